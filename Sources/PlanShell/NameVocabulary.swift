import LongWork
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
  /// The names of the indicators as they are put into the line.
  private(set) var written: [String] = []
  private var plan = Plan()
  private var completion = NameCompletion([])
  private var index = NameIndex([])
  private var exact: Set<String> = []
  private var resolved: [String: Bool] = [:]
  private var words = ChineseWords([])

  /// Takes the names of a plan.
  ///
  /// Whoever asks to stop meanwhile gets the line at once, and the names with the next one.
  /// - Complexity: O(1) where no name was added or changed, else O(all names).
  func update(_ plan: Plan) {
    let hasSameIndicators = plan.indicators == self.plan.indicators
    let isSame =
      hasSameIndicators && plan.peers == self.plan.peers && plan.scenarios == self.plan.scenarios
      && plan.observations == self.plan.observations && plan.quantities == self.plan.quantities
    if isSame && !exact.isEmpty { return }
    if !hasSameIndicators {
      let entries = plan.indicators.trackedMap(as: .reading) {
        NameCompletion.Entry(code: $0.code, name: $0.name, aliases: $0.aliases)
      }
      if Cancellation.isRequested { return }
      completion = NameCompletion(entries)
      if Cancellation.isRequested { return }
      index = plan.nameIndex
      if Cancellation.isRequested { return }
      written = plan.indicators.map { quoted($0.name) + " " }
    }
    if Cancellation.isRequested { return }
    self.plan = plan
    indicators = plan.indicators
    places = plan.places
    let names =
      indicators.flatMap { [$0.name] + $0.aliases } + places + plan.scenarios.map(\.name) + plan.quantities.map(\.name)
    exact = Set(names + indicators.map(\.code))
    resolved = [:]
    words = ChineseWords(names + Self.words)
  }

  /// The places of the indicators that a text can be completed to.
  func matches(_ typed: String) -> [Int] { completion.matches(typed) }

  /// Whether a text names something of the plan.
  ///
  /// - Complexity: O(1), but O(all names) for the first sight of a text that is no full name.
  func knows(_ text: String) -> Bool {
    if isFullName(text) { return true }
    if let known = resolved[text] { return known }
    let isKnown = index.knows(text)
    resolved[text] = isKnown
    return isKnown
  }

  /// Whether a text is a code or a whole name of the plan.
  func isFullName(_ text: String) -> Bool { exact.contains(text) }

  /// The lengths of the words of a run of Chinese.
  func wordLengths(of run: String) -> [Int] { words.lengths(of: run) }

  /// The words of the language.
  private static let words =
    Verb.allCases.map(\.chinese) + Keyword.allCases.map(\.chinese) + SettingName.allCases.map(\.chinese)
    + ShowTopic.allCases.map(\.chinese)
}
