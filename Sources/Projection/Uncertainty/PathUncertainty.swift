public import EvidenceModel
import PlanModel

/// How uncertain a path is.
public enum PathUncertainty: Sendable, Hashable {
  /// A step that is not known, a swing from year to year, or both.
  case steps(StepUncertainty)
  /// What the evidence model says of each year.
  case evidence([Int: PredictiveDistribution])

  /// What sampling counted of each year, in a working scale.
  case sampled([Int: SampledValue], WorkingScale)

  /// The distribution of the value in a year; `nil` for years that are known.
  public func distribution(in year: Int) -> ValueDistribution? {
    switch self {
    case .sampled(let values, let scale):
      values[year].map { ValueDistribution(scale: scale, shape: .sampled($0)) }
    case .steps(let steps): steps.distribution(in: year)
    case .evidence(let predictions):
      predictions[year].map { ValueDistribution(scale: $0.scale, shape: .evidence($0)) }
    }
  }
}

/// A path that is uncertain in two ways, which are kept apart: not knowing the step, and the swing from year to year.
///
/// ```
/// x(t) = c(t) + n·(h − h̃) + s·(Z₁ + … + Z_n)        n = t − t₀
/// ```
/// `x` the value in the working scale, `c` the median path, `h` the step drawn once for all years with its median `h̃`, `s` the
/// swing, `Z` independent standard normal shocks. The sum of the shocks is normal with standard deviation s·√n.
public struct StepUncertainty: Sendable, Hashable {
  /// The working scale: the logarithm, the log-odds, or the indicator's own unit.
  public let scale: WorkingScale
  /// The year that growth starts from, in which the value is certain.
  public let originYear: Int
  /// The median path in the working scale, from the year after the origin.
  public let centres: [Double]
  /// The step that is drawn once; `nil` where the law is known.
  public let draw: StepDraw?
  /// The standard deviation of a year's shock in the working scale; 0 for none.
  public let swing: Double

  /// The distribution of the value in a year after the origin.
  public func distribution(in year: Int) -> ValueDistribution? {
    let offset = year - originYear - 1
    guard centres.indices.contains(offset) else { return nil }
    let (centre, years) = (centres[offset], Double(offset + 1))
    let swing = self.swing * years.squareRoot()
    return ValueDistribution(scale: scale, shape: shape(centre, years, swing))
  }

  private func shape(_ centre: Double, _ years: Double, _ swing: Double) -> ValueDistribution.Shape {
    switch draw {
    case nil: .normal(mean: centre, spread: swing)
    case .normal(_, let spread):
      .normal(mean: centre, spread: (years * years * spread * spread + swing * swing).squareRoot())
    case .some(let draw):
      swing == 0
        ? .drawn(start: centre - years * draw.median, years: years, draw)
        : .mixed(start: centre - years * draw.median, years: years, draw, swing: swing)
    }
  }

  /// The share of the variance of year `year` that comes from not knowing the step, 0 to 1; the rest is swing.
  public func stepShare(in year: Int) -> Double {
    let years = Double(year - originYear)
    let (step, swing) = (years * years * stepSpread * stepSpread, years * self.swing * self.swing)
    return step / (step + swing)
  }
}
