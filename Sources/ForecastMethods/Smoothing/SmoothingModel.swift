import Glibc

/// Exponential smoothing without season: a level, and a trend that may die out.
///
/// ```
/// f_t = l + φ·b       e_t = y_t − f_t  (additive)  or  (y_t − f_t)/f_t  (multiplicative)
/// l′ = f_t + α·(y_t − f_t)      b′ = φ·b + β·(y_t − f_t)      ŷ(h) = l + (φ + φ² + … + φ^h)·b
/// −2 ln L = n·ln Σe²  (+ 2·Σ ln|f_t| for multiplicative errors)      AICc = −2 ln L + 2k + 2k(k + 1)/(n − k − 1)
/// ```
/// k counts α, β, φ, the first states and the variance. Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential
/// Smoothing (2008), tables 2.2 and 2.3, 5.1 and 7.1.
struct SmoothingModel {
  enum Errors: String { case additive = "A", multiplicative = "M" }
  enum Trend: String { case none = "N", additive = "A", damped = "Ad" }

  var errors: Errors
  var trend: Trend
  var alpha: Double
  var beta = 0.0
  var phi = 1.0
  var level: Double
  var slope = 0.0

  /// `ETS(A,Ad,N)`
  var name: String { "ETS(\(errors.rawValue),\(trend.rawValue),N)" }

  /// α, β, φ and the first states, as far as the form has them, and the variance.
  static func parameterCount(_ trend: Trend) -> Int {
    switch trend {
    case .none: 3
    case .additive: 5
    case .damped: 6
    }
  }

  /// What a pass over the values leaves.
  struct Pass {
    var level: Double
    var slope: Double
    var squares = 0.0
    /// Of multiplicative errors alone.
    var logFits = 0.0
  }

  /// Runs over the values from the first states.
  ///
  /// - Complexity: O(values).
  func pass(over values: [Double]) -> Pass {
    var state = Pass(level: level, slope: slope)
    for value in values {
      let fit = state.level + phi * state.slope
      let miss = value - fit
      let error = errors == .additive ? miss : miss / (abs(fit) < 1e-10 ? fit + 1e-10 : fit)
      state.level = fit + alpha * miss
      if trend != .none { state.slope = phi * state.slope + beta * miss }
      state.squares += error * error
      if errors == .multiplicative { state.logFits += log(fit == 0 ? 1e-8 : abs(fit)) }
    }
    return state
  }

  /// −2 ln L up to a constant, of a pass over `count` values.
  func deviance(_ pass: Pass, count: Int) -> Double {
    let deviance = Double(count) * log(pass.squares > 0 ? pass.squares : 1e-8)
    return deviance + 2 * pass.logFits
  }

  /// φ + φ² + … + φ^h.
  func damping(_ steps: Int) -> Double {
    var (sum, power) = (0.0, 1.0)
    for _ in 0..<steps {
      power *= phi
      sum += power
    }
    return sum
  }

  /// ŷ(h) after a pass.
  func value(_ steps: Int, after pass: Pass) -> Double {
    trend == .none ? pass.level : pass.level + damping(steps) * pass.slope
  }

  /// The variance of the value h steps ahead, for errors of variance σ².
  ///
  /// ```
  /// c_j = α + β·(φ + … + φ^j)      additive  σ²·(1 + Σ_{j<h} c_j²)
  /// multiplicative  (1 + σ²)·θ_h − μ_h²,  θ_h = μ_h² + σ²·Σ_{j<h} c_j²·θ_{h−j}
  /// ```
  /// Source: the same, 6.3 and 6.4.
  func variance(_ steps: Int, after pass: Pass, sigma2: Double) -> Double {
    let weights = (1..<max(steps, 1)).map { alpha + beta * damping($0) }
    if errors == .additive { return sigma2 * (1 + weights.reduce(0) { $0 + $1 * $1 }) }
    var moments: [Double] = []
    for step in 1...steps {
      let mean = value(step, after: pass)
      var moment = mean * mean
      for lag in 1..<max(step, 1) { moment += sigma2 * weights[lag - 1] * weights[lag - 1] * moments[step - 1 - lag] }
      moments.append(moment)
    }
    let mean = value(steps, after: pass)
    return (1 + sigma2) * moments[steps - 1] - mean * mean
  }
}
