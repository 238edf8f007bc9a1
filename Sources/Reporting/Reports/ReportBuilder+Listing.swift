import Assessment
import LongWork
import PlanModel

extension ReportBuilder {
  func listing(_ listing: Listing) -> [Block] {
    switch listing {
    case .overview(let plan): [.paragraph(words.overview(plan))]
    case .indicators(let plan): [.table(withPastCourse(indicators(plan.indicators), of: plan.indicators, in: plan))]
    case .indicator(let indicator, let plan):
      [
        withPastCourse(indicators([indicator]), of: [indicator], in: plan), peers(plan.peers(of: indicator.code), plan),
        series(plan.ownObservations(of: indicator.code)),
      ]
      .filter { !$0.rows.isEmpty }.map { .table($0) }
    case .peers(let plan): [.table(peers(plan.peers, plan))]
    case .series(let plan): [.table(series(plan.observations))]
    case .claims(let plan): [.table(claims(plan.claims))]
    case .quantities(let plan): [.table(quantities(plan))]
    case .scenarios(let plan): [.table(scenarios(plan))]
    case .assumptions(let plan): [.table(assumptions(plan))]
    case .targets(let plan): [.table(targets(plan))]
    case .settings(let rows): [.table(settings(rows))]
    case .correlations(let pairs, let plan): [.table(correlations(pairs, plan))]
    case .runs(let runs): [.table(table(runs))]
    case .run(let id, let results): [.heading(words[.runTitle, ["run": id]]), .table(table(results))]
    case .actuals(let plan): actuals(plan)
    case .missing(let plan): missing(plan)
    case .place(let place, let plan): self.place(place, plan)
    }
  }

  private func correlations(_ pairs: [IndicatorCorrelation], _ plan: Plan) -> Table {
    func name(_ code: String) -> String { code + " " + (plan.indicator(code)?.name ?? "") }
    return Table(
      columns: [
        Table.Column(words[.indicator], shortest: 8), Table.Column(words[.indicator], shortest: 8),
        Table.Column(words[.rankCorrelation], numeric: true), Table.Column(words[.source], shortest: 8, hiding: 1),
      ],
      rows: pairs.map { pair in
        [
          Table.Cell(name(pair.first)), Table.Cell(name(pair.second)), Table.Cell(pair.rank.description),
          Table.Cell(pair.document ?? ""),
        ]
      })
  }

  private func table(_ columns: [Table.Column], _ rows: [[String]]) -> Table {
    Table(columns: columns, rows: rows.trackedMap(as: .laying) { $0.map { Table.Cell($0) } })
  }

  private func indicators(_ indicators: [Indicator]) -> Table {
    var table = table(
      [
        Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 8), Table.Column(words[.unit]),
        Table.Column(words[.kind]), Table.Column(words[.direction], hiding: 3), Table.Column(words[.bounds], hiding: 4),
        Table.Column(words[.base], numeric: true),
        Table.Column(words[.target], numeric: true),
        Table.Column(words[.attribute], hiding: 1), Table.Column(words[.basis], shortest: 10, hiding: 2),
      ],
      indicators.trackedMap(as: .laying) {
        [
          $0.code, $0.name, $0.unit.symbol, words.kind($0.kind), words.direction($0.target?.direction ?? $0.direction),
          words.bounds($0.kind.bounds), base($0), target($0.target),
          $0.attribute?.rawValue ?? "",
          $0.basis ?? "",
        ]
      })
    // Rows that were not laid out any more have no names to shorten.
    for (row, name) in zip(table.rows.indices, ShortName.of(indicators.map(\.name))) { table.rows[row][1].short = name }
    return table
  }

  private func peers(_ peers: [Peer], _ plan: Plan) -> Table {
    table(
      [
        Table.Column(words[.indicator], shortest: 8), Table.Column(words[.place]),
        Table.Column(words[.base], numeric: true), Table.Column(words[.target], numeric: true),
        Table.Column(words[.unit]), Table.Column(words[.group], shortest: 6, hiding: 2),
        Table.Column(words[.note], hiding: 1), Table.Column(words[.source], shortest: 10, hiding: 3),
      ],
      peers.trackedMap(as: .laying) {
        [
          plan.indicator($0.code)?.name ?? $0.code, $0.entity, $0.base?.description ?? words[.none],
          $0.target.map(NumberText.target) ?? words[.none], $0.unit.symbol,
          $0.groups.joined(separator: words[.listSeparator]),
          $0.note ?? "",
          words.source($0.source),
        ]
      })
  }

  private func series(_ observations: [Observation]) -> Table {
    table(
      [
        Table.Column(words[.place]), Table.Column(words[.quantity], shortest: 8), Table.Column(words[.year]),
        Table.Column(words[.value], numeric: true), Table.Column(words[.unit]), Table.Column(words[.type]),
        Table.Column(words[.source], shortest: 10, hiding: 1),
      ],
      observations.trackedMap(as: .laying) {
        [
          $0.entity, $0.quantity, String($0.year), $0.value.description, $0.unit.symbol, words.type($0.type),
          words.source($0.source),
        ]
      })
  }

  private func claims(_ claims: [Claim]) -> Table {
    table(
      [
        Table.Column(words[.code]), Table.Column(words[.quantity], shortest: 14), Table.Column(words[.period]),
        Table.Column(words[.value], numeric: true), Table.Column(words[.unit]), Table.Column(words[.form], hiding: 1),
        Table.Column(words[.passage], shortest: 12, hiding: 2),
      ],
      claims.map { [$0.id, $0.quantity, $0.period, range($0), $0.unit.symbol, $0.form, $0.passage] })
  }

  private func range(_ claim: Claim) -> String {
    claim.high.map { "\(claim.value)–\($0)" } ?? claim.value.description
  }

  private func quantities(_ plan: Plan) -> Table {
    table(
      [
        Table.Column(words[.quantity]), Table.Column(words[.year]), Table.Column(words[.value], numeric: true),
        Table.Column(words[.unit]), Table.Column(words[.source]),
      ],
      plan.quantities.flatMap { quantity in
        quantity.values.map {
          [
            quantity.name, $0.year.map(String.init) ?? words[.none], $0.value.description, $0.unit.symbol,
            words.source($0.source),
          ]
        }
      })
  }

  private func scenarios(_ plan: Plan) -> Table {
    table(
      [
        Table.Column(words[.scenario]), Table.Column(words[.parent]), Table.Column(words[.assumption], numeric: true),
        Table.Column(words[.target], numeric: true),
      ],
      plan.scenarios.map {
        [
          $0.name + ($0.name == plan.openScenario ? " *" : ""), $0.parent ?? words[.none], String($0.assumptions.count),
          String($0.targets.count),
        ]
      })
  }

  private func assumptions(_ plan: Plan) -> Table {
    table(
      [
        Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 8), Table.Column(words[.assumption]),
        Table.Column(words[.reason], shortest: 8), Table.Column(words[.source], shortest: 8, hiding: 1),
      ],
      plan.indicators.compactMap { indicator in
        plan.assumption(for: indicator.code, in: plan.openScenario).map {
          [indicator.code, indicator.name, words.law($0), $0.reason ?? "", words.source($0.source)]
        }
      })
  }

  private func targets(_ plan: Plan) -> Table {
    table(
      [
        Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 8),
        Table.Column(words[.target], numeric: true), Table.Column(words[.unit]), Table.Column(words[.year]),
        Table.Column(words[.reason], shortest: 8), Table.Column(words[.source], shortest: 8, hiding: 1),
      ],
      plan.indicators.compactMap { indicator in
        plan.target(for: indicator.code, in: plan.openScenario).map {
          [
            indicator.code, indicator.name, target($0), indicator.unit.symbol, String($0.year), $0.reason ?? "",
            words.source($0.source),
          ]
        }
      })
  }

  private func settings(_ rows: [Listing.SettingRow]) -> Table {
    table(
      [
        Table.Column(words[.setting]), Table.Column(words[.value]), Table.Column(words[.standard]),
        Table.Column(words[.origin]),
      ],
      rows.map { [$0.name, $0.value ?? words[.none], $0.standard ?? words[.none], words.origin($0.origin)] })
  }
}
