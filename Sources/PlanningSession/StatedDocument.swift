import PlanModel
import SourceText

/// What was stated at the prompt, as one more document of a review: a table with the actual values and the targets that no table holds.
enum StatedDocument {
  /// The table, or `nil` where nothing was stated.
  static func file(of state: SessionState, name: String) -> SourceFile? {
    let plan = state.plan
    var rows: [[String]] = []
    for observation in plan.observations where observation.isStated {
      guard let indicator = observation.code.flatMap({ plan.indicator($0) }) else { continue }
      rows.append([
        indicator.name, indicator.unit.symbol, String(observation.year), observation.value.description, "", "",
      ])
    }
    for indicator in plan.indicators {
      guard let target = plan.target(for: indicator.code, in: plan.openScenario), target != indicator.target else {
        continue
      }
      rows.append([indicator.name, indicator.unit.symbol, "", "", String(target.year), text(target.condition)])
    }
    guard !rows.isEmpty else { return nil }
    let heading = ["name", "unit", "year", "value", "target_year", "target"]
    return SourceFile(name: name, text: ([heading] + rows).map(line).joined(separator: "\n") + "\n")
  }

  private static func text(_ condition: Target.Condition) -> String {
    switch condition {
    case .atLeast(let value), .atMost(let value): "\(value)"
    case .range(let low, let high): "\(low)-\(high)"
    }
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { $0.contains(",") || $0.contains("\"") ? "\"" + $0.replacing("\"", with: "\"\"") + "\"" : $0 }.joined(
      separator: ",")
  }
}
