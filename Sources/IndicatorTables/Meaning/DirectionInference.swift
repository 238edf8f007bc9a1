import PlanModel

/// Tells from a name whether less is better.
enum DirectionInference {
  /// Down for the quantities that governments want less of, up for everything else.
  ///
  /// A name that says by how much one of them falls (单位GDP能耗降低) is better when higher, unless it is the rate itself that falls.
  static func direction(of name: String) -> Direction {
    if name.contains("率下降") { return .down }
    if reductions.contains(where: name.contains) { return .up }
    return unwanted.contains(where: name.contains) ? .down : .up
  }

  private static let reductions = ["降低", "下降", "降幅", "减少", "减排", "削减", "减量", "节约", "回收", "化解", "调解", "结案", "处置", "达标"]

  private static let unwanted = [
    "死亡率", "死亡人数", "发病率", "失业率", "事故", "投诉", "能耗", "能源消耗", "水耗", "用水量", "电耗", "排放", "负债率", "不良率", "不良贷款率", "返贫", "贫困发生率",
    "辍学率", "差错率", "逾期率", "漏损率", "案发", "发案", "侵权率", "基尼系数", "恩格尔系数", "办理时间", "办理时限", "审查周期", "审理周期", "平均周期",
  ]
}
