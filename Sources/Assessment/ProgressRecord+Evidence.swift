import OfficialMeasures
import PlanModel
import Projection

extension ProgressRecord {
  /// The record of an indicator at a value after its base; `nil` without base or value, or where no year lies between.
  init?(_ indicator: Indicator, _ target: Target?, at actual: ReachResult.YearValue?, _ evidence: Evidence) {
    guard let base = indicator.base.value, let actual, let value = actual.value, actual.year > indicator.base.year
    else { return nil }
    self.init(
      base: DatedValue(year: indicator.base.year, value: base.doubleValue),
      current: DatedValue(year: actual.year, value: value),
      target: target.map { DatedValue(year: $0.year, value: $0.threshold.doubleValue) },
      limit: target == nil ? indicator.kind.bounds.upper : nil, direction: target?.direction ?? indicator.direction,
      series: evidence.points.map { DatedValue(year: $0.year, value: $0.value) },
      isPercentage: indicator.kind == .share, isGrowthRate: indicator.kind == .growthRate)
  }

  /// What all official measures say of it.
  var verdicts: [OfficialVerdict] { OfficialMeasure.allCases.map { $0.verdict(on: self) } }
}
