public import ProjectionKernels

/// How the uncertain parts of indicators hang together: a Gaussian copula of their values in the years of their targets.
public enum Dependence: Sendable, Hashable {
  /// Through one common factor: the part of the variance that all share, 0 to 1, is the correlation of any two on the normal scale.
  case commonFactor(share: Double)
  /// By rank correlations that were stated.
  case rankCorrelation(RankCorrelation)

  /// The share of the common factor; `nil` where a matrix is stated.
  public var commonShare: Double? {
    if case .commonFactor(let share) = self { share } else { nil }
  }

  /// The correlations of `codes` on the normal scale, in their order; `nil` where no matrix is stated.
  public func correlation(of codes: [String]) -> CorrelationMatrix? {
    if case .rankCorrelation(let ranks) = self { ranks.correlation(of: codes) } else { nil }
  }

  /// The dependence of the indicators with these codes, as joint probabilities are asked for.
  public func gaussian(of codes: [String]) -> GaussianDependence {
    switch self {
    case .commonFactor(let share): .commonFactor(share: share, count: codes.count)
    case .rankCorrelation(let ranks): .correlation(ranks.correlation(of: codes))
    }
  }
}

/// Rank correlations (Spearman) between indicators; one that is not among them is independent of all others.
///
/// ```
/// ρ = 2·sin(π·ρ_S/6)
/// ```
/// `ρ` the correlation on the normal scale. Source: Pearson (1907), On further methods of determining correlation.
public struct RankCorrelation: Sendable, Hashable {
  /// The codes of the indicators, each once.
  public let codes: [String]
  /// ρ_S, a row an indicator.
  public let ranks: [[Double]]
  private let matrix: CorrelationMatrix

  /// Checks that the rows are a matrix of correlations: as many as codes, symmetric, ones on the diagonal, without contradiction.
  ///
  /// - Throws: what is wrong with which pair; `indefinite` names the share of all correlations that would be possible.
  public init(codes: [String], ranks: [[Double]]) throws(CorrelationFailure) {
    if let row = ranks.indices.first(where: { ranks[$0].count != codes.count }) {
      throw .notSquare(row: row, count: ranks[row].count, rows: codes.count)
    }
    guard ranks.count == codes.count else { throw .notSquare(row: ranks.count, count: 0, rows: codes.count) }
    self.matrix = try CorrelationMatrix(ranks: ranks)
    self.codes = codes
    self.ranks = ranks
  }

  func correlation(of codes: [String]) -> CorrelationMatrix {
    matrix.arranged(codes.map { self.codes.firstIndex(of: $0) })
  }
}
