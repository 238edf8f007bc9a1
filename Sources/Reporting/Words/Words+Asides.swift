public import Assessment
public import EvidenceModel
import PlanModel

extension Words {
  /// What a probability must not be read without, in brackets behind it: that little is known, and that the upper end of a range does not
  /// count; empty where there is nothing to say.
  public func asides(_ result: ReachResult) -> String {
    thinAside(result) + rangeAside(result)
  }

  /// The same of what the evidence model goes by.
  public func aside(_ evidence: EvidenceExplanation?) -> String {
    guard let evidence, evidence.isThin else { return "" }
    return self[.thinAside, ["count": String(evidence.points.count)]]
  }

  private func thinAside(_ result: ReachResult) -> String {
    guard result.flags.contains(.thinEvidence) else { return "" }
    if let steps = result.ownSteps { return self[.thinRatesAside, ["count": String(steps)]] }
    return result.evidencePoints.map { self[.thinAside, ["count": String($0)]] } ?? ""
  }

  private func rangeAside(_ result: ReachResult) -> String {
    guard let inside = result.chanceInside else { return "" }
    return self[.rangeAside, ["inside": NumberText.probability(inside)]]
  }
}
