import Assessment
import PlanModel

extension ReportBuilder {
  /// One indicator here and elsewhere, with the place that each takes.
  func places(_ comparison: PlaceComparison) -> [Block] {
    let title = words[
      .placesTitle, ["indicator": comparison.indicator.name, "unit": comparison.indicator.unit.symbol]]
    let notes = comparison.rows.contains { $0.note != nil }
    let years = Set(comparison.rows.map(\.baseYear))
    let base = years.count == 1 ? words[.yearColumn, ["year": String(comparison.indicator.base.year)]] : words[.base]
    let columns =
      [
        Table.Column(words[.place]), Table.Column(base, numeric: true),
        Table.Column(words[.rank], numeric: true, hiding: 2), Table.Column(words[.target], numeric: true),
        Table.Column(words[.rank], numeric: true), Table.Column(words[.requiredRateShort], numeric: true),
        Table.Column(words[.rank], numeric: true, hiding: 1),
      ] + (notes ? [Table.Column(words[.note], shortest: 6, hiding: 3)] : [])
    let rows = comparison.rows.map { row -> [Table.Cell] in
      func rank(_ rank: Int?) -> String { rank.map(String.init) ?? words[.none] }
      let cells = [
        name(of: row, in: comparison), row.base?.description ?? words[.none], rank(row.baseRank),
        row.target.map(NumberText.target) ?? words[.none], rank(row.targetRank), pace(row.pace, comparison.indicator),
        rank(row.rateRank),
      ]
      let note = row.note.map { words[.notCompared, ["note": $0]] } ?? ""
      return (cells + (notes ? [note] : [])).map { Table.Cell($0) }
    }
    return [.heading(title), .table(Table(columns: columns, rows: rows))] + sentences(comparison)
  }

  private func name(of row: PlaceComparison.Row, in comparison: PlaceComparison) -> String {
    row.entity ?? (comparison.entity ?? words[.ownPlace])
  }

  /// What the table says about the plan's own place, in words.
  private func sentences(_ comparison: PlaceComparison) -> [Block] {
    guard let own = comparison.rows.first else { return [] }
    let place = name(of: own, in: comparison)
    var lines: [String] = []
    if comparison.rows.count == 1 { return [.lines([words[reference: .plannedNone]])] }
    if let pace = own.pace, comparison.place != nil,
      let other = comparison.rows.dropFirst().first(where: { $0.pace != nil }), let otherPace = other.pace
    {
      let phrase: Phrase =
        pace == otherPace ? .placesSame : comparison.isFaster(pace, than: otherPace) ? .placesFaster : .placesSlower
      let isPoints = Pace.isPoints(comparison.indicator.kind)
      let difference = words.difference(
        abs(pace - otherPace) * (isPoints ? 1 : 100), unit: isPoints ? comparison.indicator.unit : .percent, decimals: 2
      )
      lines.append(
        words[
          phrase,
          [
            "place": place, "rate": self.pace(pace, comparison.indicator), "other": other.entity ?? "",
            "otherRate": self.pace(otherPace, comparison.indicator), "difference": difference.dropSign,
          ]])
    }
    if let target = own.target, let rank = own.targetRank {
      lines.append(
        words[
          .placesOwn,
          [
            "place": place, "target": NumberText.target(target) + comparison.indicator.unit.symbol,
            "count": String(comparison.rankedCount), "rank": String(rank),
          ]])
    }
    if comparison.place == nil, let pace = own.pace, let rank = own.rateRank, comparison.pacedCount > 1 {
      lines.append(
        words[
          .placesOwnRate,
          [
            "place": place, "rate": self.pace(pace, comparison.indicator), "count": String(comparison.pacedCount),
            "rank": String(rank),
          ]])
    }
    return lines.isEmpty ? [] : [.lines(lines)]
  }

  func json(_ row: PlaceComparison.Row, in comparison: PlaceComparison) -> JSONValue {
    .object([
      "code": .string(comparison.indicator.code), "indicator": .string(comparison.indicator.name),
      "unit": .string(comparison.indicator.unit.symbol), "entity": .string(row.entity ?? comparison.entity),
      "own": .bool(row.entity == nil), "base": year(row.baseYear, row.base?.doubleValue),
      "target": row.target.map { condition in
        json(Target(condition, year: row.targetYear ?? row.baseYear, source: comparison.indicator.base.source))
      } ?? .null,
      "requiredRate": .number(row.rate), "requiredPace": .number(row.pace), "baseRank": .integer(row.baseRank),
      "targetRank": .integer(row.targetRank),
      "rateRank": .integer(row.rateRank), "note": .string(row.note),
    ])
  }

  // MARK: Listings

  /// What another place has and aims at, beside the plan's own.
  func place(_ place: String, _ plan: Plan) -> [Block] {
    let rows = plan.indicators.compactMap { indicator in
      plan.peers(of: indicator.code).first { $0.entity == place }.map { (indicator, $0) }
    }
    let own = plan.entity ?? words[.ownPlace]
    let names = ShortName.of(rows.map(\.0.name))
    let table = Table(
      columns: [
        Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 16),
        Table.Column(words[.unit], hiding: 2),
        Table.Column(place + words[.base], numeric: true), Table.Column(words[.target], numeric: true),
        Table.Column(own + words[.base], numeric: true), Table.Column(words[.target], numeric: true),
        Table.Column(words[.note], shortest: 6, hiding: 1),
      ],
      rows: zip(rows, names).map { row, name in
        let (indicator, peer) = row
        return [
          Table.Cell(indicator.code), Table.Cell(indicator.name, short: name), Table.Cell(indicator.unit.symbol),
          Table.Cell(peer.base?.description ?? words[.none]),
          Table.Cell(peer.target.map(NumberText.target) ?? words[.none]), Table.Cell(base(indicator)),
          Table.Cell(target(plan.target(for: indicator.code, in: plan.openScenario))),
          Table.Cell(peer.note.map { words[.notCompared, ["note": $0]] } ?? ""),
        ]
      })
    return [.heading(words[.placeTitle, ["place": place, "count": String(rows.count)]]), .table(table)]
  }

  /// The newest value of each indicator, and what has changed since the base.
  func actuals(_ plan: Plan) -> [Block] {
    let rows = plan.indicators.compactMap { indicator in
      plan.newestValue(of: indicator.code).map { (indicator, $0) }
    }.filter { $0.1.year > $0.0.base.year }
    let names = ShortName.of(rows.map(\.0.name))
    let table = Table(
      columns: [
        Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 16),
        Table.Column(words[.unit], hiding: 2),
        Table.Column(words[.base], numeric: true), Table.Column(words[.year]),
        Table.Column(words[.value], numeric: true),
        Table.Column(words[.sinceBase], numeric: true), Table.Column(words[.target], numeric: true),
        Table.Column(words[.source], shortest: 10, hiding: 1),
      ],
      rows: zip(rows, names).map { row, name in
        let (indicator, newest) = row
        let change = indicator.base.value.flatMap { base in
          base.doubleValue == 0 ? nil : newest.value.doubleValue / base.doubleValue - 1
        }
        return [
          Table.Cell(indicator.code), Table.Cell(indicator.name, short: name), Table.Cell(indicator.unit.symbol),
          Table.Cell(base(indicator)), Table.Cell(String(newest.year)), Table.Cell(newest.value.description),
          Table.Cell(change.map { NumberText.signed($0 * 100, decimals: 2) + "%" } ?? words[.none]),
          Table.Cell(target(plan.target(for: indicator.code, in: plan.openScenario))),
          Table.Cell(words.source(newest.source)),
        ]
      })
    return [
      .heading(words[.actualsTitle, ["count": String(rows.count)]]),
      .table(withPastCourse(table, of: rows.map(\.0), in: plan)),
    ]
  }

  /// The indicators that the documents say too little about.
  func missing(_ plan: Plan) -> [Block] {
    let lacks = plan.indicators.map { indicator -> (indicator: Indicator, gaps: [String], hasSeries: Bool) in
      var gaps: [String] = []
      if indicator.base.value == nil {
        gaps.append(
          words[
            .missingBase,
            ["year": String(indicator.base.year), "reason": words.missing(indicator.base.missing)]])
      }
      if plan.target(for: indicator.code, in: plan.openScenario) == nil { gaps.append(words[.missingTarget]) }
      let hasSeries = plan.newestValue(of: indicator.code) != nil
      return (indicator, gaps, hasSeries)
    }
    let listed = lacks.filter { !$0.gaps.isEmpty }
    let summary = words[
      .missingSummary,
      [
        "count": String(lacks.count), "bases": String(lacks.filter { $0.indicator.base.value == nil }.count),
        "targets": String(
          lacks.filter { plan.target(for: $0.indicator.code, in: plan.openScenario) == nil }.count),
        "series": String(lacks.filter { !$0.hasSeries }.count),
      ]]
    guard !listed.isEmpty else { return [.paragraph(summary)] }
    let table = Table(
      columns: [Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 16), Table.Column(words[.note])],
      rows: zip(listed, ShortName.of(listed.map(\.indicator.name))).map { row, name in
        [
          Table.Cell(row.indicator.code), Table.Cell(row.indicator.name, short: name),
          Table.Cell(row.gaps.joined(separator: words[.listSeparator])),
        ]
      })
    return [.paragraph(summary), .table(table)]
  }
}

extension String {
  /// The text without a sign in front.
  fileprivate var dropSign: String { hasPrefix("+") || hasPrefix("-") ? String(dropFirst()) : self }
}
