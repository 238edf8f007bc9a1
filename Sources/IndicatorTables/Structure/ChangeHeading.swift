/// A heading over changes: 年均增长（%）, 年均/累计, 年均〔累计〕, 五年累计.
///
/// A value in brackets under it is the sum over the period, whatever the heading says.
package struct ChangeHeading: Hashable, Sendable {
  /// Whether a bare value is the change of a year on average; else it is that of the whole period.
  package var isYearly: Bool
  /// Whether the heading speaks of growth, so that a bare value of a level is in per cent.
  package var isGrowth: Bool

  /// The meaning of a heading, or `nil` where it names anything beside changes over the period.
  init?(_ heading: String) {
    guard heading.utf8.count < 120, heading.holds("年均") || heading.holds("累计") else { return nil }
    var rest = HeaderWords.key(heading)
    isYearly = rest.holds("年均")
    isGrowth = rest.holdsAny(of: ["增长", "增速", "增幅", "%"])
    for word in Self.words { while let range = rest.firstRange(of: word) { rest.removeSubrange(range) } }
    guard rest.unicodeScalars.allSatisfy({ "0123456789-~至到/()[]%、,.“”\"".unicodeScalars.contains($0) }) else {
      return nil
    }
  }

  /// What such a heading is made of; the longer of two that begin alike stands first.
  private static let words = [
    "十二五", "十三五", "十四五", "十五五", "十六五", "期间", "时期", "年均", "平均", "每年", "五年", "累计", "增长率", "增长", "增速", "增幅", "增加", "变化",
    "速度",
    "目标", "预期", "规划", "年度", "年", "或",
  ]
}
