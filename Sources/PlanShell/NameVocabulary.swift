import NameMatching
import PlanModel
import PlanningSession
import ScenarioLanguage

/// The names of the plan as the line needs them at every key: to complete, to colour and to move by word.
///
/// Made anew only where the names changed. Arrays that were not touched are the same storage, and compare at once.
final class NameVocabulary {
  private(set) var indicators: [Indicator] = []
  private(set) var places: [String] = []
  private var plan = Plan()
  private var completion = NameCompletion([])
  private var index = NameIndex([])
  private var exact: Set<String> = []
  private var resolved: [String: Bool] = [:]
  private var words = ChineseWords([])

  /// Takes the names of a plan.
  ///
  /// - Complexity: O(1) where no name was added or changed, else O(all names).
  func update(_ plan: Plan) {
    let isSame =
      plan.indicators == self.plan.indicators && plan.peers == self.plan.peers && plan.scenarios == self.plan.scenarios
      && plan.observations == self.plan.observations && plan.quantities == self.plan.quantities
    if isSame && !exact.isEmpty { return }
    if plan.indicators != self.plan.indicators {
      completion = NameCompletion(
        plan.indicators.map { .init(code: $0.code, name: $0.name, aliases: $0.aliases) })
      index = plan.nameIndex
    }
    self.plan = plan
    indicators = plan.indicators
    places = plan.places
    let names =
      indicators.flatMap { [$0.name] + $0.aliases } + places + plan.scenarios.map(\.name) + plan.quantities.map(\.name)
    exact = Set(names + indicators.map(\.code))
    resolved = [:]
    words = ChineseWords(names + Self.words)
  }

  /// The indicators that a text can be completed to.
  func indicators(for typed: String) -> [Indicator] { completion.matches(typed).map { indicators[$0] } }

  /// Whether a text names something of the plan.
  ///
  /// - Complexity: O(1), but O(all names) for the first sight of a text that is no full name.
  func knows(_ text: String) -> Bool {
    if exact.contains(text) { return true }
    if let known = resolved[text] { return known }
    var isKnown = false
    if case .found = index.resolve(text) { isKnown = true }
    resolved[text] = isKnown
    return isKnown
  }

  /// The lengths of the words of a run of Chinese.
  func wordLengths(of run: String) -> [Int] { words.lengths(of: run) }

  /// The words of the language.
  private static let words =
    Verb.allCases.map(\.chinese) + Keyword.allCases.map(\.chinese) + SettingName.allCases.map(\.chinese)
    + ShowTopic.allCases.map(\.chinese)
}
