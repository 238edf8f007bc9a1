import Glibc

/// A type of series: how large the parts of a yearly change are.
///
/// In the working scale the change from one year to the next is
/// ```
/// d(t) = m + g + f(t) + e(t) + u(t) − u(t−1)
/// m      drift, the usual pace of the type          per year
/// g      a lasting pace of the series' own          Var = s²·lasting
/// f(t)   a fading pace                              Var = s²·fading, autocorrelation `memory` a year
/// e(t)   the wander of the level                    Var = s²
/// u(t)   a deviation that does not last             Var = s²·noise, autocorrelation `echo` a year
/// ```
/// and s is not known: `freedom`·`scale`²/s² has a χ² distribution with `freedom` degrees. Source: structural time
/// series (Harvey 1989) in the differences, with the conjugate prior of the normal scale.
struct SeriesType: Sendable, Hashable {
  /// m, the usual yearly change.
  let drift: Double
  /// The usual s, > 0.
  let scale: Double
  /// How firmly s is known beforehand, > 1.
  let freedom: Double
  /// The variance of g, in units of s².
  let lasting: Double
  /// The variance of f, in units of s².
  let fading: Double
  /// The autocorrelation of f, 0 to 1.
  let memory: Double
  /// The variance of u, in units of s².
  let noise: Double
  /// The autocorrelation of u, 0 to 1.
  let echo: Double
  /// The log of how common the type is: a constant, then coefficients of the kind or of the level of a share.
  let commonness: [Double]

  /// Var(y(t + L) − y(t))/s², the variogram, for L = 0 … `longest`.
  ///
  /// ```
  /// G(L) = L + lasting·L² + fading·(L + 2·Σ_{l<L} (L − l)·memory^l) + 2·noise·(1 − echo^L)
  /// ```
  /// - Complexity: O(longest).
  func variogram(upTo longest: Int) -> [Double] {
    var values = [0.0]
    values.reserveCapacity(longest + 1)
    var fadingSum = 0.0
    var fadingStep = 1.0
    var power = 1.0
    var echoed = 1.0
    for distance in stride(from: 1, through: longest, by: 1) {
      fadingSum += fadingStep
      power *= memory
      fadingStep += 2 * power
      echoed *= echo
      let years = Double(distance)
      values.append(years + lasting * years * years + fading * fadingSum + 2 * noise * (1 - echoed))
    }
    return values
  }

  /// What makes most of the change over five years.
  var character: SeriesCharacter {
    let years = 5.0
    let wander = years
    let passing = 2 * noise * (1 - pow(echo, years))
    let trend = variogram(upTo: 5)[5] - wander - passing
    if passing >= wander, passing >= trend { return .noise }
    return trend >= wander ? .trend : .walk
  }
}

/// What makes most of a type's change over five years.
public enum SeriesCharacter: String, Sendable, Hashable, CaseIterable {
  /// A pace that goes on.
  case trend
  /// Steps that stay and do not foretell the next.
  case walk
  /// Deviations that do not last.
  case noise
}

extension SeriesType {
  /// The type with no pace of its own.
  var driftless: SeriesType {
    SeriesType(
      drift: 0, scale: scale, freedom: freedom, lasting: lasting, fading: fading, memory: memory, noise: noise,
      echo: echo, commonness: commonness)
  }
}
