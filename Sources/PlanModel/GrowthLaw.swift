/// A growth assumption: how an indicator is taken to move from one year to the next.
///
/// Rates are fractions (18 % is 0.18), amounts are in the indicator's unit. Each law has its formula, its domain and its source in
/// a file of its own in `Projection`.
public indirect enum GrowthLaw: Sendable, Hashable {
  /// The same step every year: `18%`, `+660`, `+2pp`.
  case step(GrowthStep)
  /// One step a year: `60%,45%,35%,30%,25%`.
  case yearly([GrowthStep])
  /// Steps by phases: `2021..2022 8%, 2023.. 12%`.
  case phases([GrowthPhase])
  /// The path that lands on a value at the horizon: `to 13`, `linear to 13`.
  case landing(on: DecimalNumber, shape: LandingShape)
  /// Growth over the whole period, compounded evenly: `total 80%`, `double` (which is 100 %).
  case total(DecimalNumber)
  /// The odds of a bounded kind grow by a rate each year: `odds 10%`.
  case odds(DecimalNumber)
  /// A step that is not known exactly, drawn once for all years: `12%..20%`, `odds 5%..12%`.
  case uncertain(UncertainStep)
  /// What the past values themselves say: the evidence model.
  case history
  /// Saturation towards a cap with a continuous rate: `logistic cap 95 rate 40%`, `gompertz cap 95 rate 40%`.
  case saturation(SaturationCurve, cap: DecimalNumber, rate: DecimalNumber)
  /// Spread among a known number of adopters: `bass 3% 38% cap 8000`.
  case diffusion(innovation: DecimalNumber, imitation: DecimalNumber, cap: DecimalNumber)
  /// No change.
  case hold
  /// A trend fitted to the series; `nil` picks the line by kind.
  case trend(TrendMethod?)
  /// A place's compound rate, over the years given or over all it has.
  case like(entity: String, years: ClosedRange<Int>?)
  /// A pace taken from all comparable places.
  case likePeers(PeerRule)
  /// The compound path that meets a place's path in a year.
  case converge(entity: String, year: Int)
  /// A multiple of the growth of an indicator or of a stated quantity.
  case elastic(driver: Reference, elasticity: DecimalNumber)
  /// V(t) = V(t−1)·(1 − lapse) + inflow.
  case stockFlow(inflow: DecimalNumber, lapse: DecimalNumber)
  /// An expression over other indicators and stated quantities.
  case expression(Expression)
}

/// What happens to a value in one year.
public enum GrowthStep: Sendable, Hashable {
  /// Times 1 + rate.
  case compound(DecimalNumber)
  /// Plus an amount in the indicator's unit; percentage points for shares and rates.
  case add(DecimalNumber)
}

/// A step that holds from one year to another.
public struct GrowthPhase: Sendable, Hashable {
  /// The first year of the phase.
  public var first: Int
  /// The last year, or `nil` for all that follow.
  public var last: Int?
  /// The step of each year.
  public var step: GrowthStep

  /// A phase.
  public init(first: Int, last: Int?, step: GrowthStep) {
    self.first = first
    self.last = last
    self.step = step
  }

  /// Whether the phase rules the growth into `year`.
  public func covers(_ year: Int) -> Bool {
    year >= first && year <= last ?? .max
  }
}

/// The shape of a path that lands on a value.
public enum LandingShape: String, Sendable, Hashable { case compound, linear }

/// The saturating curves.
public enum SaturationCurve: String, Sendable, Hashable { case logistic, gompertz }

/// Which pace is taken from other places.
public enum PeerRule: String, Sendable, Hashable, CaseIterable {
  /// That of the fastest.
  case best
  /// The middle one.
  case median
  /// The mean of the five fastest.
  case champion
}

/// How a trend is fitted to the series.
public enum TrendMethod: String, Sendable, Hashable {
  /// Least squares on the values.
  case linear
  /// Least squares on their logarithms.
  case logLinear = "log"
  /// A linear trend that dies out.
  case damped
  /// The Theta method.
  case theta
  /// The grey model GM(1,1).
  case gm11
}

/// Something with a value in each year.
public enum Reference: Sendable, Hashable {
  /// An indicator of the plan, by code.
  case indicator(String)
  /// A quantity of a `let`, by name.
  case quantity(String)
}

/// Arithmetic over numbers and references.
public indirect enum Expression: Sendable, Hashable {
  case number(DecimalNumber)
  case reference(Reference)
  case negated(Expression)
  case binary(Expression, ArithmeticOperator, Expression)

  /// Everything that the expression refers to, in reading order.
  public var references: [Reference] {
    switch self {
    case .number: []
    case .reference(let reference): [reference]
    case .negated(let operand): operand.references
    case .binary(let left, _, let right): left.references + right.references
    }
  }
}

/// The four operations.
public enum ArithmeticOperator: String, Sendable, Hashable, CaseIterable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"
}
