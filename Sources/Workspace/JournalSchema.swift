import CSQLite
import Glibc

/// The tables of a workspace, and how the journal is written to and read from them.
enum JournalSchema {
  /// `TUYA`, by which `file` and SQLite know a workspace.
  private static let application = 0x5455_5941
  /// The form of the tables; a later one is refused.
  private static let version = 1

  /// Whether the file holds nothing yet. A file that is something else, or of a later form, is refused.
  static func isMissing(in database: SQLiteDatabase) throws(SQLiteError) -> Bool {
    let found = try database.rows("pragma application_id") { row throws(SQLiteError) in row.integer(0) }.first ?? 0
    let form = try database.rows("pragma user_version") { row throws(SQLiteError) in row.integer(0) }.first ?? 0
    let tables = try database.rows("select count(*) from sqlite_schema") { row throws(SQLiteError) in row.integer(0) }
    if found == 0, form == 0, tables == [0] { return true }
    guard found == application else { throw SQLiteError(code: SQLITE_MISMATCH, message: "") }
    guard form <= version else { throw SQLiteError(code: SQLITE_FORMAT, message: String(form)) }
    return false
  }

  static func make(in database: SQLiteDatabase) throws(SQLiteError) {
    try database.execute(
      """
      create table statement(
        seq integer primary key, text text not null, script text not null, directory text not null,
        line integer not null, col integer not null, time integer not null);
      create table variable(
        seq integer not null, name text not null, value text not null, primary key (seq, name)) without rowid;
      create table content(digest text primary key, bytes blob not null);
      create table reading(
        seq integer not null, ordinal integer not null, name text not null, path text not null, digest text not null,
        primary key (seq, ordinal)) without rowid;
      create table present(id integer primary key check (id = 1), position integer not null);
      create table holder(
        id integer primary key check (id = 1), process integer not null, host text not null, user text not null,
        since integer not null);
      insert into present values (1, 0);
      pragma application_id = \(application);
      pragma user_version = \(version);
      """)
  }

  // MARK: Writing

  static func note(_ holder: WorkspaceHolder, in database: SQLiteDatabase) throws(SQLiteError) {
    try database.run(
      "insert or replace into holder values (1, ?, ?, ?, ?)",
      [.integer(holder.process), .text(holder.host), .text(holder.user), .integer(holder.since)])
  }

  /// Drops the statements behind `position`, and the files that only they read.
  static func truncate(to position: Int, in database: SQLiteDatabase) throws(SQLiteError) {
    let last = try database.rows("select max(seq) from statement") { row throws(SQLiteError) in row.integer(0) }
    guard let last = last.first, last > position else { return }
    for table in ["statement", "variable", "reading"] {
      try database.run("delete from \(table) where seq > ?", [.integer(position)])
    }
    try database.run("delete from content where digest not in (select digest from reading)")
  }

  static func append(_ entry: JournalEntry, at seq: Int, in database: SQLiteDatabase) throws(SQLiteError) {
    try database.run(
      "insert into statement values (?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(seq), .text(entry.text), .text(entry.script), .text(entry.directory), .integer(entry.line),
        .integer(entry.column), .integer(entry.time),
      ])
    for (name, value) in entry.variables {
      try database.run("insert into variable values (?, ?, ?)", [.integer(seq), .text(name), .text(value)])
    }
    for (ordinal, file) in entry.files.enumerated() {
      let digest = SHA256.hexadecimal(of: file.bytes)
      try database.run("insert or ignore into content values (?, ?)", [.text(digest), .blob(file.bytes)])
      try database.run(
        "insert into reading values (?, ?, ?, ?, ?)",
        [.integer(seq), .integer(ordinal), .text(file.name), .text(file.path), .text(digest)])
    }
  }

  static func move(to position: Int, in database: SQLiteDatabase) throws(SQLiteError) {
    try database.run("update present set position = ?", [.integer(position)])
  }

  // MARK: Reading

  /// The whole journal. What does not fit together is damage, and nothing of it is taken.
  static func read(_ database: SQLiteDatabase) throws(SQLiteError) -> Journal {
    let faults = try database.rows("pragma quick_check(1)") { row throws(SQLiteError) in row.text(0) }
    guard faults == ["ok"] else { throw damage(faults.first ?? "quick_check") }
    var journal = Journal()
    let statements = try database.rows("select * from statement order by seq") { row throws(SQLiteError) in
      (
        seq: row.integer(0),
        entry: JournalEntry(
          text: row.text(1), script: row.text(2), directory: row.text(3), line: row.integer(4), column: row.integer(5),
          time: row.integer(6))
      )
    }
    guard statements.map(\.seq).elementsEqual(1..<(statements.count + 1)) else { throw damage("statement") }
    journal.entries = statements.map(\.entry)
    for (seq, name, value) in try database.rows(
      "select * from variable", [],
      { row throws(SQLiteError) in
        (row.integer(0), row.text(1), row.text(2))
      })
    {
      guard journal.entries.indices.contains(seq - 1) else { throw damage("variable") }
      journal.entries[seq - 1].variables[name] = value
    }
    try readFiles(of: &journal, from: database)
    let positions = try database.rows("select position from present") { row throws(SQLiteError) in row.integer(0) }
    guard let position = positions.first, (0...journal.entries.count).contains(position) else {
      throw damage("present")
    }
    journal.position = position
    return journal
  }

  private static func readFiles(of journal: inout Journal, from database: SQLiteDatabase) throws(SQLiteError) {
    var contents: [String: [UInt8]] = [:]
    for (digest, bytes) in try database.rows(
      "select * from content", [],
      { row throws(SQLiteError) in
        (row.text(0), row.blob(1))
      })
    {
      guard SHA256.hexadecimal(of: bytes) == digest else { throw damage("content \(digest)") }
      contents[digest] = bytes
    }
    let readings = try database.rows("select * from reading order by seq, ordinal") { row throws(SQLiteError) in
      (seq: row.integer(0), name: row.text(2), path: row.text(3), digest: row.text(4))
    }
    for reading in readings {
      guard journal.entries.indices.contains(reading.seq - 1), let bytes = contents[reading.digest] else {
        throw damage("reading \(reading.seq)")
      }
      journal.entries[reading.seq - 1].files.append(
        JournaledFile(name: reading.name, path: reading.path, bytes: bytes))
    }
  }

  /// Who opened the workspace last.
  static func holder(_ database: SQLiteDatabase) throws(SQLiteError) -> WorkspaceHolder? {
    try database.rows("select * from holder") { row throws(SQLiteError) in
      WorkspaceHolder(process: row.integer(1), host: row.text(2), user: row.text(3), since: row.integer(4))
    }.first
  }

  private static func damage(_ place: String) -> SQLiteError { SQLiteError(code: SQLITE_CORRUPT, message: place) }
}
