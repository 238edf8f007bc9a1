import CSQLite
import Glibc

/// A workspace as it stands, read from copies of its files: nothing is locked, and nothing is written beside the original.
///
/// That works in a folder that cannot be written, and while another shell has the workspace open.
public struct WorkspaceSnapshot: Sendable {
  /// What the workspace holds.
  public let journal: Journal
  /// Who opened it last.
  public let holder: WorkspaceHolder?

  /// Reads the workspace at `path`.
  public init(path: String) throws(WorkspaceError) {
    do throws(SQLiteError) {
      (journal, holder) = try Self.withCopy(of: path) { database throws(SQLiteError) in
        guard try !JournalSchema.isMissing(in: database) else { return (Journal(), nil) }
        return (try JournalSchema.read(database), try JournalSchema.holder(database))
      }
    } catch {
      throw Workspace.reason(error, path: path)
    }
  }

  /// The runs that were kept in the workspace at `path`, oldest first.
  public static func archivedRuns(path: String) throws(WorkspaceError) -> [ArchivedRun] {
    do throws(SQLiteError) {
      return try withCopy(of: path) { database throws(SQLiteError) in try RunArchive.runs(in: database) }
    } catch {
      throw Workspace.reason(error, path: path)
    }
  }

  /// The indicators of a run that was kept in the workspace at `path`.
  public static func archivedResults(of id: String, path: String) throws(WorkspaceError) -> [ArchivedResult] {
    do throws(SQLiteError) {
      return try withCopy(of: path) { database throws(SQLiteError) in try RunArchive.results(of: id, in: database) }
    } catch {
      throw Workspace.reason(error, path: path)
    }
  }

  /// Who has the workspace open, if that can be told.
  static func holder(of path: String) -> WorkspaceHolder? {
    do throws(SQLiteError) {
      return try withCopy(of: path) { database throws(SQLiteError) in try JournalSchema.holder(database) }
    } catch {
      return nil
    }
  }

  /// Opens a copy of the database and its log.
  ///
  /// The log is only appended to until the database holds all of it; then it begins anew with another head. While its head stays the
  /// same, a copy of the database made before a copy of the log is complete together with it.
  private static func withCopy<Result>(
    of path: String, _ body: (SQLiteDatabase) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    let folder = try temporaryFolder()
    let copy = folder + "/copy"
    defer {
      for suffix in ["", "-wal", "-shm", "-journal"] { unlink(copy + suffix) }
      rmdir(folder)
    }
    for attempt in 1... {
      let head = prefix(of: path + "-wal", 32)
      for suffix in ["", "-wal", "-journal"] { unlink(copy + suffix) }
      try copyFile(path, to: copy)
      for suffix in ["-wal", "-journal"] where access(path + suffix, F_OK) == 0 {
        try copyFile(path + suffix, to: copy + suffix)
      }
      if prefix(of: copy + "-wal", 32) == head || attempt == 10 { break }
    }
    return try body(try SQLiteDatabase(path: copy, creating: false))
  }

  private static func temporaryFolder() throws(SQLiteError) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array((parent + "/tuiyan-XXXXXX").utf8CString)
    guard let folder = template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) else {
      throw failure(parent)
    }
    return String(cString: folder)
  }

  private static func prefix(of path: String, _ count: Int) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    return Array(bytes.prefix(max(0, read(descriptor, &bytes, count))))
  }

  private static func copyFile(_ path: String, to copy: String) throws(SQLiteError) {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw failure(path) }
    defer { close(source) }
    let target = open(copy, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard target >= 0 else { throw failure(copy) }
    defer { close(target) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(source, &chunk, chunk.count)
      if count == 0 { return }
      guard count > 0 else { throw failure(path) }
      var rest = chunk[..<count]
      while !rest.isEmpty {
        let written = rest.withUnsafeBytes { write(target, $0.baseAddress, $0.count) }
        guard written > 0 else { throw failure(copy) }
        rest = rest.dropFirst(written)
      }
    }
  }

  private static func failure(_ path: String) -> SQLiteError {
    let reason = strerror(errno).map { String(cString: $0) } ?? String(errno)
    return SQLiteError(code: errno == ENOSPC ? SQLITE_FULL : SQLITE_CANTOPEN, message: "\(path): \(reason)")
  }
}
