public import PlanModel

extension Words {
  /// What a target asks of an indicator, as documents say it: 达到 13件, 降至 0.35吨标准煤/万元以内, 控制在 5.5%以内, 保持在 95%以上, 清零.
  ///
  /// In English a verb without "to": `reach 13件`, `fall to 0.35 or less`, `stay within 5.5%`, `fall to zero`. Which it is goes by the
  /// base: what a base meets already is kept, not reached.
  public func goal(_ target: Target, of indicator: Indicator) -> String {
    let keeps = indicator.keeps(target)
    let phrase: Phrase
    switch target.condition {
    case .atLeast: phrase = keeps ? .goalKeepAtLeast : .goalReach
    case .atMost(let value) where value == .zero:
      let isCounted = [.count, .flow, .stock].contains(indicator.kind)
      phrase = keeps ? .goalKeepZero : isCounted ? .goalClear : .goalFallToZero
    case .atMost: phrase = keeps || indicator.base.value == nil ? .goalKeepAtMost : .goalFallTo
    case .range: phrase = keeps ? .goalKeepRange : .goalReach
    }
    return self[phrase, ["value": Self.stated(target.condition) + indicator.unit.symbol]]
  }

  /// The value of a condition without its sign, which the words around it tell.
  private static func stated(_ condition: Target.Condition) -> String {
    switch condition {
    case .atLeast(let value), .atMost(let value): value.description
    case .range(let low, let high): "\(low)–\(high)"
    }
  }
}
