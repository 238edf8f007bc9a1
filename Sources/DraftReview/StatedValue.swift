package import DraftText
import PlanModel

/// A value that a draft states for a quantity, a place and a year, in running text or in a table: the common form that rules compare.
package struct StatedValue: Sendable {
  /// Where it stands.
  package enum Origin: Sendable, Hashable {
    case text
    /// In a table: its position, row and column in its document.
    case table(Int, row: Int, column: Int)
  }

  package var subject: String
  package var key: QuantityKey
  package var place: String
  /// The year; `nil` where neither sentence nor heading names one.
  package var year: Int?
  /// Whether the year was named right beside the number.
  package var isYearExplicit: Bool
  package var role: TableFact.Role
  package var form: DraftClaim.Form
  package var phase: DraftDocument.Phase
  package var number: PrintedNumber
  package var note: String?
  package var isPredicted: Bool
  package var origin: Origin
  package var label: String?
  package var document: Int
  package var sentence: Int
  package var list: Int
  /// Whether it is a part of what stands before it.
  package var isPart: Bool
  package var passage: Passage

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

  /// Whether both count the same thing, 万 and 亿 aside; a number without a unit may be anything.
  package func hasUnit(of other: StatedValue) -> Bool {
    number.unit.base == other.number.unit.base || number.unit.base.isEmpty || other.number.unit.base.isEmpty
  }
}

extension QuantityKey {
  /// Whether both name the same quantity, level included.
  package func names(_ other: QuantityKey) -> Bool {
    !isEmpty && core == other.core && isPerCapita == other.isPerCapita && level == other.level
  }
}
