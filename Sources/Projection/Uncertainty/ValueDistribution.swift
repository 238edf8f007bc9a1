public import EvidenceModel
import Glibc
public import PlanModel
import ProjectionKernels

/// The distribution of an indicator's value in one year.
public struct ValueDistribution: Sendable, Hashable {
  /// The scale on which it has its shape.
  public let scale: WorkingScale
  let shape: Shape

  /// The shape on the working scale, x.
  enum Shape: Sendable, Hashable {
    /// x is normal.
    case normal(mean: Double, spread: Double)
    /// x = start + years·h: the step alone is uncertain.
    case drawn(start: Double, years: Double, StepDraw)
    /// x = start + years·h + swing·Z, summed over h.
    case mixed(start: Double, years: Double, StepDraw, swing: Double)
    /// What sampling counted.
    indirect case sampled(SampledValue)
    /// What the evidence model says.
    indirect case evidence(PredictiveDistribution)
  }

  /// How it was found.
  public var method: ProjectionMethod {
    switch shape {
    case .normal, .drawn, .evidence, .mixed(_, _, .cases, _): .exact
    case .mixed: .integrated
    case .sampled(let value): value.method
    }
  }

  /// What the evidence model went by; `nil` for any other distribution.
  public var evidence: EvidenceExplanation? {
    if case .evidence(let prediction) = shape { prediction.explanation } else { nil }
  }

  /// P(V ≥ `value`); never rises with `value`.
  public func probability(atLeast value: Double) -> Double { probabilityWithError(atLeast: value).value }

  /// P(V ≥ `value`), and how far the integration may be off: 0 where it is exact.
  func probabilityWithError(atLeast value: Double) -> (value: Double, error: Double) {
    if case .evidence(let prediction) = shape { return (prediction.probability(atLeast: value), 0) }
    let x = scale.position(of: value)
    if x == -.infinity { return (1, 0) }
    if x == .infinity { return (0, 0) }
    switch shape {
    case .normal(let mean, let spread): return (NormalDistribution.upperTail((x - mean) / spread), 0)
    case .drawn(let start, let years, let draw): return (draw.probability(atLeast: (x - start) / years), 0)
    case .mixed(let start, let years, let draw, let swing):
      func sum(_ count: Int) -> Double {
        draw.atoms(count).reduce(0) {
          $0 + $1.weight * NormalDistribution.upperTail((x - start - years * $1.value) / swing)
        }
      }
      let fine = sum(Self.atoms)
      return (fine, abs(fine - sum(Self.atoms / 2 + 1)))
    case .sampled(let value):
      if let hit = value.hit, hit.isAtLeast, hit.position == x { return (hit.probability, hit.error) }
      return (1 - value.probability(atMost: x), 0)
    case .evidence: return (.nan, 0)
    }
  }

  /// P(V ≤ `value`); never falls with `value`.
  public func probability(atMost value: Double) -> Double {
    if case .evidence(let prediction) = shape { return prediction.probability(atMost: value) }
    let x = scale.position(of: value)
    switch shape {
    case .normal(let mean, let spread): return NormalDistribution.cumulative((x - mean) / spread)
    case .drawn(let start, let years, let draw): return draw.probability(atMost: (x - start) / years)
    case .mixed(let start, let years, let draw, let swing):
      return draw.atoms(Self.atoms).reduce(0) {
        $0 + $1.weight * NormalDistribution.cumulative((x - start - years * $1.value) / swing)
      }
    case .sampled(let value):
      if let hit = value.hit, !hit.isAtLeast, hit.position == x { return hit.probability }
      return value.probability(atMost: x)
    case .evidence: return .nan
    }
  }

  /// The probability of meeting a target, and how far it may be off.
  public func probability(ofMeeting target: Target) -> (value: Double, error: Double) {
    let threshold = target.modelledThreshold
    if target.direction == .up { return probabilityWithError(atLeast: threshold) }
    if case .sampled(let value) = shape, let hit = value.hit { return (probability(atMost: threshold), hit.error) }
    return (probability(atMost: threshold), probabilityWithError(atLeast: threshold).error)
  }

  /// The value with P(V ≤ value) = `probability`, 0 to 1.
  public func quantile(_ probability: Double) -> Double {
    switch shape {
    case .normal(let mean, let spread):
      return scale.value(at: mean + spread * NormalDistribution.quantile(probability))
    case .drawn(let start, let years, let draw): return scale.value(at: start + years * draw.quantile(probability))
    case .mixed(let start, let years, let draw, let swing):
      return scale.value(at: mixedQuantile(probability, start, years, draw, swing))
    case .sampled(let value): return scale.value(at: value.position(probability))
    case .evidence(let prediction): return prediction.quantile(probability)
    }
  }

  /// Quantiles in the order asked for.
  public func quantiles(_ probabilities: [Double]) -> [Double] {
    if case .evidence(let prediction) = shape { return prediction.quantiles(probabilities) }
    return probabilities.map(quantile)
  }

  private func mixedQuantile(
    _ probability: Double, _ start: Double, _ years: Double, _ draw: StepDraw, _ swing: Double
  ) -> Double {
    let atoms = draw.atoms(Self.atoms)
    let places = atoms.map { start + years * $0.value }
    guard let low = places.min(), let high = places.max() else { return .nan }
    return RootFinding.root(between: low - 12 * swing, and: high + 12 * swing) { x in
      zip(atoms, places).reduce(-probability) {
        $0 + $1.0.weight * NormalDistribution.cumulative((x - $1.1) / swing)
      }
    } ?? .nan
  }

  /// The points of the integration over the step.
  private static let atoms = 257
}
