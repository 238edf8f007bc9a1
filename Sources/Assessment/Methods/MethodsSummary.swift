import EvidenceModel
import PlanModel

/// What the methods come to: how many reach a target, and from where to where they go.
public struct MethodsSummary: Sendable, Hashable {
  /// How many have an answer that counts.
  public let count: Int
  /// How many of them reach the target.
  public let reaching: Int
  /// From which to which value they go.
  public let values: ClosedRange<Double>
  /// From which to which probability they go; `nil` without a target.
  public let probabilities: ClosedRange<Double>?
  /// How many are refused because they leave what the kind allows: upwards, beyond 100 %, and downwards, below 0.
  public let above: Int, below: Int
  /// Those with an answer that fails its own test, and so is not counted.
  public let failing: [MethodLine.Method]

  /// The difference of probabilities from which methods that all miss, or all reach, disagree all the same.
  static let widest = 0.5

  /// The summary of what methods say; `nil` where none says anything.
  init?(_ lines: [MethodLine]) {
    let answers = lines.compactMap { line in (try? line.outcome.get()).map { (line.method, $0) } }
    let outcomes = answers.filter(\.1.counts).map(\.1)
    guard let values = Self.range(outcomes.map(\.value)) else { return nil }
    count = outcomes.count
    reaching = outcomes.filter(\.reaches).count
    self.values = values
    probabilities = Self.range(outcomes.compactMap(\.probability))
    failing = answers.filter { !$0.1.counts }.map(\.0)
    let strays = lines.compactMap(\.strayed)
    above = strays.filter { $0 > 0 }.count
    below = strays.count - above
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
