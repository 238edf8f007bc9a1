import EvidenceModel
public import PlanModel
import ProjectionKernels

extension PathUncertainty {
  /// The probability of meeting a target where the step, or the swing up to the target's year, is known to be at a deviate.
  ///
  /// `nil` for what was sampled, and for a part that is not uncertain.
  public func probability(ofMeeting target: Target, originYear: Int, given deviate: Double, isSwing: Bool) -> Double? {
    let isUp = target.direction == .up
    switch self {
    case .sampled: return nil
    case .evidence(let predictions):
      guard !isSwing, let prediction = predictions[target.year] else { return nil }
      return target.isReached(by: prediction.quantile(NormalDistribution.cumulative(deviate))) ? 1 : 0
    case .steps(let steps):
      let offset = target.year - originYear - 1
      guard steps.centres.indices.contains(offset) else { return nil }
      let years = Double(offset + 1)
      let spread = steps.swing * years.squareRoot()
      let distance = steps.scale.position(of: target.modelledThreshold) - steps.centres[offset]
      if isSwing {
        guard spread > 0 else { return nil }
        let missing = distance - spread * deviate
        guard let draw = steps.draw else { return isUp == (missing <= 0) || missing == 0 ? 1 : 0 }
        let step = draw.median + missing / years
        return isUp ? draw.probability(atLeast: step) : draw.probability(atMost: step)
      }
      guard let draw = steps.draw else { return nil }
      let missing = distance - years * (draw.quantile(deviate: deviate) - draw.median)
      guard spread > 0 else { return isUp == (missing <= 0) || missing == 0 ? 1 : 0 }
      return isUp ? NormalDistribution.upperTail(missing / spread) : NormalDistribution.cumulative(missing / spread)
    }
  }
}
