import Glibc
public import PlanModel

/// How a service or a product spreads among those who may adopt it (`bass 3% 38% cap 8000`): the Bass model.
///
/// ```
/// dV/dt = (p + q·V/m) · (m − V)
///
/// V(t) = m · ((p + q)·u + p·(1 − u)·(1 − e)) / (p + q·u + q·(1 − u)·e)      u = V₀/m,  e = exp(−(p + q)·t)
/// ```
/// `p` is the coefficient of innovation and `q` that of imitation, a year, both from 0 to 1; `m` is the number of those who may
/// adopt; 0 ≤ V₀ < m. The curve goes on from wherever V₀ lies on it. From V₀ = 0 it is m·(1 − e)/(1 + (q/p)·e), the closed form of Bass,
/// A New Product Growth for Model Consumer Durables, Management Science 15 (1969), equation 9; with p = 0 it is the logistic
/// curve with the rate q, with q = 0 the gap to m shrinks by e^(−p) a year. Nothing is stepped: the value in a year does not depend
/// on the years before it.
public struct BassDiffusion: Sendable, Hashable {
  /// The part of those who have not adopted that does so each year by itself.
  public let innovation: DecimalNumber
  /// The part that follows when all others have adopted.
  public let imitation: DecimalNumber
  /// The number of those who may adopt.
  public let cap: DecimalNumber

  /// A curve.
  public init(innovation: DecimalNumber, imitation: DecimalNumber, cap: DecimalNumber) {
    self.innovation = innovation
    self.imitation = imitation
    self.cap = cap
  }

  /// The value after `years`.
  public func value(from origin: Double, years: Double) -> Double {
    Self.value(
      from: origin, innovation: innovation.doubleValue, imitation: imitation.doubleValue, cap: cap.doubleValue,
      years: years)
  }

  /// The value after `years`, with coefficients as numbers: for solving.
  public static func value(
    from origin: Double, innovation p: Double, imitation q: Double, cap: Double, years: Double
  ) -> Double {
    // Nobody adopts by himself, and nobody follows.
    guard p + q > 0 else { return origin }
    let adopted = origin / cap
    let open = 1 - adopted
    let decay = exp(-(p + q) * years)
    let gained = (p + q) * adopted - p * open * expm1(-(p + q) * years)
    let all = p + q * adopted + q * open * decay
    // p and V₀ both 0: there is nobody to imitate.
    // Far ahead rounding alone could pass the cap.
    return all > 0 ? min(cap * gained / all, cap) : origin
  }
}
