import DraftText
import PlanModel

/// A target at or below what is already there.
enum PresentRule: ReviewRule {
  static let ids: [RuleID] = [.targetBelowPresent]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.risingIndicators.compactMap { indicator in
      let known = (corpus.valuesByCore[indicator.key.mark] ?? []).filter {
        $0.key.names(indicator.key) && $0.placeMark == indicator.target.placeMark && $0.role != .target
          && isPresent($0, of: indicator)
          && $0.hasUnit(of: indicator.target)
          && $0.note == nil && $0.form != .cumulative && $0.number.unit.base == indicator.target.number.unit.base
          && ($0.year ?? indicator.base?.year ?? 0) >= (indicator.base?.year ?? 0)
      }
      guard let most = known.max(by: { $0.double < $1.double }), most.double >= indicator.goal, indicator.goal > 0
      else { return nil }
      return Finding(
        .targetBelowPresent, most.double > indicator.goal ? .contradiction : .note,
        identity: [indicator.key.core, indicator.target.number.text, most.number.text],
        [
          "subject": indicator.subject, "a": indicator.target.number.text, "b": most.number.text,
          "year": (most.year ?? indicator.base?.year).map(String.init) ?? "",
        ],
        at: [indicator.target.passage, most.passage],
        arithmetic: [
          "\(indicator.target.number.value) ÷ \(most.number.value) = \(NumberWords.percent(indicator.goal / most.double, places: 2))"
        ])
    }
  }

  /// Whether a value is of what has been: said in a part about the past, or of a year before the target's.
  private static func isPresent(_ value: StatedValue, of indicator: ComparedIndicator) -> Bool {
    switch value.phase {
    case .past: true
    case .future: false
    case .unknown: value.year.map { $0 < indicator.target.year ?? 0 } ?? false
    }
  }
}
