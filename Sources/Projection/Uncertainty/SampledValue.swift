import ProjectionKernels

/// What sampling found of an indicator's value in one year.
public struct SampledValue: Sendable, Hashable {
  /// The probabilities of the quantiles, in rising order.
  public let probabilities: [Double]
  /// The quantiles in the working scale.
  public let positions: [Double]
  /// The threshold that was tested in this year, in the working scale, with the probability of meeting it and its standard error.
  public let hit: Hit?
  /// Quasi-Monte Carlo or pseudo-random.
  public let method: ProjectionMethod

  /// A target that was tested.
  public struct Hit: Sendable, Hashable {
    public let isAtLeast: Bool
    public let position: Double
    public let probability: Double
    public let error: Double
  }

  /// The quantile in the working scale: one that was counted, else between its neighbours on the scale of normal deviates.
  func position(_ probability: Double) -> Double {
    guard let first = probabilities.first, let last = probabilities.last else { return .nan }
    if probability <= first { return positions[0] }
    if probability >= last { return positions[positions.count - 1] }
    let upper = probabilities.firstIndex { $0 >= probability } ?? 0
    if probabilities[upper] == probability { return positions[upper] }
    let z = [probabilities[upper - 1], probability, probabilities[upper]].map(NormalDistribution.quantile)
    let part = (z[1] - z[0]) / (z[2] - z[0])
    return positions[upper - 1] + (positions[upper] - positions[upper - 1]) * part
  }

  /// P(position' ≤ position), by the same interpolation; at the ends the probability of the outermost quantile.
  func probability(atMost position: Double) -> Double {
    guard let first = positions.first, let last = positions.last else { return .nan }
    if position <= first { return probabilities[0] }
    if position >= last { return probabilities[probabilities.count - 1] }
    let upper = positions.firstIndex { $0 >= position } ?? 0
    let width = positions[upper] - positions[upper - 1]
    let part = width > 0 ? (position - positions[upper - 1]) / width : 0
    let z = [probabilities[upper - 1], probabilities[upper]].map(NormalDistribution.quantile)
    return NormalDistribution.cumulative(z[0] + (z[1] - z[0]) * part)
  }
}
