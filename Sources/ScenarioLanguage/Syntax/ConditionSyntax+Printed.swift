extension ConditionSyntax {
  /// A condition whose word stands behind the value, as documents write it: `72%以上`, `35以内`, `3左右`.
  ///
  /// 左右 says nothing of a side: what counts is the value, in the indicator's direction.
  init(printed quantity: QuantitySyntax) {
    for (words, condition) in Self.printed {
      for word in words where quantity.unit?.hasSuffix(word) ?? false {
        self = condition(quantity.dropping(word))
        return
      }
    }
    self = .value(quantity)
  }

  private static let printed: [([String], @Sendable (QuantitySyntax) -> ConditionSyntax)] = [
    (["及以上", "以上"], { .atLeast($0) }),
    (["及以下", "以下", "以内", "之内"], { .atMost($0) }),
    (["左右"], { .value($0) }),
  ]
}

extension QuantitySyntax {
  /// The quantity without the word at the end of its unit.
  fileprivate func dropping(_ word: String) -> QuantitySyntax {
    var rest = self
    rest.unit = unit.map { String($0.dropLast(word.count)) }.flatMap { $0.isEmpty ? nil : $0 }
    return rest
  }
}
