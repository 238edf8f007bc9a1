import PlanModel

/// What a column holds, by its heading.
package enum ColumnRole: Hashable, Sendable {
  // Which row it is.
  case code
  case name
  case entity
  case category
  // What the values are.
  case unit
  case attribute
  case kind
  case direction
  case aliases
  case basis
  case source
  case note
  case group
  // Years and values.
  case year
  case value
  case base
  case target
  case baseYear
  case targetYear
  /// A value of one year.
  case valueIn(year: Int)
  /// The base of a year.
  case baseIn(year: Int)
  /// The target of a year.
  case targetIn(year: Int)
  /// Base and target in one cell, apart by a slash.
  case pair(baseYear: Int, targetYear: Int)
  /// A quantity in a year: `2016年万人发明专利拥有量（件）`.
  case quantityIn(year: Int, quantity: String)
  /// How much a quantity changes over the period, a year on average or in sum.
  case change(ChangeHeading)
  // Claims.
  case form
  case passage
  case section
  case document
  /// None of these.
  case other
}

extension ColumnRole {
  /// The year of the values, where they are all of one.
  var yearOfValues: Int? {
    switch self {
    case .valueIn(let year), .baseIn(let year), .targetIn(let year), .quantityIn(let year, _): year
    default: nil
    }
  }
}
