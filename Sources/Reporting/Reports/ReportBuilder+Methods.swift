import Assessment
import EvidenceModel
import ForecastMethods
import OfficialMeasures
import PlanModel
import Projection

extension ReportBuilder {
  /// `reach … by methods`: one block an indicator.
  func methods(_ rows: [MethodsComparison], _ answer: Answer) -> [Block] {
    rows.flatMap { row -> [Block] in
      let title = words[
        method: .title,
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
    guard let pace = row.references.required, let origin = row.points.last else {
      return words[method: .requiredUnknown]
    }
    let unit = row.reach.indicator.unit.symbol
    return words[
      method: .required,
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
        case .failure(let refusal):
          let none = Table.Cell(words[.none], .quiet)
          return [
            Table.Cell(words.method(line.method), .quiet), none, none, none, none,
            Table.Cell(words[method: .refused, ["reason": words.refusal(refusal)]], .quiet),
          ]
        }
      })
  }

  private func verdict(_ outcome: MethodLine.Outcome, _ row: MethodsComparison) -> Table.Cell {
    guard row.reach.target != nil else { return Table.Cell(words[.noTarget], .quiet) }
    let verdict: Verdict = outcome.reaches ? .withinReach : .outOfReach
    return Table.Cell(words.verdict(verdict), mood(verdict))
  }

  /// A probability with two significant digits at the ends, where per cent would be 0 or 100.
  func probability(_ probability: Double) -> String {
    if probability > 0, probability < 0.0001 { return "<0.01%" }
    if probability < 1, probability > 0.9999 { return ">99.99%" }
    return percent(probability)
  }

  private func note(_ outcome: MethodLine.Outcome, _ row: MethodsComparison) -> String {
    if let tests = outcome.greyTests {
      return words[
        method: .grey,
        [
          "c": NumberText.fixed(tests.errorRatio, decimals: 3), "p": NumberText.fixed(tests.smallErrors, decimals: 2),
          "grade": words.grade(tests.grade),
        ]]
    }
    return outcome.form ?? words[.none]
  }

  // MARK: Sentences

  private func closing(_ row: MethodsComparison) -> [String] {
    var lines = [headline(row)]
    if row.flags.contains(.thinEvidence) { lines.append(words[method: .thin]) }
    if row.flags.contains(.methodsDisagree) { lines.append(words[method: .disagree]) }
    lines += [own(row.references, row), achieved(row.references, row), planned(row.references, row), series(row)]
    lines += official(row.verdicts, row.reach)
    lines.append(words[method: .sentenceTitle, ["sentence": sentence(row)]])
    return lines
  }

  func headline(_ row: MethodsComparison) -> String {
    guard let range = row.range else {
      let reason = row.lines.first.flatMap { line -> String? in
        if case .failure(let refusal) = line.outcome { return words.refusal(refusal) }
        return nil
      }
      return words[method: .headlineNone, ["reason": reason ?? words[.none]]]
    }
    let unit = row.reach.indicator.unit.symbol
    if row.outcomes.count == 1, let chances = row.probabilities, let line = answering(row) {
      return words[
        method: .headlineOne,
        [
          "method": words.method(line.method), "year": String(row.horizon), "unit": unit,
          "low": value(range.lowerBound, against: row.reach.target), "least": probability(chances.lowerBound),
        ]]
    }
    guard let chances = row.probabilities else {
      return words[
        method: .headlineWithoutTarget,
        [
          "count": String(row.outcomes.count), "year": String(row.horizon), "unit": unit,
          "low": NumberText.value(range.lowerBound), "high": NumberText.value(range.upperBound),
        ]]
    }
    return words[
      method: .headline,
      [
        "count": String(row.outcomes.count), "reaching": String(row.reaching), "year": String(row.horizon),
        "low": value(range.lowerBound, against: row.reach.target),
        "high": value(range.upperBound, against: row.reach.target), "unit": unit,
        "least": probability(chances.lowerBound), "most": probability(chances.upperBound),
      ]]
  }

  /// The first method that has an answer.
  private func answering(_ row: MethodsComparison) -> MethodLine? {
    row.lines.first { (try? $0.outcome.get()) != nil }
  }

  func own(_ references: ReferenceClasses, _ row: MethodsComparison) -> String {
    let paces = references.ownPaces.filter { $0.value != nil }
    let best =
      references.direction == .up
      ? paces.max { ($0.value ?? 0) < ($1.value ?? 0) } : paces.min { ($0.value ?? 0) < ($1.value ?? 0) }
    guard let best else { return words[method: .ownNone] }
    return words[
      method: .own,
      [
        "of": String(paces.count), "count": String(references.ownYearsReached), "year": String(best.year),
        "pace": pace(best.value, row.reach.indicator),
      ]]
  }

  func achieved(_ references: ReferenceClasses, _ row: MethodsComparison) -> String {
    let near = references.comparable.flatMap { field -> String? in
      field.places.isEmpty
        ? nil
        : words[method: .comparable, ["of": String(field.places.count), "count": String(references.count(in: field))]]
    }
    return field(
      references.achieved, (.achieved, .achievedNone, .achievedCount), references, row, comparable: near ?? "")
  }

  func planned(_ references: ReferenceClasses, _ row: MethodsComparison) -> String {
    field(references.planned, (.planned, .plannedNone, .plannedCount), references, row, comparable: "")
  }

  private func field(
    _ field: PeerField, _ phrases: (known: MethodPhrase, without: MethodPhrase, count: MethodPhrase),
    _ references: ReferenceClasses, _ row: MethodsComparison, comparable: String
  ) -> String {
    let indicator = row.reach.indicator
    guard let fastest = field.fastest else { return words[method: phrases.without] }
    return words[
      method: phrases.known,
      [
        "of": String(field.places.count), "place": fastest.entity, "pace": pace(fastest.pace, indicator),
        "median": pace(field.median, indicator),
        "nation": field.nation.map { pace($0.pace, indicator) } ?? words[method: .nationUnknown],
        "count": references.required == nil
          ? "" : words[method: phrases.count, ["count": String(references.count(in: field))]],
        "comparable": references.required == nil ? "" : comparable,
      ]]
  }

  func series(_ row: MethodsComparison) -> String {
    guard let series = row.references.series, let share = row.references.share else {
      return words[method: .seriesNone]
    }
    return words[
      method: .series,
      ["windows": String(series.windows), "years": String(series.years), "share": self.share(share)]]
  }

  /// A share from the table of quantiles, which ends at 1 % and 99 %.
  func share(_ share: Double) -> String {
    if share <= 0.0101 { return "≤1%" }
    return share >= 0.9899 ? "≥99%" : NumberText.fixed(share * 100, decimals: 1) + "%"
  }

  func official(_ verdicts: [OfficialVerdict], _ reach: ReachResult) -> [String] {
    guard !verdicts.isEmpty, let actual = reach.newestActual else { return [words[method: .officialNone]] }
    var lines = [
      words[
        method: .official,
        [
          "year": String(actual.year), "value": actual.value.map { NumberText.value($0) } ?? words[.none],
          "unit": reach.indicator.unit.symbol,
        ]]
    ]
    lines += verdicts.map(officialLine)
    let grades = Set(verdicts.compactMap(\.status.grade))
    if grades.count > 1 { lines.append(words[method: .officialDiffer]) }
    return lines
  }

  func officialLine(_ verdict: OfficialVerdict) -> String {
    let numbers = verdict.numbers.map { "\($0.symbol)=\(SignificantDigits.text($0.value, digits: 6))" }
      .joined(separator: ", ")
    let value = verdict.value.map { " = \(SignificantDigits.text($0, digits: 6))" } ?? ""
    let remarks = verdict.remarks.map(words.remark).joined(separator: "、")
    return words[
      method: .officialLine,
      [
        "measure": words.measure(verdict.measure), "status": words.status(verdict.status),
        "number": verdict.value == nil ? "" : " [\(verdict.measure.formula)\(value); \(numbers)]",
        "remark": remarks.isEmpty ? "" : words.language == .chinese ? "（\(remarks)）" : " (\(remarks))",
        "standing": words.standing(verdict.measure.standing),
      ]]
  }

  /// One sentence that can be said aloud.
  func sentence(_ row: MethodsComparison) -> String {
    let references = row.references
    let indicator = row.reach.indicator
    let target = row.reach.target.map { NumberText.target($0.condition) + indicator.unit.symbol } ?? words[.noTarget]
    let own =
      references.ownPaces.isEmpty
      ? words[method: .sentenceOwnNone]
      : words[
        method: .sentenceOwn,
        ["of": String(references.ownPaces.count), "count": String(references.ownYearsReached)]]
    let peers =
      references.planned.places.isEmpty
      ? words[method: .sentencePeersNone]
      : words[
        method: .sentencePeers,
        [
          "of": String(references.planned.places.count),
          "count": String(references.count(in: references.planned)),
        ]]
    let methods = row.probabilities.map { chances in
      if row.outcomes.count == 1, let line = answering(row) {
        return words[
          method: .sentenceMethod,
          ["method": words.method(line.method), "least": probability(chances.lowerBound)]]
      }
      return words[
        method: .sentenceMethods,
        [
          "of": String(row.outcomes.count), "count": String(row.reaching), "least": probability(chances.lowerBound),
          "most": probability(chances.upperBound),
        ]]
    }
    guard let required = references.required else {
      let planned = references.planned
      let others = planned.median.map {
        words[
          method: .sentencePeersPlan, ["of": String(planned.places.count), "median": pace($0, indicator)]]
      }
      return words[
        method: .sentenceUnknown,
        [
          "target": target, "peers": others ?? words[method: .sentencePeersNone],
          "methods": methods ?? words[method: .sentenceMethodsNone],
        ]]
    }
    return words[
      method: .sentence,
      [
        "target": target, "pace": words[method: .perYear, ["pace": pace(required, indicator)]],
        "own": own, "peers": peers, "methods": methods ?? words[method: .sentenceMethodsNone],
      ]]
  }
}
