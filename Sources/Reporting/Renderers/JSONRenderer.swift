/// Draws reports as JSON: one object, or one line a row.
enum JSONRenderer {
  /// `{"schema":"tuiyan.reach/1","scenario":…,"results":[…]}`
  static func object(_ report: MachineReport) -> String {
    let members =
      [JSONValue.Member(key: "schema", value: .string(report.schema))]
      + report.header.map { JSONValue.Member(key: $0.key, value: $0.value) }
      + [JSONValue.Member(key: "results", value: .array(report.results))]
      + report.summary.map { JSONValue.Member(key: $0.key, value: $0.value) }
    return JSONValue.object(members).text + "\n"
  }

  /// Each row on a line, with the schema and what holds for all rows in front of it.
  static func lines(_ report: MachineReport) -> String {
    let common =
      [JSONValue.Member(key: "schema", value: .string(report.schema))]
      + report.header.map { JSONValue.Member(key: $0.key, value: $0.value) }
    return report.results.map { row in
      guard case .object(let members) = row else { return row.text + "\n" }
      return JSONValue.object(common + members).text + "\n"
    }.joined()
  }
}
