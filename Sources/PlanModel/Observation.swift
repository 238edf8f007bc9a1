/// A value of one year, with its type and source.
public struct Observation: Sendable, Hashable {
  /// The place it belongs to; empty for the plan's own.
  public var entity: String
  /// The quantity as its source names it.
  public var quantity: String
  /// The code of the plan's indicator that the quantity is, or `nil` for a quantity outside the table.
  public var code: String?
  /// The year of the value.
  public var year: Int
  /// The value, in the indicator's unit where `code` is set, else in `unit`.
  public var value: DecimalNumber
  /// The unit as loaded.
  public var unit: Unit
  /// How the value came about.
  public var type: EvidenceType
  /// A remark of the source, such as a footnote.
  public var note: String?
  /// Whether its source says that a new definition begins with it, so that the step from the year before says nothing.
  public var isBreak = false
  /// Where it was read.
  public var source: Source
  /// Whether it was stated with `actual`, not read from a table.
  public var isStated = false
  /// Whether it stands beside base and target in the indicator table.
  public var isBesideTarget = false
  /// The change on the year before in per cent, as published, of an indicator that is the level behind its changes.
  public var change: DecimalNumber?

  /// An observation.
  public init(
    entity: String, quantity: String, code: String?, year: Int, value: DecimalNumber, unit: Unit,
    type: EvidenceType = .reported, note: String? = nil, source: Source
  ) {
    self.entity = entity
    self.quantity = quantity
    self.code = code
    self.year = year
    self.value = value
    self.unit = unit
    self.type = type
    self.note = note
    self.source = source
  }
}
