/// How a condition of `assert` came out.
public struct AssertionResult: Sendable, Hashable {
  /// The condition as written.
  public let spelling: String
  /// Whether it holds.
  public let holds: Bool
  /// What was compared, in the order of the condition.
  public let findings: [Finding]

  /// One comparison.
  public enum Finding: Sendable, Hashable {
    /// Two values; `nil` where one could not be computed.
    case values(left: Double?, right: Double?)
    /// The verdict of a target, and the probability it counts as.
    case verdict(indicator: String, Verdict?, probability: Double?)
    /// How many targets are within reach, of how many.
    case count(reached: Int, of: Int)
    /// The probability of all targets together; `nil` while the targets of some codes have none.
    case joint(Double?, without: [String])
  }

  /// A result.
  public init(spelling: String, holds: Bool, findings: [Finding]) {
    self.spelling = spelling
    self.holds = holds
    self.findings = findings
  }
}
