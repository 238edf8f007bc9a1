import Glibc
public import PlanModel

/// Growth of the odds of a value between two bounds (`odds 10%`): the scaled logit.
///
/// ```
/// o(t) = o₀ · (1 + g)^t          o = (V − L) / (U − V)
/// V(t) = (L + U · o(t)) / (1 + o(t))
/// ```
/// `L` and `U` are the kind's bounds, 0 and 100 for shares and scores; `L < V₀ < U`. No path ever leaves the bounds.
/// Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 13.3, with the base of the odds written out.
public enum OddsGrowth {
  /// The value after `years`.
  public static func value(from origin: Double, rate: Double, years: Double, lower: Double, upper: Double) -> Double {
    let odds = (origin - lower) / (upper - origin) * pow(1 + rate, years)
    // The same as (L + U·o)/(1 + o), but never a bit beyond the bounds.
    return upper - (upper - lower) / (1 + odds)
  }

  /// The yearly rate of the odds that leads from `start` to `end`, both inside the bounds.
  public static func rate(from start: Double, to end: Double, years: Int, lower: Double, upper: Double) -> Double? {
    guard start > lower, start < upper, end > lower, end < upper else { return nil }
    return CompoundRate.between((start - lower) / (upper - start), (end - lower) / (upper - end), years: years)
  }
}

/// Growth that saturates below a cap (`logistic cap 95 rate 40%`, `gompertz cap 95 rate 40%`), with a continuous rate `r`.
///
/// ```
/// logistic  V(t) = K / (1 + (K − V₀)/V₀ · e^(−r·t))
/// Gompertz  V(t) = K · (V₀/K)^(e^(−r·t))
/// ```
/// `K` is the cap; 0 < V₀ < K. Sources: Verhulst (1838); Gompertz (1825) in the form of Winsor (1932).
public enum SaturatingGrowth {
  /// The value after `years`.
  public static func value(
    _ curve: SaturationCurve, from origin: Double, cap: Double, rate: Double, years: Double
  ) -> Double {
    let decay = exp(-rate * years)
    switch curve {
    case .logistic: return cap / (1 + (cap - origin) / origin * decay)
    case .gompertz: return cap * pow(origin / cap, decay)
    }
  }

  /// The continuous rate at which the curve passes `end` after `years`; `nil` where no rate does, at or beyond the cap.
  public static func rate(
    _ curve: SaturationCurve, from start: Double, to end: Double, cap: Double, years: Int
  ) -> Double? {
    guard years > 0, start > 0, start < cap, end > 0, end < cap else { return nil }
    switch curve {
    case .logistic: return log(end * (cap - start) / (start * (cap - end))) / Double(years)
    case .gompertz: return -log(log(end / cap) / log(start / cap)) / Double(years)
    }
  }
}
