/// How a distribution was found, the strongest first.
public enum ProjectionMethod: String, Sendable, Hashable, CaseIterable {
  /// There is no uncertainty.
  case deterministic
  /// In closed form.
  case exact
  /// By numerical integration over one dimension.
  case integrated
  /// By randomised quasi-Monte Carlo.
  case sample
  /// By pseudo-random draws.
  case plain
}
