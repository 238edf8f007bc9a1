import Glibc

/// Roots and powers of values that are no longer exact.
enum Power {
  /// The positive n-th root.
  static func root(_ value: Double, _ n: Int) -> Double { pow(value, 1 / Double(n)) }

  /// A whole power of ten.
  static func ten(_ power: Int) -> Double { pow(10, Double(power)) }

  /// The natural logarithm.
  static func log(_ value: Double) -> Double { Glibc.log(value) }
}
