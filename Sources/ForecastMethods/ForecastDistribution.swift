public import EvidenceModel
import ProjectionKernels

/// What a method says of the value of the horizon: a normal or Student t distribution in its working scale.
public struct ForecastDistribution: Sendable, Hashable {
  /// The form of the distribution.
  public enum Shape: Sendable, Hashable {
    case normal
    /// Student's t: the spread was estimated as well.
    case studentT(StudentT)
  }

  /// The scale on which it is symmetric.
  public let scale: WorkingScale
  /// Its middle, in the working scale.
  public let centre: Double
  /// Its standard error, > 0, in the working scale.
  public let spread: Double
  /// Its form.
  public let shape: Shape

  /// A distribution around a middle, with a standard error above 0, both in the working scale.
  public init(scale: WorkingScale, centre: Double, spread: Double, shape: Shape) {
    self.scale = scale
    self.centre = centre
    self.spread = spread
    self.shape = shape
  }

  /// P(V ≥ `value`).
  public func probability(atLeast value: Double) -> Double {
    let place = scale.position(of: value)
    if place == -.infinity { return 1 }
    if place == .infinity { return 0 }
    let z = (place - centre) / spread
    switch shape {
    case .normal: return NormalDistribution.upperTail(z)
    case .studentT(let shape): return shape.cumulative(-z)
    }
  }

  /// P(V ≤ `value`).
  public func probability(atMost value: Double) -> Double {
    let place = scale.position(of: value)
    if place == -.infinity { return 0 }
    if place == .infinity { return 1 }
    let z = (place - centre) / spread
    switch shape {
    case .normal: return NormalDistribution.cumulative(z)
    case .studentT(let shape): return shape.cumulative(z)
    }
  }

  /// The value with P(V ≤ value) = `probability`, inside 0…1.
  public func quantile(_ probability: Double) -> Double {
    let z: Double
    switch shape {
    case .normal: z = NormalDistribution.quantile(probability)
    case .studentT(let shape): z = shape.quantile(probability)
    }
    return scale.value(at: centre + spread * z)
  }
}
