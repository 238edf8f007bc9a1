import PlanModel
public import SourceText

/// Writes statements in the canonical layout: one space between parts, half-width signs, the words in the language of the verb.
///
/// Reading what it writes gives the same syntax again.
public struct ScenarioFormatter {
  let language: WordLanguage

  /// A formatter that writes words in `language`.
  public init(language: WordLanguage) {
    self.language = language
  }

  /// The canonical text of a statement, in the language of its verb.
  public static func format(_ statement: StatementSyntax) -> String {
    ScenarioFormatter(language: statement.language).text(statement)
  }

  /// The canonical text of a law; in English it is the form that results carry.
  public static func canonical(_ law: LawSyntax, in language: WordLanguage = .english) -> String {
    ScenarioFormatter(language: language).text(law)
  }

  /// A law with what is added to it, in one spelling.
  static func canonical(_ law: LawSyntax, _ modifiers: GrowthModifiers, in language: WordLanguage = .english) -> String
  {
    let added = ScenarioFormatter(language: language).text(modifiers)
    return canonical(law, in: language) + (added.isEmpty ? "" : " " + added)
  }

  /// The canonical layout of a script. Comments and single empty lines stay; a line that cannot be read stays as it is.
  public static func format(_ file: SourceFile) -> (text: String, diagnostics: [Diagnostic]) {
    var (lines, diagnostics) = Lexer.lines(of: file, variables: nil)
    var output: [String] = []
    for line in lines {
      switch line {
      case .blank:
        if output.last.map({ !$0.isEmpty }) ?? false { output.append("") }
      case .comment(let text): output.append(text)
      case .statement(let tokens): output.append(layout(tokens, in: file, &diagnostics))
      }
    }
    while output.last == "" { output.removeLast() }
    return (output.isEmpty ? "" : output.joined(separator: "\n") + "\n", diagnostics)
  }

  private static func layout(
    _ statement: TokenizedStatement, in file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> String {
    let comment = statement.comments.isEmpty ? "" : "  " + statement.comments.joined(separator: " ")
    // A variable may stand for several words: its statement keeps its words, only the spaces between them are set.
    if statement.isUnclosed { return file.text(in: statement.range) + comment }
    if statement.usesVariables {
      let words = statement.tokens.dropLast().enumerated().map { ($0 > 0 && $1.spaceBefore ? " " : "") + $1.raw }
      return words.joined() + comment
    }
    do {
      return format(try Parser.parse(statement, in: file)) + comment
    } catch {
      diagnostics += error.all
      return file.text(in: statement.range) + comment
    }
  }

  func word(_ keyword: Keyword) -> String { keyword.spelling(in: language) }
}
