import Glibc

/// A type of series: how large the parts of a yearly change are.
///
/// In the working scale the change from one year to the next is
/// ```
/// d(t) = (m + g + f(t) + e(t) + u(t) − u(t−1))·exp(−calming·t)      t = 0 for the newest year known
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
  /// How fast changes of every sort get smaller, a year; ≥ 0.
  let calming: Double
  /// How much larger changes were the year before, e^calming.
  let rise: Double
  /// The log of how common the type is: a constant, then coefficients of the kind or of the level of a share.
  let commonness: [Double]
  /// What the degrees of freedom become with each number of changes, from 0 on.
  let updates: [FreedomUpdate]

  init(
    drift: Double, scale: Double, freedom: Double, lasting: Double, fading: Double, memory: Double, noise: Double,
    echo: Double, calming: Double, commonness: [Double], updates: [FreedomUpdate]? = nil
  ) {
    self.drift = drift
    self.scale = scale
    self.freedom = freedom
    self.lasting = lasting
    self.fading = fading
    self.memory = memory
    self.noise = noise
    self.echo = echo
    self.calming = calming
    self.rise = exp(calming)
    self.commonness = commonness
    self.updates = updates ?? (0..<EvidenceModel.mostValues).map { FreedomUpdate(freedom, scale: scale, changes: $0) }
  }

  /// Writes the covariance of yearly changes 0, 1, 2 … years apart, over s², before they calm down.
  ///
  /// ```
  /// c(l) = lasting + fading·memory^l + [l = 0] + noise·(2·echo^l − echo^(l+1) − echo^|l−1|)
  /// ```
  /// - Complexity: O(values).
  func covariances(into values: UnsafeMutableBufferPointer<Double>) {
    var fade = fading
    var echoed = 1.0
    var echoedBefore = echo
    for distance in values.indices {
      let passing = noise * (2 * echoed - echo * echoed - echoedBefore)
      values[distance] = lasting + fade + passing + (distance == 0 ? 1 : 0)
      fade *= memory
      echoedBefore = echoed
      echoed *= echo
    }
  }

  /// What makes most of the change over five years.
  var character: SeriesCharacter {
    let years = 5.0
    let passing = 2 * noise * (1 - pow(echo, years))
    let paces = (1..<5).reduce(lasting * years * years + fading * years) {
      $0 + 2 * (years - Double($1)) * fading * pow(memory, Double($1))
    }
    if passing >= years, passing >= paces { return .noise }
    return paces >= years ? .trend : .walk
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
  var driftless: SeriesType { paced(at: 0) }

  /// The type with another usual pace.
  func paced(at drift: Double) -> SeriesType {
    SeriesType(
      drift: drift, scale: scale, freedom: freedom, lasting: lasting, fading: fading, memory: memory, noise: noise,
      echo: echo, calming: calming, commonness: commonness,
      updates: updates)
  }
}
