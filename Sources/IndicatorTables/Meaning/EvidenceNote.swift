import NameMatching
import PlanModel

/// What a note below a table says of how some of its values came about.
struct EvidenceNote {
  let type: EvidenceType
  private var scope: NoteScope
  /// What the note sets apart: 带*为实际数，其余为预测值 is about the cells without a star.
  private var exception: NoteScope?

  /// Whether the note means the value.
  func covers(_ value: MarkedValue) -> Bool {
    scope.covers(value) && !(exception?.covers(value) ?? false)
  }

  /// The statements of a note: each clause that names a type, with the marks, years, quantities and places named before it in its
  /// sentence.
  ///
  /// What the note does not narrow down it means all of: without years every year, without a quantity every quantity. A note that
  /// speaks of a mark means the cells with that mark and no others.
  static func statements(in note: String, values: [MarkedValue]) -> [EvidenceNote] {
    guard EvidenceWords.type(in: note) != nil else { return [] }
    let names = NoteScope.Names(values)
    var statements: [EvidenceNote] = []
    var last: NoteScope?
    for sentence in note.split(whereSeparator: { ";；。".contains($0) }) {
      var text = ""
      for clause in sentence.split(whereSeparator: { ",，".contains($0) }) {
        // ①不含港澳台，②为快报数: a mark begins an explanation of its own.
        if FootnoteMarks.begins(clause) { text = "" }
        guard let type = EvidenceWords.type(in: clause) else {
          text += clause
          continue
        }
        let statement = statement(type, clause, after: text, last, names)
        statements.append(statement)
        last = statement.scope
        text = ""
      }
      if !text.isEmpty { last = NoteScope(text, names) }
    }
    return statements
  }

  /// The values with which, as a note says, a new definition begins: 2019年起统计口径调整. A note that names neither a year nor a mark
  /// declares none, for it does not say when.
  static func breaks(in note: String, values: [MarkedValue]) -> [MarkedValue] {
    guard DefinitionWords.declareBreak(note) else { return [] }
    let names = NoteScope.Names(values)
    return note.split(whereSeparator: { ";；。".contains($0) }).flatMap { sentence -> [MarkedValue] in
      let scope = NoteScope(String(sentence), names)
      guard DefinitionWords.declareBreak(String(sentence)), scope.saysWhen else { return [] }
      return values.filter(scope.covers)
    }
  }

  private static func statement(
    _ type: EvidenceType, _ clause: Substring, after text: String, _ last: NoteScope?, _ names: NoteScope.Names
  ) -> EvidenceNote {
    var whole = NoteScope(text + clause, names)
    if clause.holdsAny(of: ["未带", "不带", "未标", "不标", "没有"]), !whole.marks.isEmpty {
      let exception = NoteScope(marks: whole.marks)
      whole.marks = []
      return EvidenceNote(type: type, scope: whole, exception: exception)
    }
    if clause.holdsAny(of: ["其他", "其它", "其余"]),
      let other = text.isEmpty ? last : NoteScope(text, names), other.isNarrow
    {
      return EvidenceNote(type: type, scope: NoteScope(String(clause), names), exception: other)
    }
    return EvidenceNote(type: type, scope: whole)
  }
}

/// A value of a series with the marks that it carries: in its cell, on its name or in the heading above it.
struct MarkedValue {
  var observation: Observation
  var marks: Set<String>
}

/// The values that a part of a note is about.
private struct NoteScope {
  /// The names in a table that a note may speak of.
  struct Names {
    private(set) var quantities: Set<NameKey> = []
    private(set) var entities: Set<String> = []

    init(_ values: [MarkedValue]) {
      for value in values {
        quantities.insert(NameKey(value.observation.quantity))
        if !value.observation.entity.isEmpty { entities.insert(value.observation.entity) }
      }
    }
  }

  var marks: Set<String>
  private var years: Set<Int> = []
  private var quantities: Set<NameKey> = []
  private var entities: Set<String> = []

  init(marks: Set<String>) {
    self.marks = marks
  }

  init(_ text: String, _ names: Names) {
    marks = FootnoteMarks.all(in: text)
    years = Set(YearText.all(in: text))
    let key = NameKey(text).text
    quantities = names.quantities.filter { !$0.text.isEmpty && key.holds($0.text) }
    entities = names.entities.filter(text.holds)
  }

  /// Whether anything is named at all.
  var isNarrow: Bool { !(marks.isEmpty && years.isEmpty && quantities.isEmpty && entities.isEmpty) }

  /// Whether a year, or a mark on cells, is named.
  var saysWhen: Bool { !(marks.isEmpty && years.isEmpty) }

  func covers(_ value: MarkedValue) -> Bool {
    // The mark alone tells its cells; a year beside it may be what the mark says of them: *为2019年快报数.
    guard marks.isEmpty else { return !marks.isDisjoint(with: value.marks) }
    let observation = value.observation
    return (years.isEmpty || years.contains(observation.year))
      && (quantities.isEmpty || quantities.contains(NameKey(observation.quantity)))
      && (entities.isEmpty || entities.contains(observation.entity))
  }
}
