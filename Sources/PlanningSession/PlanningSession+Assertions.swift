import Assessment
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// `assert`: evaluates, records, and goes on.
  func assert(_ condition: Assertion, _ spelling: String, _ context: StatementContext) throws(Diagnostics) {
    var evaluator = AssertionEvaluator(state: state)
    let holds = evaluator.holds(condition)
    let result = AssertionResult(spelling: spelling, holds: holds, findings: evaluator.findings)
    assertions.append(result)
    answer(.assert(result))
  }
}

/// Evaluates a condition in the open scenario. What cannot be computed does not hold.
private struct AssertionEvaluator {
  let state: SessionState
  var findings: [AssertionResult.Finding] = []
  private var program: ProjectionProgram
  private var assessment: ReachAssessment

  init(state: SessionState) {
    self.state = state
    self.program = state.program()
    self.assessment = ReachAssessment(state.program())
  }

  mutating func holds(_ condition: Assertion) -> Bool {
    switch condition {
    case .and(let left, let right):
      let first = holds(left)
      let second = holds(right)
      return first && second
    case .comparison(let left, let sign, let right, let tolerance):
      let (a, b) = (value(left), value(right))
      findings.append(.values(left: a, right: b))
      guard let a, let b else { return false }
      if let tolerance { return abs(a - b) <= tolerance.doubleValue * abs(b) }
      return sign.holds(a, b)
    case .reach(let code, let sign, let level):
      guard let indicator = state.plan.indicator(code) else { return false }
      let result = assessment.result(for: indicator)
      findings.append(.verdict(indicator: indicator.name, result.verdict, probability: result.probability))
      guard let sign, let level else { return result.verdict?.isPositive ?? false }
      return result.probability.map { sign.holds($0, level.doubleValue) } ?? false
    case .countReach(let sign, let count):
      let results = tested()
      let reached = results.filter { $0.verdict?.isPositive ?? false }.count
      findings.append(.count(reached: reached, of: results.count))
      return sign.holds(Double(reached), count.doubleValue)
    case .joint(let sign, let level):
      let results = tested()
      let chances = results.compactMap(\.probability)
      let without = results.filter { $0.probability == nil }.map(\.indicator.code)
      // Without uncertainty all targets are met together, or they are not; with it, under the stated common factor.
      let joint =
        without.isEmpty
        ? JointAssessment(results, in: program)?.standard.all ?? chances.min()
        : nil
      findings.append(.joint(joint, without: without))
      return joint.map { sign.holds($0, level.doubleValue) } ?? false
    }
  }

  private mutating func tested() -> [ReachResult] {
    state.plan.indicators.map { assessment.result(for: $0) }.filter { $0.target != nil }
  }

  private mutating func value(_ expression: AssertedExpression) -> Double? {
    switch expression {
    case .number(let number): return number.doubleValue
    case .value(let reference, let year): return value(of: reference, in: year)
    case .negated(let operand): return value(operand).map { -$0 }
    case .binary(let left, let sign, let right):
      guard let a = value(left), let b = value(right) else { return nil }
      switch sign {
      case .plus: return a + b
      case .minus: return a - b
      case .times: return a * b
      case .divided: return b == 0 ? nil : a / b
      }
    }
  }

  private mutating func value(of reference: Reference, in year: Int?) -> Double? {
    switch reference {
    case .quantity(let name): return state.plan.quantity(name)?.value(in: year ?? state.horizon)
    case .indicator(let code):
      guard let indicator = state.plan.indicator(code) else { return nil }
      let year = year ?? state.plan.target(for: code, in: state.plan.openScenario)?.year ?? state.horizon
      if year == indicator.base.year { return indicator.base.value?.doubleValue }
      if year > state.horizon { program = state.program(to: year) }
      if let path = try? program.trajectory(of: code), let value = path.value(in: year) { return value }
      let evidence = Evidence.own(of: indicator, in: state.plan, rule: state.settings.evidence)
      return evidence.exactValue(in: year)?.doubleValue
    }
  }
}
