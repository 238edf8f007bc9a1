import PlanModel
import Projection
import TestSupport
import Testing

/// The scenario rules of WHO's Triple Billion, as worked in design/field.md 2.10, to every printed digit.
struct ScenarioRuleTests {
  /// 60 in 2010 and 80 in 2030 on a straight line: 68 in 2018.
  private static func onTheLine(_ first: Int, _ last: Int, in year: Int) -> Double {
    Double(first) + Double(last - first) * Double(year - 2010) / 20
  }

  @Test func aFixedTargetOnAStraightLine() {
    #expect(Self.onTheLine(60, 80, in: 2018) == 68)
    let path = LandingGrowth.path(from: 68, to: 99, years: 7, shape: .linear)
    #expect(
      path.map { printed($0, 4) } == ["72.4286", "76.8571", "81.2857", "85.7143", "90.1429", "94.5714", "99.0000"])
  }

  @Test func theRateThatTheTargetTakes() throws {
    let rate = try #require(CompoundRate.between(68, 99, years: 7))
    #expect(printed(rate, 7) == "0.0551246")
    let path = LandingGrowth.path(from: 68, to: 99, years: 7, shape: .compound)
    #expect(
      path.map { printed($0, 4) } == ["71.7485", "75.7036", "79.8767", "84.2799", "88.9258", "93.8278", "99.0000"])
  }

  @Test func theLatestRate() throws {
    let (before, now) = (Self.onTheLine(80, 100, in: 2017), Self.onTheLine(80, 100, in: 2018))
    #expect(before == 87 && now == 88)
    let rate = try #require(CompoundRate.between(before, now, years: 1))
    #expect(agree(rate, 88.0 / 87 - 1))
  }

  @Test func aChangeInPerCentIsOfTheValueAndNotInPoints() {
    #expect(printed(68 * (1 + 0.03), 2) == "70.04")
    // Reducing 90 % by 30 % leaves 63, not 60.
    #expect(agree(90 * (1 - 0.30), 63, within: 1e-12))
    // 50 to 70 over 2010–2030: 65 in 2025, from the base or from 58 in 2018, and not the 67 of a mixed base.
    #expect(Self.onTheLine(50, 70, in: 2025) == 65)
    #expect(agree(58 + 12 * 7 / 12.0, 65, within: 1e-12))
  }
}
