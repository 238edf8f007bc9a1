/// One row of a plan's indicator table.
public struct Indicator: Sendable, Hashable {
  /// The number or code in the table, unique in a plan.
  public var code: String
  /// The name without star and unit.
  public var name: String
  /// Other names that people use for it.
  public var aliases: [String] = []
  /// The heading that the table groups it under (创造质量), if it has one.
  public var category: String?
  /// The unit of base and target.
  public var unit: Unit
  /// What it measures.
  public var kind: IndicatorKind
  /// Which way is better.
  public var direction: Direction = .up
  /// How the changes from year to year are published, of an indicator that is the level behind them; `nil` for all others.
  public var changes: PublishedChange?
  /// Binding or anticipatory; `nil` where the table does not say.
  public var attribute: Attribute?
  /// The base value and its year.
  public var base: BaseValue
  /// The target of the table, if it has one.
  public var target: Target?
  /// The document that the target rests on (制定依据), if the table names it.
  public var basis: String?
  /// A remark of the table on this row.
  public var note: String?
  /// The properties that were inferred from name, unit or star, not read from a column.
  public var inferred: [InferredProperty] = []

  /// An indicator.
  public init(code: String, name: String, unit: Unit, kind: IndicatorKind, base: BaseValue) {
    self.code = code
    self.name = name
    self.unit = unit
    self.kind = kind
    self.base = base
  }
}

extension Indicator {
  /// Whether the table's target lies below the base and nothing says which way is better: growth that was met before it began, or a
  /// quantity of which less is better.
  public var asksForDirection: Bool {
    guard inferred.contains(.direction), kind != .growthRate, case .atLeast(let value)? = target?.condition,
      let base = base.value
    else {
      return false
    }
    return base > value
  }

  /// Whether the base meets a target already: there is no way to go, only a value to keep. Not where it may be the wrong way round.
  public func keeps(_ target: Target?) -> Bool {
    guard let target, target.isToKeep(from: base.value) else { return false }
    return !(asksForDirection && target.condition == self.target?.condition)
  }

  /// How near a modelled value must come to a target at an end of the kind's range; 0 for targets elsewhere.
  public func margin(of target: Target) -> Double {
    let end = target.direction == .up ? kind.bounds.upper : kind.bounds.lower
    guard let end, target.threshold.doubleValue == end, let base = base.value, base != target.threshold else {
      return 0
    }
    return 0.5 / Double.powerOfTen(min(base.decimals, 12))
  }
}

/// A property of an indicator that the table did not state in a column of its own.
public enum InferredProperty: String, Sendable, Hashable, CaseIterable {
  case kind
  case direction
  case unit
}

/// The value that growth starts from.
public struct BaseValue: Sendable, Hashable {
  /// The year of the value.
  public var year: Int
  /// The value in the indicator's unit, or `nil` where the documents lack it.
  public var value: DecimalNumber?
  /// Why the value is missing; `nil` when it is there.
  public var missing: MissingReason?
  /// Where it was read.
  public var source: Source
  /// Where it was stated as an actual, for a document that lacks it or only expects it.
  public var stated: Source?
  /// How it came about: a table that is drafted before its base year ends prints an expected value (2025年预计).
  public var type: EvidenceType = .reported

  /// Whether an actual of the base year may take its place: the documents lack it, or state no more than an expectation.
  public var isOpen: Bool { value == nil || stated != nil || !type.isEvidence }

  /// A base value that is known.
  public init(year: Int, value: DecimalNumber, source: Source) {
    self.year = year
    self.value = value
    self.source = source
  }

  /// A base value that the documents lack, with the reason.
  public init(year: Int, missing: MissingReason, source: Source) {
    self.year = year
    self.missing = missing
    self.source = source
  }
}
