/// Comparisons that rounding does not decide: what the decimals of a plan meet exactly is met, whichever way its binary fractions fall.
///
/// A number within 64 units of rounding, 1.4e-14, of the largest that took part counts as equal. Two decimals of twelve digits differ by more.
/// Statistics Canada's measure compares as its published code does, without this.
enum Rounding {
  private static let slack = 64 * Double.ulpOfOne

  /// Whether a value is at least a cut, computed from numbers as large as `size`.
  static func reaches(_ value: Double, _ cut: Double, among size: Double = 1) -> Bool {
    value >= cut - slack * max(abs(value), abs(cut), size)
  }

  /// Whether two numbers are the same but for rounding.
  static func agree(_ one: Double, _ other: Double) -> Bool {
    reaches(one, other, among: 0) && reaches(other, one, among: 0)
  }
}
