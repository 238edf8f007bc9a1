/// How standard normal variables hang together.
public enum GaussianDependence: Sendable, Equatable {
  /// Not at all.
  case independent
  /// Through one common factor: Z_i = λ_i·F + √(1 − λ_i²)·e_i with −1 ≤ λ_i ≤ 1, so that ρ_ij = λ_i·λ_j.
  case commonFactor(loadings: [Double])
  /// Wholly: every variable is the same one.
  case comonotone
  /// By a matrix of correlations.
  case correlation(CorrelationMatrix)

  /// One common factor with the same correlation ρ between any two of `count` variables: λ_i = √ρ, 0 ≤ ρ ≤ 1.
  public static func commonFactor(share rho: Double, count: Int) -> GaussianDependence {
    .commonFactor(loadings: [Double](repeating: rho.squareRoot(), count: count))
  }
}
