import IndicatorTables
public import ScenarioLanguage
import SourceText

/// A table that was pasted at the prompt, from a spreadsheet, a page or a text.
///
/// It is stated as `load "…"`: a quoted text of more than one row is the table itself, so that the journal, a saved script and a
/// transcript hold what was pasted, and build it up again without a file.
public struct PastedTable {
  private let text: String
  private let verb: Verb
  private let language: WordLanguage?

  /// The table that a text is; `nil` for anything else. A verb about tables may have been typed before the paste.
  ///
  /// - Complexity: O(length); O(first row) for a text of one row, or one that begins like a statement.
  public init?(_ text: String) {
    guard let (verb, rest) = Self.parts(of: text),
      let form = Self.verb(loading: SourceFile(name: "", text: rest))
    else { return nil }
    self.text = rest
    self.verb = verb ?? form
    language = verb.map { text.hasPrefix($0.chinese) ? .chinese : .english }
  }

  /// Whether a text looks like a table, without a look at all of it.
  public static func isLikely(_ text: String) -> Bool { parts(of: text) != nil }

  /// The statement that loads the table.
  public func statement(in language: WordLanguage) -> String {
    let action = FileAction(rawValue: verb.rawValue) ?? .load
    return StatementWriter(self.language ?? language).file(action, text)
  }

  /// The verb that loads a text as the table that it is; `nil` where it is none.
  static func verb(loading file: SourceFile) -> Verb? {
    guard let forms = try? TableForm.forms(of: file) else { return nil }
    return order.first { forms.contains($0.form) }?.verb
  }

  /// What a form is loaded with; places stand in tables of peers alone, and a target makes a table one of indicators.
  private static let order: [(form: TableForm, verb: Verb)] = [
    (.peers, .peers), (.indicators, .load), (.series, .series), (.claims, .claims),
  ]

  /// The verb that was typed before the table, if one was, and the table; `nil` where the text does not look like one.
  private static func parts(of text: String) -> (verb: Verb?, table: String)? {
    guard text.utf8.contains(0x0A) else { return nil }
    let rows = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard rows.count > 1, let first = rows.first else { return nil }
    // Above the headings stand the title of the table and its unit.
    if !hasCells(first), let headings = rows.dropFirst().prefix(titleRows).first(where: hasCells) {
      let titles = rows.prefix { $0.startIndex < headings.startIndex }
      return titles.contains(where: beginsWithVerb) || beginsWithVerb(headings) ? nil : (nil, text)
    }
    let file = SourceFile(name: "", text: String(first))
    guard case .statement(let statement)? = Lexer.lines(of: file, variables: nil).lines.first,
      let verb = statement.tokens.first?.word.flatMap({ Verb(word: $0) })
    else { return hasCells(first) ? (nil, text) : nil }
    if FileAction(rawValue: verb.rawValue)?.readsTable == true, let end = statement.tokens.first?.range.upperBound {
      let rest = text.utf8.dropFirst(end).drop { $0 == 0x20 || $0 == 0x0A }
      return hasCells(first) ? String(rest).map { (verb, $0) } : nil
    }
    // What begins like a statement is one, unless tabs say otherwise.
    return first.utf8.contains(0x09) && (try? Parser.parse(statement, in: file)) == nil ? (nil, text) : nil
  }

  /// The rows below the first one in which the headings are looked for.
  private static let titleRows = 3

  private static func beginsWithVerb(_ row: Substring) -> Bool {
    guard
      case .statement(let statement)? = Lexer.lines(of: SourceFile(name: "", text: String(row)), variables: nil).lines
        .first
    else { return false }
    return statement.tokens.first?.word.flatMap { Verb(word: $0) } != nil
  }

  /// Whether a row has cells: tabs, pipes or commas between words.
  private static func hasCells(_ row: Substring) -> Bool {
    row.unicodeScalars.contains { $0 == "\t" || $0 == "|" || $0 == "｜" || $0 == "," || $0 == "，" || $0 == ";" }
  }
}

extension FileAction {
  /// Whether the file is a table, which can stand in the statement itself.
  var readsTable: Bool {
    switch self {
    case .load, .series, .peers, .claims: true
    case .correlate, .read, .export, .save: false
    }
  }
}

extension SessionState {
  /// What a table that stands in a statement is called in sources: the same text has the same name.
  func name(ofPasted text: String) -> String {
    let pasted = tables.compactMap(\.text)
    return LoadedFile.pastedName + String((pasted.firstIndex(of: text) ?? pasted.count) + 1)
  }
}
