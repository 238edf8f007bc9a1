import PlanModel

/// One value that a table prints, with what it is a value of.
package struct TableFact: Sendable, Hashable {
  /// What the value is to the plan.
  package enum Role: String, Sendable, Hashable { case value, base, target }

  /// The words by which a note below a table owns up to values that nobody counted.
  package static let predictionWords = ["预测", "估计", "估算", "推算"]

  /// The quantity in the words of the table.
  package var subject: String
  /// The same, for comparison.
  package var key: QuantityKey
  /// The place; empty for the draft's own.
  package var place: String
  /// The year, where heading or row names one.
  package var year: Int?
  /// What the value is to the plan.
  package var role: Role
  /// The number; `nil` where the cell holds a mark for a missing one.
  package var number: PrintedNumber?
  /// What stands in parentheses behind the number: 覆盖率, 国家级.
  package var note: String?
  /// Whether a note below the table says that the value is predicted or estimated.
  package var isPredicted = false
  /// The position of the table in its document.
  package var table: Int
  /// The number of the table as printed (`表2`).
  package var label: String?
  /// The position of row and column.
  package var row: Int
  package var column: Int
  /// The heading that the table groups its row under (创造质量); empty where there is none.
  package var category = ""
  /// Whether the name carries a star: a value of the year, not added up.
  package var isStarred = false
  /// The cell.
  package var passage: Passage
}
