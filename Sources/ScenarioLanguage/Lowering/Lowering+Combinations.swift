import PlanModel
import SourceText

extension Lowering {
  /// The most runs of one `cross`.
  static let maximumRuns = 100_000

  /// `sweep AXIS by AXIS [for INDICATOR]`
  ///
  /// Without an indicator to look at, the grid shows whether the targets of both are met.
  mutating func grid(
    _ first: SweepAxisSyntax, _ second: SweepAxisSyntax, for name: NameSyntax?, at range: SourceRange
  ) -> Statement? {
    let axes = [first, second].map { axis -> SweptIndicator? in
      guard case .sweep(let code, let steps)? = sweep(axis.name, axis.from, axis.to, axis.step) else { return nil }
      return SweptIndicator(code: code, steps: steps)
    }
    let looked = name.map { indicator($0)?.code }
    guard let down = axes[0], let across = axes[1] else { return nil }
    guard down.code != across.code else {
      report(.repeatedDimension, ["name": plan.indicator(down.code)?.name ?? down.code], at: second.name.range)
      return nil
    }
    guard down.steps.count * across.steps.count <= Self.maximumSweep else {
      report(.sweepTooLong, ["limit": String(Self.maximumSweep)], at: range)
      return nil
    }
    if let looked { return looked.map { .grid(down, by: across, codes: [$0]) } }
    return .grid(down, by: across, codes: [down.code, across.code])
  }

  /// `cross DIMENSION [with DIMENSION] …`
  mutating func cross(_ dimensions: [CrossDimensionSyntax], at range: SourceRange) -> Statement? {
    var lowered: [CrossDimension] = []
    var codes = Set<String>()
    var hasScenarios = false
    for dimension in dimensions {
      switch dimension {
      case .scenarios(let names):
        if hasScenarios {
          report(.repeatedDimension, ["name": names[0].text], at: names[0].range)
        }
        hasScenarios = true
        lowered.append(.scenarios(names.compactMap { knownScenario($0) }))
      case .laws(let name, let from, let laws):
        guard let indicator = indicator(name) else { continue }
        if !codes.insert(indicator.code).inserted {
          report(.repeatedDimension, ["name": indicator.name], at: name.range)
        }
        let assumptions = laws.compactMap { law -> Assumption? in
          let statement = grow(name, from, law.law, law.modifiers, nil, at: law.law.range)
          if case .grow(_, let assumption, _)? = statement { return assumption }
          return nil
        }
        lowered.append(.assumptions(code: indicator.code, assumptions))
      }
    }
    let runs = lowered.reduce(1) { min($0 * max($1.count, 1), Self.maximumRuns + 1) }
    guard runs <= Self.maximumRuns else {
      report(.tooManyRuns, ["limit": String(Self.maximumRuns)], at: range)
      return nil
    }
    return .cross(lowered)
  }

  /// `correlate INDICATOR INDICATOR VALUE`
  mutating func correlate(_ first: NameSyntax, _ second: NameSyntax, _ rank: QuantitySyntax) -> Statement? {
    let (one, other) = (indicator(first), indicator(second))
    guard rank.unit == nil, rank.number >= -1, rank.number <= 1 else {
      report(.correlationOutOfRange, ["got": String(file.text(in: rank.range))], at: rank.range)
      return nil
    }
    guard let one, let other else { return nil }
    guard one.code != other.code else {
      report(.correlationWithItself, ["got": String(file.text(in: rank.range))], at: second.range)
      return nil
    }
    return .correlate(IndicatorCorrelation(one.code, other.code, rank: rank.number))
  }
}
