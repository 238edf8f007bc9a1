import Assessment
import PlanModel

extension ReportBuilder {
  /// The rows of a listing, for machines.
  func json(_ listing: Listing) -> [JSONValue] {
    switch listing {
    case .overview(let plan), .indicators(let plan), .missing(let plan): plan.indicators.map(json)
    case .actuals(let plan): plan.indicators.compactMap { plan.newestValue(of: $0.code) }.map(json)
    case .place(let place, let plan): plan.peers.filter { $0.entity == place }.map { json($0, plan) }
    case .indicator(let indicator, _): [json(indicator)]
    case .peers(let plan): plan.peers.map { json($0, plan) }
    case .series(let plan): plan.observations.map(json)
    case .claims(let plan): plan.claims.map(json)
    case .quantities(let plan):
      plan.quantities.flatMap { quantity in quantity.values.map { json($0, of: quantity.name) } }
    case .scenarios(let plan):
      plan.scenarios.map { scenario in
        .object([
          "scenario": .string(scenario.name), "parent": .string(scenario.parent),
          "open": .bool(scenario.name == plan.openScenario), "assumptions": .integer(scenario.assumptions.count),
          "targets": .integer(scenario.targets.count),
        ])
      }
    case .assumptions(let plan):
      plan.indicators.compactMap { indicator in
        plan.assumption(for: indicator.code, in: plan.openScenario).map { json($0, of: indicator) }
      }
    case .targets(let plan):
      plan.indicators.compactMap { indicator in
        plan.target(for: indicator.code, in: plan.openScenario).map { target in
          .object([
            "code": .string(indicator.code), "indicator": .string(indicator.name), "target": json(target),
            "because": .string(target.reason), "source": .string(target.source.description),
          ])
        }
      }
    case .correlations(let pairs, _):
      pairs.map {
        .object([
          "first": .string($0.first), "second": .string($0.second), "rank": .number($0.rank.doubleValue),
          "document": .string($0.document),
        ])
      }
    case .runs(let runs): runs.map(json)
    case .run(let id, let results): results.map { json($0, of: id) }
    case .settings(let rows):
      rows.map {
        .object([
          "setting": .string($0.name), "value": .string($0.value), "default": .string($0.standard),
          "origin": .string($0.origin),
        ])
      }
    }
  }

  private func json(_ indicator: Indicator) -> JSONValue {
    .object([
      "code": .string(indicator.code), "indicator": .string(indicator.name), "category": .string(indicator.category),
      "unit": .string(indicator.unit.symbol), "kind": .string(indicator.kind.rawValue),
      "direction": .string(indicator.direction.rawValue), "attribute": .string(indicator.attribute?.rawValue),
      "base": year(indicator.base.year, indicator.base.value?.doubleValue),
      "missing": .string(indicator.base.missing.map { words.missing($0) }),
      "target": indicator.target.map(json) ?? .null, "basis": .string(indicator.basis),
      "inferred": .array(indicator.inferred.map { .string($0.rawValue) }),
      "source": .string(indicator.base.source.description),
    ])
  }

  private func json(_ peer: Peer, _ plan: Plan) -> JSONValue {
    let target = peer.target.map { Target($0, year: peer.targetYear, source: peer.source) }
    return .object([
      "entity": .string(peer.entity), "code": .string(peer.code),
      "indicator": .string(plan.indicator(peer.code)?.name), "base": year(peer.baseYear, peer.base?.doubleValue),
      "target": target.map(json) ?? .null, "groups": .array(peer.groups.map { .string($0) }),
      "unit": .string(peer.unit.symbol), "note": .string(peer.note), "comparable": .bool(peer.isComparable),
      "source": .string(peer.source.description),
    ])
  }

  private func json(_ observation: Observation) -> JSONValue {
    .object([
      "entity": .string(observation.entity), "code": .string(observation.code),
      "quantity": .string(observation.quantity), "year": .integer(observation.year),
      "value": .number(observation.value.doubleValue), "unit": .string(observation.unit.symbol),
      "type": .string(observation.type.rawValue), "note": .string(observation.note),
      "source": .string(observation.source.description),
    ])
  }

  private func json(_ claim: Claim) -> JSONValue {
    .object([
      "id": .string(claim.id), "quantity": .string(claim.quantity), "entity": .string(claim.entity),
      "period": .string(claim.period), "value": .number(claim.value.doubleValue),
      "high": .number(claim.high?.doubleValue), "unit": .string(claim.unit.symbol), "form": .string(claim.form),
      "passage": .string(claim.passage), "source": .string(claim.source.description),
    ])
  }

  private func json(_ value: StatedQuantity.Value, of name: String) -> JSONValue {
    .object([
      "quantity": .string(name), "year": .integer(value.year), "value": .number(value.value.doubleValue),
      "unit": .string(value.unit.symbol), "source": .string(value.source.description),
    ])
  }

  private func json(_ assumption: Assumption, of indicator: Indicator) -> JSONValue {
    .object([
      "code": .string(indicator.code), "indicator": .string(indicator.name), "law": .string(assumption.spelling),
      "from": .integer(assumption.from), "because": .string(assumption.reason),
      "source": .string(assumption.source.description),
    ])
  }
}
