import LineEditor
import PlanModel
import ScenarioLanguage
import SourceText
import TerminalText

/// How the parts of a statement look while it is typed, by the lexer and the names of the plan.
///
/// What is wrong is underlined, not coloured alone, and only behind the place where one is typing: a word half-typed is no
/// fault yet.
struct StatementColouring {
  let vocabulary: NameVocabulary

  /// The looks of a line's parts, in order.
  ///
  /// - Complexity: O(length), and O(names) at the first sight of a name that is not a full one.
  func styles(of line: String) -> [StyledRange] {
    let file = SourceFile(name: "", text: line)
    let (lines, _) = Lexer.lines(of: file, variables: nil)
    var styles: [StyledRange] = []
    for case .statement(let statement) in lines {
      styles += self.styles(of: Array(statement.tokens.dropLast()), endingAt: line.utf8.count)
    }
    return (styles + comments(in: line, besides: lines)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func styles(of tokens: [Token], endingAt end: Int) -> [StyledRange] {
    guard let first = tokens.first else { return [] }
    let verb = first.word.flatMap { Verb(word: $0) }
    var styles: [StyledRange] = []
    if verb != nil || first.isSymbol(.question) {
      styles.append(StyledRange(first.range, .accent))
    } else if first.range.upperBound < end {
      styles.append(StyledRange(first.range, .fault))
    }
    var index = 1
    while index < tokens.count {
      let run = run(in: tokens, from: index)
      if let style = style(of: Array(tokens[run]), verb: verb, endingAt: end) {
        styles.append(
          StyledRange(tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound - 1].range.upperBound, style))
      }
      index = run.upperBound
    }
    return styles
  }

  /// The tokens that make one name or one number with its unit: those that touch.
  private func run(in tokens: [Token], from start: Int) -> Range<Int> {
    var end = start + 1
    guard tokens[start].isPart, tokens[start].keyword == nil else { return start..<end }
    while end < tokens.count, tokens[end].isPart, !tokens[end].spaceBefore { end += 1 }
    return start..<end
  }

  private func style(of tokens: [Token], verb: Verb?, endingAt end: Int) -> TextStyle? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    switch first.kind {
    case .string(let text): return vocabulary.isFullName(text) ? .cyan : .yellow
    case .malformed, .invalid: return last.range.upperBound < end ? .fault : nil
    case .symbol, .end: return nil
    case .number: return .green
    case .word: break
    }
    if tokens.count == 1, first.keyword != nil { return .bold }
    let text = tokens.map(\.raw).joined()
    // While a word is typed, each of its beginnings would be looked for among all parts of all names.
    let isFinished = last.range.upperBound < end
    if isFinished ? vocabulary.knows(text) : vocabulary.isFullName(text) { return .cyan }
    return verb?.namesWhatIsThere == true && isFinished ? .fault : nil
  }

  /// What stands outside all tokens behind a `#`.
  private func comments(in line: String, besides lines: [ScriptLine]) -> [StyledRange] {
    guard line.utf8.contains(UInt8(ascii: "#")) else { return [] }
    var covered: [Range<Int>] = []
    for case .statement(let statement) in lines { covered += statement.tokens.dropLast().map(\.range) }
    var styles: [StyledRange] = []
    var end = 0
    for (offset, byte) in line.utf8.enumerated() where byte == UInt8(ascii: "#") && offset >= end {
      if covered.contains(where: { $0.contains(offset) }) { continue }
      end = line.utf8.enumerated().first { $0.offset > offset && $0.element == 0x0A }?.offset ?? line.utf8.count
      styles.append(StyledRange(offset..<end, .dim))
    }
    return styles
  }
}

extension Token {
  /// Whether the token can be a part of a name or a number.
  fileprivate var isPart: Bool {
    switch kind {
    case .word, .number, .malformed: true
    case .symbol(.percent), .symbol(.other), .symbol(.divided): true
    default: false
    }
  }
}

extension Verb {
  /// Whether the names behind the verb are of things that must be there.
  fileprivate var namesWhatIsThere: Bool {
    switch self {
    case .actual, .grow, .target, .correlate, .project, .reach, .solve, .sweep, .cross, .sensitivity, .explain,
      .compare:
      true
    default: false
    }
  }
}
