import ForecastMethods
import PlanModel

/// Why an indicator has no trajectory.
public indirect enum ProjectionFailure: Error, Sendable, Hashable {
  /// The scenario assumes nothing for it.
  case noAssumption
  /// The documents lack the value of the base year.
  case baseMissing(year: Int)
  /// There is no usable value in the year that the law starts from.
  case noValue(year: Int, known: [Int])
  /// Two usable values of one year contradict each other.
  case conflictingValues(year: Int, [String])
  /// Fewer yearly steps than years.
  case tooFewSteps(given: Int, needed: Int)
  /// No phase rules this year.
  case uncoveredYear(Int)
  /// The path leaves what the kind allows. `safest` is the largest step that stays inside, where the law has one.
  case leavesBounds(year: Int, value: Double, bound: Double, safest: Double?)
  /// Paths are not sure to stay within what the kind allows. `inside` are the least, the likeliest and the greatest yearly step that much the
  /// same is written with and that stays inside; empty where there are none.
  case mayLeaveBounds(year: Int, bound: Double, inside: [Double] = [])
  /// Compound growth, logarithms and saturation need values above zero.
  case needsPositive(year: Int, value: Double)
  /// The cap must lie above the value that growth starts from.
  case capNotAbove(cap: Double, origin: Double)
  /// Odds need a value strictly between the bounds.
  case onBound(value: Double)
  /// Too few usable values to fit a line; `setAside` were not evidence.
  case thinSeries(points: Int, needed: Int, setAside: Int)
  /// A year is missing in a series that the method goes through year by year.
  case missingYear(Int)
  /// GM(1,1): a value divided by the next lies outside the interval in which the model holds.
  case greyRatioOutside(year: Int, ratio: Double, low: Double, high: Double)
  /// A place has no two usable values of this indicator; `setAside` were not evidence or not comparable.
  case placeWithoutValues(entity: String, setAside: Int)
  /// Fewer comparable places than a pace is taken from.
  case tooFewPlaces(have: Int, need: Int)
  /// A place has no usable value in this year.
  case placeWithoutYear(entity: String, year: Int, known: [Int])
  /// A path that is to be met lies before the year it starts from.
  case meetsTooEarly(year: Int, origin: Int)
  /// Indicators that are defined by each other, by name.
  case cycle([String])
  /// Something that it is computed from has no value.
  case driver(name: String, ProjectionFailure)
  /// A stated quantity has no value in this year and none on both sides of it.
  case quantityWithoutYear(name: String, year: Int)
  /// A division by zero in this year.
  case divisionByZero(year: Int)
  /// A probability was asked of a path that is not uncertain.
  case nothingUncertain
  /// The value has outgrown the numbers.
  case notFinite(year: Int)

  /// Whether nothing but a value or an assumption of something else is missing, which can still be given.
  public var waitsForOthers: Bool {
    switch self {
    case .baseMissing: true
    case .driver(_, let failure): failure == .noAssumption || failure.waitsForOthers
    default: false
    }
  }

  /// The stable name, as results carry it.
  public var code: String {
    switch self {
    case .noAssumption: "no-assumption"
    case .baseMissing: "base-missing"
    case .noValue: "no-value"
    case .conflictingValues: "conflicting-values"
    case .tooFewSteps: "too-few-steps"
    case .uncoveredYear: "uncovered-year"
    case .leavesBounds: "leaves-bounds"
    case .mayLeaveBounds: "may-leave-bounds"
    case .needsPositive: "needs-positive"
    case .capNotAbove: "cap-not-above"
    case .onBound: "on-bound"
    case .thinSeries: "thin-series"
    case .missingYear: "missing-year"
    case .greyRatioOutside: "grey-ratio-outside"
    case .placeWithoutValues: "place-without-values"
    case .tooFewPlaces: "too-few-places"
    case .placeWithoutYear: "place-without-year"
    case .meetsTooEarly: "meets-too-early"
    case .cycle: "cycle"
    case .driver: "driver-unknown"
    case .quantityWithoutYear: "quantity-without-year"
    case .divisionByZero: "division-by-zero"
    case .nothingUncertain: "nothing-uncertain"
    case .notFinite: "not-finite"
    }
  }
}

extension ProjectionFailure {
  /// The failure of a law whose method has nothing to say.
  init(_ refusal: ForecastRefusal, setAside: Int, horizon: Int) {
    switch refusal {
    case .tooFewPoints(let have, let need): self = .thinSeries(points: have, needed: need, setAside: setAside)
    case .missingYear(let year): self = .missingYear(year)
    case .needsPositive(let year, let value): self = .needsPositive(year: year, value: value)
    case .ratioOutside(let year, let ratio, let low, let high):
      self = .greyRatioOutside(year: year, ratio: ratio, low: low, high: high)
    case .leavesBounds(let year, let value):
      self = .leavesBounds(year: year, value: value, bound: value < 0 ? 0 : 100, safest: nil)
    case .capNotIdentified, .noSpread, .notFinite, .horizonNotAfter: self = .notFinite(year: horizon)
    }
  }
}

extension TrendMethod {
  /// The method beyond a straight line, if the trend is one.
  var forecastMethod: ForecastMethod? {
    switch self {
    case .damped: .damped
    case .theta: .theta
    case .gm11: .gm11
    case .linear, .logLinear: nil
    }
  }
}
