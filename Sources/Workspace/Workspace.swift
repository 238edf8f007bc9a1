import CSQLite
import Glibc

/// A file in which the statements of a session are kept, each on the disk before it is acknowledged.
///
/// One SQLite database. Statements are only ever appended, and a counter says how many are in force, so that `undo` and `redo` are as
/// durable as what they take back. It is written through a write-ahead log with `synchronous=FULL`: a commit is one append and one
/// `fsync`, and whatever a crash cuts off the log is a whole number of statements at its end. The lock is SQLite's own, held as long as
/// the workspace is open: the system releases it when the process dies, however it dies.
public final class Workspace {
  /// Where it is.
  public let path: String
  /// What it held when it was opened.
  public let journal: Journal
  /// Whether it was made just now.
  public let isNew: Bool

  private let database: SQLiteDatabase
  private var position: Int

  /// Opens the workspace at `path`, or makes it. Until it is released nobody else can open it for writing.
  public init(path: String) throws(WorkspaceError) {
    self.path = path
    do throws(SQLiteError) {
      let database = try SQLiteDatabase(path: path, creating: true)
      if database.isReadOnly { throw SQLiteError(code: SQLITE_READONLY, message: "") }
      // Before the first access: the log is then indexed in memory, and needs no shared memory beside the file.
      try database.execute("pragma locking_mode=exclusive; pragma busy_timeout=200; pragma trusted_schema=off")
      let isNew = try JournalSchema.isMissing(in: database)
      if isNew { try database.execute("pragma page_size=4096") }
      try database.execute("pragma journal_mode=wal")
      try database.execute("pragma synchronous=extra; pragma wal_autocheckpoint=1000")
      try database.transaction { () throws(SQLiteError) in
        if isNew { try JournalSchema.make(in: database) }
        try JournalSchema.note(Self.holder, in: database)
      }
      self.database = database
      self.isNew = isNew
    } catch {
      throw Self.reason(error, path: path)
    }
    if isNew { Self.synchronizeFolder(of: path) }
    do throws(SQLiteError) {
      journal = try JournalSchema.read(database)
    } catch {
      throw Self.reason(error, path: path)
    }
    position = journal.position
  }

  /// Keeps a statement, and drops those that had been taken back. On the disk when this returns; if it throws, nothing is kept.
  public func append(_ entry: JournalEntry) throws(WorkspaceError) {
    try write { () throws(SQLiteError) in
      try JournalSchema.truncate(to: position, in: database)
      try JournalSchema.append(entry, at: position + 1, in: database)
      try JournalSchema.move(to: position + 1, in: database)
    }
    position += 1
  }

  /// Says how many statements are in force. On the disk when this returns; if it throws, nothing has changed.
  public func move(to position: Int) throws(WorkspaceError) {
    try write { () throws(SQLiteError) in try JournalSchema.move(to: position, in: database) }
    self.position = position
  }

  // MARK: Runs

  /// Keeps runs. On the disk when this returns; if it throws, none is kept.
  public func archive(_ runs: [ArchivedRun], at time: Int) throws(WorkspaceError) {
    try write { () throws(SQLiteError) in try RunArchive.append(runs, at: time, in: database) }
  }

  /// The runs that were kept, oldest first.
  public func archivedRuns() throws(WorkspaceError) -> [ArchivedRun] {
    do throws(SQLiteError) {
      return try RunArchive.runs(in: database)
    } catch {
      throw Self.reason(error, path: path)
    }
  }

  /// The indicators of a run that was kept; none where there is no such run.
  public func archivedResults(of id: String) throws(WorkspaceError) -> [ArchivedResult] {
    do throws(SQLiteError) {
      return try RunArchive.results(of: id, in: database)
    } catch {
      throw Self.reason(error, path: path)
    }
  }

  private func write(_ body: () throws(SQLiteError) -> Void) throws(WorkspaceError) {
    do throws(SQLiteError) {
      try database.transaction(body)
    } catch {
      throw Self.reason(error, path: path)
    }
  }

  // MARK: Faults

  static func reason(_ error: SQLiteError, path: String) -> WorkspaceError {
    switch error.code {
    case SQLITE_BUSY, SQLITE_LOCKED: .held(WorkspaceSnapshot.holder(of: path))
    case SQLITE_READONLY, SQLITE_PERM: .readOnly
    case SQLITE_NOTADB: .foreign
    case SQLITE_CORRUPT: .damaged(error.message)
    case SQLITE_FULL: .full
    case SQLITE_CANTOPEN: access(path, F_OK) == 0 && access(path, W_OK) != 0 ? .readOnly : .unreachable(systemReason)
    case SQLITE_FORMAT: .newer(Int(error.message) ?? 0)
    case SQLITE_MISMATCH: .foreign
    case SQLITE_IOERR: .failed(error.message + ", " + systemReason)
    default: .failed(error.message)
    }
  }

  private static var systemReason: String { strerror(errno).map { String(cString: $0) } ?? String(errno) }

  private static var holder: WorkspaceHolder {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let user = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? String(getuid())
    return WorkspaceHolder(process: Int(getpid()), host: host, user: user, since: time(nil))
  }

  /// Puts the name of a new file on the disk, beside its contents.
  private static func synchronizeFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
