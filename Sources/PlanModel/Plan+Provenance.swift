extension Plan {
  /// The plan without where its values were read or typed: two plans that are equal so hold the same values in the same order.
  public var withoutSources: Plan {
    var plan = self
    let nowhere = Source(document: "")
    for index in plan.indicators.indices {
      plan.indicators[index].base.source = nowhere
      plan.indicators[index].base.stated = indicators[index].base.stated.map { _ in nowhere }
      plan.indicators[index].target?.source = nowhere
    }
    for index in plan.observations.indices { plan.observations[index].source = nowhere }
    for index in plan.peers.indices { plan.peers[index].source = nowhere }
    for index in plan.claims.indices { plan.claims[index].source = nowhere }
    for index in plan.quantities.indices { plan.quantities[index].forgetSources() }
    for index in plan.scenarios.indices {
      for code in plan.scenarios[index].assumptions.keys { plan.scenarios[index].assumptions[code]?.source = nowhere }
      for code in plan.scenarios[index].targets.keys { plan.scenarios[index].targets[code]?.source = nowhere }
    }
    return plan
  }
}
