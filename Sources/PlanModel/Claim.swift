/// A quantity that a text states, with the words that state it.
public struct Claim: Sendable, Hashable {
  /// The identifier in its file.
  public var id: String
  /// What is stated, in the words of the text.
  public var quantity: String
  /// The place it is said of; empty for the plan's own.
  public var entity: String
  /// The year or period as written: `2020`, `2016-2020`.
  public var period: String
  /// The value, in `unit`.
  public var value: DecimalNumber
  /// The upper end where the text states a range.
  public var high: DecimalNumber?
  /// The unit as written.
  public var unit: Unit
  /// How the text states it: level, growth, increment, share, …
  public var form: String
  /// The sentence that states it.
  public var passage: String
  /// Where it was read.
  public var source: Source

  /// A claim.
  public init(
    id: String, quantity: String, entity: String, period: String, value: DecimalNumber, high: DecimalNumber? = nil,
    unit: Unit, form: String, passage: String, source: Source
  ) {
    self.id = id
    self.quantity = quantity
    self.entity = entity
    self.period = period
    self.value = value
    self.high = high
    self.unit = unit
    self.form = form
    self.passage = passage
    self.source = source
  }
}
