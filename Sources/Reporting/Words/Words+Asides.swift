public import Assessment
public import EvidenceModel
public import PlanModel

extension Words {
  /// What a probability must not be read without, in brackets behind it: that little is known, and that the upper end of a range does not
  /// count; empty where there is nothing to say.
  public func asides(_ result: ReachResult) -> String {
    thinAside(result) + unreportedAside(result) + rangeAside(result)
  }

  /// The type of values that are no published ones, in a word for all of them.
  public func type(ofAll types: some Sequence<EvidenceType>) -> String {
    let found = Set(types)
    if found.count == 1, let only = found.first { return type(only) }
    return self[reference: .unreportedMixed]
  }

  /// How many values an answer of the evidence model rests on that are only predicted, estimated or interpolated; empty where none.
  func unreportedAside(_ result: ReachResult) -> String {
    guard result.evidencePoints != nil, !result.unreported.isEmpty else { return "" }
    return self[
      .unreportedAside, ["uses": String(result.unreported.count), "type": type(ofAll: result.unreported.values)]]
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
