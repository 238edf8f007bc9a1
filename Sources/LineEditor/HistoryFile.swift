import Glibc

/// The history on disk: one entry a line, oldest first, appended to after every statement.
///
/// Appending, not rewriting at exit: a shell that is killed loses nothing, and shells side by side keep each other's entries.
struct HistoryFile {
  /// The lines after which the file is written anew with what is kept of it.
  static let compactionThreshold = 2 * History.limit

  var path: String

  /// The entries, oldest first; none where there is no file yet.
  func load() throws(LineEditorError) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 && errno == ENOENT { return [] }
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno) }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes.split(separator: 0x0A).map { line in
      let text = String(decoding: line, as: UTF8.self)
      // Thousands of lines are read before the first prompt, and nearly none has anything to unescape.
      return line.contains(0x5C) ? HistoryLine.entry(of: text) : text
    }
  }

  /// Adds an entry with one write, so that shells side by side do not mix their lines.
  func append(_ entry: String) throws(LineEditorError) {
    makeParents()
    try write([entry], to: path, flags: O_APPEND)
  }

  /// Puts these entries in place of the file, whole or not at all.
  ///
  /// An entry that another shell appends in this very moment is lost; that is why it happens so rarely.
  func replace(with entries: [String]) throws(LineEditorError) {
    let draft = "\(path).\(getpid())"
    try write(entries, to: draft, flags: O_TRUNC)
    if rename(draft, path) != 0 {
      let reason = errno
      unlink(draft)
      throw .system(reason)
    }
  }

  private func write(_ entries: [String], to path: String, flags: Int32) throws(LineEditorError) {
    // Statements name plans and people: nobody else's business.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o600)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    for entry in entries {
      bytes += HistoryLine.line(for: entry).utf8
      bytes.append(0x0A)
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .system(errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes the folders above the file; where that fails, opening the file says why.
  private func makeParents() {
    for slash in path.indices.dropFirst() where path[slash] == "/" { mkdir(String(path[..<slash]), 0o700) }
  }
}
