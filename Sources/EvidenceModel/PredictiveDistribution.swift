/// What a history says of the value of a later year: a full distribution, in the indicator's unit.
public struct PredictiveDistribution: Sendable, Hashable {
  /// The scale on which it is a mixture of Student t distributions.
  public let scale: WorkingScale
  /// Where it comes from; worked out when it is asked for.
  public var explanation: EvidenceExplanation { reading.explanation }
  let mixture: StudentMixture
  private let reading: HistoryReading

  init(_ reading: HistoryReading) {
    self.scale = reading.scale
    self.mixture = reading.mixture
    self.reading = reading
  }

  /// P(V ≥ `value`), 0 to 1; never rises with `value`.
  public func probability(atLeast value: Double) -> Double {
    switch scale {
    case .logarithm where value <= 0: return 1
    case .logOdds where value <= 0: return 1
    case .logOdds where value > 100: return 0
    default: return min(max(mixture.complement(scale.position(of: value)), 0), 1)
    }
  }

  /// P(V ≤ `value`), 0 to 1; never falls with `value`.
  public func probability(atMost value: Double) -> Double {
    switch scale {
    case .logarithm where value < 0: return 0
    case .logOdds where value < 0: return 0
    case .logOdds where value >= 100: return 1
    default: return min(max(mixture.cumulative(scale.position(of: value)), 0), 1)
    }
  }

  /// The value with P(V ≤ value) = `probability`, 0 to 1; inside the kind's bounds.
  ///
  /// - Complexity: one or two evaluations of ``probability(atMost:)``.
  public func quantile(_ probability: Double) -> Double {
    scale.value(at: mixture.quantile(probability))
  }

  /// Quantiles in the order asked for; faster than one by one, and the same to ten digits. In rising order they are never the wrong way
  /// round.
  public func quantiles(_ probabilities: [Double]) -> [Double] { medianAndQuantiles(probabilities).quantiles }

  /// The median, and ``quantiles(_:)``.
  public func medianAndQuantiles(_ probabilities: [Double]) -> (median: Double, quantiles: [Double]) {
    let (middle, places) = mixture.medianAndQuantiles(probabilities)
    var known: (probability: Double, x: Double)?
    let values = zip(probabilities, places).map { probability, place in
      var x = place
      if let known, known.probability <= probability { x = max(x, known.x) }
      known = (probability, x)
      return scale.value(at: x)
    }
    return (scale.value(at: middle), values)
  }

  /// The quantile in the working scale, where spreads of different horizons can be compared.
  public func workingQuantile(_ probability: Double) -> Double { mixture.quantile(probability) }

  /// The value that is reached with probability one half.
  public var median: Double { quantile(0.5) }
}
