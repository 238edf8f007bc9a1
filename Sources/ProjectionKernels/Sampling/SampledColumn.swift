/// The path of one indicator under uncertainty, in its working scale: logarithm, log-odds, or the value itself.
///
/// ```
/// W_t = origin + Σ_{s≤t} drift_s + rate_t·G + Σ_{s≤t} swing_s·ε_s,      G, ε_s standard normal
/// ```
/// G is not knowing the rate, one draw for all years; ε_s is the swing of year s. The law is the median path: monotone scales take
/// medians and quantiles along. Years are counted from 0, the first after the origin.
public struct SampledColumn: Sendable, Equatable {
  /// The stable key of the indicator (`StableHash.key` of its name or code): its draws depend on nothing else that it is beside.
  public var key: UInt64
  /// The working value at the origin.
  public var origin: Double
  /// The median step of each year. Its count is that of the years.
  public var drift: [Double]
  /// rate_t: what one standard deviation of the rate does to the working value of year t, all years so far together; empty: known.
  public var rateSpread: [Double]
  /// The standard deviation of each year's own shock; empty: none.
  public var swing: [Double]
  /// A rate whose law is not normal in the working scale, beside `rateSpread`.
  public var rateLaw: RateLaw?
  /// What is to be reached; nil if nothing is.
  public var target: SampledTarget?

  public init(
    key: UInt64, origin: Double, drift: [Double], rateSpread: [Double] = [], swing: [Double] = [],
    rateLaw: RateLaw? = nil, target: SampledTarget? = nil
  ) {
    self.key = key
    self.origin = origin
    self.drift = drift
    self.rateSpread = rateSpread
    self.swing = swing
    self.rateLaw = rateLaw
    self.target = target
  }
}

/// A threshold in the working scale, and the year in which it counts.
public struct SampledTarget: Sendable, Equatable {
  public var threshold: Double
  /// Whether a value is to be at least, or at most, the threshold.
  public var atLeast: Bool
  /// The year whose value decides, from 0.
  public var year: Int

  public init(threshold: Double, atLeast: Bool = true, year: Int) {
    self.threshold = threshold
    self.atLeast = atLeast
    self.year = year
  }
}

/// A rate of any law, as a function of one standard normal draw: its quantile function after Φ.
public struct RateLaw: Sendable, Equatable {
  /// What the law is made of: laws made of equal things are the same law.
  public let identity: any Hashable & Sendable
  /// Writes, for the draw g, what the rate adds to the working value of each year, all years so far together.
  public var effect: @Sendable (_ draw: Double, _ years: UnsafeMutableBufferPointer<Double>) -> Void

  public init(
    identity: any Hashable & Sendable,
    effect: @escaping @Sendable (_ draw: Double, _ years: UnsafeMutableBufferPointer<Double>) -> Void
  ) {
    self.identity = identity
    self.effect = effect
  }

  public static func == (left: RateLaw, right: RateLaw) -> Bool {
    AnyHashable(left.identity) == AnyHashable(right.identity)
  }
}
