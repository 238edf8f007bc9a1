/// What SQLite said when it did not do what was asked.
struct SQLiteError: Error, Sendable, Hashable {
  /// The primary result code, such as `SQLITE_FULL`.
  let code: Int32
  /// SQLite's words.
  let message: String
}
