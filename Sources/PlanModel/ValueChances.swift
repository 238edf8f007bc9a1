/// A distribution of a value: what the evidence model and each of the usual methods say of a year.
public protocol ValueChances: Sendable {
  /// P(V ≥ `value`).
  func probability(atLeast value: Double) -> Double
  /// P(V ≤ `value`).
  func probability(atMost value: Double) -> Double
  /// The value with P(V ≤ value) = `probability`, inside 0…1.
  func quantile(_ probability: Double) -> Double
}

extension ValueChances {
  /// The probability of meeting a target: of its better side, from its ``Target/modelledThreshold`` on.
  public func probability(ofMeeting target: Target) -> Double {
    target.direction == .up
      ? probability(atLeast: target.modelledThreshold) : probability(atMost: target.modelledThreshold)
  }
}
