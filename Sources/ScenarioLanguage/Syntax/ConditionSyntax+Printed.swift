extension ConditionSyntax {
  /// A condition whose word stands behind the value, as documents write it: `72%以上`, `35以内`, `3左右`; `nil` for any other word.
  ///
  /// 左右 says nothing of a side: what counts is the value, in the indicator's direction.
  init?(_ quantity: QuantitySyntax, printedWith word: String) {
    switch word {
    case "以上", "及以上": self = .atLeast(quantity)
    case "以下", "及以下", "以内", "之内": self = .atMost(quantity)
    case "左右": self = .value(quantity)
    default: return nil
    }
  }

  /// The condition of a value whose unit ends in such a word, for the two stand together without a space: `35以内`, `3家左右`.
  init(printed quantity: QuantitySyntax) {
    if let unit = quantity.unit {
      // 及以上 before 以上: the longer word first.
      for length in [3, 2] where unit.count >= length {
        var plain = quantity
        plain.unit = unit.count == length ? nil : String(unit.dropLast(length))
        guard let condition = ConditionSyntax(plain, printedWith: String(unit.suffix(length))) else { continue }
        self = condition
        return
      }
    }
    self = .value(quantity)
  }
}
