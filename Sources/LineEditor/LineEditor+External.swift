import CEditShim
import Glibc

extension LineEditor {
  /// Changes the statement in the editor of `$VISUAL`, or `$EDITOR`, or in vi; what comes back is not accepted yet.
  ///
  /// Where the program fails or the file cannot be made, the line stays as it is, and the terminal rings.
  func editExternally() -> CEditReply {
    let line = libedit.line
    guard let file = TemporaryFile(holding: line.text + "\n") else { return .refused }
    defer { file.remove() }
    let program = Self.variable("VISUAL") ?? Self.variable("EDITOR")
    guard libedit.run(program ?? "vi", on: file.path), let bytes = file.bytes else { return .refused }
    let text = String(decoding: bytes, as: UTF8.self).statementText
    libedit.replaceLine(with: text, cursor: text.utf8.count)
    return .done
  }

  /// A variable of the environment that is set and not empty.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// A file that only its owner can read, for a statement on its way to another program.
private struct TemporaryFile {
  let path: String

  /// A file with a text; nil where the system refuses it.
  init?(holding text: String) {
    let folder = LineEditor.variable("TMPDIR") ?? "/tmp"
    let suffix = ".tuiyan"
    var template = Array((folder + "/statement-XXXXXX" + suffix).utf8CString)
    // Made anew with mode 0600, whatever the mask.
    let descriptor = mkstemps(&template, Int32(suffix.utf8.count))
    guard descriptor >= 0 else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { break }
      rest = rest.dropFirst(max(count, 0))
    }
    close(descriptor)
    if !rest.isEmpty {
      remove()
      return nil
    }
  }

  /// What is in the file now; an editor may have put another in its place.
  var bytes: [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  func remove() { unlink(path) }
}
