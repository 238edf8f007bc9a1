import Assessment
import IndicatorTables
import PlanModel
import Projection
import Reporting
import SourceText
import TestSupport

/// Answers to draw.
enum Answers {
  /// The Zhengzhou table with assumptions of several sorts, a scenario, peers and past values.
  static func plan() throws -> Plan {
    let path = Repository.path("Scenarios/zhengzhou-2025/indicators.csv")
    let (text, encoding) = try TextDecoding.decode(FileReading.bytes(at: path))
    var plan = Plan()
    plan.entity = "郑州"
    for row in try IndicatorTableReader.read(SourceFile(name: "indicators.csv", text: text), encoding: encoding).rows {
      plan.add(row)
    }
    plan.assume("1", .step(.compound(number("0.18"))), spelling: "18%")
    plan.assume("8", .odds(number("0.1")), spelling: "odds 10%")
    plan.assume("18", .step(.add(660)), spelling: "+660")
    plan.assume(
      "5", .phases([GrowthPhase(first: 2021, last: nil, step: .compound(number("0.097")))]),
      spelling: "2021..2022 8%, 2023.. 12%")
    plan.assume("11", .hold, spelling: "hold")
    plan.assume("7", .step(.add(30)), spelling: "+30pp")
    plan.assume("14", .step(.add(1)), spelling: "+1")
    plan.observe("1", 2021, "6.34")
    plan.compare("全国", base: "6.3", target: "12")
    plan.compare("西安", base: "40", target: "90", note: "覆盖率")
    plan.state("人口", "1260", in: 2020, unit: "万人")
    plan.open("高增长情景")
    plan.assume("1", .landing(on: 13, shape: .compound), spelling: "to 13")
    plan.open(Scenario.baselineName)
    return plan
  }

  static func answer(_ content: Answer.Content) -> Answer {
    Answer(scenario: Scenario.baselineName, horizon: 2025, seed: 0, content: content)
  }

  /// An answer of every verb.
  static func all() throws -> [(verb: String, answer: Answer)] {
    let plan = try plan()
    var program = plan.program()
    var assessment = ReachAssessment(plan.program())
    let reach = plan.indicators.map { assessment.result(for: $0) }
    let project = plan.indicators.map { indicator in
      ProjectionResult(
        indicator: indicator, target: indicator.target,
        trajectory: Result { () throws(ProjectionFailure) in try program.trajectory(of: indicator.code) })
    }
    guard let first = plan.indicator("1"), let last = plan.indicator("18") else { return [] }
    let steps: [(step: GrowthStep, spelling: String)] = (20...26).map {
      (.compound(number("\($0)").scaled(byPowerOfTen: -2)), "\($0)%")
    }
    let assertion = AssertionResult(
      spelling: "数值 高价值@2025 >= 13 且 个数 可达 >= 15", holds: false,
      findings: [
        .values(left: 10.569441, right: 13), .values(left: nil, right: 2), .count(reached: 2, of: 18),
        .joint(nil, without: []),
        .verdict(indicator: first.name, .outOfReach, probability: 0),
      ])
    let contents: [(String, Answer.Content)] = [
      ("project", .project(project)), ("reach", .reach(reach)),
      ("reach", .reach(Array(reach.dropFirst(11).prefix(1)))),
      ("solve", .solve(try SolveAssessment(plan.program(), first).solve(for: 13, by: 2025))),
      ("solve", .solve(try SolveAssessment(plan.program(), last).solve(forTotal: 99_999_999_999, by: 2025))),
      (
        "compare",
        .compare(
          ComparisonResult([Scenario.baselineName, "高增长情景"], of: plan, settings: ProjectionSettings(horizon: 2025)))
      ),
      ("sweep", .sweep(try SweepResult(steps, for: last, in: plan.program()))),
      ("explain", .explain(Explanation(first, year: nil, in: plan.program()))), ("assert", .assert(assertion)),
      ("show", .show(.overview(plan))), ("show", .show(.indicators(plan))), ("show", .show(.indicator(first, plan))),
      ("show", .show(.peers(plan))), ("show", .show(.series(plan))), ("show", .show(.claims(plan))),
      ("show", .show(.quantities(plan))), ("show", .show(.scenarios(plan))), ("show", .show(.assumptions(plan))),
      ("show", .show(.targets(plan))),
      (
        "show",
        .show(.settings([Listing.SettingRow(name: "horizon", value: "2025", standard: "2025", origin: "plan")]))
      ),
    ]
    return contents.map { ($0.0, answer($0.1)) }
  }
}
