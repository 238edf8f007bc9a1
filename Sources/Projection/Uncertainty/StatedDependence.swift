import Glibc
public import PlanModel

/// Rank correlations that were stated for some pairs of indicators, over a common share that all others have.
public struct StatedDependence: Sendable, Hashable {
  /// The part of the variance that pairs share of which nothing is stated.
  public let commonShare: Double
  /// What was stated, each pair once.
  public let stated: [IndicatorCorrelation]
  /// All indicators that may hang together, in the order of their codes.
  private let codes: [String]

  /// The correlations of a plan's indicators.
  public init(_ stated: [IndicatorCorrelation], commonShare: Double, codes: [String]) {
    self.stated = stated
    self.commonShare = commonShare
    self.codes = Set(codes + stated.flatMap { [$0.first, $0.second] }).sorted()
  }

  /// What projections go by, or which pair cannot be.
  public func dependence() throws(CorrelationContradiction) -> Dependence {
    guard !stated.isEmpty else { return .commonFactor(share: commonShare) }
    if let ranks = ranks() { return .rankCorrelation(ranks) }
    throw contradiction()
  }

  /// ρ_S = 6/π·arcsin(ρ/2): the rank correlation of normal variables. Source: Pearson (1907).
  private static func rank(_ correlation: Double) -> Double { 6 / .pi * asin(correlation / 2) }
  private static func normal(_ rank: Double) -> Double { abs(rank) == 1 ? rank : 2 * sin(.pi * rank / 6) }

  private func matrix(without left: IndicatorCorrelation? = nil, with other: Double = 0) -> [[Double]] {
    let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let usual = Self.rank(commonShare)
    var rows = codes.indices.map { row in codes.indices.map { $0 == row ? 1 : usual } }
    for pair in stated {
      guard let row = places[pair.first], let column = places[pair.second] else { continue }
      let value = pair == left ? other : pair.rank.doubleValue
      (rows[row][column], rows[column][row]) = (value, value)
    }
    return rows
  }

  private func ranks(without left: IndicatorCorrelation? = nil, with other: Double = 0) -> RankCorrelation? {
    try? RankCorrelation(codes: codes, ranks: matrix(without: left, with: other))
  }

  /// Three indicators of which the correlations cannot all be, the worst first, and the nearest value of the pair stated last among
  /// them with which the whole could be.
  ///
  /// ```
  /// ρ_ab ∈ ρ_ac·ρ_bc ± √((1 − ρ_ac²)(1 − ρ_bc²))
  /// ```
  private func contradiction() -> CorrelationContradiction {
    let rows = matrix().map { $0.map(Self.normal) }
    let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    var worst: (excess: Double, pair: IndicatorCorrelation, third: Int)?
    for pair in stated {
      guard let a = places[pair.first], let b = places[pair.second] else { continue }
      for c in codes.indices where c != a && c != b {
        let slack = ((1 - rows[a][c] * rows[a][c]) * (1 - rows[b][c] * rows[b][c])).squareRoot()
        let excess = abs(rows[a][b] - rows[a][c] * rows[b][c]) - slack
        // Of pairs that are as bad the one stated last is meant: it met what was there.
        if excess >= (worst?.excess ?? -.infinity) - 1e-12 { worst = (excess, pair, c) }
      }
    }
    let pair = worst?.pair ?? stated[stated.count - 1]
    let third = worst.map { codes[$0.third] }
    let others = third.map { third in
      [pair.first, pair.second].map { Self.rank(rows[places[$0] ?? 0][places[third] ?? 0]) }
    }
    return CorrelationContradiction(pair: pair, third: third, others: others ?? [], nearest: nearest(to: pair))
  }

  /// The value nearest to what was stated with which the whole can be, to two decimals; `nil` where none can.
  private func nearest(to pair: IndicatorCorrelation) -> Double? {
    let wanted = Int((pair.rank.doubleValue * 100).rounded())
    for distance in 0...200 {
      for value in [wanted - distance, wanted + distance] where (-100...100).contains(value) {
        if ranks(without: pair, with: Double(value) / 100) != nil { return Double(value) / 100 }
      }
    }
    return nil
  }
}

/// Correlations that cannot all be.
public struct CorrelationContradiction: Error, Sendable, Hashable {
  /// The pair whose value is out of place.
  public let pair: IndicatorCorrelation
  /// The code of the third indicator that it contradicts itself with.
  public let third: String?
  /// The rank correlations of the third with both of the pair.
  public let others: [Double]
  /// The value nearest to what was stated with which all could be.
  public let nearest: Double?
}
