import CSQLite

/// A run as it is kept in a workspace.
public struct ArchivedRun: Sendable, Hashable {
  /// The name that is made of its inputs.
  public var id: String
  /// When it was archived, in seconds since 1970; 0 until then.
  public var time: Int
  public var scenario: String
  /// The assumptions that were combined, as text.
  public var assumptions: String
  /// How many targets were met, and of how many; `nil` for a run that failed.
  public var reached: Int?
  public var tested: Int?
  /// The probability of meeting all, where there is one.
  public var joint: Double?
  /// What the run was computed from, beside what all runs of its plan have in common.
  public var inputs: String
  /// What all runs of its plan have in common.
  public var plan: String
  /// The whole result as JSON.
  public var result: String

  /// A run.
  public init(
    id: String, time: Int = 0, scenario: String, assumptions: String, reached: Int?, tested: Int?, joint: Double?,
    inputs: String, plan: String, result: String
  ) {
    self.id = id
    self.time = time
    self.scenario = scenario
    self.assumptions = assumptions
    self.reached = reached
    self.tested = tested
    self.joint = joint
    self.inputs = inputs
    self.plan = plan
    self.result = result
  }
}

/// One indicator of an archived run.
public struct ArchivedResult: Sendable, Hashable {
  public var code: String
  public var indicator: String
  public var law: String?
  public var projected: Double?
  public var probability: Double?
  public var verdict: String?
}

/// The tables of the run archive, beside those of the journal. A run that is archived again keeps its place, with the newest result.
enum RunArchive {
  private static func isMissing(in database: SQLiteDatabase) throws(SQLiteError) -> Bool {
    try database.rows("select 1 from sqlite_schema where name = 'run'") { row throws(SQLiteError) in row.integer(0) }
      .isEmpty
  }

  static func append(_ runs: [ArchivedRun], at time: Int, in database: SQLiteDatabase) throws(SQLiteError) {
    try database.execute(
      """
      create table if not exists run(
        ordinal integer primary key, id text not null unique, time integer not null, scenario text not null,
        assumptions text not null, reached integer, tested integer, joint real, inputs text not null,
        plan text not null, result text not null);
      create table if not exists run_plan(digest text primary key, inputs text not null) without rowid;
      """)
    for run in runs {
      let digest = SHA256.hexadecimal(of: Array(run.plan.utf8))
      try database.run("insert or ignore into run_plan values (?, ?)", [.text(digest), .text(run.plan)])
      try database.run(
        """
        insert into run(id, time, scenario, assumptions, reached, tested, joint, inputs, plan, result)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict(id) do update set time = excluded.time, reached = excluded.reached, tested = excluded.tested,
          joint = excluded.joint, result = excluded.result
        """,
        [
          .text(run.id), .integer(time), .text(run.scenario), .text(run.assumptions),
          run.reached.map { .integer($0) } ?? .null, run.tested.map { .integer($0) } ?? .null,
          run.joint.map { .number($0) } ?? .null, .text(run.inputs), .text(digest), .text(run.result),
        ])
    }
  }

  /// All runs, in the order in which they were first archived.
  static func runs(in database: SQLiteDatabase) throws(SQLiteError) -> [ArchivedRun] {
    guard try !isMissing(in: database) else { return [] }
    return try database.rows(
      "select id, time, scenario, assumptions, reached, tested, joint, inputs, plan, result from run order by ordinal"
    ) { row throws(SQLiteError) in
      ArchivedRun(
        id: row.text(0), time: row.integer(1), scenario: row.text(2), assumptions: row.text(3),
        reached: row.isNull(4) ? nil : row.integer(4), tested: row.isNull(5) ? nil : row.integer(5),
        joint: row.isNull(6) ? nil : row.number(6), inputs: row.text(7), plan: row.text(8), result: row.text(9))
    }
  }

  /// The indicators of one run, in the order of its table.
  static func results(of id: String, in database: SQLiteDatabase) throws(SQLiteError) -> [ArchivedResult] {
    guard try !isMissing(in: database) else { return [] }
    return try database.rows(
      """
      select json_extract(each.value, '$.code'), json_extract(each.value, '$.indicator'),
        json_extract(each.value, '$.law'), json_extract(each.value, '$.projected'),
        json_extract(each.value, '$.probability'), json_extract(each.value, '$.verdict')
      from run, json_each(run.result, '$.results') as each where run.id = ? order by each.key
      """, [.text(id)]
    ) { row throws(SQLiteError) in
      ArchivedResult(
        code: row.text(0), indicator: row.text(1), law: row.isNull(2) ? nil : row.text(2),
        projected: row.isNull(3) ? nil : row.number(3), probability: row.isNull(4) ? nil : row.number(4),
        verdict: row.isNull(5) ? nil : row.text(5))
    }
  }
}
