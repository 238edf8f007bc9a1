/// A yearly step that is not known exactly. Not knowing it is one draw: whatever it is, it is the same in every year.
public struct UncertainStep: Sendable, Hashable {
  /// What the step does in a year.
  public enum Measure: String, Sendable, Hashable {
    /// Times 1 + step.
    case rate
    /// Plus the step, in the indicator's unit; percentage points for shares.
    case amount
    /// The odds of a bounded kind, times 1 + step.
    case odds
  }

  /// What is known of the step; rates as fractions.
  public enum Distribution: Sendable, Hashable {
    /// Central 90 %: a rate's growth factor is lognormal, an amount is normal, with 5 % and 95 % points at the ends.
    case range(low: DecimalNumber, high: DecimalNumber)
    /// Normal about the centre, with 90 % within the half-width on either side.
    case around(centre: DecimalNumber, halfWidth: DecimalNumber)
    /// Any value between the ends alike.
    case uniform(low: DecimalNumber, high: DecimalNumber)
    /// Rising evenly to the mode and falling evenly from it.
    case triangular(low: DecimalNumber, mode: DecimalNumber, high: DecimalNumber)
    /// The beta distribution of the three-point estimate: mean (low + 4·mode + high)/6.
    case pert(low: DecimalNumber, mode: DecimalNumber, high: DecimalNumber)
    /// A few values, each with its weight.
    case cases([WeightedStep])
    /// The yearly steps of the indicator's own past, each alike.
    case empirical
  }

  /// What the step does.
  public var measure: Measure
  /// What is known of it.
  public var distribution: Distribution

  /// An uncertain step.
  public init(_ measure: Measure, _ distribution: Distribution) {
    self.measure = measure
    self.distribution = distribution
  }
}

/// A step with the weight that it is given.
public struct WeightedStep: Sendable, Hashable {
  /// The step: a rate as a fraction, or an amount.
  public var step: DecimalNumber
  /// The weight, above zero; weights need not add up to 1.
  public var weight: DecimalNumber

  /// A weighted step.
  public init(_ step: DecimalNumber, weight: DecimalNumber) {
    self.step = step
    self.weight = weight
  }
}

/// How much a path swings from year to year about its law: independent normal shocks that stay.
public enum Swing: Sendable, Hashable {
  /// A standard deviation in the logarithm of positive kinds, in the log-odds of shares and scores.
  case relative(DecimalNumber)
  /// A standard deviation in the indicator's unit.
  case amount(DecimalNumber)
}

/// Something that strikes a path in one year: `shock 2022 -20% recover 2`.
///
/// ```
/// V(t) = V⁰(t) · (1 + s)^w(t)      w = 1 in the year it strikes, falling evenly to 0 over the years of recovery
/// ```
public struct Shock: Sendable, Hashable {
  /// The year that it strikes.
  public var year: Int
  /// The change of that year's level, as a fraction above −1.
  public var size: DecimalNumber
  /// The years until nothing is left of it; `nil` for a change that stays.
  public var recovery: Int?

  /// A shock.
  public init(year: Int, size: DecimalNumber, recovery: Int?) {
    self.year = year
    self.size = size
    self.recovery = recovery
  }

  /// The part of the shock that a year still feels, 0 to 1.
  public func weight(in year: Int) -> Double {
    guard year >= self.year else { return 0 }
    guard let recovery else { return 1 }
    return max(0, 1 - Double(year - self.year) / Double(max(recovery, 1)))
  }
}
