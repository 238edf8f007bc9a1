import Assessment
import OfficialMeasures
import PlanModel

extension ReportBuilder {
  /// `review`: progress against both schedules, with the official words.
  func review(_ rows: [ReviewResult], _ year: Int?, _ answer: Answer) -> [Block] {
    let title =
      year.map { words[method: .reviewTitleYear, ["scenario": answer.scenario, "year": String($0)]] }
      ?? words[method: .reviewTitle, ["scenario": answer.scenario]]
    // What has no actual has nothing to say but that, once for all.
    let known = rows.filter { $0.actual?.value != nil }
    var lines = [counted(rows)]
    let without = rows.filter { $0.actual?.value == nil }.map(\.indicator)
    if !without.isEmpty {
      lines.append(
        words[method: .reviewWithout, ["count": String(without.count), "codes": codes(without, of: rows)]])
    }
    lines += known.compactMap(exceeding) + known.flatMap(officially) + formulas(known)
    lines += rows.flatMap { conflicts($0.conflicts, of: $0.indicator) }
    let table: [Block] = known.isEmpty ? [] : [.table(reviewTable(known))]
    return [.heading(title)] + table + [.lines(lines)]
  }

  private func reviewTable(_ rows: [ReviewResult]) -> Table {
    Table(
      columns: [
        Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 10, yielding: true),
        Table.Column(words[.unit], hiding: 6, joining: 4),
        Table.Column(words[.base], numeric: true, hiding: 3), Table.Column(words[.target], numeric: true),
        Table.Column(words[method: .actual], numeric: true), Table.Column(words[method: .linearDue], numeric: true),
        Table.Column(words[method: .compoundDue], numeric: true, hiding: 1),
        Table.Column(words[method: .gapShare], numeric: true),
        Table.Column(words[method: .timeShare], numeric: true, hiding: 2),
        Table.Column(words[method: .remaining], numeric: true, hiding: 4), Table.Column(words[method: .midTerm]),
      ], rows: zip(rows, ShortName.of(rows.map(\.indicator.name))).map(reviewed))
  }

  private func reviewed(_ row: ReviewResult, _ shortName: String) -> [Table.Cell] {
    let (indicator, value) = (row.indicator, row.actual?.value ?? .nan)
    let none = Table.Cell(words[.none])
    var cells: [Table.Cell] = [
      Table.Cell(indicator.code), Table.Cell(indicator.name, short: shortName), Table.Cell(indicator.unit.symbol),
      Table.Cell(base(indicator)), Table.Cell(target(row.target)),
      Table.Cell("\(self.value(value, against: row.target)) (\(row.actual.map { String($0.year) } ?? ""))"),
    ]
    let time = Table.Cell(row.progress.map { NumberText.percent($0.timeShare) } ?? words[.none])
    if row.isToKeep {
      return cells + [
        Table.Cell(target(row.target)), Table.Cell(target(row.target)), none, time, Table.Cell(words[.keep], .quiet),
        standing(row),
      ]
    }
    cells += [
      Table.Cell(row.progress.map { NumberText.value($0.linear, distinctFrom: [value]) } ?? words[.none]),
      Table.Cell(
        row.progress?.compound.map { NumberText.value($0, distinctFrom: [value]) } ?? words[.none]),
      Table.Cell(row.progress?.gapShare.map(NumberText.percent) ?? words[.none]), time,
      row.target?.isMet(by: value) ?? false
        ? Table.Cell(words.verdict(.reached)) : paceCell(row.remaining, indicator),
    ]
    return cells + [standing(row)]
  }

  private func standing(_ row: ReviewResult) -> Table.Cell {
    guard let standing = row.standing else { return Table.Cell(words[.none], .quiet) }
    return Table.Cell(words.standing(standing), standing.grade == -1 ? .bad : standing.grade == 1 ? .good : .quiet)
  }

  private func counted(_ rows: [ReviewResult]) -> String {
    let tested = rows.filter { $0.target != nil }
    let known = tested.compactMap(\.standing)
    let words = self.words
    let named = ReviewStanding.order.compactMap { standing -> String? in
      let count = known.filter { $0 == standing }.count
      return count == 0 ? nil : "\(words.standing(standing)) \(count)"
    }
    return words[
      method: .reviewCount,
      [
        "of": String(tested.count), "count": String(known.count),
        "words": named.isEmpty ? words[method: .officialPlain] : named.joined(separator: words[.listSeparator]),
      ]]
  }

  /// The codes of indicators, with runs of the table's order in short: 1–8、10.
  private func codes(_ indicators: [Indicator], of rows: [ReviewResult]) -> String {
    let named = Set(indicators.map(\.code))
    var runs: [[String]] = []
    var isOpen = false
    for code in rows.map(\.indicator.code) {
      let isNamed = named.contains(code)
      if isNamed, isOpen { runs[runs.count - 1].append(code) } else if isNamed { runs.append([code]) }
      isOpen = isNamed
    }
    return runs.map { run in
      run.count < 3 ? run.joined(separator: words[.listSeparator]) : "\(run[0])–\(run[run.count - 1])"
    }.joined(separator: words[.listSeparator])
  }

  private func exceeding(_ row: ReviewResult) -> String? {
    guard let high = row.exceededEnd, let actual = row.actual, let value = actual.value else { return nil }
    return words[
      method: .reviewExceeds,
      [
        "code": row.indicator.code, "indicator": row.indicator.name, "year": String(actual.year),
        "value": NumberText.value(value, distinctFrom: [high.doubleValue]), "unit": row.indicator.unit.symbol,
        "high": high.description,
      ]]
  }

  /// What the official measures say of one indicator, with the numbers that they have of their own.
  private func officially(_ row: ReviewResult) -> [String] {
    guard !row.verdicts.isEmpty, let actual = row.actual, let value = actual.value else { return [] }
    let head = words[
      method: .reviewLevel,
      [
        "indicator": "\(row.indicator.code) \(row.indicator.name)", "year": String(actual.year),
        "value": NumberText.value(value), "unit": row.indicator.unit.symbol,
        "level": row.progress?.levelShare.map(NumberText.percent) ?? words[.none], "base": base(row.indicator),
        "target": target(row.target),
      ]]
    return [head] + row.verdicts.map { officialBrief($0, row.standing, hasTarget: row.target != nil) }
  }

  /// The formulas behind the numbers, once for all indicators.
  private func formulas(_ rows: [ReviewResult]) -> [String] {
    guard rows.contains(where: { !$0.verdicts.isEmpty }) else { return [] }
    let hasTarget = rows.contains { $0.target != nil }
    return [words[method: .reviewFormulas]]
      + OfficialMeasure.allCases.map { measure in
        words[
          method: .reviewFormula,
          [
            "measure": words.measure(measure), "formula": measure.formula(hasTarget: hasTarget).text,
            "standing": words.standing(measure, hasTarget: hasTarget),
          ]]
      }
      + (rows.contains { Set($0.verdicts.compactMap(\.status.grade)).count > 1 }
        ? [words[method: .officialDiffer]] : [])
  }

  func json(_ row: ReviewResult) -> JSONValue {
    let path = row.isToKeep ? nil : row.progress
    return .object([
      "code": .string(row.indicator.code), "indicator": .string(row.indicator.name),
      "unit": .string(row.indicator.unit.symbol), "kind": .string(row.indicator.kind.rawValue),
      "attribute": .string(row.indicator.attribute?.rawValue),
      "base": year(row.indicator.base.year, row.indicator.base.value?.doubleValue),
      "target": row.target.map(json) ?? .null,
      "actual": row.actual.map { year($0.year, $0.value) } ?? .null, "linearDue": .number(path?.linear),
      "compoundDue": .number(path?.compound), "timeShare": .number(row.progress?.timeShare),
      "gapShare": .number(path?.gapShare), "levelShare": .number(row.progress?.levelShare),
      "requiredRateRemaining": .number(row.remaining?.rate),
      "requiredIncrementRemaining": .number(row.remaining?.increment), "official": json(row.verdicts),
      "status": .string(row.standing?.name), "reason": .string(row.actual == nil ? "no-actual" : nil),
    ])
  }
}
