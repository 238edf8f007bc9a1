/// Why a method has nothing to say of a series.
public enum ForecastRefusal: Error, Sendable, Hashable {
  /// Fewer values than the method needs.
  case tooFewPoints(have: Int, need: Int)
  /// A year is missing between two values.
  case missingYear(Int)
  /// A value that has no logarithm.
  case needsPositive(year: Int, value: Double)
  /// GM(1,1): a value divided by the next lies outside the interval in which the model holds.
  case ratioOutside(year: Int, ratio: Double, low: Double, high: Double)
  /// A ceiling cannot be told from no ceiling: the values fit both.
  case capNotIdentified
  /// The path leaves what the kind allows.
  case leavesBounds(year: Int, value: Double)
  /// The values are all alike, or fit exactly: there is no spread to tell a band from.
  case noSpread
  /// The arithmetic has no result.
  case notFinite
  /// The horizon is not after the last value.
  case horizonNotAfter(Int)
}
