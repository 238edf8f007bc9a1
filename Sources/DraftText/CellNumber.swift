import PlanModel

/// What a cell of a table says.
struct CellNumber {
  var number: PrintedNumber?
  var note: String?
  var isMissing = false

  /// The number, in the unit of the heading where the cell states none.
  func number(in unit: Unit?) -> PrintedNumber? {
    guard var number, number.unit == Unit.none, let unit else { return self.number }
    number.unit = unit
    return number
  }

  private static let missing = ["-", "—", "——", "/", "…", "无", ""].map { Array($0.unicodeScalars) }

  init(_ text: String) {
    var scalars = text.unicodeScalars.map(TextFolding.fold).filter { !TextFolding.isBlank($0) }
    if let open = scalars.firstIndex(where: { $0 == "（" || $0 == "(" }),
      let close = scalars.lastIndex(where: { $0 == "）" || $0 == ")" }), close > open, open > 0
    {
      note = String(letters: scalars[(open + 1)..<close])
      scalars = Array(scalars[..<open])
    }
    if scalars.count < 3, Self.missing.contains(scalars) {
      isMissing = true
      return
    }
    let sign = scalars.first == "-" ? 1 : 0
    guard scalars.count > sign, let reading = NumberReader(scalars: scalars).read(at: sign), !reading.isChinese else {
      return
    }
    number = reading.number
    if sign == 1 { number?.value = -reading.number.value }
    if reading.end != scalars.count {
      let rest = String(letters: scalars[reading.end...])
      if rest == "以上" { number?.bound = .atLeast } else { number = nil }
    }
  }
}
