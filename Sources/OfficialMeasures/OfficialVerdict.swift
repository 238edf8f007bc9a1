/// What an official measure says of a record, and the numbers it says it from.
public struct OfficialVerdict: Sendable, Hashable {
  /// The measure.
  public let measure: OfficialMeasure
  /// The number that decides, in the measure's own unit; `nil` where it cannot be had.
  public let value: Double?
  /// The measure's score; `nil` where it has none.
  public let score: Double?
  /// The verdict.
  public let status: OfficialStatus
  /// The symbols of the formula with what was put in, in reading order.
  public let numbers: [Substitution]
  /// What a reader should know beside it.
  public let remarks: [Remark]

  /// A symbol of a formula and its number.
  public struct Substitution: Sendable, Hashable {
    /// The symbol, as the formula writes it.
    public let symbol: String
    /// Its number.
    public let value: Double
  }

  /// What a verdict should not be read without.
  public enum Remark: String, Sendable, Hashable, CaseIterable {
    /// The target is met, and the value has moved away from it since the base year.
    case achievedButWorsening = "achieved-but-worsening"
    /// The base met the target already.
    case baseBeyondTarget = "base-beyond-target"
    /// A target of 0 was taken as 0.001, as the method has it: the required rate means little.
    case zeroTarget = "zero-target"
    /// A base of 0 was taken as 0.001, as the method has it: the observed rate means little.
    case zeroBase = "zero-base"
    /// Base and newest value differ in sign: there is no rate between them.
    case signChanges = "sign-changes"
    /// Base and target differ in sign: the required rate is the modulus of a complex number, as the method's code has it.
    case targetAcrossZero = "target-across-zero"
    /// Base and target are equal: nothing is required.
    case targetEqualsBase = "target-equals-base"
    /// Fewer than one year lies between base and newest value.
    case tooFewYears = "too-few-years"
    /// The target's year is not after the base year.
    case targetNotAfterBase = "target-not-after-base"
    /// The measure needs a target.
    case noTarget = "no-target"
    /// Rates need values above zero.
    case needsPositive = "needs-positive"
    /// A limit was given beside a target, and is not used.
    case limitIgnored = "limit-ignored"
    /// The line goes through two points alone.
    case twoPoints = "two-points"
    /// A growth rate of growth rates means nothing: the method leaves them to experts.
    case growthRate = "growth-rate"
    /// Something that is there or not, judged by that alone.
    case binary
  }
}
