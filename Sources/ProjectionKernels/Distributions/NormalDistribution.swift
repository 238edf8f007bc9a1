import Glibc

/// The standard normal distribution.
///
/// ```
/// φ(x) = e^(−x²/2) / √(2π)        Φ(x) = ∫_{−∞}^{x} φ        Φ(−x) = 1 − Φ(x)
/// ```
/// Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2, with Φ from the complementary error function.
public enum NormalDistribution {
  /// φ(x).
  public static func density(_ x: Double) -> Double { exp(-x * x / 2) * 0.3989422804014327 }

  /// Φ(x) = P(Z ≤ x), to the relative precision of `erfc` in both tails.
  public static func cumulative(_ x: Double) -> Double { erfc(-x * 0.7071067811865476) / 2 }

  /// 1 − Φ(x) = P(Z > x), without the cancellation of a subtraction.
  public static func upperTail(_ x: Double) -> Double { erfc(x * 0.7071067811865476) / 2 }

  /// The x with Φ(x) = `probability`; −∞ at 0, +∞ at 1, NaN outside of them.
  ///
  /// Three quotients of polynomials of degree 7, to about 1e−16 of itself: Wichura, algorithm AS 241 (1988), PPND16.
  ///
  /// ```
  /// q = p − ½       |q| ≤ 0.425:  x = q·A(r)/B(r)      r = 0.425² − q²
  /// s = √(−ln min(p, 1 − p))      x = ±C(s − 1.6)/D(s − 1.6) up to s = 5, ±E(s − 5)/F(s − 5) beyond
  /// ```
  public static func quantile(_ probability: Double) -> Double {
    let q = probability - 0.5
    if abs(q) <= 0.425 { return q * ratio(0.180625 - q * q, centre) }
    guard probability > 0, probability < 1 else {
      return probability == 0 ? -.infinity : probability == 1 ? .infinity : .nan
    }
    let s = sqrt(-log(q < 0 ? probability : 1 - probability))
    let x = s <= 5 ? ratio(s - 1.6, tail) : ratio(s - 5, farTail)
    return q < 0 ? -x : x
  }

  /// The coefficients of a polynomial of degree 7, the constant first.
  private typealias Coefficients = (Double, Double, Double, Double, Double, Double, Double, Double)

  private static func ratio(_ x: Double, _ quotient: (over: Coefficients, under: Coefficients)) -> Double {
    polynomial(x, quotient.over) / polynomial(x, quotient.under)
  }

  private static func polynomial(_ x: Double, _ c: Coefficients) -> Double {
    let high: Double = ((c.7 * x + c.6) * x + c.5) * x + c.4
    return (((high * x + c.3) * x + c.2) * x + c.1) * x + c.0
  }

  private static let centre: (over: Coefficients, under: Coefficients) = (
    (
      3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
      45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
    ),
    (
      1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
      39307.89580009271061, 28729.085735721942674, 5226.495278852854561
    )
  )

  private static let tail: (over: Coefficients, under: Coefficients) = (
    (
      1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
      1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.7454501427834140764e-4
    ),
    (
      1, 2.05319162663775882187, 1.6763848301838038494, 6.8976733498510000455e-1, 1.4810397642748007459e-1,
      1.51986665636164571966e-2, 5.475938084995344946e-4, 1.05075007164441684324e-9
    )
  )

  private static let farTail: (over: Coefficients, under: Coefficients) = (
    (
      6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 2.9656057182850489123e-1,
      2.6532189526576123093e-2, 1.2426609473880784386e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    ),
    (
      1, 5.9983220655588793769e-1, 1.3692988092273580531e-1, 1.48753612908506148525e-2, 7.868691311456132591e-4,
      1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15
    )
  )
}
