import DraftText
import IndicatorTables
import PlanModel

/// An indicator with the bases and targets of the plan's own place and of others, as tables state them.
struct ComparedIndicator {
  /// A place's base and target.
  struct Pair {
    var place: String
    var base: StatedValue?
    var target: StatedValue?
    /// Whether a note sets it apart: then it is compared with nothing.
    var isComparable: Bool
  }

  var subject: String
  var key: QuantityKey
  /// The heading that its table groups it under (创造质量); empty where there is none.
  var category: String
  var place: String
  var base: StatedValue?
  var target: StatedValue
  var others: [Pair]

  /// Whether values of places of different size can be compared: per head, shares, scores.
  var isRelative: Bool { key.isPerCapita || ["%", "分"].contains(target.number.unit.base) }

  /// Whether less is better: by its name (失业率), by its bound (不超过), or because it is to fall wherever both ends are given.
  var isLowerBetter: Bool {
    if target.number.bound == .atMost || DirectionInference.direction(of: subject) == .down { return true }
    let ends = others.compactMap { pair in pair.base.flatMap { base in pair.target.map { (base.double, $0.double) } } }
    return !ends.isEmpty && ends.allSatisfy { $0.1 < $0.0 } && base.map { goal < $0.double } ?? false
  }

  /// The lower end of the target.
  var goal: Double { target.double }

  private static let parents: Set<String> = ["全国", "全省", "全市"]

  /// Whether a place is above cities: the nation, a province.
  static func isParent(_ place: String) -> Bool { parents.contains(place) }

  /// The indicators of all documents, one for each quantity and place.
  static func all(in corpus: DraftCorpus) -> [ComparedIndicator] {
    var seen = Set<String>()
    var indicators: [ComparedIndicator] = []
    for (document, facts) in corpus.facts.enumerated() {
      let own = corpus.place(of: document)
      for fact in facts where fact.role == .target && fact.place.isEmpty && fact.number != nil {
        guard seen.insert("\(own)|\(fact.key.core)|\(fact.key.isPerCapita)").inserted else { continue }
        let values = (corpus.valuesByCore[fact.key.mark] ?? []).filter {
          !$0.isInText && $0.key == fact.key && corpus.place(of: $0.document) == own
        }
        // The plan's own values are those of the table that has the others', where they stand side by side.
        let compared = values.first { $0.place != own && $0.role != .value }
        let owned = values.filter { $0.place == own }
        let beside = owned.filter { $0.document == compared?.document && $0.table == compared?.table }
        guard let target = (beside + owned).first(where: { $0.role == .target }) else { continue }
        let base = (beside + owned).first { $0.role == .base }
        var places: [String] = []
        for value in values where value.place != own && value.role != .value && !places.contains(value.place) {
          places.append(value.place)
        }
        let others = places.map { place in
          let cells = values.filter { $0.place == place }
          return Pair(
            place: place, base: cells.first { $0.role == .base }, target: cells.first { $0.role == .target },
            isComparable: cells.allSatisfy { $0.note == nil })
        }
        indicators.append(
          ComparedIndicator(
            subject: fact.subject, key: fact.key, category: fact.category, place: own, base: base, target: target,
            others: others))
      }
    }
    return indicators
  }

  /// The places of a group: those of a table whose title names it; all other cities where no table does.
  static func members(of group: String, _ corpus: DraftCorpus) -> Set<String>? {
    guard !group.isEmpty else { return nil }
    for (document, draft) in corpus.documents.enumerated() {
      for (index, table) in draft.tables.enumerated() where table.titles.contains(where: { $0.text.holds(group) }) {
        let places = Set(
          corpus.values.filter { $0.document == document && $0.table == index && $0.role == .value }.map(\.place))
        if places.count > 2 { return places }
      }
    }
    return nil
  }

  /// Whether the words of a clause name the indicator.
  func isNamed(in clause: String) -> Bool {
    let letters = Set(clause)
    return key.core.count >= 4 && key.core.allSatisfy { letters.contains($0) }
  }
}
