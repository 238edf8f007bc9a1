public import PlanModel
public import SourceText

/// A statement whose names, units and years are resolved: what the session executes.
public enum Statement: Sendable, Hashable {
  /// `load`, `series`, `peers`, `claims`, `read`, `export`, with the path as typed.
  case file(FileAction, path: String)
  case define(name: String, StatedQuantity.Value)
  case actual(Observation)
  /// Opens a scenario, or makes one under `parent`.
  case scenario(name: String, parent: String?)
  /// An assumption for an indicator of the open scenario; `lawRange` is where a law that cannot hold is shown.
  case grow(code: String, Assumption, lawRange: SourceRange)
  case target(code: String, Target)
  /// A rank correlation; `nil` forgets all that were stated.
  case correlate(IndicatorCorrelation?)
  case drop(DroppedPart)
  /// No codes means all indicators.
  case project(codes: [String], to: Int?)
  case reach(codes: [String], by: ReachOrder?)
  /// An indicator here and in other places, in one or in all.
  case places(code: String, place: String?)
  case solve(code: String, SolveGoal, by: Int)
  case compare(scenarios: [String])
  case sweep(code: String, [SweptStep])
  /// Every step of one indicator with every step of another, and the targets of `codes`.
  case grid(SweptIndicator, by: SweptIndicator, codes: [String])
  /// Every combination of what the dimensions hold.
  case cross([CrossDimension])
  /// Without an indicator, of all targets together.
  case sensitivity(code: String?, year: Int?)
  case explain(code: String, year: Int?)
  /// `reach … by methods`
  case methods(codes: [String])
  case why(code: String, DecimalNumber, not: DecimalNumber?)
  /// Both shapes where none is named.
  case milestones(code: String, LandingShape?)
  case review(year: Int?)
  case backtest(codes: [String])
  /// Findings are told from indicators by the form of their names.
  case explainFinding(NameSyntax)
  case check(principles: Bool, path: PathSyntax?, fail: NameSyntax?)
  case accept(finding: NameSyntax, reason: String)
  case assert(Assertion, spelling: String)
  case show(topic: NameSyntax?)
  case set(name: NameSyntax?, value: TextSyntax?)
  case help(topic: NameSyntax?)
  /// Begins a transcript in a file, or ends the one that is kept.
  case log(path: String?)
  /// Takes back the last statements that changed something.
  case undo(Int)
  /// Does again the statements that were taken back last.
  case redo(Int)
  case tutorial
  case quit
}

/// What `drop` takes back.
public enum DroppedPart: Sendable, Hashable {
  /// What the open scenario itself assumes for an indicator.
  case assumption(code: String)
  /// The target that the open scenario itself sets.
  case target(code: String)
  /// A scenario, with all that it states.
  case scenario(name: String)
}

/// What is done with a file.
public enum FileAction: String, Sendable, Hashable {
  case load, series, peers, claims, correlate, read, export, save
}

/// What `solve` looks for, in the indicator's unit.
public enum SolveGoal: Sendable, Hashable {
  /// The growth that reaches a value.
  case value(DecimalNumber)
  /// The yearly growth at which the values of all years up to the horizon add up to a total.
  case total(DecimalNumber)
  /// The target that is reached with a probability, 0 to 1, and the growth that the target in force takes for it.
  case probability(DecimalNumber)
  /// The growth that reaches a value with a probability, 0 to 1.
  case valueWith(DecimalNumber, probability: DecimalNumber)
}

/// One step of a sweep with the law as it would be typed.
public struct SweptStep: Sendable, Hashable {
  /// The step.
  public var step: GrowthStep
  /// `24%`, `+660`
  public var spelling: String
}

/// An indicator with the steps that it is tried with.
public struct SweptIndicator: Sendable, Hashable {
  /// Its code.
  public var code: String
  /// The steps, in rising order.
  public var steps: [SweptStep]
}

/// What `cross` combines with everything else.
public enum CrossDimension: Sendable, Hashable {
  /// Scenarios, by name.
  case scenarios([String])
  /// Assumptions for one indicator.
  case assumptions(code: String, [Assumption])

  /// How many there are.
  public var count: Int {
    switch self {
    case .scenarios(let names): names.count
    case .assumptions(_, let assumptions): assumptions.count
    }
  }
}

/// A condition of `assert`, resolved.
public indirect enum Assertion: Sendable, Hashable {
  case and(Assertion, Assertion)
  case comparison(AssertedExpression, Comparison, AssertedExpression, within: DecimalNumber?)
  /// `reach X`, or with a probability that it is compared with.
  case reach(code: String, Comparison?, DecimalNumber?)
  case countReach(Comparison, DecimalNumber)
  case joint(Comparison, DecimalNumber)
}

/// Arithmetic over numbers and the values of indicators and quantities in a year.
public indirect enum AssertedExpression: Sendable, Hashable {
  case number(DecimalNumber)
  case value(Reference, year: Int?)
  case negated(AssertedExpression)
  case binary(AssertedExpression, ArithmeticOperator, AssertedExpression)
}
