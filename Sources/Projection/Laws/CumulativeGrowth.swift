import Glibc

/// The yearly rate at which the values of all years add up to a total, 年均增长率 by 累计法.
///
/// ```
/// Σ_{k=1…n} V₀ · (1 + g)^k = S
/// ```
/// `V₀` the base flow, `S` the total of the `n` years after it. There is no closed form; the sum rises with `g`, so the root is
/// found between brackets. Source: 国家统计局, 《年均增长速度的计算》, 累计法.
public enum CumulativeGrowth {
  /// The total of the years 1…n.
  public static func total(base: Double, rate: Double, years: Int) -> Double {
    (1...max(years, 1)).reduce(0) { $0 + base * pow(1 + rate, Double($1)) }
  }

  /// The rate between −100 % and 1000 %, or `nil` where none of them gives the total.
  public static func rate(base: Double, total: Double, years: Int) -> Double? {
    guard base > 0, total > 0 else { return nil }
    return RootFinding.root(between: -1, and: 10) { self.total(base: base, rate: $0, years: years) - total }
  }
}

/// Finds where a function crosses zero between two brackets.
public enum RootFinding {
  /// A root of `function` between `low` and `high`, to the last bit that bisection can settle; `nil` where the function has the
  /// same sign at both ends.
  ///
  /// Bisection: slower than Brent's method by a few dozen evaluations that nobody notices, and it cannot fail.
  /// - Complexity: at most 200 evaluations.
  public static func root(between low: Double, and high: Double, of function: (Double) -> Double) -> Double? {
    var (a, b) = (low, high)
    let atLow = function(a)
    let atHigh = function(b)
    if atLow == 0 { return a }
    if atHigh == 0 { return b }
    guard atLow.isFinite, atHigh.isFinite, (atLow < 0) != (atHigh < 0) else { return nil }
    for _ in 0..<200 {
      let middle = a + (b - a) / 2
      if middle == a || middle == b { break }
      let value = function(middle)
      if value == 0 { return middle }
      if (value < 0) == (atLow < 0) { a = middle } else { b = middle }
    }
    return abs(function(a)) <= abs(function(b)) ? a : b
  }
}
