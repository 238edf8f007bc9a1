public import PlanModel
public import SourceText

/// A statement as written: what the words say, not what the names and numbers mean.
public struct StatementSyntax: Sendable {
  /// The verb.
  public var verb: Verb
  /// Where the verb stands.
  public var verbRange: SourceRange
  /// The language of the verb, kept by the formatter.
  public var language: WordLanguage
  /// What follows the verb.
  public var body: Body
  /// From the verb to the last token.
  public var range: SourceRange

  /// What follows the verb.
  public enum Body: Sendable, Hashable {
    /// Nothing: `quit`.
    case none
    /// `log [FILE | off]`; `nil` ends the transcript.
    case log(PathSyntax?)
    /// `undo [COUNT]`, `redo [COUNT]`
    case times(Int?)
    /// `load FILE` and the other statements about one file.
    case file(PathSyntax)
    /// `let NAME = VALUE [in YEAR]`
    case define(NameSyntax, QuantitySyntax, year: YearSyntax?)
    /// `actual INDICATOR YEAR VALUE`
    case actual(NameSyntax, YearSyntax, QuantitySyntax)
    /// `scenario NAME [from NAME]`
    case scenario(NameSyntax, parent: NameSyntax?)
    /// `grow INDICATOR [from YEAR] LAW [swing X] [shock YEAR SIZE [recover N]] [because "…"]`
    case grow(NameSyntax, from: YearSyntax?, LawSyntax, GrowthModifiers, reason: TextSyntax?)
    /// `target INDICATOR [OP] VALUE [by YEAR] [because "…"]`
    case target(NameSyntax, ConditionSyntax, by: YearSyntax?, reason: TextSyntax?)
    /// `correlate INDICATOR INDICATOR VALUE`; without them `correlate none`
    case correlate(NameSyntax, NameSyntax, QuantitySyntax)
    /// `drop grow INDICATOR`, `drop target INDICATOR`, `drop scenario NAME`
    case drop(Verb, NameSyntax)
    /// `reach [INDICATOR …] [by gap|rate|risk]`
    case reach([NameSyntax], by: ReachOrder?)
    /// `project`, `backtest`: indicators, and a year to project to
    case indicators([NameSyntax], to: YearSyntax?)
    /// `reach [INDICATOR …] by methods`
    case methods([NameSyntax])
    /// `why INDICATOR VALUE [not VALUE]`
    case why(NameSyntax, QuantitySyntax, not: QuantitySyntax?)
    /// `milestones INDICATOR [linear|compound]`
    case milestones(NameSyntax, LandingShape?)
    /// `review [YEAR]`
    case review(YearSyntax?)
    /// `solve INDICATOR for VALUE [by YEAR]`, `solve INDICATOR for total VALUE`, `solve INDICATOR at 80%`
    case solve(NameSyntax, SolveGoalSyntax, by: YearSyntax?)
    /// `compare SCENARIO …`
    case compare([NameSyntax])
    /// `sweep INDICATOR FROM..TO step STEP`
    case sweep(NameSyntax, from: StepSyntax, to: StepSyntax, step: StepSyntax)
    /// `sweep INDICATOR FROM..TO step STEP by INDICATOR FROM..TO step STEP [for INDICATOR]`
    case grid(SweepAxisSyntax, by: SweepAxisSyntax, for: NameSyntax?)
    /// `cross DIMENSION [with DIMENSION] …`
    case cross([CrossDimensionSyntax])
    /// `sensitivity [INDICATOR[@YEAR]]`
    case sensitivity(NameSyntax?, at: YearSyntax?)
    /// `explain INDICATOR[@YEAR]`
    case explain(NameSyntax, at: YearSyntax?)
    /// `check [principles] [PATH] [fail SEVERITY]`
    case check(principles: Bool, PathSyntax?, fail: NameSyntax?)
    /// `accept ID because "…"`
    case accept(NameSyntax, reason: TextSyntax)
    /// `assert CONDITION`
    case assert(AssertionSyntax)
    /// `show peers INDICATOR [PLACE]`, and `peers INDICATOR [PLACE]` for a name that is no file name
    case places(NameSyntax, place: NameSyntax?)
    /// `show [WHAT]`, `help [TOPIC]`
    case topic(NameSyntax?)
    /// `set [NAME [VALUE]]`
    case set(NameSyntax?, TextSyntax?)
  }
}

/// One direction of a grid: an indicator and the steps that it is tried with.
public struct SweepAxisSyntax: Sendable, Hashable {
  public var name: NameSyntax
  public var from: StepSyntax
  public var to: StepSyntax
  public var step: StepSyntax
}

/// What `cross` combines with everything else.
public enum CrossDimensionSyntax: Sendable, Hashable {
  /// `SCENARIO or SCENARIO …`
  case scenarios([NameSyntax])
  /// `INDICATOR [from YEAR] LAW or LAW …`
  case laws(NameSyntax, from: YearSyntax?, [CrossedLawSyntax])
}

/// One of the laws that `cross` tries for an indicator.
public struct CrossedLawSyntax: Sendable, Hashable {
  public var law: LawSyntax
  public var modifiers: GrowthModifiers
}

/// What is added to a law: how it swings, and what strikes it.
public struct GrowthModifiers: Sendable, Hashable {
  /// `swing 10%`
  public var swing: StepSyntax?
  /// `shock 2022 -20% recover 2`, in the order written.
  public var shocks: [ShockSyntax] = []

  /// No modifiers.
  public init() {}
}

extension StatementSyntax {
  /// Where the indicator of `peers INDICATOR` stands.
  public var places: SourceRange? {
    if case .places(let name, _) = body { name.range } else { nil }
  }
}

/// A name as written, unresolved.
public struct NameSyntax: Sendable, Hashable {
  /// The name without quotes.
  public var text: String
  /// Its place.
  public var range: SourceRange
  /// Whether it was written in quotes, in which it can hold anything.
  public var isQuoted = false

  /// Two names are equal when they are spelled alike, wherever they stand.
  public static func == (left: NameSyntax, right: NameSyntax) -> Bool { left.text == right.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// Free text: a reason, a setting's value.
public typealias TextSyntax = NameSyntax

/// A file name as typed, before any folding.
public typealias PathSyntax = NameSyntax

/// A year as written.
public struct YearSyntax: Sendable, Hashable {
  /// The number.
  public var year: Int
  /// Its place.
  public var range: SourceRange

  public static func == (left: YearSyntax, right: YearSyntax) -> Bool { left.year == right.year }
  public func hash(into hasher: inout Hasher) { hasher.combine(year) }
}

/// A number with a unit: `5000家`, `12亿元`, `13`, `5%`.
public struct QuantitySyntax: Sendable, Hashable {
  /// The number, with its sign.
  public var number: DecimalNumber
  /// The unit as written, `nil` for a bare number.
  public var unit: String?
  /// The place of number and unit.
  public var range: SourceRange

  public static func == (left: QuantitySyntax, right: QuantitySyntax) -> Bool {
    left.number == right.number && left.unit == right.unit
  }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(unit)
  }
}

/// A target's condition: `13`, `>= 13`, `<= 5%`, `3..4`.
public enum ConditionSyntax: Sendable, Hashable {
  /// The value alone: at least that much, or at most where less is better.
  case value(QuantitySyntax)
  case atLeast(QuantitySyntax)
  case atMost(QuantitySyntax)
  case range(QuantitySyntax, QuantitySyntax)
}

/// What `solve` looks for.
public enum SolveGoalSyntax: Sendable, Hashable {
  /// The growth that reaches a value.
  case value(QuantitySyntax)
  /// The growth whose yearly values add up to a total.
  case total(QuantitySyntax)
  /// The target that is reached with a probability.
  case probability(QuantitySyntax)
  /// The growth that reaches a value with a probability.
  case valueWith(QuantitySyntax, probability: QuantitySyntax)
}
