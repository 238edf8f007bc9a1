import PlanModel

extension ReportBuilder {
  /// The fewest values that a course is drawn of: two are only a rise or a fall, which the numbers say as well.
  private static let fewest = 3
  /// The years that are drawn, the newest ones.
  private static let mostYears = 12

  /// The table with a small picture of each indicator's own past values, where any has enough of them.
  ///
  /// - Complexity: O(rows + observations).
  func withPastCourse(_ table: Table, of indicators: [Indicator], in plan: Plan) -> Table {
    var known: [String: [Int: Double]] = [:]
    for observation in plan.observations where observation.type.isEvidence && plan.isOwn(observation.entity) {
      guard let code = observation.code else { continue }
      known[code, default: [:]][observation.year] = observation.value.doubleValue
    }
    let courses = indicators.map { indicator -> [Double?]? in
      var values = known[indicator.code] ?? [:]
      values[indicator.base.year] = values[indicator.base.year] ?? indicator.base.value?.doubleValue
      guard values.count >= Self.fewest, let first = values.keys.min(), let last = values.keys.max() else { return nil }
      return (max(first, last - Self.mostYears + 1)...last).map { values[$0] }
    }
    guard courses.contains(where: { $0 != nil }) else { return table }
    var table = table
    table.columns.append(Table.Column(words[.course], hiding: 1))
    for (row, course) in zip(table.rows.indices, courses) {
      table.rows[row].append(Table.Cell(.sparkline(course ?? [])))
    }
    return table
  }
}
