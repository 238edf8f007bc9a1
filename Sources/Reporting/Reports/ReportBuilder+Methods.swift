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
      // With fewer than two values every usual method is refused for the same reason, which is said once; and what has come about is not
      // forecast.
      guard row.showsMethods else { return [.heading(title), .lines(opening(row) + closing(row))] }
      return [.heading(title), .lines(opening(row)), .table(methodTable(row)), .lines(closing(row))]
    }
  }

  private func opening(_ row: MethodsComparison) -> [String] {
    [required(row), evidence(row)]
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
            Table.Cell(outcome.band.map { band($0) } ?? words[.none]),
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

  private func band(_ band: ClosedRange<Double>) -> String {
    "\(NumberText.value(band.lowerBound))–\(NumberText.value(band.upperBound))"
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
    if let evidence = outcome.evidence {
      var notes: [String] = []
      if row.later > 0, let newest = row.known.last {
        notes.append(words[method: .noteKnowing, ["newest": String(newest.year)]])
      }
      if !evidence.peers.isEmpty {
        notes.append(words[method: .notePeers, ["count": String(evidence.peers.count)]])
      }
      return notes.isEmpty ? words[.none] : notes.joined(separator: words[.commaSeparator])
    }
    return outcome.band == nil ? words[method: .exactFit] : outcome.form ?? words[.none]
  }

  // MARK: Sentences

  private func closing(_ row: MethodsComparison) -> [String] {
    var lines = row.showsMethods ? refusals(row) : []
    if !row.standing.isDecided { lines.append(headline(row)) }
    if row.flags.contains(.thinEvidence) {
      lines.append(words[method: .thin, ["reported": String(row.reportedCount)]])
    }
    if row.flags.contains(.methodsDisagree) { lines.append(disagreement(row)) }
    lines += [own(row), achieved(row), planned(row), series(row)]
    lines += official(row.verdicts, row.reach)
    lines.append(words[method: .sentenceTitle, ["sentence": sentence(row)]])
    return lines
  }

  /// That the methods disagree, and where one of them knows more than the others, that too.
  private func disagreement(_ row: MethodsComparison) -> String {
    guard row.later > 0, let newest = row.known.last, let last = row.points.last else {
      return words[method: .disagree]
    }
    return words[method: .disagreeKnowing, ["newest": String(newest.year), "last": String(last.year)]]
  }

  /// Why methods have no answer, those with one reason together: beside the table, whose last column a narrow window cuts.
  private func refusals(_ row: MethodsComparison) -> [String] {
    var reasons: [(reason: String, methods: [String])] = []
    for line in row.lines {
      guard case .failure(let refusal) = line.outcome else { continue }
      let (reason, method) = (words.refusal(refusal), words.method(line.method))
      if let index = reasons.firstIndex(where: { $0.reason == reason }) {
        reasons[index].methods.append(method)
      } else {
        reasons.append((reason, [method]))
      }
    }
    return reasons.map {
      words[method: .refused, ["methods": $0.methods.joined(separator: words[.listSeparator]), "reason": $0.reason]]
    }
  }

  func headline(_ row: MethodsComparison) -> String {
    if row.standing.isDecided { return words[method: .headlineDecided] }
    guard let summary = row.summary else {
      let reason = row.lines.first.flatMap { line -> String? in
        if case .failure(let refusal) = line.outcome { return words.refusal(refusal) }
        return nil
      }
      return words[method: .headlineNone, ["reason": reason ?? words[.none]]]
    }
    let unit = row.reach.indicator.unit.symbol
    let values = summary.values
    if summary.count == 1, row.history?.outcome.isSuccess ?? false {
      return words[
        method: summary.probabilities == nil ? .headlineOneWithoutTarget : .headlineOne,
        [
          "why": words[method: row.isThinEverywhere ? .usualThin : .usualNone], "evidence": basis(row),
          "year": String(row.horizon), "unit": unit, "low": value(values.lowerBound, against: row.reach.target),
          "least": summary.probabilities.map { probability($0.lowerBound) } ?? words[.none],
        ]] + uncounted(summary, row)
    }
    guard let chances = summary.probabilities else {
      return words[
        method: .headlineWithoutTarget,
        [
          "count": String(summary.count), "year": String(row.horizon), "unit": unit,
          "low": NumberText.value(values.lowerBound), "high": NumberText.value(values.upperBound),
        ]] + uncounted(summary, row)
    }
    return words[
      method: .headline,
      [
        "count": String(summary.count), "reaching": String(summary.reaching), "year": String(row.horizon),
        "low": value(values.lowerBound, against: row.reach.target),
        "high": value(values.upperBound, against: row.reach.target), "unit": unit,
        "least": probability(chances.lowerBound), "most": probability(chances.upperBound),
        "uncounted": uncounted(summary, row),
      ]]
  }

  /// The methods that answer and are not counted: beyond an end of the kind's range, or failing their own test.
  func uncounted(_ summary: MethodsSummary, _ row: MethodsComparison) -> String {
    let bounds = row.reach.indicator.kind.bounds
    func beyond(_ phrase: MethodPhrase, _ count: Int, _ bound: Double?) -> String {
      guard count > 0, let bound else { return "" }
      return words[
        method: phrase,
        ["of": String(count), "bound": NumberText.value(bound), "unit": row.reach.indicator.unit.symbol]]
    }
    let failing = summary.failing.map(words.method).joined(separator: words[.listSeparator])
    return beyond(.beyondAbove, summary.above, bounds.upper) + beyond(.beyondBelow, summary.below, bounds.lower)
      + (failing.isEmpty ? "" : words[method: .failing, ["methods": failing]])
  }
}

extension MethodsComparison {
  /// Whether the table of methods has something to say.
  fileprivate var showsMethods: Bool { points.count >= 2 && !standing.isDecided }

  /// Whether all usual methods lack values.
  fileprivate var isThinEverywhere: Bool {
    lines.allSatisfy { line in
      if case .failure(let refusal) = line.outcome { refusal.code == "thin-series" } else { line.method == .history }
    }
  }
}

extension Result {
  fileprivate var isSuccess: Bool { if case .success = self { true } else { false } }
}
