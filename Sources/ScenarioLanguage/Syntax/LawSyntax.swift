public import PlanModel
public import SourceText

/// A growth law as written.
public struct LawSyntax: Sendable, Hashable {
  /// Which law.
  public var form: Form
  /// Its place.
  public var range: SourceRange

  public static func == (left: LawSyntax, right: LawSyntax) -> Bool { left.form == right.form }
  public func hash(into hasher: inout Hasher) { hasher.combine(form) }

  /// The laws of the language.
  public indirect enum Form: Sendable, Hashable {
    case step(StepSyntax)
    case yearly([StepSyntax])
    case phases([PhaseSyntax])
    case uncertain(DistributionSyntax)
    case landing(QuantitySyntax, LandingShape)
    case total(StepSyntax)
    case double
    case odds(StepSyntax)
    case uncertainOdds(DistributionSyntax)
    case saturation(SaturationCurve, cap: QuantitySyntax, rate: StepSyntax)
    case diffusion(innovation: StepSyntax, imitation: StepSyntax, cap: QuantitySyntax)
    case hold
    case trend(TrendSyntax?)
    case history
    case like(NameSyntax, years: YearRangeSyntax?)
    /// `like best`, `like median`, `like champion`
    case likePeers(PeerRule)
    case converge(NameSyntax, by: YearSyntax)
    case elastic(NameSyntax, QuantitySyntax)
    case stockFlow(inflow: StepSyntax, lapse: StepSyntax)
    case expression(ExpressionSyntax)
  }
}

/// A step as written: `18%`, `+660`, `-20`, `+2pp`, `1.4个百分点`.
public struct StepSyntax: Sendable, Hashable {
  /// Whether a `+` or `-` was written.
  public var sign: Sign?
  /// The number, with its sign applied.
  public var number: DecimalNumber
  /// The unit as written; `%` for a rate.
  public var unit: String?
  /// Its place.
  public var range: SourceRange

  /// A written sign.
  public enum Sign: String, Sendable, Hashable {
    case plus = "+"
    case minus = "-"
  }

  public static func == (left: StepSyntax, right: StepSyntax) -> Bool {
    left.sign == right.sign && left.number == right.number && left.unit == right.unit
  }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(unit)
  }
}

/// A phase as written: `2021..2022 8%`, `2023.. 12%`.
public struct PhaseSyntax: Sendable, Hashable {
  public var first: YearSyntax
  public var last: YearSyntax?
  public var step: StepSyntax
}

/// Two years as written: `2016..2020`.
public struct YearRangeSyntax: Sendable, Hashable {
  public var first: YearSyntax
  public var last: YearSyntax
}

/// The method of a trend as written.
public enum TrendSyntax: String, Sendable, Hashable {
  case linear, log, damped, theta, gm11
}

/// An arithmetic expression as written.
public indirect enum ExpressionSyntax: Sendable, Hashable {
  case quantity(QuantitySyntax)
  /// A name, with the year it is read in, if one is written.
  case name(NameSyntax, at: YearSyntax?)
  case negated(ExpressionSyntax)
  case binary(ExpressionSyntax, ArithmeticOperator, ExpressionSyntax)
}

/// A condition of `assert` as written.
public indirect enum AssertionSyntax: Sendable, Hashable {
  case and(AssertionSyntax, AssertionSyntax)
  /// `value 高价值@2025 >= 13`, `A = B within 1%`
  case comparison(ExpressionSyntax, Comparison, ExpressionSyntax, within: QuantitySyntax?)
  /// `reach 托管`, `reach 托管 >= 80%`
  case reach(NameSyntax, Comparison?, QuantitySyntax?)
  /// `count reach >= 15`
  case countReach(Comparison, QuantitySyntax)
  /// `joint >= 30%`
  case joint(Comparison, QuantitySyntax)
}

/// A comparison sign.
public enum Comparison: String, Sendable, Hashable, CaseIterable {
  case atLeast = ">="
  case atMost = "<="
  case greater = ">"
  case less = "<"
  case equal = "="

  /// Whether the two values stand in the relation.
  public func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .greater: left > right
    case .less: left < right
    case .equal: left == right
    }
  }
}
