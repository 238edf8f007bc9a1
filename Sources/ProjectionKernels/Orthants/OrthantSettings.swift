/// How hard a sampled orthant probability tries.
public struct OrthantSettings: Sendable, Equatable {
  public var seed: UInt64
  /// The standard error of the joint probability at which to stop; 0 never stops early.
  public var tolerance: Double
  /// The most points of all randomisations together.
  public var maximumPoints: Int
  /// Independent random shifts, at least 2.
  public var randomisations: Int
  /// Stable keys of the variables (`StableHash.key` of their names): with them the answer keeps its bytes when rows are reordered.
  public var keys: [UInt64]?

  public init(
    seed: UInt64 = 0, tolerance: Double = 2e-5, maximumPoints: Int = 1 << 20, randomisations: Int = 16,
    keys: [UInt64]? = nil
  ) {
    self.seed = seed
    self.tolerance = tolerance
    self.maximumPoints = maximumPoints
    self.randomisations = max(2, randomisations)
    self.keys = keys
  }
}
