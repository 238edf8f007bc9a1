public import PlanModel
public import SourceText

/// The smallest part of a statement that has a meaning, with its place in the text.
public struct Token: Sendable, Hashable {
  /// What the token is.
  public enum Kind: Sendable, Hashable {
    /// Letters, digits after a letter, and Chinese: folded.
    case word(String)
    /// A finite decimal.
    case number(DecimalNumber)
    /// Quoted text, as typed.
    case string(String)
    /// A sign.
    case symbol(Symbol)
    /// Digits that are no number: a fault where a number is wanted, but not inside a file name such as `v1.2.3.csv`.
    case malformed(DiagnosticID)
    /// Something the language has no use for; already reported.
    case invalid
    /// The end of the statement.
    case end
  }

  /// The signs of the language.
  public enum Symbol: String, Sendable, Hashable, CaseIterable {
    case percent = "%"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divided = "/"
    case opening = "("
    case closing = ")"
    case comma = ","
    case range = ".."
    case atLeast = ">="
    case atMost = "<="
    case greater = ">"
    case less = "<"
    case equals = "="
    case at = "@"
    case question = "?"
    case plusMinus = "±"
    case other
  }

  /// What the token is.
  public let kind: Kind
  /// Its place, in UTF-8 offsets; for a token that came from a variable, the place of the variable.
  public let range: SourceRange
  /// The text as typed, or as the variable gave it.
  public let raw: String
  /// Whether white space, or the beginning of the line, stands before it.
  public let spaceBefore: Bool

  /// Whether the token is the sign.
  public func isSymbol(_ symbol: Symbol) -> Bool { kind == .symbol(symbol) }

  /// The word, if the token is one.
  public var word: String? {
    if case .word(let text) = kind { return text }
    return nil
  }

  /// Whether the token is what ends statements in other languages.
  var isSemicolon: Bool { isSymbol(.other) && InputFolding.fold(raw) == ";" }

  /// The keyword that the token spells, if it spells one.
  public var keyword: Keyword? { word.flatMap { Keyword(word: $0) } }
}

/// The tokens of one statement, without its comments, and where it stands.
public struct TokenizedStatement: Sendable {
  /// The tokens; the last is ``Token/Kind-swift.enum/end``.
  public var tokens: [Token]
  /// From the first token to the end of the last.
  public var range: SourceRange
  /// What stands after `#` on the lines of the statement, in order, each with the `#`.
  public var comments: [String]
  /// Whether a variable was put in.
  public var usesVariables: Bool
  /// Whether a bracket was left open, which has been reported: what the parser would find missing is that bracket.
  public var isUnclosed: Bool
}

/// What one logical line of a script holds.
public enum ScriptLine: Sendable {
  /// A statement.
  case statement(TokenizedStatement)
  /// A line with nothing but a comment.
  case comment(String)
  /// An empty line.
  case blank
}
