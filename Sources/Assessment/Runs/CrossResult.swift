import LongWork
public import PlanModel
public import Projection
import ProjectionKernels

/// Every combination of scenarios and assumptions, each a run of its own.
public struct CrossResult: Sendable {
  /// One combination.
  public struct Run: Sendable {
    /// A name made of nothing but what the run is computed from.
    public let id: String
    /// What its name is made of, beside what all runs have in common.
    public let inputs: String
    /// The scenario.
    public let scenario: String
    /// The assumptions that were put in the place of the scenario's.
    public let choices: [Choice]
    /// The tests of all targets; empty where the run failed.
    public let results: [ReachResult]
    /// What can be said of them together.
    public let joint: JointAssessment?
    /// Why there are no results: an assumption whose path cannot be.
    public let failure: Failure?

    /// How many targets are met, or likely to be.
    public var reached: Int { results.filter { $0.verdict?.isPositive ?? false && !$0.isLost }.count }
    /// How many were tested.
    public var tested: Int { results.filter { $0.target != nil }.count }
  }

  /// An assumption for one indicator.
  public struct Choice: Sendable, Hashable {
    public let indicator: Indicator
    public let assumption: Assumption

    /// An assumption for one indicator.
    public init(_ indicator: Indicator, _ assumption: Assumption) {
      self.indicator = indicator
      self.assumption = assumption
    }
  }

  /// Why a run failed.
  public struct Failure: Sendable, Hashable {
    public let indicator: Indicator
    public let reason: ProjectionFailure
  }

  /// The scenarios, in the order named.
  public let scenarios: [String]
  /// The indicators that are tried with several assumptions.
  public let varied: [Indicator]
  /// What all runs have in common, as text.
  public let inputs: String
  /// The runs, the last dimension changing fastest.
  public let runs: [Run]

  /// The runs that failed.
  public var failed: [Run] { runs.filter { $0.failure != nil } }

  /// Computes every combination. One that fails stops no other, and nothing about a run hangs on the others.
  ///
  /// - Parameters:
  ///   - choices: for each indicator that is varied, its assumptions.
  ///   - indicators: those whose targets are tested.
  /// - Complexity: O(runs × indicators).
  public init(
    _ scenarios: [String], _ choices: [[Choice]], of indicators: [Indicator], plan: Plan, settings: ProjectionSettings
  ) {
    self.scenarios = scenarios
    varied = choices.compactMap(\.first?.indicator)
    var combinations: [(scenario: String, choices: [Choice])] = scenarios.map { ($0, []) }
    for dimension in choices {
      combinations = combinations.flatMap { combination in
        dimension.map { (combination.scenario, combination.choices + [$0]) }
      }
    }
    let threads = settings.sampling.threads > 0 ? settings.sampling.threads : ParallelRange.processors
    // The runs share the processors; none needs several.
    var own = settings
    own.sampling.threads = 1
    let identity = RunIdentity(plan, settings)
    inputs = identity.common
    let (jobs, each) = (combinations, own)
    runs = WorkProgress.track(.combinations, total: jobs.count) {
      ParallelRange.collect(jobs.count, threads: threads) { index in
        if Cancellation.isRequested { return nil }
        let (scenario, choices) = jobs[index]
        var program = ProjectionProgram(plan: plan, scenario: scenario, settings: each)
        for choice in choices { program = program.trying(choice.assumption, for: choice.indicator.code) }
        let run = Run(identity.inputs(of: program), identity, scenario, choices, indicators, program)
        WorkProgress.advance(.combinations)
        return run
      }
    }
  }
}

extension CrossResult.Run {
  init(
    _ inputs: String, _ identity: RunIdentity, _ scenario: String, _ choices: [CrossResult.Choice],
    _ indicators: [Indicator], _ program: ProjectionProgram
  ) {
    var program = program
    var failure: CrossResult.Failure?
    for choice in choices where failure == nil {
      do throws(ProjectionFailure) {
        _ = try program.trajectory(of: choice.indicator.code)
      } catch {
        if !error.waitsForOthers { failure = CrossResult.Failure(indicator: choice.indicator, reason: error) }
      }
    }
    var counted: JointAssessment.Counted?
    if failure == nil {
      do throws(ScenarioSampling.Failure) {
        (program, counted) = try program.sampledIfSet(indicators)
      } catch {
        failure = CrossResult.Failure(indicator: error.indicator, reason: error.reason)
      }
    }
    var assessment = ReachAssessment(program)
    let results = failure == nil ? indicators.map { assessment.result(for: $0) } : []
    self.id = identity.name(of: inputs)
    self.inputs = inputs
    self.scenario = scenario
    self.choices = choices
    self.results = results
    self.joint = JointAssessment(results, in: program, counted: counted)
    self.failure = failure
  }
}
