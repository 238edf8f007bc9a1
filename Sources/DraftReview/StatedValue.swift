package import DraftText
import PlanModel

/// A value that a draft states for a quantity, a place and a year, in running text or in a table: the common form that rules compare.
package final class StatedValue: Sendable {
  /// Where it stands.
  package enum Origin: Sendable, Hashable {
    case text
    /// In a table: its position, row and column in its document.
    case table(Int, row: Int, column: Int)
  }

  package let subject: String
  package let key: QuantityKey
  package let place: String
  /// The year; `nil` where neither sentence nor heading names one.
  package let year: Int?
  /// Whether the year was named right beside the number.
  package let isYearExplicit: Bool
  package let role: TableFact.Role
  package let form: DraftClaim.Form
  package let phase: DraftDocument.Phase
  package let number: PrintedNumber
  package let note: String?
  package let isPredicted: Bool
  package let origin: Origin
  package let label: String?
  package let document: Int
  package let sentence: Int
  package let list: Int
  /// Whether it is a part of what stands before it.
  package let isPart: Bool
  package let passage: Passage

  /// The 64-bit FNV-1a hash of the place, which stands for it in comparisons.
  let placeMark: UInt64

  init(
    subject: String, key: QuantityKey, place: String, year: Int?, isYearExplicit: Bool, role: TableFact.Role,
    form: DraftClaim.Form, phase: DraftDocument.Phase, number: PrintedNumber, note: String?, isPredicted: Bool,
    origin: Origin, label: String?, document: Int, sentence: Int, list: Int, isPart: Bool, passage: Passage
  ) {
    (self.subject, self.key, self.place, self.year) = (subject, key, place, year)
    (self.isYearExplicit, self.role, self.form, self.phase) = (isYearExplicit, role, form, phase)
    (self.number, self.note, self.isPredicted, self.origin) = (number, note, isPredicted, origin)
    (self.label, self.document, self.sentence, self.list) = (label, document, sentence, list)
    (self.isPart, self.passage) = (isPart, passage)
    placeMark = place.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  package var interval: DecimalInterval { number.interval }
  /// The value in the unit without 万 and 亿.
  package var double: Double { number.plain.doubleValue }

  package var isInText: Bool { origin == .text }

  /// The table it stands in.
  package var table: Int? {
    if case .table(let index, _, _) = origin { return index }
    return nil
  }

  package var row: Int? {
    if case .table(_, let row, _) = origin { return row }
    return nil
  }

  package var column: Int? {
    if case .table(_, _, let column) = origin { return column }
    return nil
  }

  /// Whether both stand in one row of one table.
  func isInRow(of other: StatedValue) -> Bool {
    guard table != nil, document == other.document else { return false }
    return table == other.table && row == other.row
  }

  /// Whether both count the same thing, 万 and 亿 aside; a number without a unit may be anything.
  package func hasUnit(of other: StatedValue) -> Bool {
    number.unit.base == other.number.unit.base || number.unit.base.isEmpty || other.number.unit.base.isEmpty
  }
}

extension QuantityKey {
  /// Whether both name the same quantity, level included.
  package func names(_ other: QuantityKey) -> Bool {
    !isEmpty && self == other
  }
}
