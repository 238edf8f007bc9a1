import Assessment
import PlanModel
import TestSupport
import Testing

/// Speeds are ranked by the pace that other screens tell: points for shares and scores, rates else.
struct PlaceComparisonTests {
  @Test func scoresAreRankedByPoints() throws {
    // 78.15 to 83 is the faster rate, 85 to 90 the more points.
    var plan = Plan.single(.score, unit: "分", base: "78.15", target: .atLeast(83))
    plan.compare("成都", base: "85", target: "90")
    let comparison = PlaceComparison(try #require(plan.indicator("1")), with: nil, in: plan)
    let own = try #require(comparison.rows.first)
    let other = try #require(comparison.rows.last)
    #expect(agree(try #require(own.pace), 0.97, within: 1e-12) && other.pace == 1)
    #expect(try #require(own.rate) > (try #require(other.rate)))
    #expect(own.rateRank == 2 && other.rateRank == 1 && comparison.pacedCount == 2)
  }

  @Test func whereLowerIsBetterTheFasterFallIsFirst() throws {
    var plan = Plan.single(.ratio, unit: "微克/立方米", base: "55", target: .atMost(42))
    plan.compare("西安", base: "60", target: "40")
    var indicator = try #require(plan.indicator("1"))
    indicator.direction = .down
    let comparison = PlaceComparison(indicator, with: "西安", in: plan)
    #expect(comparison.rows.map(\.rateRank) == [2, 1])
    #expect(comparison.isFaster(-0.08, than: -0.05) && !comparison.isFaster(0.01, than: -0.05))
  }
}
