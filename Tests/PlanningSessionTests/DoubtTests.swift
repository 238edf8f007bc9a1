import Assessment
import PlanModel
import Reporting
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// Statements that hold and are seldom meant.
@Suite struct DoubtTests {
  private func warnings(_ statements: [String]) throws -> [DiagnosticID] {
    let test = try TestSession.zhengzhou()
    for statement in statements { try test.run(statement) }
    return test.events.flatMap { if case .warnings(let warnings) = $0 { warnings.map(\.id) } else { [DiagnosticID]() } }
  }

  @Test(
    arguments: [
      ("增长 18 +6600000", [DiagnosticID.farFromBase]), ("增长 18 +660", []), ("目标 5 800000", [.farFromBase]),
      ("目标 12 0.08", [.farFromBase]), ("目标 12 8", []), ("实绩 18 2021 300000", [.farFromBase]),
      ("实绩 18 2021 2250", []),
    ])
  func valuesFarFromTheBase(_ statement: String, _ expected: [DiagnosticID]) throws {
    #expect(try warnings([statement]) == expected)
  }

  @Test func anActualThatTheSeriesContradicts() throws {
    #expect(try warnings(["实绩 1 2021 7件"]) == [.conflictingValues])
    #expect(try warnings(["实绩 1 2021 6.34件"]).isEmpty)
  }

  @Test func fewYearsOfAnotherPlace() throws {
    #expect(try warnings(["增长 1 同 武汉"]) == [.shortSpan])
  }

  @Test func theHardestComesFirst() {
    func result(_ code: String, _ base: String, _ target: Target.Condition) -> ReachResult {
      var plan = Plan()
      plan.add(
        Indicator(
          code: code, name: code, unit: .none, kind: .unknown,
          base: BaseValue(year: 2020, value: DecimalNumber(base) ?? .zero, source: Source(document: "test"))))
      plan.updateOpenScenario { $0.targets[code] = Target(target, year: 2025, source: Source(document: "test")) }
      var state = SessionState()
      state.plan = plan
      var assessment = ReachAssessment(state.program())
      return assessment.result(for: plan.indicators[0])
    }
    let results = [
      result("rise", "10", .atLeast(12)), result("fall", "55", .atMost(42)), result("zero", "0", .atLeast(50)),
      result("met", "4", .atMost(5)),
    ]
    #expect(ReachOrder.rate.sorted(results).map(\.indicator.code) == ["zero", "fall", "rise", "met"])
  }
}
