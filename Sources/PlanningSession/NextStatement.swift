import Assessment
import LongWork
import PlanModel
import Projection
import Reporting
public import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// The largest plan that is asked for a next statement: nobody waits for a suggestion.
  private static let mostForHints = (indicators: 1000, observations: 50_000)

  /// A statement that is worth trying after the last one; `nil` where nothing stands out, or where it would take long to find. It
  /// has been tried on a copy of the state.
  public func nextStatement(after verb: Verb) -> String? {
    guard state.plan.indicators.count <= Self.mostForHints.indicators,
      state.plan.observations.count <= Self.mostForHints.observations
    else { return nil }
    let next = candidates(after: verb).first(where: works)
    return Cancellation.isRequested ? nil : next
  }

  /// Whether a statement works in this state, which it leaves as it is.
  func works(_ statement: String) -> Bool {
    let trial = PlanningSession(variables: variables) { _, _ in }
    trial.state = state
    // Whether it works does not hang on the number of paths.
    trial.state.settings.sampling.paths = min(state.settings.sampling.paths, 1000)
    let script = Script(statement, name: "")
    let parsed = trial.parse(script)
    guard parsed.faults.isEmpty, let syntax = parsed.statements.first else { return false }
    return (try? trial.execute(syntax, of: script)) != nil
  }

  private func candidates(after verb: Verb) -> [String] {
    guard !state.plan.indicators.isEmpty else { return verb == .tutorial || verb == .quit ? [] : [word(.tutorial)] }
    switch verb {
    case .load, .series, .read, .claims, .actual, .define: return [word(.reach)]
    case .peers where lastAnswer == nil: return [word(.reach)]
    case .grow, .target: return afterAssumption
    case .show, .help, .set: return []
    default: return lastAnswer.map { after($0.content) } ?? []
    }
  }

  private func after(_ content: Answer.Content) -> [String] {
    switch content {
    case .reach(let results, _), .ranking(let results, _): return after(results)
    case .solve(let result): return after(result)
    case .sweep(let result):
      let first = result.rows.first { $0.result.verdict?.isPositive == true }
      return first.map { ["\(word(.grow)) \(name($0.result.indicator)) \($0.spelling)"] } ?? []
    case .project(let results):
      return results.count == 1 ? results.map { "\(word(.reach)) \(name($0.indicator))" } : [word(.reach)]
    case .explain(let explanation): return peers(of: explanation.indicator)
    case .places(let comparison):
      let places = comparison.rows.filter { $0.rate != nil }.compactMap(\.entity)
      return places.prefix(3).map { "\(word(.grow)) \(name(comparison.indicator)) \(keyword(.like)) \($0)" }
    default: return []
    }
  }

  private func after(_ results: [ReachResult]) -> [String] {
    let missed = results.filter { $0.isUnreachable || $0.verdict == .unlikely }
    let open = results.filter { $0.verdict == nil && $0.required?.rate != nil }
      .sorted { ($0.required?.rate ?? 0) > ($1.required?.rate ?? 0) }
    return missed.prefix(3).compactMap(solving) + open.prefix(3).compactMap(assuming)
      + (results.count == 1 ? results.flatMap { peers(of: $0.indicator) } : [])
  }

  /// After an assumption: what its target takes, if it misses; else how others do.
  private var afterAssumption: [String] {
    let results = reachOfOpenScenario().filter { $0.assumption != nil }
    let missed = results.filter { $0.verdict == .outOfReach }
    return missed.suffix(3).reversed().compactMap(solving) + [word(.reach)]
  }

  /// Growth as solved, rounded up to a tenth of a per cent, so that it reaches.
  private func after(_ result: SolveResult) -> [String] {
    guard !result.isTotal, let solution = result.solutions.first(where: { $0.parameter == .rate })?.value else {
      return []
    }
    let tenths = (solution * 1000).rounded(.up)
    guard tenths > 0, tenths < 10_000, result.indicator.unit != .percent else { return landing(result) }
    return ["\(word(.grow)) \(name(result.indicator)) \(NumberText.value(tenths / 10))%"] + landing(result)
  }

  private func landing(_ result: SolveResult) -> [String] {
    ["\(word(.grow)) \(name(result.indicator)) \(keyword(.linear)) \(keyword(.to)) \(result.goal)"]
  }

  private func solving(_ result: ReachResult) -> String? {
    result.target.map { target in
      let unit = result.indicator.unit.symbol
      return "\(word(.solve)) \(name(result.indicator)) \(keyword(.for)) \(target.threshold)\(unit)"
    }
  }

  private func assuming(_ result: ReachResult) -> String? {
    result.target.map { target in
      let shape = result.indicator.unit == .percent ? keyword(.linear) + " " : ""
      return "\(word(.grow)) \(name(result.indicator)) \(shape)\(keyword(.to)) \(target.threshold)"
    }
  }

  private func peers(of indicator: Indicator) -> [String] {
    state.plan.peers(of: indicator.code).isEmpty ? [] : ["\(word(.peers)) \(name(indicator))"]
  }

  // MARK: Words

  private var language: WordLanguage { state.settings.language == .chinese ? .chinese : .english }
  private func word(_ verb: Verb) -> String { verb.spelling(in: language) }
  private func keyword(_ keyword: Keyword) -> String { keyword.spelling(in: language) }

  /// The name that planners use, else its code.
  private func name(_ indicator: Indicator) -> String { SpokenName(state.plan).name(of: indicator) ?? indicator.code }
}
