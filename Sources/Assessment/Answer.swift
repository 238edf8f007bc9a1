public import DraftReview
public import PlanModel
public import Projection

/// What a statement answers, before anything is worded or laid out.
public struct Answer: Sendable {
  /// The scenario it was computed in.
  public let scenario: String
  /// The last year.
  public let horizon: Int
  /// The seed, for methods that draw.
  public let seed: UInt64
  /// The probabilities whose quantiles are shown, in rising order.
  public let quantiles: [Double]
  /// What it says.
  public let content: Content
  /// How much of the work was done, where the user had it stopped; `nil` for a whole answer.
  public var part: (done: Int, total: Int)?

  /// An answer.
  public init(
    scenario: String, horizon: Int, seed: UInt64, quantiles: [Double] = [0.05, 0.25, 0.5, 0.75, 0.95], content: Content
  ) {
    self.scenario = scenario
    self.horizon = horizon
    self.seed = seed
    self.quantiles = quantiles
    self.content = content
  }

  /// What an answer says.
  public enum Content: Sendable {
    case project([ProjectionResult])
    case reach([ReachResult], JointAssessment? = nil)
    /// The targets in an order other than the table's, with the name of the order.
    case ranking([ReachResult], by: String)
    case places(PlaceComparison)
    case solve(SolveResult)
    case solveChance(ChanceSolveResult)
    case compare(ComparisonResult)
    case sweep(SweepResult)
    case grid(GridResult)
    case cross(CrossResult)
    case sensitivity(SensitivityResult)
    case jointSensitivity(JointSensitivity)
    case explain(Explanation)
    case methods([MethodsComparison])
    case why(TargetAlternatives)
    case milestones([Milestones])
    case review([ReviewResult], year: Int?)
    case backtest(BacktestResult)
    case assert(AssertionResult)
    case check(CheckResult)
    case finding(ReviewedFinding)
    case show(Listing)
  }
}

extension Answer.Content {
  /// How many rows there are, where each stands for itself, so that some of them are right without the others.
  public var independentRows: Int? {
    switch self {
    case .project(let rows): rows.count
    case .reach(let rows, _): rows.count
    case .compare(let result): result.rows.count
    case .sweep(let result): result.rows.count
    case .backtest(let result): result.rows.count
    default: nil
    }
  }
}

/// The trajectory of one indicator, with its target.
public struct ProjectionResult: Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// The target, if there is one.
  public let target: Target?
  /// The path, or why there is none.
  public let trajectory: Result<Trajectory, ProjectionFailure>
  /// The plan's own past values, those that are no evidence included.
  public let history: [Observation]

  /// A result.
  public init(
    indicator: Indicator, target: Target?, trajectory: Result<Trajectory, ProjectionFailure>,
    history: [Observation] = []
  ) {
    self.indicator = indicator
    self.target = target
    self.trajectory = trajectory
    self.history = history
  }
}

/// What `show` and `set` list.
public enum Listing: Sendable {
  /// The plan at a glance.
  case overview(Plan)
  case indicators(Plan)
  case indicator(Indicator, Plan)
  case peers(Plan)
  case series(Plan)
  case claims(Plan)
  case quantities(Plan)
  case scenarios(Plan)
  case assumptions(Plan)
  case targets(Plan)
  /// The newest value of each indicator.
  case actuals(Plan)
  /// What the documents leave out: bases, targets, past values.
  case missing(Plan)
  /// What another place has and aims at, indicator by indicator.
  case place(String, Plan)
  case settings([SettingRow])
  /// The rank correlations that were stated.
  case correlations([IndicatorCorrelation], Plan)
  /// The runs in the archive of the workspace.
  case runs([Run])
  /// One of them, with its results.
  case run(String, [RunResult])

  /// A run in the archive.
  public struct Run: Sendable {
    public let id: String
    /// When it was archived, for people.
    public let time: String
    public let scenario: String
    public let assumptions: String
    /// How many targets were met, and of how many; `nil` for a run that failed.
    public let reached: Int?
    public let tested: Int?
    /// The probability of meeting all.
    public let joint: Double?

    public init(
      id: String, time: String, scenario: String, assumptions: String, reached: Int?, tested: Int?, joint: Double?
    ) {
      self.id = id
      self.time = time
      self.scenario = scenario
      self.assumptions = assumptions
      self.reached = reached
      self.tested = tested
      self.joint = joint
    }
  }

  /// One indicator of a run in the archive.
  public struct RunResult: Sendable {
    public let code: String
    public let indicator: String
    public let law: String?
    public let projected: Double?
    public let probability: Double?
    public let verdict: Verdict?

    public init(
      code: String, indicator: String, law: String?, projected: Double?, probability: Double?, verdict: Verdict?
    ) {
      self.code = code
      self.indicator = indicator
      self.law = law
      self.projected = projected
      self.probability = probability
      self.verdict = verdict
    }
  }

  /// A setting with its value.
  public struct SettingRow: Sendable {
    public let name: String
    /// The value; `nil` where there is none.
    public let value: String?
    /// The value when nobody sets it.
    public let standard: String?
    public let origin: String

    public init(name: String, value: String?, standard: String?, origin: String) {
      self.name = name
      self.value = value
      self.standard = standard
      self.origin = origin
    }
  }
}
