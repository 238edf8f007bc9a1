import Assessment
import OfficialMeasures
import PlanModel

extension ReportBuilder {
  /// `review`: progress against both schedules, with the official words.
  func review(_ rows: [ReviewResult], _ year: Int?, _ answer: Answer) -> [Block] {
    let title =
      year.map { words[method: .reviewTitleYear, ["scenario": answer.scenario, "year": String($0)]] }
      ?? words[method: .reviewTitle, ["scenario": answer.scenario]]
    let table = Table(
      columns: [
        Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 8),
        Table.Column(words[.unit], hiding: 6, joining: 4),
        Table.Column(words[.base], numeric: true, hiding: 3), Table.Column(words[.target], numeric: true),
        Table.Column(words[method: .actual], numeric: true), Table.Column(words[method: .linearDue], numeric: true),
        Table.Column(words[method: .compoundDue], numeric: true, hiding: 2),
        Table.Column(words[method: .gapShare], numeric: true),
        Table.Column(words[method: .timeShare], numeric: true, hiding: 1),
        Table.Column(words[method: .remaining], numeric: true, hiding: 4), Table.Column(words[method: .midTerm]),
      ], rows: rows.map(reviewed))
    return [
      .heading(title), .table(table),
      .lines([counted(rows)] + rows.flatMap(officially) + rows.flatMap { conflicts($0.conflicts, of: $0.indicator) }),
    ]
  }

  private func reviewed(_ row: ReviewResult) -> [Table.Cell] {
    let indicator = row.indicator
    var cells: [Table.Cell] = [
      Table.Cell(indicator.code), Table.Cell(indicator.name), Table.Cell(indicator.unit.symbol),
      Table.Cell(base(indicator)), Table.Cell(target(row.target)),
    ]
    guard let actual = row.actual, let value = actual.value else {
      let none = Table.Cell(words[.none], .quiet)
      return cells + [none, none, none, none, none, none, Table.Cell(words[method: .noActual], .quiet)]
    }
    cells.append(Table.Cell("\(self.value(value, against: row.target)) (\(actual.year))"))
    cells += [
      Table.Cell(row.progress.map { NumberText.value($0.linear, distinctFrom: [value]) } ?? words[.none]),
      Table.Cell(
        row.progress?.compound.map { NumberText.value($0, distinctFrom: [value]) } ?? words[.none]),
      Table.Cell(row.progress?.gapShare.map(NumberText.percent) ?? words[.none]),
      Table.Cell(row.progress.map { NumberText.percent($0.timeShare) } ?? words[.none]),
      Table.Cell(
        row.target?.isMet(by: value) ?? false ? words.verdict(.reached) : percent(row.remaining?.rate)),
    ]
    guard let word = row.midTerm else { return cells + [Table.Cell(words[.none], .quiet)] }
    let mood: Table.Cell.Mood = word.status.grade == -1 ? .bad : word.status.grade == 1 ? .good : .quiet
    return cells + [Table.Cell(words.status(word.status), mood)]
  }

  private func counted(_ rows: [ReviewResult]) -> String {
    let tested = rows.filter { $0.target != nil }
    let known = tested.filter { $0.midTerm != nil }
    let order: [OfficialStatus] = [.achievedEarly, .fasterThanExpected, .asExpected, .behindSchedule, .notAvailable]
    let counts = order.compactMap { status -> String? in
      let count = known.filter { $0.midTerm?.status == status }.count
      return count == 0 ? nil : "\(words.status(status)) \(count)"
    }
    return words[
      method: .reviewCount,
      [
        "of": String(tested.count), "count": String(known.count),
        "words": counts.isEmpty
          ? words[method: .officialPlain] : counts.joined(separator: words.language == .chinese ? "、" : ", "),
      ]]
  }

  /// The official measures of one indicator, where they have something to say.
  private func officially(_ row: ReviewResult) -> [String] {
    guard !row.verdicts.isEmpty, let actual = row.actual, let value = actual.value else { return [] }
    let head = words[
      method: .reviewLevel,
      [
        "indicator": "\(row.indicator.code) \(row.indicator.name)", "year": String(actual.year),
        "value": NumberText.value(value), "unit": row.indicator.unit.symbol,
        "level": row.progress?.levelShare.map(NumberText.percent) ?? words[.none],
      ]]
    var lines = [head] + row.verdicts.map { officialLine($0, hasTarget: row.target != nil) }
    if Set(row.verdicts.compactMap(\.status.grade)).count > 1 { lines.append(words[method: .officialDiffer]) }
    return lines
  }

  func json(_ row: ReviewResult) -> JSONValue {
    .object([
      "code": .string(row.indicator.code), "indicator": .string(row.indicator.name),
      "unit": .string(row.indicator.unit.symbol), "kind": .string(row.indicator.kind.rawValue),
      "attribute": .string(row.indicator.attribute?.rawValue),
      "base": year(row.indicator.base.year, row.indicator.base.value?.doubleValue),
      "target": row.target.map(json) ?? .null,
      "actual": row.actual.map { year($0.year, $0.value) } ?? .null, "linearDue": .number(row.progress?.linear),
      "compoundDue": .number(row.progress?.compound), "timeShare": .number(row.progress?.timeShare),
      "gapShare": .number(row.progress?.gapShare), "levelShare": .number(row.progress?.levelShare),
      "requiredRateRemaining": .number(row.remaining?.rate),
      "requiredIncrementRemaining": .number(row.remaining?.increment), "official": json(row.verdicts),
      "status": .string(row.midTerm?.status.rawValue), "reason": .string(row.actual == nil ? "no-actual" : nil),
    ])
  }
}
