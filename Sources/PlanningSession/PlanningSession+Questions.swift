public import Assessment
import IndicatorTables
import LongWork
import NameMatching
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// The statements that answer and change nothing.
  func ask(_ statement: Statement, _ context: StatementContext) throws(Diagnostics) {
    switch statement {
    case .project(let codes, let year): try project(try chosen(codes, context), to: year, context)
    case .reach(let codes, let order):
      try reach(try chosen(codes, context), isAlone: codes.count == 1, by: order, context)
    case .places(let code, let place):
      guard let indicator = state.plan.indicator(code) else { return }
      answer(.places(PlaceComparison(indicator, with: place, in: state.plan)))
    case .solve(let code, let goal, let year): try solve(code, goal, year, context)
    case .compare(let scenarios):
      answer(
        .compare(ComparisonResult(scenarios, of: state.plan, settings: state.projectionSettings())),
        of: state.plan.indicators.count)
    case .sweep(let code, let steps):
      guard let indicator = state.plan.indicator(code) else { return }
      let steps = steps.map { ($0.step, $0.spelling) }
      let program = state.program()
      let result = try drawn(context) { () throws(ScenarioSampling.Failure) in
        try SweepResult(steps, for: indicator, in: program)
      }
      answer(.sweep(result), of: steps.count)
    case .grid(let down, let across, let codes): try grid(down, across, codes, context)
    case .cross(let dimensions): try cross(dimensions, context)
    case .sensitivity(let code, let year): try sensitivity(code, year, context)
    case .explain(let code, let year):
      guard let indicator = state.plan.indicator(code) else { return }
      let horizon = max(year ?? state.horizon, state.horizon)
      answer(.explain(Explanation(indicator, year: year, in: state.program(to: horizon))), horizon: horizon)
    case .methods(let codes):
      let program = state.program()
      answer(
        .methods(
          try chosen(codes, context).trackedMap(as: .projecting) { MethodsComparison($0, in: program) }))
    case .why(let code, let value, let rejected):
      guard let indicator = state.plan.indicator(code) else { return }
      answer(.why(TargetAlternatives(indicator, value: value, not: rejected, in: state.program())))
    case .milestones(let code, let shape): try milestones(code, shape, context)
    case .review(let year):
      let program = state.program()
      let results = try chosen([], context).trackedMap(as: .projecting) { ReviewResult($0, year: year, in: program) }
      answer(.review(results, year: year))
    case .backtest(let codes):
      let indicators = try chosen(codes, context)
      answer(.backtest(BacktestResult(indicators, in: state.program())), of: indicators.count)
    default: break
    }
  }

  /// The indicators that were named, or all, in the order of the table.
  private func chosen(_ codes: [String], _ context: StatementContext) throws(Diagnostics) -> [Indicator] {
    guard !state.plan.indicators.isEmpty else {
      throw context.failed(.noIndicators, ["got": context.syntax.verb.spelling(in: context.syntax.language)])
    }
    return codes.isEmpty ? state.plan.indicators : state.plan.indicators.filter { codes.contains($0.code) }
  }

  private func milestones(_ code: String, _ shape: LandingShape?, _ context: StatementContext) throws(Diagnostics) {
    guard let indicator = state.plan.indicator(code) else { return }
    let program = state.program()
    var found: [Milestones] = []
    for shape in shape.map({ [$0] }) ?? [.linear, .compound] {
      do {
        found.append(try Milestones(indicator, shape, in: program))
      } catch {
        // Where both are shown, the linear one answers for values that do not compound.
        if !found.isEmpty { continue }
        switch error {
        case .noTarget:
          throw context.failed(.noTargetToSplit, ["indicator": indicator.name, "code": indicator.code])
        case .projection(let failure):
          var diagnostic = failure.diagnostic(for: indicator, words: words)
          diagnostic.file = context.script.file
          diagnostic.range = context.syntax.range
          if case .baseMissing(let year) = failure {
            diagnostic.suggestions = [words[.actualForm, ["code": indicator.code, "year": String(year)]]]
          }
          throw Diagnostics(diagnostic)
        }
      }
    }
    answer(.milestones(found))
  }

  private func project(_ indicators: [Indicator], to year: Int?, _ context: StatementContext) throws(Diagnostics) {
    var program = try sampled(indicators, state.program(to: year), context).program
    let results = indicators.trackedMap(as: .projecting) { indicator in
      ProjectionResult(
        indicator: indicator, target: state.plan.target(for: indicator.code, in: state.plan.openScenario),
        trajectory: Result { () throws(ProjectionFailure) in
          try program.trajectory(of: indicator.code).through(year ?? state.horizon)
        }, history: state.plan.ownObservations(of: indicator.code))
    }
    answer(.project(results), horizon: year, of: indicators.count)
  }

  private func reach(
    _ indicators: [Indicator], isAlone: Bool, by order: ReachOrder?, _ context: StatementContext
  ) throws(Diagnostics) {
    let (program, counted) = try sampled(indicators, state.program(), context)
    var assessment = ReachAssessment(program)
    assessment.asksMethods = true
    var results = indicators.trackedMap(as: .projecting) { assessment.result(for: $0) }
    // Of some targets nothing can be said of all.
    if Cancellation.isRequested { return answer(.reach(results), of: indicators.count) }
    if isAlone {
      let exact = state.program()
      for index in results.indices where !results[index].isDecided {
        results[index].firstReach = exact.firstReach(of: results[index].indicator.code)
      }
    }
    testedTargets = true
    outOfReach += results.filter(\.isUnreachable)
    guard let order else {
      return answer(.reach(results, JointAssessment(results, in: program, counted: counted)))
    }
    answer(.ranking(order.sorted(results), by: order.rawValue))
  }

  /// The program, sampled where a method of sampling is set.
  private func sampled(
    _ indicators: [Indicator], _ program: ProjectionProgram, _ context: StatementContext
  ) throws(Diagnostics) -> (program: ProjectionProgram, joint: JointAssessment.Counted?) {
    try drawn(context) { () throws(ScenarioSampling.Failure) in try program.sampledIfSet(indicators) }
  }

  /// What drawing gives, or why nothing can be drawn.
  func drawn<Result>(
    _ context: StatementContext, _ body: () throws(ScenarioSampling.Failure) -> Result
  ) throws(Diagnostics) -> Result {
    do throws(ScenarioSampling.Failure) {
      return try body()
    } catch {
      var diagnostic = error.reason.diagnostic(for: error.indicator, words: words)
      diagnostic.file = context.script.file
      diagnostic.range = context.syntax.range
      throw Diagnostics(diagnostic)
    }
  }

  private func solve(_ code: String, _ goal: SolveGoal, _ year: Int, _ context: StatementContext) throws(Diagnostics) {
    guard let indicator = state.plan.indicator(code) else { return }
    let solver = SolveAssessment(state.program(to: max(year, state.horizon)), indicator)
    do {
      switch goal {
      case .value(let value): answer(.solve(try solver.solve(for: value, by: year)))
      case .probability(let probability):
        answer(.solveChance(try solver.solve(at: probability.doubleValue, by: year)))
      case .valueWith(let value, let probability):
        answer(.solveChance(try solver.solve(at: probability.doubleValue, by: year, for: value)))
      case .total(let total): answer(.solve(try solver.solve(forTotal: total, by: year)))
      }
    } catch {
      var diagnostic = error.diagnostic(for: indicator, words: words)
      diagnostic.file = context.script.file
      diagnostic.range = context.syntax.range
      throw Diagnostics(diagnostic)
    }
  }

  /// The tests of all targets of the open scenario.
  public func reachOfOpenScenario() -> [ReachResult] {
    var assessment = ReachAssessment(state.program())
    return state.plan.indicators.map { assessment.result(for: $0) }
  }

  /// `show`
  func show(_ topic: NameSyntax?, _ context: StatementContext) throws(Diagnostics) {
    guard let topic else { return answer(.show(.overview(state.plan))) }
    if ShowTopic(word: topic.text) == .runs { return try showRuns(context) }
    if try showRun(topic.text, context) { return }
    if let listing = listing(topic.text) { return answer(.show(listing)) }
    // 全国 is a place, and also a part of the name of an indicator.
    let place = PlaceName.plain(topic.text)
    if state.plan.peers.contains(where: { $0.entity == place }),
      !state.plan.indicators.contains(where: { $0.name == place })
    {
      return answer(.show(.place(place, state.plan)))
    }
    if case .found(let code) = state.plan.nameIndex.resolve(topic.text), let indicator = state.plan.indicator(code) {
      return answer(.show(.indicator(indicator, state.plan)))
    }
    let names = ShowTopic.allCases.flatMap { [$0.chinese, $0.rawValue] } + state.plan.indicators.map(\.name)
    throw context.failed(
      .unknownTopic, ["got": topic.text], at: topic.range,
      suggestions: Suggestions.nearest(to: topic.text, among: names))
  }

  private func listing(_ topic: String) -> Listing? {
    switch ShowTopic(word: topic) {
    case .indicators: .indicators(state.plan)
    case .peers: .peers(state.plan)
    case .series: .series(state.plan)
    case .claims: .claims(state.plan)
    case .quantities: .quantities(state.plan)
    case .scenarios: .scenarios(state.plan)
    case .assumptions: .assumptions(state.plan)
    case .targets: .targets(state.plan)
    case .settings: .settings(settingRows())
    case .actuals: .actuals(state.plan)
    case .missing: .missing(state.plan)
    case .correlations: .correlations(state.correlations, state.plan)
    case .runs, nil: nil
    }
  }
}
