public import SourceText

/// What the grammar allows at the end of a statement that is still being written.
public enum StatementContinuation: Sendable, Hashable {
  /// A keyword.
  case keyword(Keyword)
  /// A part with a meaning, such as an indicator or a law.
  case part(Expectation)
}

extension Parser {
  /// What may follow the tokens of a statement that is still being written; nothing where they are already wrong.
  ///
  /// The parser itself says it: whatever it looks for at the end of the tokens may stand there.
  public static func continuations(
    of statement: TokenizedStatement, in file: SourceFile
  ) -> Set<StatementContinuation> {
    var parser = Parser(file: file, tokens: statement.tokens)
    parser.continuations = []
    _ = try? parser.statement(statement.range)
    return parser.continuations ?? []
  }

  /// Notes that something may stand here, where the tokens are at their end.
  mutating func note(_ continuation: StatementContinuation, ahead distance: Int = 0) {
    if continuations != nil, token(ahead: distance).kind == .end { continuations?.insert(continuation) }
  }

  /// Whether the tokens end where a part could stand.
  mutating func ends(before what: Expectation) -> Bool {
    note(.part(what))
    return isAtEnd
  }

  /// Whether a keyword comes next that means something only with what follows it.
  mutating func comes(_ keyword: Keyword, before next: StatementContinuation) -> Bool {
    guard comes(keyword) else { return false }
    note(next, ahead: 1)
    return true
  }
}
