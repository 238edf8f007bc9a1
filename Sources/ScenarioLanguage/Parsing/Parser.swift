public import SourceText
import PlanModel

/// Why a statement could not be read. The diagnostics have been recorded already.
struct ParseFailure: Error {}

/// Reads one statement from its tokens by recursive descent: one method a rule of the grammar, named like the rule.
///
/// A fault ends its statement, not the script: the next line is read as if nothing had happened.
public struct Parser {
  let file: SourceFile
  let tokens: [Token]
  var position = 0
  var diagnostics: [Diagnostic] = []
  /// The language that the statement's verb was written in, which suggestions follow.
  var language: WordLanguage = .chinese
  /// The verb as written, for the help that remedies point to.
  var verbSpelling = ""
  /// How many operands the statement has so far.
  var operandCount = 0
  /// What could stand at the end of the tokens, where that is asked for.
  var continuations: Set<StatementContinuation>?

  init(file: SourceFile, tokens: [Token]) {
    self.file = file
    self.tokens = tokens
  }

  /// Reads a statement, or says what is wrong with it.
  public static func parse(_ statement: TokenizedStatement, in file: SourceFile) throws(Diagnostics) -> StatementSyntax
  {
    var parser = Parser(file: file, tokens: statement.tokens)
    do {
      let syntax = try parser.statement(statement.range)
      guard parser.diagnostics.isEmpty else { throw Diagnostics(parser.diagnostics) }
      return syntax
    } catch let failure as Diagnostics {
      throw failure
    } catch {
      throw Diagnostics(parser.diagnostics)
    }
  }

  // MARK: Tokens

  var current: Token { tokens[min(position, tokens.count - 1)] }

  func token(ahead distance: Int) -> Token { tokens[min(position + distance, tokens.count - 1)] }

  var isAtEnd: Bool { current.kind == .end }

  mutating func advance() -> Token {
    let token = current
    if position < tokens.count - 1 { position += 1 }
    return token
  }

  /// Takes the sign if it comes next.
  mutating func take(_ symbol: Token.Symbol) -> Bool {
    guard current.isSymbol(symbol) else { return false }
    _ = advance()
    return true
  }

  /// Whether the keyword comes next.
  mutating func comes(_ keyword: Keyword) -> Bool {
    note(.keyword(keyword))
    return current.keyword == keyword
  }

  /// Takes the keyword if it comes next.
  mutating func take(_ keyword: Keyword) -> Bool {
    guard comes(keyword) else { return false }
    _ = advance()
    return true
  }

  // MARK: Faults

  /// Records a fault and ends the statement. A token that the lexer has reported already is not reported again.
  mutating func fail(
    _ id: DiagnosticID, _ arguments: [String: String] = [:], at range: SourceRange? = nil, suggestions: [String] = []
  ) -> ParseFailure {
    if current.kind == .invalid, range == nil { return ParseFailure() }
    if case .malformed(let fault) = current.kind, range == nil {
      let arguments = ["got": shown(current.raw), "limit": String(DecimalNumber.maximumDigits)]
      diagnostics.append(Diagnostic(fault, arguments, in: file, at: current.range))
      return ParseFailure()
    }
    let place = range ?? (isAtEnd ? current.range : current.range)
    diagnostics.append(Diagnostic(id, arguments, in: file, at: place, suggestions: suggestions))
    return ParseFailure()
  }

  /// Records that something else was expected where the current token stands.
  mutating func expected(_ what: Expectation, suggestions: [String] = []) -> ParseFailure {
    // Which keyword is said where it is looked for.
    if what != .keyword { note(.part(what)) }
    if isAtEnd {
      return fail(.somethingMissing, ["expected": what.rawValue, "verb": helpedWith], suggestions: suggestions)
    }
    return fail(
      .somethingElseExpected, ["expected": what.rawValue, "got": shown(current.raw), "verb": helpedWith],
      suggestions: suggestions)
  }

  /// What help knows of the place: the verb, or before there is one, statements.
  private var helpedWith: String { verbSpelling.isEmpty ? "语句" : verbSpelling }

  /// As much of a text as a message can show.
  func shown(_ text: some StringProtocol) -> String {
    text.count > 40 ? text.prefix(40) + "…" : String(text)
  }

  /// Takes the keyword, or fails.
  mutating func expect(_ keyword: Keyword) throws {
    guard take(keyword) else {
      throw expected(.keyword, suggestions: [keyword.spelling(in: language)])
    }
  }

  /// Records whatever is left over at the end of a statement.
  mutating func expectEnd() throws {
    guard isAtEnd else {
      if current.kind == .invalid { throw ParseFailure() }
      if case .malformed = current.kind { throw fail(.numberMalformed) }
      let rest = current.range.lowerBound..<(tokens[tokens.count - 1].range.upperBound)
      throw fail(
        .unexpectedRest, ["got": shown(file.text(in: rest))], at: rest, suggestions: restSuggestions())
    }
  }

  private func restSuggestions() -> [String] {
    guard let word = current.word else { return [] }
    // A word that stands there already is no remedy.
    return Suggestions.nearest(to: word, among: Keyword.allCases.flatMap { [$0.chinese, $0.rawValue] })
      .filter { $0 != word }
  }
}

/// What the grammar expects at a place. The catalogues have words for each.
public enum Expectation: String, Sendable, Hashable, CaseIterable {
  case verb, indicator, name, file, year, number, quantity, law, condition, keyword, text, comparison, scenario, rate,
    place
  case closingBracket = "closing-bracket"
  case operand, range, order
  /// What `drop` takes back.
  case stated
}
