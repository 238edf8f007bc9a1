public import PlanModel

extension Words {
  /// The plan at a glance.
  public func overview(_ plan: Plan) -> String {
    guard let base = plan.baseYear else { return self[.overviewEmpty] }
    return self[
      .overview,
      [
        "count": String(plan.indicators.count), "base": String(base),
        "target": plan.targetYear.map(String.init) ?? self[.none], "peers": String(plan.peers.count),
        "series": String(plan.observations.count), "claims": String(plan.claims.count),
        "scenarios": plan.scenarios.map(\.name).joined(separator: self[.listSeparator]), "open": plan.openScenario,
      ]]
  }
}
