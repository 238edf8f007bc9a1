public import PlanModel

/// The growth that reaches a value, in every form that makes sense for the kind.
public struct SolveResult: Sendable, Hashable {
  /// One way of growing there.
  public struct Solution: Sendable, Hashable {
    /// What is solved for.
    public let parameter: Parameter
    /// Its value: a fraction for rates, the indicator's unit for amounts; `nil` where no value does it.
    public let value: Double?
    /// How it was found.
    public let method: Method
    /// The closed range that was searched, and the best that can be had in it; only where no value does it.
    public let unreachable: Unreachable?
  }

  /// What a law is solved for.
  public enum Parameter: String, Sendable, Hashable {
    /// The yearly compound rate.
    case rate
    /// The yearly amount.
    case increment
    /// The yearly rate of the odds.
    case odds
    /// The continuous rate of the assumed saturating curve.
    case saturationRate = "saturation-rate"
    /// The coefficient of imitation of the assumed diffusion.
    case imitation
    /// The yearly inflow of the assumed stock.
    case inflow
    /// The elasticity of the assumed law.
    case elasticity
    /// What is added to every rate of the assumed years or phases.
    case shift
    /// The yearly rate at which the years add up to the total (累计法).
    case cumulativeRate = "cumulative-rate"
  }

  /// How a solution was found.
  public enum Method: String, Sendable, Hashable {
    case closedForm = "closed-form"
    case bracketed
  }

  /// No solution between `low` and `high`; the best value there is `best`.
  public struct Unreachable: Sendable, Hashable {
    public let low: Double
    public let high: Double
    public let best: Double
  }

  /// The indicator.
  public let indicator: Indicator
  /// The value or total that was asked for.
  public let goal: DecimalNumber
  /// Whether the goal is a total over the years.
  public let isTotal: Bool
  /// The year by which.
  public let year: Int
  /// The year and value that growth starts from.
  public let origin: ReachResult.YearValue
  /// The newest actual after that, and what the goal takes from it.
  public let newestActual: ReachResult.YearValue?
  /// What the goal takes from the newest actual.
  public let remaining: RequiredGrowth?
  /// The ways of growing there.
  public let solutions: [Solution]
}
