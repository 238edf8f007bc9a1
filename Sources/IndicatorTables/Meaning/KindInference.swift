import PlanModel

/// Tells the kind of an indicator from its name, unit and star, where no column does.
enum KindInference {
  /// The kind, by the first rule that fits.
  ///
  /// | rule | kind |
  /// |---|---|
  /// | % or 百分点, and 增长率, 增速, 增幅 or 增长 in the name | growth_rate |
  /// | unit 分 | score |
  /// | 指数 in the name | index |
  /// | unit % | share |
  /// | 人均, 每…人 or 万人… in the name, or a unit per 人 | per_capita |
  /// | unit 倍, 比 or ‰, or a name that ends in 比 without a unit | ratio |
  /// | one quantity by another in the unit (吨标准煤/万元, 微克/立方米, 人/亿元), but for an amount a day, a year | ratio |
  /// | 新增 in the name (城镇新增就业) | flow |
  /// | a star, unless a note gives it another meaning | flow |
  /// | a unit of whole things without 万, and whole values | count |
  /// | any other unit | stock |
  /// | no unit | unknown |
  static func kind(name: String, unit: Unit, star: StarMeaning.Meaning?, values: [DecimalNumber]) -> IndicatorKind {
    let isPercent = unit == .percent
    if isPercent || unit == .percentagePoint, name.holdsAny(of: growthWords) { return .growthRate }
    if unit.base == "分" { return .score }
    if name.holds("指数") { return .index }
    if isPercent { return .share }
    if isPerHead(name) || unit.base.holds("/万人") || unit.base.hasSuffix("人") && unit.base.holds("/") {
      return .perCapita
    }
    if ["倍", "比", "‰"].contains(unit.base) || unit == .none && name.hasSuffix("比") { return .ratio }
    if isQuotient(unit.base) { return .ratio }
    if name.holds("新增") { return .flow }
    switch star {
    case .flow: return .flow
    case .stock where !KnownUnits.countsWholeThings(unit): return .stock
    default: break
    }
    if KnownUnits.countsWholeThings(unit), values.allSatisfy(\.isWhole) { return .count }
    return unit == .none ? .unknown : .stock
  }

  private static let growthWords = ["增长率", "增速", "增幅", "增长"]

  /// Whether a unit divides one quantity by another. What is divided by a time is an amount for that time, 立方米/日, or a speed of work.
  private static func isQuotient(_ unit: String) -> Bool {
    guard let slash = unit.lastIndex(of: "/"), slash > unit.startIndex else { return false }
    let below = unit[unit.index(after: slash)...]
    return !below.isEmpty && !times.contains(String(below))
  }

  private static let times: Set = ["年", "月", "日", "天", "小时", "时", "分钟", "秒", "a", "d", "h", "s"]

  /// Whether the name says that the quantity is one per head: 每万人口…, 万人…, 人均…, 每十万人….
  private static func isPerHead(_ name: String) -> Bool {
    if name.holds("人均") || name.hasPrefix("万人") { return true }
    guard let every = name.firstIndex(of: "每") else { return false }
    let rest = name[name.index(after: every)...].drop { "十百千万亿".contains($0) }
    return rest.first == "人" || rest.hasPrefix("常住人口") || rest.hasPrefix("户籍人口")
  }
}
