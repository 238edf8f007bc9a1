import ScenarioLanguage
import SourceText

/// A diagnostic as it really occurs, from its transcript, and the statement that is right.
struct DiagnosticExample: Sendable {
  /// The diagnostic as printed in each language, with the line that causes it.
  let chinese: String
  let english: String
  /// What to write instead, where one statement says it.
  let right: String?

  /// The example of a diagnostic, if its transcript shows one.
  static func of(_ id: DiagnosticID) -> DiagnosticExample? { DiagnosticExamples.all[id.rawValue] }

  /// The diagnostic as printed, line by line.
  func wrong(_ language: WordLanguage) -> [String] {
    (language == .chinese ? chinese : english).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The right statement with the words of a language.
  func right(_ language: WordLanguage) -> String? {
    guard let right else { return nil }
    let file = SourceFile(name: "", text: right)
    guard case .statement(let tokens)? = Lexer.lines(of: file, variables: [:]).lines.first,
      var syntax = try? Parser.parse(tokens, in: file)
    else { return right }
    syntax.language = language
    return ScenarioFormatter.format(syntax)
  }
}
