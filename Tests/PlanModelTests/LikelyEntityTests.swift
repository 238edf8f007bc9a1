import PlanModel
import TestSupport
import Testing

/// Whose plan it may be, where nobody said so.
struct LikelyEntityTests {
  @Test func aValueOfThreeDigitsIsEnough() {
    var plan = Plan.single(base: "4.62")
    plan.observe("1", 2020, "4.62", in: "甲市")
    plan.observe("1", 2020, "5.1", in: "乙市")
    #expect(plan.likelyEntity?.entity == "甲市")
    #expect(plan.likelyEntity?.indicator.code == "1")
  }

  @Test func smallNumbersNeedASecond() {
    var plan = Plan.single(base: "5")
    plan.add("2", "另一指标", base: "70")
    plan.observe("1", 2020, "5", in: "甲市")
    #expect(plan.likelyEntity == nil)
    plan.observe("2", 2020, "70", in: "甲市")
    #expect(plan.likelyEntity?.entity == "甲市")
  }

  @Test func neitherOtherYearsNorZeroNorTies() {
    var plan = Plan.single(base: "4.62")
    plan.add("2", "另一指标", base: "0")
    plan.add("3", "第三指标", base: "0")
    plan.observe("1", 2019, "4.62", in: "甲市")
    plan.observe("2", 2020, "0", in: "甲市")
    plan.observe("3", 2020, "0", in: "甲市")
    #expect(plan.likelyEntity == nil)
    plan.observe("1", 2020, "4.62", in: "甲市")
    #expect(plan.likelyEntity?.entity == "甲市")
    plan.observe("1", 2020, "4.62", in: "乙市")
    #expect(plan.likelyEntity == nil)
  }

  @Test func notWhereItIsSaid() {
    var plan = Plan.single(base: "4.62")
    plan.observe("1", 2020, "4.62", in: "甲市")
    plan.entity = "乙市"
    #expect(plan.likelyEntity == nil)
  }
}
