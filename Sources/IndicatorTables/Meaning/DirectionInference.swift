package import PlanModel

/// Tells from a name whether less is better.
package enum DirectionInference {
  /// Down for the quantities that governments want less of, up for everything else.
  ///
  /// A name that says by how much one of them falls (单位GDP能耗降低) or how it is dealt with (投诉办结率) is better when higher, unless it
  /// is the rate itself that falls.
  package static func direction(of name: String) -> Direction {
    if name.holds("率下降") { return .down }
    if name.holdsAny(of: exceptions) { return .up }
    return name.holdsAny(of: unwanted) ? .down : .up
  }

  private static let exceptions = [
    "去除", "清除", "reduction", "treated", "recovered",
    "降低", "下降", "降幅", "减少", "减排", "削减", "减量", "节约", "回收", "化解", "调解", "结案", "办结", "处置", "处理率", "查处", "达标", "及时率", "满意",
  ]

  private static let unwanted = [
    "死亡率", "死亡人数", "发病率", "失业率", "事故", "投诉", "能耗", "能源消耗", "水耗", "用水量", "电耗", "排放", "负债率", "不良率", "不良贷款率", "返贫",
    "贫困发生率",
    "PM2.5", "PM10", "PM₂.₅", "PM₁₀", "细颗粒物", "可吸入颗粒物", "二氧化硫", "氮氧化物", "化学需氧量", "氨氮", "劣V", "劣Ⅴ", "劣五类", "污染物浓度",
    "污染天数",
    "文盲率", "撤回率", "驳回率", "空置率", "犯罪率", "拥堵指数", "赤字率", "杠杆率", "emission", "pollution", "illiteracy", "mortality",
    "nemployment",
    "nergy use", "nergy consumption", "nergy intensity",
    "辍学率", "差错率", "逾期率", "漏损率", "案发", "发案", "侵权率", "基尼系数", "恩格尔系数", "办理时间", "办理时限", "审查周期", "审理周期", "平均周期",
  ]
}
