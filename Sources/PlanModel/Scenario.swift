/// A growth assumption for one indicator, with what a drafter said for it.
public struct Assumption: Sendable, Hashable {
  /// The law.
  public var law: GrowthLaw
  /// The law in the language's canonical spelling, which machines read: `18%`, `to 13`.
  public var spelling: String
  /// The same in Chinese: `18%`, `到 13`.
  public var chineseSpelling: String
  /// How much the path swings about the law from year to year; `nil` for not at all.
  public var swing: Swing?
  /// What strikes it, in the order stated.
  public var shocks: [Shock] = []
  /// The year whose value it starts from, where it does not start at the plan's origin.
  public var from: Int?
  /// The reason that a drafter gave (`because "…"`).
  public var reason: String?
  /// Where it was stated.
  public var source: Source

  /// An assumption.
  public init(
    law: GrowthLaw, spelling: String, chineseSpelling: String? = nil, from: Int? = nil, reason: String? = nil,
    source: Source
  ) {
    self.law = law
    self.spelling = spelling
    self.chineseSpelling = chineseSpelling ?? spelling
    self.from = from
    self.reason = reason
    self.source = source
  }

  /// A step in the place of an assumption, with what else that says: from when it holds, how it swings and what strikes it.
  public init(_ step: GrowthStep, spelling: String, keeping known: Assumption?, source: Source) {
    self.init(law: .step(step), spelling: spelling, from: known?.from, source: source)
    swing = known?.swing
    shocks = known?.shocks ?? []
  }
}

/// A named set of assumptions and targets. What it does not state itself it takes, live, from its parent.
public struct Scenario: Sendable, Hashable {
  /// The name of the root scenario, in every language.
  public static let baselineName = "基准"

  /// The name.
  public let name: String
  /// The scenario it inherits from; `nil` for the baseline.
  public let parent: String?
  /// Its own assumptions, by indicator code.
  public var assumptions: [String: Assumption] = [:]
  /// Its own targets, by indicator code.
  public var targets: [String: Target] = [:]

  /// An empty scenario.
  public init(name: String, parent: String?) {
    self.name = name
    self.parent = parent
  }
}

/// An outside quantity such as population, stated with `let`.
public struct StatedQuantity: Sendable, Hashable {
  /// A value, constant if its year is `nil`.
  public struct Value: Sendable, Hashable {
    /// The year, or `nil` for every year.
    public var year: Int?
    /// The value in `unit`.
    public var value: DecimalNumber
    /// The unit as written.
    public var unit: Unit
    /// Where it was stated.
    public var source: Source

    /// A value.
    public init(year: Int?, value: DecimalNumber, unit: Unit, source: Source) {
      self.year = year
      self.value = value
      self.unit = unit
      self.source = source
    }
  }

  /// The name.
  public let name: String
  /// Its values in the order of years, the constant one first.
  public private(set) var values: [Value] = []

  /// A quantity without a value yet.
  public init(name: String) {
    self.name = name
  }

  /// States a value; a second one for the same year replaces the first.
  public mutating func state(_ value: Value) {
    values.removeAll { $0.year == value.year }
    values.append(value)
    values.sort { ($0.year ?? .min) < ($1.year ?? .min) }
  }

  /// Forgets where the values were stated.
  mutating func forgetSources() {
    for index in values.indices { values[index].source = Source(document: "") }
  }
}
