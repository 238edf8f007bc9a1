import PlanModel
import SourceText

extension IndicatorRows {
  /// The level of an indicator of which only changes are published, and the one it is to reach.
  struct Level {
    var changes: PublishedChange
    var target: DecimalNumber
  }

  /// Makes the change that a row states a target, where it can mean one thing only; says what can be typed where not.
  mutating func settleChange(
    _ values: inout IndicatorValues, code: String, name: String, kind: IndicatorKind, years: (base: Int, target: Int?)
  ) -> Level? {
    guard let change = values.change, let year = years.target, year > years.base else { return nil }
    var heading: ChangeHeading?
    if case .change(let own) = change.heading.role { heading = own }
    let changed = ChangedTarget(
      change: change.stated, heading: heading, base: values.baseNumber, kind: kind, unit: values.unit, name: name,
      years: year - years.base)
    var arguments = ["got": change.cell.text, "column": change.heading.heading, "code": code]
    switch changed.outcome {
    case .target(let target, let rule):
      values.take(target: target, from: change.cell, by: rule)
      values.check(kind, of: name, reading: &reading)
    case .level(let changes, let target): return Level(changes: changes, target: target)
    case .undecided where kind == .flow && !change.stated.isYearly:
      arguments["total"] = change.stated.amount.low.description + (change.stated.amount.unit ?? values.unit).symbol
      leave(change, .cellPlanTotal, arguments, &values)
    case .undecided(let readings) where readings.count > 1:
      let (grown, added) = change.stated.isYearly ? (readings[0], readings[1]) : (readings[1], readings[0])
      arguments["grown"] = grown.description
      arguments["added"] = added.description
      leave(change, .cellChangeUndecided, arguments, &values)
    case .withoutBase, .undecided:
      arguments["year"] = String(years.base)
      leave(change, .cellChangeWithoutBase, arguments, &values)
    }
    return nil
  }

  /// Makes a change no target: says why not, and keeps what is printed as a remark.
  private mutating func leave(
    _ change: (stated: CellChange, heading: PrintedColumn, cell: TextCell), _ reason: DiagnosticID,
    _ arguments: [String: String], _ values: inout IndicatorValues
  ) {
    reading.findings.warning(reason, arguments, at: change.cell.range)
    values.remark(change.heading.heading + "：" + change.cell.text)
  }

  /// Says of a target that was computed how.
  mutating func complete(_ indicator: inout Indicator, _ values: IndicatorValues, years: (base: Int, target: Int?)) {
    guard let change = values.change, let target = indicator.target,
      let rule = indicator.changes == nil ? values.rule : .level
    else { return }
    indicator.target?.printed = change.cell.text
    reading.report.computedTargets.append(
      ComputedTarget(
        code: indicator.code, printed: change.cell.text, condition: target.condition, rule: rule,
        years: target.year - years.base))
  }

  // MARK: Earlier years

  /// Keeps the values of earlier years.
  mutating func readHistory(of indicator: Indicator, _ row: PrintedRow) {
    for (index, year) in columns.earlier {
      let column = table.columns[index]
      guard let cell = row[index],
        let content = reading.content(of: cell, column, expecting: indicator.unit, isOfIndicators: true)
      else { continue }
      guard case .amount(let amount) = content.value else {
        if case .missing(let reason) = content.value { reading.report.countMissing(reason) }
        continue
      }
      let own = amount.unit ?? column.unit ?? indicator.unit
      guard
        let converted = reading.converted(amount, own: own, to: indicator.unit, name: indicator.code, at: cell)
      else { continue }
      guard let value = converted.single else {
        reading.findings.warning(.cellNotSingle, ["got": cell.text, "column": column.heading], at: cell.range)
        continue
      }
      reading.report.filledCells += 1
      reading.checkBounds([value], of: indicator.kind, indicator.name, in: indicator.unit, at: cell)
      let told = (content.notes + [column.heading]).lazy.compactMap { EvidenceWords.type(in: $0) }.first
      let remarks = reading.remarks(content, in: table)
      var observation = Observation(
        entity: "", quantity: indicator.name, code: indicator.code, year: year, value: value, unit: indicator.unit,
        type: told ?? .reported, note: remarks.isEmpty ? nil : remarks.joined(separator: "；"),
        source: reading.source(of: cell, passage: table.label))
      observation.isBesideTarget = true
      history.append(MarkedValue(observation: observation, marks: Set(content.marks)))
    }
  }

  /// What the notes below the table say of values: that they are expected, that they are of another year, that a new definition begins.
  mutating func applyNotes() {
    let bases = indicators.map { indicator in
      MarkedValue(
        observation: Observation(
          entity: "", quantity: indicator.name, code: indicator.code, year: indicator.base.year,
          value: indicator.base.value ?? .zero, unit: indicator.unit, source: indicator.base.source),
        marks: baseMarks[indicator.code] ?? [])
    }
    let values = bases + history
    for note in table.notes {
      for statement in EvidenceNote.statements(in: note.text, values: values) {
        for index in indicators.indices where statement.covers(bases[index]) && indicators[index].changes == nil {
          indicators[index].base.type = statement.type
        }
        for index in history.indices where statement.covers(history[index]) {
          history[index].observation.type = statement.type
        }
      }
      let breaks = Set(EvidenceNote.breaks(in: note.text, values: history).map(\.observation))
      for index in history.indices where breaks.contains(history[index].observation) {
        history[index].observation.isBreak = true
      }
    }
    for index in indicators.indices { applyMarks(at: index) }
  }

  /// 60.6* with *为2019年数据 below the table: the base is of that year.
  private mutating func applyMarks(at index: Int) {
    let indicator = indicators[index]
    for mark in (baseMarks[indicator.code] ?? []).sorted() {
      guard let explanation = FootnoteMarks.explanation(of: mark, in: table.notes) else {
        reading.report.unexplainedMarks[mark, default: []].append(indicator.code)
        continue
      }
      guard let year = YearText.first(in: explanation)?.year, explanation.holds("为\(year)年"),
        year != indicator.base.year, year < indicator.target?.year ?? .max
      else { continue }
      indicators[index].base.year = year
      reading.report.otherBaseYears[year, default: []].append(indicator.code)
    }
  }

  /// Says which of several years were taken for what.
  mutating func reportYears() {
    guard let base = columns.base, let target = columns.target else { return }
    let isExpected = indicators.contains { !$0.base.type.isEvidence }
    guard !columns.earlier.isEmpty || isExpected else { return }
    reading.report.years = ColumnYears(
      base: table.columns[base].heading, target: table.columns[target].heading, isExpected: isExpected,
      earlier: columns.earlier.map { table.columns[$0.column].heading }, values: history.count)
  }
}

extension Indicator {
  /// Becomes the level behind its published changes, 100 in the base year.
  mutating func become(_ level: IndicatorRows.Level, in year: Int, source: Source) {
    aliases.insert(name, at: 0)
    name = ChangedTarget.level(of: name) + "（\(base.year)年=100）"
    changes = level.changes
    kind = .index
    unit = .none
    direction = level.changes == .fall ? .down : .up
    inferred.removeAll { $0 == .direction }
    base = BaseValue(year: base.year, value: PublishedChange.base, source: source)
    target = Target(direction.condition(level.target), year: year, source: source)
  }
}
