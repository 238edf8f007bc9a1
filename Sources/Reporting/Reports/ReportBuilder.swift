public import Assessment
import DraftReview
import LongWork
import PlanModel
import Projection

/// Lays an answer out as a report in one language.
public struct ReportBuilder: Sendable {
  let words: Words

  /// A builder for a language.
  public init(_ words: Words) {
    self.words = words
  }

  /// The report of an answer.
  public func report(_ answer: Answer) -> Report {
    var blocks: [Block]
    // A screen needs no rows for machines, and these take as long as all the rest.
    let results: @Sendable () -> [JSONValue]
    let verb: String
    var summary: [(key: String, value: JSONValue)] = []
    switch answer.content {
    case .project(let rows):
      (verb, blocks, results) = ("project", projection(rows, answer), { rows.map { json($0, answer) } })
    case .reach(let rows, let joint):
      (verb, blocks, results) = (
        "reach", reach(rows, joint, answer), { rows.trackedMap(as: .laying) { json($0, answer.quantiles) } }
      )
      if let joint { summary = [("joint", json(joint))] }
    case .ranking(let rows, let order):
      (verb, blocks, results) = ("reach", ranking(rows, by: order, answer), { rows.map { json($0, answer.quantiles) } })
    case .places(let comparison):
      (verb, blocks, results) = ("peers", places(comparison), { comparison.rows.map { json($0, in: comparison) } })
    case .solve(let result):
      (verb, blocks, results) = ("solve", solve(result), { [json(result)] })
    case .solveChance(let result):
      (verb, blocks, results) = ("solve", solve(result), { [json(result, answer.quantiles)] })
    case .compare(let result):
      (verb, blocks, results) = (
        "compare", compare(result), { result.rows.map { json($0, scenarios: result.scenarios) } }
      )
    case .sweep(let result):
      (verb, blocks, results) = ("sweep", sweep(result), { result.rows.map { json($0) } })
    case .grid(let result):
      (verb, blocks, results) = ("grid", grid(result), { json(result) })
    case .cross(let result):
      (verb, blocks, results) = ("cross", cross(result), { result.runs.map { json($0, result) } })
    case .sensitivity(let result):
      (verb, blocks, results) = ("sensitivity", sensitivity(result), { result.contributors.map { json($0, result) } })
      summary = [("value", json(result))]
    case .jointSensitivity(let result):
      (verb, blocks, results) = ("sensitivity", sensitivity(result), { result.contributors.map(json) })
      summary = [("joint", json(result.joint))]
    case .explain(let result):
      (verb, blocks, results) = ("explain", explain(result, answer), { [json(result, answer)] })
    case .methods(let rows):
      (verb, blocks, results) = ("methods", methods(rows, answer), { rows.map(json) })
    case .why(let result):
      (verb, blocks, results) = ("why", why(result), { result.options.map { json($0, result) } })
    case .milestones(let rows):
      (verb, blocks, results) = ("milestones", milestones(rows), { rows.map(json) })
    case .review(let rows, let year):
      (verb, blocks, results) = ("review", review(rows, year, answer), { rows.map(json) })
    case .backtest(let result):
      (verb, blocks, results) = ("backtest", backtest(result), { result.rows.map(json) })
    case .assert(let result):
      (verb, blocks, results) = ("assert", assertion(result), { [json(result)] })
    case .check(let result):
      (verb, blocks, results) = ("check", check(result), { (result.findings + result.accepted).map(json) })
    case .finding(let result):
      (verb, blocks, results) = ("finding", finding(result), { [json(result)] })
    case .show(let listing):
      (verb, blocks, results) = ("show", self.listing(listing), { json(listing) })
    }
    var machine = MachineReport(
      schema: "tuiyan.\(verb)/1",
      header: [
        ("scenario", .string(answer.scenario)), ("horizon", .integer(answer.horizon)),
        ("seed", .unsigned(answer.seed)),
      ], results: results())
    machine.summary = summary
    if let part = answer.part {
      let mark = Block.paragraph(
        words[.partialAnswer, ["done": String(part.done), "total": String(part.total)]])
      // Above and below, for only one of the two may be on the screen.
      blocks = [mark] + blocks + [mark]
      machine.header.append(("partial", .object(["done": .integer(part.done), "total": .integer(part.total)])))
    }
    return Report(blocks: blocks, machine: machine)
  }

  // MARK: Parts that several reports share

  func mood(_ verdict: Verdict?) -> Table.Cell.Mood {
    switch verdict {
    case .reached, .withinReach, .robust, .likely: .good
    case .outOfReach, .unlikely: .bad
    case .uncertain, .unknown: .plain
    case nil: .quiet
    }
  }

  /// A value against a target that it must not be rounded into.
  func value(_ value: Double?, against target: Target?) -> String {
    guard let value else { return words[.none] }
    let marks = [target?.low, target?.high].compactMap { $0?.doubleValue }
    return NumberText.value(value, distinctFrom: marks)
  }

  /// The probability of meeting the target; nothing where nothing is uncertain.
  func probability(_ result: ReachResult) -> String {
    guard let chance = result.chance else { return words[.none] }
    let text = NumberText.probability(chance.probability)
    return chance.isCoarse ? text + "±" + NumberText.probability(chance.error) : text
  }

  /// The central 90 % of a value, `7.5–14.9`.
  func band(_ distribution: ValueDistribution?) -> String {
    guard let ends = distribution?.quantiles([0.05, 0.95]) else { return words[.none] }
    return NumberText.value(ends[0]) + "–" + NumberText.value(ends[1])
  }

  /// The same for narrow tables, in three digits or whole numbers: `3612–6706`.
  func roughBand(_ distribution: ValueDistribution?) -> String? {
    distribution?.quantiles([0.05, 0.95]).map { end in
      abs(end) < 0.1
        ? NumberText.value(end) : NumberText.fixed(end, decimals: abs(end) >= 100 ? 0 : abs(end) >= 10 ? 1 : 2)
    }.joined(separator: "–")
  }

  func percent(_ fraction: Double?) -> String { fraction.map(NumberText.percent) ?? words[.none] }
  func signed(_ value: Double?) -> String { value.map { NumberText.signed($0) } ?? words[.none] }
  func difference(_ value: Double?, _ indicator: Indicator) -> String {
    value.map { NumberText.difference($0, unit: indicator.unit) } ?? words[.none]
  }

  /// A gap, in the decimals of the values beside it.
  func gap(_ value: Double?) -> String { value.map { NumberText.signed($0, decimals: 2) } ?? words[.none] }
  func target(_ target: Target?) -> String { target.map { NumberText.target($0.condition) } ?? words[.none] }

  func base(_ indicator: Indicator) -> String { indicator.base.value?.description ?? words[.none] }

  /// The verdict of a result, or why it has none.
  func verdict(_ result: ReachResult) -> Table.Cell {
    if result.target == nil { return Table.Cell(words[.noTarget], .quiet) }
    return Table.Cell(words.verdict(result), result.isLost ? .bad : mood(result.verdict))
  }
}
