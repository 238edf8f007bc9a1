import NameMatching
import PlanModel

/// What a note below a table says of how some of its values came about.
struct EvidenceNote {
  let type: EvidenceType
  private let years: Set<Int>
  private let quantities: Set<NameKey>
  private let entities: Set<String>

  /// The statements of a note: each clause that names a type, with the years, quantities and places named before it.
  ///
  /// What the note does not narrow down it means all of: without years every year, without a quantity every quantity.
  static func statements(in note: String, observations: [Observation]) -> [EvidenceNote] {
    guard EvidenceWords.type(in: note) != nil else { return [] }
    var names: [NameKey: String] = [:]
    var entities: Set<String> = []
    for observation in observations {
      names[NameKey(observation.quantity)] = observation.quantity
      if !observation.entity.isEmpty { entities.insert(observation.entity) }
    }
    var statements: [EvidenceNote] = []
    var scope = ""
    for clause in note.split(whereSeparator: { ",，;；。".contains($0) }) {
      scope += clause
      guard let type = EvidenceWords.type(in: clause), !FootnoteMarks.begins(clause) else { continue }
      let key = NameKey(scope).text
      statements.append(
        EvidenceNote(
          type: type, years: Set(YearText.all(in: scope)),
          quantities: Set(names.keys.filter { !$0.text.isEmpty && key.holds($0.text) }),
          entities: entities.filter(scope.holds)))
      scope = ""
    }
    return statements
  }

  /// Whether the note means the value.
  func covers(_ observation: Observation) -> Bool {
    (years.isEmpty || years.contains(observation.year))
      && (quantities.isEmpty || quantities.contains(NameKey(observation.quantity)))
      && (entities.isEmpty || entities.contains(observation.entity))
  }
}

extension FootnoteMarks {
  /// Whether a clause explains a mark, so that it is about the cells with that mark only.
  static func begins(_ clause: some StringProtocol) -> Bool {
    var scalars = CellFolding.scalars(clause)[...]
    if scalars.starts(with: "注:".unicodeScalars) { scalars = scalars.dropFirst(2) }
    return leading(in: scalars.drop(while: Blanks.isBlank)) != nil
  }
}
