import Assessment
import PlanModel
import Projection
import TerminalText

extension ReportBuilder {
  func reach(_ results: [ReachResult], _ answer: Answer) -> [Block] {
    let title = words[
      .reachTitle,
      [
        "scenario": answer.scenario, "count": String(results.count),
        "year": String(results.compactMap(\.target?.year).max() ?? answer.horizon),
      ]]
    return [.heading(title), .table(reachTable(results)), .paragraph(summary(results))] + remarks(results)
  }

  private func reachTable(_ results: [ReachResult]) -> Table {
    let baseYears = Set(results.map(\.indicator.base.year))
    let targetYears = Set(results.compactMap(\.target?.year))
    func yearTitle(_ years: Set<Int>, _ otherwise: Phrase) -> String {
      years.count == 1 ? words[.yearColumn, ["year": years.first.map(String.init) ?? ""]] : words[otherwise]
    }
    // The narrower the window, the fewer columns: the last to go is what the target takes.
    var columns = [
      Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 16),
      Table.Column(words[.unit], hiding: 6), Table.Column(yearTitle(baseYears, .base), numeric: true, hiding: 2),
      Table.Column(words[.target], numeric: true), Table.Column(words[.requiredRateShort], numeric: true, hiding: 1),
    ]
    // What a scenario assumes takes the place of the yearly amount, which `explain` and `solve` show as well.
    let assumes = results.contains { $0.assumption != nil }
    if assumes {
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
    let rows = zip(results, shortNames).map { result, shortName -> [Table.Cell] in
      var row: [Table.Cell] = [
        Table.Cell(result.indicator.code), Table.Cell(result.indicator.name, short: shortName),
        Table.Cell(result.indicator.unit.symbol),
        Table.Cell(base(result.indicator)), Table.Cell(target(result.target)),
        Table.Cell(percent(result.required?.rate)),
      ]
      if assumes {
        row += [
          Table.Cell(result.assumption.map(words.law) ?? words[.none]),
          Table.Cell(value(result.projected, against: result.target)), Table.Cell(gap(result.gap)),
        ]
      } else {
        row.append(Table.Cell(signed(result.required?.increment)))
      }
      return row + [verdict(result)]
    }
    return Table(columns: columns, rows: rows)
  }

  func summary(_ results: [ReachResult]) -> String {
    func count(_ test: (ReachResult) -> Bool) -> String { String(results.filter(test).count) }
    return words[
      .reachSummary,
      [
        "reached": count { $0.verdict == .reached }, "within": count { $0.verdict == .withinReach },
        "out": count { $0.verdict == .outOfReach }, "unknown": count { $0.verdict == .unknown },
        "none": count { $0.verdict == nil },
      ]]
  }

  /// The width of names in remarks, which stand below a table that has them in full.
  private static let remarkedNameWidth = 28

  /// What a drafter should see beside the table, one line each.
  private func remarks(_ results: [ReachResult]) -> [Block] {
    let lines = results.flatMap { result in result.flags.compactMap { remark($0, result) } + failure(result) }
    return lines.isEmpty ? [] : [.lines(lines)]
  }

  private func remark(_ flag: Flag, _ result: ReachResult) -> String? {
    let (code, unit) = (result.indicator.code, result.indicator.unit.symbol)
    let indicator = result.indicator.name.truncated(toWidth: Self.remarkedNameWidth)
    switch flag {
    case .newerActual:
      guard let actual = result.newestActual, let target = result.target, let rate = result.remaining?.rate else {
        return nil
      }
      return words[
        .newerActual,
        [
          "code": code, "indicator": indicator, "year": String(actual.year), "unit": unit,
          "value": value(actual.value, against: target), "targetYear": String(target.year), "rate": percent(rate),
        ]]
    case .baseMissing:
      return words[
        .baseMissing,
        [
          "code": code, "indicator": indicator, "year": String(result.indicator.base.year),
          "reason": words.missing(result.indicator.base.missing), "peers": peers(result),
        ]]
    case .tooEasy: return words[.tooEasy, ["code": code, "indicator": indicator]]
    case .achievedButWorsening: return words[.worsening, ["code": code, "indicator": indicator]]
    case .aboveRange:
      return words[
        .aboveRange,
        [
          "code": code, "indicator": indicator, "unit": unit, "value": value(result.projected, against: result.target),
          "high": result.target?.high?.description ?? "",
        ]]
    case .notComparable, .methodsDisagree, .thinEvidence: return nil
    }
  }

  /// What can still be said without a base: where other places stand and what they aim at.
  private func peers(_ result: ReachResult) -> String {
    let places = result.peers.filter(\.isComparable).map { peer in
      let goal = peer.target.map(NumberText.target) ?? words[.none]
      return "\(peer.entity) \(peer.base?.description ?? words[.none])→\(goal)"
    }
    return places.isEmpty ? "" : words[.peersAre, ["places": places.joined(separator: words[.listSeparator])]]
  }

  private func failure(_ result: ReachResult) -> [String] {
    guard case .failure(let failure) = result.trajectory, result.assumption != nil, failure != .noAssumption,
      !(result.flags.contains(.baseMissing) && failure.code == Flag.baseMissing.rawValue)
    else { return [] }
    return [
      words[
        .reasonIs,
        [
          "code": result.indicator.code, "indicator": result.indicator.name,
          "reason": words.failure(failure, result.indicator),
        ]]
    ]
  }

  // MARK: Machine

  func json(_ result: ReachResult) -> JSONValue {
    let indicator = result.indicator
    return .object([
      "code": .string(indicator.code), "indicator": .string(indicator.name), "unit": .string(indicator.unit.symbol),
      "kind": .string(indicator.kind.rawValue),
      "direction": .string((result.target?.direction ?? indicator.direction).rawValue),
      "attribute": .string(indicator.attribute?.rawValue),
      "base": year(indicator.base.year, indicator.base.value?.doubleValue),
      "target": result.target.map(json) ?? .null,
      "origin": year(result.origin.year, result.origin.value),
      "law": .string(result.assumption?.spelling), "projected": .number(result.projected), "quantiles": .object([:]),
      "requiredRate": .number(result.required?.rate), "requiredIncrement": .number(result.required?.increment),
      "requiredRateRemaining": .number(result.remaining?.rate), "assumedRate": .number(result.assumedRate),
      "probability": .null, "probabilityError": .null, "method": .string("deterministic"),
      "yearReached": .integer(result.yearReached), "gap": .number(result.gap),
      "verdict": .string(result.verdict?.rawValue), "reason": .string(result.reason),
      "flags": .array(result.flags.map { .string($0.rawValue) }),
    ])
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
