public import EvidenceModel
public import ForecastMethods
import Glibc
public import PlanModel

/// The values of an indicator year by year: what is known, then what a law makes of it.
public struct Trajectory: Sendable, Hashable {
  /// The value of one year.
  public struct Point: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The value, in the indicator's unit.
    public let value: Double
    /// Where the value comes from.
    public let basis: Basis
  }

  /// Where a value comes from.
  public enum Basis: String, Sendable, Hashable {
    /// The base of the plan.
    case base
    /// A later actual.
    case actual
    /// The law.
    case projected
  }

  /// The code of the indicator.
  public let code: String
  /// The assumption that it follows.
  public let assumption: Assumption
  /// The law with everything it refers to put in.
  public let law: ResolvedLaw
  /// The year that growth starts from.
  public let originYear: Int
  /// The value that growth starts from; `nil` for laws that need none.
  public let origin: DecimalNumber?
  /// The values in the order of years.
  public internal(set) var points: [Point]

  /// How uncertain the path is; `nil` where it is not. The points are then the medians.
  public var uncertainty: PathUncertainty?
  /// What of it comes from the indicator's own assumption, not from what it is computed from.
  public var ownUncertainty: PathUncertainty?
  /// How many paths were drawn of what it is computed from; `nil` where none were.
  public var sampledPaths: Int?
  /// What the law gives at the medians of what it is computed from, by year, where paths were drawn: no quantile of anything.
  public var valuesAtMedians: [Int: Double] = [:]

  /// Whether it is computed from the medians of paths that are uncertain, so that it is more certain than they are.
  public var restsOnMedians = false

  /// Whether anything about it is uncertain, drawn or not.
  var isUncertain: Bool { uncertainty != nil || restsOnMedians }

  /// The same path, told up to a year.
  public func through(_ year: Int) -> Trajectory {
    Trajectory(
      code: code, assumption: assumption, law: law, originYear: originYear, origin: origin,
      points: points.filter { $0.year <= year }, uncertainty: uncertainty, ownUncertainty: ownUncertainty,
      sampledPaths: sampledPaths, valuesAtMedians: valuesAtMedians, restsOnMedians: restsOnMedians)
  }

  /// The distribution of the value in a year; `nil` where the value is known or nothing about it is uncertain.
  public func distribution(in year: Int) -> ValueDistribution? { uncertainty?.distribution(in: year) }

  /// The value of a year.
  public func value(in year: Int) -> Double? {
    points.first { $0.year == year }?.value
  }

  /// The yearly compound rate from the origin to a year: the law's own where it has just one, else computed.
  public func assumedRate(to year: Int) -> Double? {
    if case .steps(let steps) = law, case .compound(let rate) = steps.first, Set(steps).count == 1 {
      return rate.doubleValue
    }
    if case .hold = law { return 0 }
    guard let origin, let end = value(in: year) else { return nil }
    return CompoundRate.between(origin.doubleValue, end, years: year - originYear)
  }
}

/// A law with every name, series and place in it replaced by numbers: what is computed and what `explain` shows.
public enum ResolvedLaw: Sendable, Hashable {
  /// One step a year, from the year after the origin.
  case steps([GrowthStep])
  case landing(on: DecimalNumber, shape: LandingShape, in: Int)
  case total(DecimalNumber, in: Int)
  case odds(DecimalNumber, lower: Double, upper: Double)
  /// A step that is drawn once, with what was stated of it.
  case uncertain(UncertainStep, StepDraw)
  /// What the evidence model says of each year.
  case history([Int: PredictiveDistribution])
  case saturation(SaturationCurve, cap: DecimalNumber, rate: DecimalNumber)
  case diffusion(BassDiffusion)
  case hold
  case trend(TrendLine)
  /// A method fitted to the series.
  case forecast(MethodForecast)
  /// Another place's compound rate.
  case like(PlaceGrowth)
  /// A rate taken from all comparable places, the fastest first.
  case likePeers(PeerRule, rate: Double, places: [PlaceGrowth])
  /// The compound rate that meets a place's value in a year.
  case converge(PlaceGrowth, meets: Double, in: Int, rate: Double)
  /// The growth of the driver in each year, and the elasticity.
  case elastic(Reference, elasticity: DecimalNumber, growth: [Double])
  case stockFlow(inflow: DecimalNumber, lapse: DecimalNumber)
  /// The expression, with the value of each thing that it refers to in each year after the origin.
  case expression(Expression, inputs: [Int: [Reference: Double]])
}

/// How another place grew, or plans to grow.
public struct PlaceGrowth: Sendable, Hashable {
  /// The place.
  public let entity: String
  /// The first year and value.
  public let start: TrendLine.Point
  /// The last year and value; `nil` where only one is known.
  public let end: TrendLine.Point?
  /// Whether the end is a target, not an outcome.
  public let endIsTarget: Bool
  /// Where the values were read.
  public let sources: [Source]

  /// The compound rate between the two; 0 where only one value is known.
  public var rate: Double? {
    guard let end else { return 0 }
    return CompoundRate.between(start.value, end.value, years: end.year - start.year)
  }

  /// The value that the rate gives in a year.
  public func value(in year: Int) -> Double? {
    rate.map { start.value * pow(1 + $0, Double(year - start.year)) }
  }
}
