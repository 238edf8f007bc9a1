import PlanModel
import TestSupport
import Testing

@testable import PlanningSession

@Suite struct SpokenNameTests {
  private func names(_ names: [String]) -> [String?] {
    var plan = Plan()
    for (index, name) in names.enumerated() {
      plan.add(
        Indicator(
          code: String(index + 1), name: name, unit: .none, kind: .stock,
          base: BaseValue(year: 2020, value: .one, source: Source(document: ""))))
    }
    let spoken = SpokenName(plan)
    return plan.indicators.map(spoken.name)
  }

  @Test func theWordsThatPlannersUseStandForTheirIndicators() {
    #expect(
      names([
        "每万人口高价值发明专利拥有量", "海外发明专利授权量", "商标有效注册总量", "知识产权质押融资登记金额", "中国专利金奖",
        "中小企业知识产权托管数量", "地理标志数量",
      ]) == ["高价值", "海外发明", "商标", "质押", "金奖", "托管", "地理标志"])
  }
}
