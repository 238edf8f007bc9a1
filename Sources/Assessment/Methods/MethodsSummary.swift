import EvidenceModel
import PlanModel

/// What the methods come to: how many reach a target, and from where to where they go.
public struct MethodsSummary: Sendable, Hashable {
  /// How many have an answer.
  public let count: Int
  /// How many of them reach the target.
  public let reaching: Int
  /// From which to which value they go.
  public let values: ClosedRange<Double>
  /// From which to which probability they go; `nil` without a target.
  public let probabilities: ClosedRange<Double>?

  /// The difference of probabilities from which methods that all miss, or all reach, disagree all the same.
  static let widest = 0.5

  /// The summary of what methods say; `nil` where none says anything.
  init?(_ lines: [MethodLine]) {
    let outcomes = lines.compactMap { try? $0.outcome.get() }
    guard let values = Self.range(outcomes.map(\.value)) else { return nil }
    count = outcomes.count
    reaching = outcomes.filter(\.reaches).count
    self.values = values
    probabilities = Self.range(outcomes.compactMap(\.probability))
  }

  /// Whether the verdict hangs on which method is taken.
  public var disagrees: Bool {
    guard let probabilities else { return false }
    return (reaching > 0 && reaching < count) || probabilities.upperBound - probabilities.lowerBound >= Self.widest
  }

  private static func range(_ values: [Double]) -> ClosedRange<Double>? {
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }
}
