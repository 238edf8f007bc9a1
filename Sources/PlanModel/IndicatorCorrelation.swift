/// A rank correlation that was stated between two indicators.
public struct IndicatorCorrelation: Sendable, Hashable {
  /// The code that comes first in the order of texts, and the other.
  public let first, second: String
  /// Spearman's coefficient, −1 to 1.
  public let rank: DecimalNumber
  /// The file that states it; `nil` for a statement of its own.
  public var document: String?

  /// A correlation between two indicators, in no order.
  public init(_ one: String, _ other: String, rank: DecimalNumber, document: String? = nil) {
    (first, second) = one < other ? (one, other) : (other, one)
    self.rank = rank
    self.document = document
  }

  /// Whether it is of the same two indicators.
  public func concerns(_ other: IndicatorCorrelation) -> Bool { first == other.first && second == other.second }
}
