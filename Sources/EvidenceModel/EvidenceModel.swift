import Glibc
public import PlanModel

/// From a short history of yearly values to the distribution of a later year (`grow X history`).
///
/// The history is read on the kind's ``WorkingScale``. A table of ``SeriesType``s, fitted to several thousand public
/// series, says how series of the kind behave; Bayes' rule says which of them the history can be, and each says what
/// follows, as a Student t distribution. The answer is their mixture. Nothing is drawn at random.
///
/// ```
/// P(type | history) ∝ P(type | kind)·P(peers | type)·L(type)^trust
/// P(V ≥ v) = Σ P(type | history)·P(V ≥ v | type, history)
/// ```
/// docs/evidence-model.md has the model in words, its calibration and its limits; `Scripts/fit-evidence-model.py` fits it.
public enum EvidenceModel {
  /// The most values that are used, the newest ones: the model was calibrated on no more.
  public static let mostValues = 15
  /// The furthest horizon, in years after the last value.
  public static let longestHorizon = 300
  /// Parts of less weight are left out of the mixture.
  static let leastWeight = 1e-9

  /// The distribution of the value of year `horizon`.
  ///
  /// - Parameters:
  ///   - kind: what the series measures; it decides the scale, the bounds and how common each type is.
  ///   - history: values that count as evidence, in any order, with gaps or without.
  ///   - horizon: a year after the last of them.
  ///   - context: what is known beside the values: declared breaks, and the same quantity elsewhere.
  /// - Complexity: O(types · (peers + 1) · (values³ + years²)), years from the first value to the horizon.
  public static func predict(
    kind: EvidenceKind, history: [YearValue], horizon: Int, context: EvidenceContext = EvidenceContext()
  ) throws(EvidenceFailure) -> PredictiveDistribution {
    PredictiveDistribution(
      try HistoryReading(kind: kind, history: history, horizon: horizon, context: context))
  }

  /// The newest values in the order of years, or what is wrong with them.
  ///
  /// - Parameter bounds: what the values must lie in.
  public static func checked(
    _ history: [YearValue], within bounds: Bounds, horizon: Int
  ) throws(EvidenceFailure) -> [YearValue] {
    let values = history.sorted { $0.year < $1.year }
    guard let last = values.last else { throw .noHistory }
    for (position, point) in values.enumerated() {
      guard point.value.isFinite else { throw .notFinite(year: point.year) }
      guard bounds.contains(point.value) else { throw .outOfBounds(year: point.year, value: point.value) }
      if position > 0, values[position - 1].year == point.year { throw .repeatedYear(point.year) }
    }
    guard horizon > last.year else { throw .horizonNotAfter(lastYear: last.year) }
    guard horizon.subtractingReportingOverflow(last.year).overflow == false, horizon - last.year <= longestHorizon
    else { throw .horizonTooFar(lastYear: last.year) }
    return values.suffix(mostValues).filter { last.year - $0.year <= longestHorizon }
  }

  /// ln P(type | kind) up to a constant: of the kind on the log scale, of the level of a share.
  static func logCommonness(
    _ type: SeriesType, kind: EvidenceKind, scale: WorkingScale, origin: Double
  ) -> Double {
    switch scale {
    case .logarithm: return type.commonness[0] + (kind.referenceClass.map { type.commonness[$0] } ?? 0)
    case .logOdds:
      let level = origin / 2
      return type.commonness[0] + type.commonness[1] * level + type.commonness[2] * level * level
    case .own: return type.commonness[0]
    }
  }

  /// Shares that add up to 1, from their logarithms.
  static func shares(_ logarithms: [Double]) -> [Double] {
    let most = logarithms.max() ?? 0
    let weights = logarithms.map { exp($0 - most) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
