public import Reporting
import ScenarioLanguage
import SourceText
import TerminalText

/// Help, drawn from the table of verbs.
public struct HelpText {
  let words: Words

  private var language: WordLanguage { words.language == .chinese ? .chinese : .english }

  /// Help in a language.
  public init(_ words: Words) {
    self.words = words
  }

  /// The page of a verb, or the list of all; a topic that is no verb lists the verbs whose page speaks of it.
  public func text(_ topic: String?) -> String {
    guard let topic else { return overview(Verb.allCases) }
    if let verb = Verb(word: InputFolding.fold(topic)) { return page(verb) }
    let found = Verb.allCases.filter { page($0).contains(topic) }
    let head = words[found.isEmpty ? .helpNothing : .helpFound, ["topic": topic]] + "\n"
    return head + overview(found.isEmpty ? Verb.allCases : found)
  }

  private func page(_ verb: Verb) -> String {
    let entry = verb.entry
    let equal = "\(verb.chinese) = \(verb.rawValue)"
    var lines = [entry.synopsis[language] + "    (\(equal))", "  " + entry.summary[language]]
    if let example = entry.example {
      lines.append("")
      lines += [example.chinese, example.english].map { "  " + $0 }
    }
    return lines.flatMap { TextWrapping.lines(of: $0, width: Self.width) }.map { $0 + "\n" }.joined()
  }

  /// Help fits the smallest window that people work in.
  private static let width = 80

  /// One line a verb; those that are not built yet come last.
  private func overview(_ verbs: [Verb]) -> String {
    let ordered = verbs.filter { !$0.isReserved } + verbs.filter(\.isReserved)
    let names = ordered.map {
      $0.spelling(in: language) + " " + $0.spelling(in: language == .chinese ? .english : .chinese)
    }
    let width = names.map(\.displayWidth).max() ?? 0
    return zip(ordered, names).map { verb, name in
      let summary = verb.entry.summary[language].prefix { $0 != "；" && $0 != ";" && $0 != "：" && $0 != ":" }
      return "\(name.padded(toWidth: width))  \(summary)\n"
    }.joined() + words[.helpFooter] + "\n"
  }
}
