/// Numbers written in Chinese characters: 十八, 二十五, 三百零五, 两.
public enum ChineseNumeral {
  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]

  /// Whether the character belongs into such a number.
  public static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〇", "零", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千": true
    default: false
    }
  }

  /// The number, or `nil` where the characters are none: 二〇二五 is read digit by digit.
  public static func value(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
    guard !scalars.isEmpty, scalars.count <= 9 else { return nil }
    if scalars.count > 1, scalars.allSatisfy({ digits[$0] != nil }) {
      return scalars.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
    }
    var (total, pending) = (0, 0)
    for (position, scalar) in scalars.enumerated() {
      if let digit = digits[scalar] {
        pending = digit
      } else if let power = powers[scalar] {
        if pending == 0, position > 0 { return nil }
        total += max(pending, 1) * power
        pending = 0
      } else {
        return nil
      }
    }
    return total + pending
  }
}
