import PlanModel

/// One value that a table prints, with what it is a value of.
package final class TableFact: Sendable {
  /// What the value is to the plan.
  package enum Role: String, Sendable, Hashable { case value, base, target }

  /// The words by which a note below a table owns up to values that nobody counted.
  package static let predictionWords = ["预测", "估计", "估算", "推算"]

  /// The quantity in the words of the table.
  package let subject: String
  /// The same, for comparison.
  package let key: QuantityKey
  /// The place; empty for the draft's own.
  package let place: String
  /// The year, where heading or row names one.
  package let year: Int?
  /// What the value is to the plan.
  package let role: Role
  /// The number; `nil` where the cell holds a mark for a missing one.
  package let number: PrintedNumber?
  /// What stands in parentheses behind the number: 覆盖率, 国家级.
  package let note: String?
  /// Whether a note below the table says that the value is predicted or estimated.
  package let isPredicted: Bool
  /// The position of the table in its document.
  package let table: Int
  /// The number of the table as printed (`表2`).
  package let label: String?
  /// The position of row and column.
  package let row: Int
  package let column: Int
  /// The heading that the table groups its row under (创造质量); empty where there is none.
  package let category: String
  /// Whether the name carries a star: a value of the year, not added up.
  package let isStarred: Bool
  /// The cell.
  package let passage: Passage

  init(
    subject: String, key: QuantityKey, place: String, year: Int?, role: Role, number: PrintedNumber?, note: String?,
    isPredicted: Bool, table: Int, label: String?, row: Int, column: Int, category: String, isStarred: Bool,
    passage: Passage
  ) {
    (self.subject, self.key, self.place, self.year) = (subject, key, place, year)
    (self.role, self.number, self.note, self.isPredicted) = (role, number, note, isPredicted)
    (self.table, self.label, self.row, self.column) = (table, label, row, column)
    (self.category, self.isStarred, self.passage) = (category, isStarred, passage)
  }
}
