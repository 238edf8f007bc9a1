import Assessment
import EvidenceModel
import ForecastMethods
import PlanModel
import Projection

extension ReportBuilder {
  /// `reach … by methods`: one block an indicator.
  func methods(_ rows: [MethodsComparison], _ answer: Answer) -> [Block] {
    rows.flatMap { row -> [Block] in
      let title = words[
        method: row.reach.target == nil ? .titleWithoutTarget : .title,
        [
          "indicator": "\(row.reach.indicator.code) \(row.reach.indicator.name)", "year": String(row.horizon),
          "target": row.reach.target.map { NumberText.target($0.condition) + row.reach.indicator.unit.symbol }
            ?? words[.noTarget],
        ]]
      let head: [Block] = [.heading(title), .lines(opening(row))]
      // With fewer than two values every usual method is refused for the same reason, which is said once.
      let table: [Block] = row.points.count < 2 ? [] : [.table(methodTable(row))]
      return head + table + [.lines(closing(row))]
    }
  }

  private func opening(_ row: MethodsComparison) -> [String] {
    [required(row), evidence(row)]
  }

  func pace(_ pace: Double?, _ indicator: Indicator) -> String {
    guard let pace else { return words[.none] }
    return Pace.isPoints(indicator.kind)
      ? NumberText.difference(pace, unit: indicator.unit, decimals: 2) : percent(pace)
  }

  private func required(_ row: MethodsComparison) -> String {
    guard row.reach.target != nil else { return words[method: .requiredWithoutTarget] }
    guard let origin = row.points.last else {
      return words[method: .requiredWithoutBase, ["year": String(row.reach.indicator.base.year)]]
    }
    guard let pace = row.references.required else { return words[method: .requiredUnknown] }
    let unit = row.reach.indicator.unit.symbol
    return words[
      method: row.reach.isToKeep ? .requiredKeep : .required,
      [
        "from": String(origin.year), "value": NumberText.value(origin.value), "unit": unit,
        "pace": words[method: .perYear, ["pace": self.pace(pace, row.reach.indicator)]],
      ]]
  }

  private func evidence(_ row: MethodsComparison) -> String {
    let aside =
      (row.later == 0
        ? ""
        : words[
          method: .later, ["count": String(row.later), "newest": row.known.last.map { String($0.year) } ?? ""]])
      + (row.setAside.isEmpty ? "" : words[method: .setAside, ["count": String(row.setAside.count)]])
    guard let first = row.points.first, let last = row.points.last else {
      return words[method: .nothingKnown, ["setAside": aside]]
    }
    if row.points.count == 1 {
      return words[method: row.later == 0 ? .onlyBase : .onlyOne, ["year": String(first.year), "setAside": aside]]
    }
    return words[
      method: .values,
      [
        "count": String(row.points.count), "first": String(first.year), "last": String(last.year), "setAside": aside,
      ]]
  }

  private func methodTable(_ row: MethodsComparison) -> Table {
    Table(
      columns: [
        Table.Column(words[method: .columnMethod], shortest: 8),
        Table.Column(words[method: .columnValue, ["year": String(row.horizon)]], numeric: true),
        Table.Column(words[method: .columnBand], numeric: true, hiding: 1),
        Table.Column(words[method: .columnProbability], numeric: true), Table.Column(words[.verdict]),
        Table.Column(words[method: .columnNote], shortest: 12, hiding: 2),
      ],
      rows: row.lines.map { line in
        switch line.outcome {
        case .success(let outcome):
          return [
            Table.Cell(words.method(line.method)), Table.Cell(value(outcome.value, against: row.reach.target)),
            Table.Cell("\(NumberText.value(outcome.low))–\(NumberText.value(outcome.high))"),
            Table.Cell(outcome.probability.map(probability) ?? words[.none]), verdict(outcome, row),
            Table.Cell(note(outcome, row)),
          ]
        case .failure:
          let none = Table.Cell(words[.none], .quiet)
          return [
            Table.Cell(words.method(line.method), .quiet), none, none, none, none,
            Table.Cell(words[method: .refusals], .quiet),
          ]
        }
      })
  }

  private func verdict(_ outcome: MethodLine.Outcome, _ row: MethodsComparison) -> Table.Cell {
    guard row.reach.target != nil else { return Table.Cell(words[.noTarget], .quiet) }
    let verdict: Verdict = outcome.reaches ? .withinReach : .outOfReach
    return Table.Cell(words.verdict(verdict), mood(verdict))
  }

  func probability(_ probability: Double) -> String { NumberText.probability(probability) }

  private func note(_ outcome: MethodLine.Outcome, _ row: MethodsComparison) -> String {
    if let tests = outcome.greyTests {
      return words[
        method: .grey,
        [
          "c": NumberText.fixed(tests.errorRatio, decimals: 3), "p": NumberText.fixed(tests.smallErrors, decimals: 2),
          "grade": words.grade(tests.grade),
        ]]
    }
    if let peers = outcome.evidence?.peers, !peers.isEmpty {
      return words[method: .notePeers, ["count": String(peers.count)]]
    }
    return outcome.form ?? words[.none]
  }

  // MARK: Sentences

  private func closing(_ row: MethodsComparison) -> [String] {
    var lines = (row.points.count < 2 ? [] : refusals(row)) + [headline(row)]
    if row.flags.contains(.thinEvidence) { lines.append(words[method: .thin]) }
    if row.flags.contains(.methodsDisagree) { lines.append(words[method: .disagree]) }
    lines += [own(row.references, row), achieved(row.references, row), planned(row.references, row), series(row)]
    lines += official(row.verdicts, row.reach)
    lines.append(words[method: .sentenceTitle, ["sentence": sentence(row)]])
    return lines
  }

  /// Why methods have no answer: beside the table, whose last column a narrow window cuts.
  private func refusals(_ row: MethodsComparison) -> [String] {
    row.lines.compactMap { line in
      guard case .failure(let refusal) = line.outcome else { return nil }
      return words[method: .refused, ["method": words.method(line.method), "reason": words.refusal(refusal)]]
    }
  }

  func headline(_ row: MethodsComparison) -> String {
    guard let summary = row.summary else {
      let reason = row.lines.first.flatMap { line -> String? in
        if case .failure(let refusal) = line.outcome { return words.refusal(refusal) }
        return nil
      }
      return words[method: .headlineNone, ["reason": reason ?? words[.none]]]
    }
    let unit = row.reach.indicator.unit.symbol
    let values = summary.values
    if summary.count == 1, let chances = summary.probabilities {
      return words[
        method: .headlineOne,
        [
          "evidence": basis(row), "year": String(row.horizon), "unit": unit,
          "low": value(values.lowerBound, against: row.reach.target), "least": probability(chances.lowerBound),
        ]]
    }
    guard let chances = summary.probabilities else {
      return words[
        method: summary.count == 1 ? .headlineOneWithoutTarget : .headlineWithoutTarget,
        [
          "count": String(summary.count), "evidence": basis(row), "year": String(row.horizon), "unit": unit,
          "low": NumberText.value(values.lowerBound), "high": NumberText.value(values.upperBound),
        ]]
    }
    return words[
      method: .headline,
      [
        "count": String(summary.count), "reaching": String(summary.reaching), "year": String(row.horizon),
        "low": value(values.lowerBound, against: row.reach.target),
        "high": value(values.upperBound, against: row.reach.target), "unit": unit,
        "least": probability(chances.lowerBound), "most": probability(chances.upperBound),
      ]]
  }
}
