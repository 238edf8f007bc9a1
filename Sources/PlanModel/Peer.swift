/// Another place's base and target for one indicator, as a comparison table states them.
public struct Peer: Sendable, Hashable {
  /// The place.
  public var entity: String
  /// The code of the plan's indicator.
  public var code: String
  /// The year of the base value.
  public var baseYear: Int
  /// The base value in the indicator's unit, if it is stated.
  public var base: DecimalNumber?
  /// The year of the target.
  public var targetYear: Int
  /// The target, if it is stated, in the indicator's unit.
  public var target: Target.Condition?
  /// The groups that the place belongs to (国家中心城市, 中部省会).
  public var groups: [String] = []
  /// The unit as printed.
  public var unit: Unit
  /// What sets the cell apart from its row (覆盖率, 国家级), if anything.
  public var note: String?
  /// Where it was read.
  public var source: Source

  /// A peer.
  public init(entity: String, code: String, baseYear: Int, targetYear: Int, unit: Unit, source: Source) {
    self.entity = entity
    self.code = code
    self.baseYear = baseYear
    self.targetYear = targetYear
    self.unit = unit
    self.source = source
  }

  /// Whether the cell measures the same thing as its row: it carries no note of another definition.
  public var isComparable: Bool { note == nil }

  /// Whether it is the nation as a whole, by its name or by the group that it stands in: a measure, and no competitor.
  public var isNation: Bool { entity == Plan.nation || groups.contains(Plan.nation) }

  /// The target's deciding value, if a target is stated.
  public var targetValue: DecimalNumber? {
    switch target {
    case .atLeast(let value), .atMost(let value), .range(let value, _): value
    case nil: nil
    }
  }
}
