import EvidenceModel
import PlanModel

/// A series that a method can work with: enough values, all finite, and a horizon after them.
struct CheckedSeries {
  let kind: IndicatorKind
  let points: [YearValue]
  let first: YearValue
  let last: YearValue
  /// The years from the last value to the horizon, ≥ 1.
  let steps: Int

  /// The values without their years.
  var values: [Double] { points.map(\.value) }

  /// The years since the first value.
  var years: [Double] { points.map { Double($0.year - first.year) } }

  /// The years from the first value to the horizon.
  var end: Double { Double(last.year - first.year + steps) }

  /// The mean size of the values, in their unit: what a search is told in it does not hang on the unit. 1 where all are 0.
  var unit: Double {
    let mean = points.reduce(0) { $0 + abs($1.value) / Double(points.count) }
    return mean > 0 ? mean : 1
  }

  /// The scale on which changes of the kind are alike: logarithms of positive amounts, log-odds of shares inside their ends,
  /// else the value itself.
  var scale: WorkingScale {
    switch kind {
    case .share, .score: values.allSatisfy { $0 > 0 && $0 < 100 } ? .logOdds(touching: 0) : .own(unit: 1)
    case .growthRate: .own(unit: 1)
    default: values.allSatisfy { $0 > 0 } ? .logarithm(offset: 0) : .own(unit: 1)
    }
  }

  /// The years after the last value with their values, from steps 1, 2, ….
  func path(_ value: (Int) -> Double) -> [YearValue] {
    (1...steps).map { YearValue(year: last.year + $0, value: value($0)) }
  }
}
