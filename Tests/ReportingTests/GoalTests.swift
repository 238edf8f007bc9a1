import PlanModel
import Reporting
import TestSupport
import Testing

/// Targets as documents say them.
struct GoalTests {
  private static func goal(
    _ condition: Target.Condition, _ kind: IndicatorKind, unit: String, base: String?,
    _ language: ReportLanguage = .chinese
  ) throws -> String {
    let plan = Plan.single(kind, unit: unit, base: base, target: condition)
    let indicator = try #require(plan.indicator("1"))
    return Words(language).goal(try #require(indicator.target), of: indicator)
  }

  @Test func aFallIsNotReached() throws {
    #expect(try Self.goal(.atLeast(13), .perCapita, unit: "件", base: "4.62") == "达到 13件")
    #expect(try Self.goal(.atMost(number("0.35")), .ratio, unit: "吨标准煤/万元", base: "0.41") == "降至 0.35吨标准煤/万元以内")
    #expect(try Self.goal(.atMost(number("5.5")), .share, unit: "%", base: "4.9") == "控制在 5.5%以内")
    #expect(try Self.goal(.atMost(number("5.5")), .share, unit: "%", base: nil) == "控制在 5.5%以内")
    #expect(try Self.goal(.atLeast(95), .share, unit: "%", base: "97") == "保持在 95%以上")
    #expect(try Self.goal(.range(3, 4), .count, unit: "家", base: "1") == "达到 3–4家")
  }

  @Test func nothingLeftIsCleared() throws {
    #expect(try Self.goal(.atMost(0), .count, unit: "条", base: "20") == "清零")
    #expect(try Self.goal(.atMost(0), .count, unit: "起", base: "0") == "保持为 0起")
    #expect(try Self.goal(.atMost(0), .share, unit: "%", base: "3") == "降为 0%")
  }

  @Test func englishSaysTheSame() throws {
    #expect(try Self.goal(.atMost(number("5.5")), .share, unit: "%", base: "4.9", .english) == "stay within 5.5%")
    #expect(try Self.goal(.atMost(number("0.35")), .ratio, unit: "", base: "0.41", .english) == "fall to 0.35 or less")
    #expect(try Self.goal(.atLeast(13), .perCapita, unit: "", base: "4.62", .english) == "reach 13")
  }
}
