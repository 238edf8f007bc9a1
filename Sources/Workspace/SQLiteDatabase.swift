import CSQLite

/// An open SQLite database: as much of the library as a journal takes.
final class SQLiteDatabase {
  private let handle: OpaquePointer

  /// Opens the file at `path`; with `creating` it may be new.
  init(path: String, creating: Bool) throws(SQLiteError) {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | (creating ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
      sqlite3_close_v2(handle)
      throw SQLiteError(code: code & 0xFF, message: message)
    }
    self.handle = handle
  }

  deinit { sqlite3_close_v2(handle) }

  /// Whether the file can only be read.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// Executes statements that give no rows.
  func execute(_ sql: String) throws(SQLiteError) { try check(sqlite3_exec(handle, sql, nil, nil, nil)) }

  /// The rows of a query; each is read by `read` while it stands.
  func rows<Row>(
    _ sql: String, _ values: [SQLiteValue] = [], _ read: (borrowing SQLiteRow) throws(SQLiteError) -> Row
  ) throws(SQLiteError) -> [Row] {
    var prepared: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, sql, -1, &prepared, nil))
    guard let prepared else { return [] }
    defer { sqlite3_finalize(prepared) }
    for (index, value) in values.enumerated() { try check(value.bind(to: prepared, at: Int32(index + 1))) }
    var rows: [Row] = []
    while true {
      switch sqlite3_step(prepared) {
      case SQLITE_ROW: rows.append(try read(SQLiteRow(statement: prepared)))
      case SQLITE_DONE: return rows
      case let code: throw error(code)
      }
    }
  }

  /// Executes one statement with values in the place of its `?`.
  func run(_ sql: String, _ values: [SQLiteValue] = []) throws(SQLiteError) {
    _ = try rows(sql, values) { _ throws(SQLiteError) in () }
  }

  /// Does everything in `body`, on the disk when this returns, or nothing.
  func transaction(_ body: () throws(SQLiteError) -> Void) throws(SQLiteError) {
    try execute("begin immediate")
    do throws(SQLiteError) {
      try body()
      try execute("commit")
    } catch {
      // Some failures, such as a full disk, have ended the transaction already.
      if sqlite3_get_autocommit(handle) == 0 { try? execute("rollback") }
      throw error
    }
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    if code != SQLITE_OK { throw error(code) }
  }

  private func error(_ code: Int32) -> SQLiteError {
    SQLiteError(code: code & 0xFF, message: String(cString: sqlite3_errmsg(handle)))
  }
}

/// A value that is put into a statement.
enum SQLiteValue {
  case integer(Int)
  case text(String)
  case blob([UInt8])
  case number(Double)
  case null

  fileprivate func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    // The library copies what it is given before this returns.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch self {
    case .integer(let value): return sqlite3_bind_int64(statement, index, sqlite3_int64(value))
    case .number(let value): return sqlite3_bind_double(statement, index, value)
    case .null: return sqlite3_bind_null(statement, index)
    case .text(let value):
      var value = value
      return value.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(
            statement, index, $0.baseAddress ?? emptyText, Int32(truncatingIfNeeded: $0.count), transient)
        }
      }
    case .blob(let value):
      return value.withUnsafeBytes { bytes in
        bytes.count == 0
          ? sqlite3_bind_zeroblob(statement, index, 0)
          : sqlite3_bind_blob64(statement, index, bytes.baseAddress, UInt64(bytes.count), transient)
      }
    }
  }
}

/// A text of no bytes; a null pointer would be taken for no value.
nonisolated(unsafe) private let emptyText: UnsafePointer<CChar> = {
  let text = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
  text.initialize(to: 0)
  return UnsafePointer(text)
}()

/// A row while it is read.
struct SQLiteRow: ~Copyable {
  fileprivate let statement: OpaquePointer

  /// A whole number.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  /// A number.
  func number(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

  /// Whether there is no value.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  /// A text.
  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// Bytes.
  func blob(_ column: Int32) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
  }
}
