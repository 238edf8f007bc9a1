import Assessment
import EvidenceModel
import LongWork
import PlanModel
import Projection
import TerminalText

extension ReportBuilder {
  func reach(_ results: [ReachResult], _ joint: JointAssessment?, _ answer: Answer) -> [Block] {
    let title = words[
      .reachTitle,
      [
        "scenario": answer.scenario, "count": String(results.count),
        "year": String(results.compactMap(\.target?.year).max() ?? answer.horizon),
      ]]
    return [.heading(title), .table(reachTable(results)), .paragraph(summary(results))] + together(joint)
      + ranges(results) + results.flatMap(firstReach) + meanings(results)
      + remarks(results) + reasons(results)
  }

  /// Why a drafter assumes and aims at what he does, for those who read the document without the scenario.
  private func reasons(_ results: [ReachResult]) -> [Block] {
    let lines = results.flatMap { result -> [String] in
      let assumed = result.assumption.map { (words.law($0), $0.reason) }
      let aimed = result.target.map { (words[.target] + " " + NumberText.target($0.condition), $0.reason) }
      return [assumed, aimed].compactMap { stated in
        guard case (let what, let reason?)? = stated else { return nil }
        return words[
          .reasonStated,
          ["code": result.indicator.code, "indicator": result.indicator.name, "what": what, "reason": reason]]
      }
    }
    return lines.isEmpty ? [] : [.documentLines(lines)]
  }

  private func reachTable(_ results: [ReachResult]) -> Table {
    let baseYears = Set(results.map(\.indicator.base.year))
    let targetYears = Set(results.compactMap(\.target?.year))
    func yearTitle(_ years: Set<Int>, _ otherwise: Phrase) -> String {
      years.count == 1 ? words[.yearColumn, ["year": years.first.map(String.init) ?? ""]] : words[otherwise]
    }
    // What a scenario assumes takes the place of the yearly amount, which `explain` and `solve` show as well.
    let assumes = results.contains { $0.assumption != nil }
    let isUncertain = results.contains { $0.chance != nil }
    // The narrower the window, the fewer columns: the last to go is what the target takes.
    var columns = [
      Table.Column(words[.code]),
      Table.Column(words[.indicator], shortest: isUncertain ? 12 : 16, yielding: isUncertain),
      Table.Column(words[.unit], hiding: 6, joining: 4),
      Table.Column(yearTitle(baseYears, .base), numeric: true, hiding: 2),
      Table.Column(words[.target], numeric: true), Table.Column(words[.requiredRateShort], numeric: true, hiding: 1),
    ]
    if isUncertain {
      // The band tells more than the median in its middle.
      columns += [
        Table.Column(words[.assumption], shortest: 6, hiding: 5),
        Table.Column(yearTitle(targetYears, .projected), numeric: true, hiding: 4),
        Table.Column(words[.centralNinety], numeric: true, hiding: 3),
        Table.Column(words[.probability], numeric: true), Table.Column("", hiding: 7),
      ]
    } else if assumes {
      columns += [
        Table.Column(words[.assumption], shortest: 6, hiding: 4),
        Table.Column(yearTitle(targetYears, .projected), numeric: true),
        Table.Column(words[.gap], numeric: true, hiding: 5),
      ]
    } else {
      columns.append(Table.Column(words[.requiredIncrementShort], numeric: true, hiding: 3))
    }
    columns.append(Table.Column(words[.verdict]))
    let shortNames = ShortName.of(results.map(\.indicator.name))
    let rows = Array(zip(results, shortNames)).trackedMap(as: .laying) { result, shortName -> [Table.Cell] in
      var row: [Table.Cell] = [
        Table.Cell(result.indicator.code), Table.Cell(result.indicator.name, short: shortName),
        Table.Cell(result.indicator.unit.symbol),
        Table.Cell(base(result.indicator)), Table.Cell(target(result.target)),
        required(result),
      ]
      if isUncertain {
        row += [
          Table.Cell(result.assumption.map(words.law) ?? words[.none]),
          Table.Cell(value(result.projected, against: result.target)),
          Table.Cell(band(result.distribution), short: roughBand(result.distribution)),
          Table.Cell(probability(result)), Table.Cell(Table.Cell.Drawing.bar(result.chance?.probability ?? .nan)),
        ]
      } else if assumes {
        row += [
          Table.Cell(result.assumption.map(words.law) ?? words[.none]),
          Table.Cell(value(result.projected, against: result.target)), Table.Cell(gap(result.gap)),
        ]
      } else {
        row.append(Table.Cell(result.isToKeep ? words[.none] : signed(result.required?.increment)))
      }
      return row + [verdict(result)]
    }
    return Table(columns: columns, rows: rows)
  }

  /// What a target takes a year; where the base meets it, nothing but to keep it.
  func required(_ result: ReachResult) -> Table.Cell {
    if result.isToKeep { return Table.Cell(words[.keep], .quiet) }
    return paceCell(result.required, result.indicator)
  }

  /// The same, with a short form for narrow windows.
  func paceCell(_ required: RequiredGrowth?, _ indicator: Indicator) -> Table.Cell {
    let pace = pace(required, indicator)
    guard pace.hasSuffix(words[.pointsShort]) else { return Table.Cell(pace) }
    return Table.Cell(pace, short: pace.dropLast(words[.pointsShort].count) + words[.pointsShortest])
  }

  /// What a target takes a year: points where a rate would be refused.
  func pace(_ required: RequiredGrowth?, _ indicator: Indicator) -> String {
    guard indicator.kind.growsByPoints, let increment = required?.increment else { return percent(required?.rate) }
    return NumberText.signed(increment, decimals: 2) + words[.pointsShort]
  }

  func summary(_ results: [ReachResult]) -> String {
    let aimed = results.filter { $0.target != nil }
    let rest = results.count - aimed.count
    return verdicts(aimed) + (rest == 0 ? "" : words[.reachWithoutTarget, ["count": String(rest)]])
  }

  private func verdicts(_ results: [ReachResult]) -> String {
    if results.contains(where: { $0.chance != nil }) { return chances(results) }
    func count(_ test: (ReachResult) -> Bool) -> String { String(results.filter(test).count) }
    let counts = words[
      .reachSummary,
      [
        "reached": count { $0.verdict == .reached && !$0.isLost }, "within": count { $0.verdict == .withinReach },
        "out": count { $0.verdict == .outOfReach }, "unknown": count { $0.verdict == .unknown },
        "none": count { $0.verdict == nil && $0.target != nil },
      ]]
    return counts + lost(results) + withoutTarget(results)
  }

  /// How many targets were met once and are missed again, which count as met for nobody.
  private func lost(_ results: [ReachResult]) -> String {
    let count = results.filter(\.isLost).count
    return count == 0 ? "" : words[.commaSeparator] + words[.verdictsLost, ["count": String(count)]]
  }

  /// How many indicators have no target, behind the counts of those that have.
  private func withoutTarget(_ results: [ReachResult]) -> String {
    let count = results.filter { $0.target == nil }.count
    return count == 0 ? "" : words[.commaSeparator] + "\(words[.noTarget]) \(count)"
  }

  /// How many targets have which verdict, where probabilities tell more than two of them apart.
  private func chances(_ results: [ReachResult]) -> String {
    let verdicts = Verdict.allCases.map { Optional($0) } + [nil]
    return verdicts.compactMap { verdict -> String? in
      let count = results.filter { $0.verdict == verdict && $0.target != nil && !$0.isLost }.count
      return count == 0 ? nil : "\(words.verdict(verdict)) \(count)"
    }.joined(separator: words[.commaSeparator]) + lost(results) + withoutTarget(results)
  }

  /// What the notations of the assumptions mean, once each.
  private func meanings(_ results: [ReachResult]) -> [Block] {
    var phrases: [Phrase] = []
    func add(_ phrase: Phrase) { if !phrases.contains(phrase) { phrases.append(phrase) } }
    for assumption in results.compactMap(\.assumption) {
      if case .uncertain(let step) = assumption.law, case .range = step.distribution {
        add(step.measure == .amount ? .meaningAmountRange : .meaningRange)
      }
      if assumption.swing != nil { add(.meaningSwing) }
      if assumption.law == .history { add(.meaningHistory) }
    }
    if results.contains(where: { $0.chance?.isCoarse ?? false }) { add(.meaningError) }
    return phrases.isEmpty ? [] : [.lines(phrases.map { words[$0] })]
  }

  // MARK: Machine

  func json(_ result: ReachResult, _ probabilities: [Double]) -> JSONValue {
    let indicator = result.indicator
    let firstReached = result.firstReach.map { [JSONValue.Member(key: "firstReached", value: json($0))] } ?? []
    let value = JSONValue.object([
      "code": .string(indicator.code), "indicator": .string(indicator.name), "unit": .string(indicator.unit.symbol),
      "kind": .string(indicator.kind.rawValue),
      "direction": .string((result.target?.direction ?? indicator.direction).rawValue),
      "attribute": .string(indicator.attribute?.rawValue),
      "base": year(indicator.base.year, indicator.base.value?.doubleValue),
      "target": result.target.map(json) ?? .null,
      "origin": year(result.origin.year, result.origin.value),
      "law": .string(result.assumption?.spelling), "projected": .number(result.projected),
      "quantiles": quantiles(result.distribution, probabilities),
      "requiredRate": .number(result.required?.rate), "requiredIncrement": .number(result.required?.increment),
      "requiredRateRemaining": .number(result.remaining?.rate), "assumedRate": .number(result.assumedRate),
      "probability": .number(result.chance?.probability), "probabilityError": .number(result.chance?.error),
      "method": .string(result.method.rawValue),
      "yearReached": .integer(result.yearReached), "gap": .number(result.gap),
      "verdict": .string(result.verdict?.rawValue), "reason": .string(result.reason),
      "flags": .array(result.flags.map { .string($0.rawValue) }),
    ])
    guard case .object(let members) = value else { return value }
    return .object(members + firstReached)
  }

  /// Quantiles by their probabilities, `"0.05"`; none where nothing is uncertain.
  func quantiles(_ distribution: ValueDistribution?, _ probabilities: [Double]) -> JSONValue {
    guard let distribution else { return .object([:]) }
    return .object(
      zip(probabilities, distribution.quantiles(probabilities)).map {
        JSONValue.Member(key: JSONValue.spelling($0), value: .number($1))
      })
  }

  func json(_ target: Target) -> JSONValue {
    .object([
      "year": .integer(target.year), "low": .number(target.low?.doubleValue), "high": .number(target.high?.doubleValue),
    ])
  }

  func year(_ year: Int, _ value: Double?) -> JSONValue {
    .object(["year": .integer(year), "value": .number(value)])
  }
}
