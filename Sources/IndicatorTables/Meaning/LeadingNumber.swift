/// The numbers that tables without a column for them print before names: `1.国内生产总值增长（%）`.
struct LeadingNumber {
  var number: String
  var rest: String

  /// Takes number and name apart; `nil` where the name does not begin with a number and a dot.
  init?(_ name: String) {
    let scalars = name.unicodeScalars
    let digits = scalars.prefix { CellFolding.fold($0).value >= 0x30 && CellFolding.fold($0).value <= 0x39 }
    var rest = scalars[digits.endIndex...]
    guard !digits.isEmpty, digits.count <= 3, let dot = rest.popFirst(), ".．、)）".unicodeScalars.contains(dot),
      let next = rest.first, !next.properties.numericType.isDecimal
    else { return nil }
    number = CellFolding.fold(String(digits))
    self.rest = Blanks.trim(String(rest))
  }
}

extension Unicode.NumericType? {
  fileprivate var isDecimal: Bool { self == .decimal }
}
