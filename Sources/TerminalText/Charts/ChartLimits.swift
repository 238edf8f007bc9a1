/// What a chart can show: beyond these limits its arithmetic would overflow, or its labels run out of room.
enum ChartLimits {
  static let years = 0...9999

  /// The value as it is drawn: `nil` for one that is not finite or above 10^300, zero for one below 10^-300.
  static func drawable(_ value: Double) -> Double? {
    guard value.magnitude <= 1e300 else { return nil }
    return value.magnitude < 1e-300 ? 0 : value
  }
}
