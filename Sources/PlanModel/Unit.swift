/// A unit of measure: a magnitude and what is counted, as `万件` is ten thousand (10⁴) of 件.
///
/// Two units can be converted when they count the same thing; 百分点 and % are different things.
public struct Unit: Sendable, Hashable {
  /// What is counted: `件`, `元`, `%`, `个百分点`; empty for a bare number.
  public let base: String
  /// The power of ten in front: 0, 3 for 千, 4 for 万, 8 for 亿, 12 for 万亿.
  public let magnitude: Int

  /// The unit `10^magnitude × base`.
  public init(base: String, magnitude: Int = 0) {
    self.base = base
    self.magnitude = magnitude
  }

  /// A bare number.
  public static let none = Unit(base: "")
  /// Per cent, for shares and rates.
  public static let percent = Unit(base: "%")
  /// Percentage points, for differences between shares.
  public static let percentagePoint = Unit(base: "个百分点")

  private static let magnitudes: [(String, Int)] = [
    ("万亿", 12), ("千亿", 11), ("百亿", 10), ("十亿", 9), ("亿", 8), ("千万", 7), ("百万", 6), ("十万", 5), ("万", 4), ("千", 3),
  ]
  /// What 千 makes a unit of its own with: 千米, 千瓦时.
  private static let metric: Set<String> = ["克", "米", "瓦", "瓦时", "伏", "卡", "焦", "字节", "赫", "赫兹", "帕", "乏"]
  private static let pointSpellings: Set<String> = ["个百分点", "百分点", "pp"]

  /// Reads a unit as it is written in tables and statements: `万件`, `亿元`, `％`, `百分点`, `pp`.
  public init(_ text: some StringProtocol) {
    let spelling = String(text)
    if Self.pointSpellings.contains(spelling) {
      self = .percentagePoint
      return
    }
    for (prefix, magnitude) in Self.magnitudes where spelling.hasPrefix(prefix) {
      if magnitude == 3, Self.metric.contains(String(spelling.dropFirst())) { continue }
      self.init(base: Self.canonical(spelling.dropFirst(prefix.count)), magnitude: magnitude)
      return
    }
    self.init(base: Self.canonical(spelling[...]))
  }

  private static func canonical(_ base: Substring) -> String {
    switch base {
    case "％": "%"
    default: String(base)
    }
  }

  /// The unit as it is written: `万件`.
  public var symbol: String {
    let prefix = Self.magnitudes.first { $0.1 == magnitude }?.0 ?? (magnitude == 0 ? "" : "×10^\(magnitude) ")
    return prefix + base
  }

  /// Whether it counts the age of people: 岁, 周岁.
  public var isAge: Bool { magnitude == 0 && (base == "岁" || base == "周岁") }
  /// Whether it counts years, as of schooling.
  public var isYears: Bool { magnitude == 0 && base == "年" }

  /// Whether values can be converted to the other unit; a bare magnitude (`12亿`) takes over what the other counts.
  public func isConvertible(to other: Unit) -> Bool {
    base == other.base || base.isEmpty
  }

  /// The exact value in `other` of a value in this unit, or `nil` where the two count different things.
  ///
  /// A number without any unit is already in the other unit: `目标 商标 70` means 70 万件.
  public func convert(_ value: DecimalNumber, to other: Unit) -> DecimalNumber? {
    guard isConvertible(to: other) else { return nil }
    return self == .none ? value : value.scaled(byPowerOfTen: magnitude - other.magnitude)
  }
}
