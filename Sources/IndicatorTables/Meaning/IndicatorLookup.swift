import NameMatching
import PlanModel
import SourceText

/// Finds the indicators of a plan by code, full name or alias; never by a part of a name, since 万人发明专利拥有量 is not
/// 万人高价值发明专利拥有量.
struct IndicatorLookup {
  private let plan: Plan
  private var codes: [NameKey: String] = [:]
  private var known: [String: String?] = [:]

  init(_ plan: Plan) {
    self.plan = plan
    for indicator in plan.indicators {
      // What is published of a level is its change, which goes by another name and is no value of it.
      for name in [indicator.name] + (indicator.changes == nil ? indicator.aliases : [])
      where codes[NameKey(name)] == nil {
        codes[NameKey(name)] = indicator.code
      }
    }
  }

  /// The indicator that a name or a code stands for.
  mutating func indicator(_ printed: String) -> Indicator? {
    if let code = known[printed] { return code.flatMap(plan.indicator) }
    let code = find(printed)
    known[printed] = .some(code)
    return code.flatMap(plan.indicator)
  }

  private func find(_ printed: String) -> String? {
    if plan.indicator(printed) != nil { return printed }
    let folded = CellFolding.fold(printed)
    if plan.indicator(folded) != nil { return folded }
    if let code = codes[NameKey(printed)] { return code }
    return codes[NameKey(PrintedName(printed).name)]
  }

  /// The names nearest to one that is unknown.
  func suggestions(for printed: String) -> [String] {
    Suggestions.nearest(to: PrintedName(printed).name, among: plan.indicators.map(\.name))
  }
}
