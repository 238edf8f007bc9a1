public import EvidenceModel
public import PlanModel

extension EvidenceContext {
  /// What a plan holds beside an indicator's own values: their declared breaks, and the values of other places.
  ///
  /// - Complexity: O(observations · places).
  public init(of indicator: Indicator, _ own: Evidence, in plan: Plan, rule: ProjectionSettings.Evidence) {
    self.init(
      breaks: own.breaks,
      peers: Evidence.elsewhere(indicator, in: plan, rule: rule).map {
        PeerHistory(entity: $0.entity, values: $0.evidence.yearValues, breaks: $0.evidence.breaks)
      })
  }
}

extension Evidence {
  /// The values as the evidence model takes them.
  public var yearValues: [YearValue] { points.map { YearValue(year: $0.year, value: $0.value) } }
}
