import PlanModel

/// Cells that say in words what others decide or what no number tells: 基本消除, 完成上级下达任务, 达到全国一流水平.
enum CellStatement {
  /// Whether a cell holds words and no number, neither in digits nor in characters (三百, 约十来件).
  static func isStatement(_ text: String) -> Bool {
    let scalars = CellFolding.scalars(text).filter { !Blanks.isBlank($0) }
    guard scalars.count(where: isChinese) > 1, !scalars.contains(where: { $0.properties.numericType == .decimal })
    else {
      return false
    }
    for (index, scalar) in scalars.enumerated() where ChineseNumeral.isDigit(scalar) {
      let isOrdinal = index > 0 && scalars[index - 1] == "第"
      if !isOrdinal, counts(scalars[(index + 1)...]) { return false }
    }
    return true
  }

  /// Whether what follows a numeral makes it a number: nothing, another numeral, a unit, 来, 多, 余 or 几.
  private static func counts(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let next = rest.first else { return true }
    return ChineseNumeral.isDigit(next) || "来多余几万亿点分成倍".unicodeScalars.contains(next)
      || KnownUnits.contains(String(next))
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }
}
