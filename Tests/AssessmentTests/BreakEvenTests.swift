import EvidenceModel
import PlanModel
import Projection
import TestSupport
import Testing

@testable import Assessment

/// The next year's value that makes a target likely.
struct BreakEvenTests {
  private static func find(
    _ kind: IndicatorKind, _ values: [Double], _ target: Target.Condition, by year: Int = 2028,
    peers: [PeerHistory] = []
  ) throws -> (breakEven: BreakEven?, chance: (Double) throws -> Double) {
    let history = values.enumerated().map { YearValue(year: 2024 - values.count + $0.offset, value: $0.element) }
    let plan = Plan.single(kind, base: "1", target: target)
    var goal = try #require(plan.indicator("1")?.target)
    goal.year = year
    let indicator = try #require(plan.indicator("1"))
    let context = EvidenceContext(peers: peers)
    let chance: (Double) throws -> Double = { value in
      let prediction = try EvidenceModel.predict(
        kind: EvidenceKind(indicator), history: history + [YearValue(year: 2024, value: value)], horizon: year,
        context: context)
      return goal.direction == .up
        ? prediction.probability(atLeast: goal.threshold.doubleValue)
        : prediction.probability(atMost: goal.threshold.doubleValue)
    }
    return (BreakEven(indicator, history: history, context: context, target: goal), chance)
  }

  @Test func theChanceCrossesSixTenthsThere() throws {
    let (found, chance) = try Self.find(.perCapita, [11.2, 13.5, 15.8, 18.1, 21.4, 25, 28.7, 32.8], .atLeast(70))
    guard case .needs(let year, let value)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(year == 2024 && value > 32.8)
    #expect(try chance(value) >= 0.6 && chance(value * 0.999) < 0.6)
  }

  @Test func lowerIsBetterGoesDown() throws {
    let (found, chance) = try Self.find(.stock, [72, 65, 60, 52, 49, 45, 41, 38], .atMost(30))
    guard case .needs(_, let value)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(value < 38)
    #expect(try chance(value) >= 0.6 && chance(value * 1.001) < 0.6)
  }

  /// Nothing is below none, and what has once come to none need not stay there.
  @Test func outOfSightIsSaid() throws {
    let (found, chance) = try Self.find(.count, [20, 18, 15, 16, 13, 14], .atMost(0))
    guard case .outOfSight(let year, let value, let probability)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(year == 2024 && value == 0 && probability < 0.6)
    #expect(try agree(chance(0), probability))
  }

  @Test func whatIsLikelyAnywayIsSaid() throws {
    let (found, chance) = try Self.find(.perCapita, [11.2, 13.5, 15.8, 18.1, 21.4, 25, 28.7, 32.8], .atLeast(34))
    #expect(found == .already(year: 2024, value: 32.8))
    #expect(try chance(32.8) >= 0.6)
  }

  /// A cap that is kept: how far the next year may come towards it.
  @Test func aTargetToKeepHasOneAsWell() throws {
    let (found, chance) = try Self.find(.share, [4.2, 4.5, 4.1, 4.8, 5.1, 4.7, 5.0, 4.9], .atMost(number("5.5")))
    switch found {
    case .needs(_, let value)?: #expect(try value < 5.5 && chance(value) >= 0.6)
    case .already(_, let value)?: #expect(try value == 5.5 && chance(value) >= 0.6)
    default: Issue.record("\(String(describing: found))")
    }
  }

  @Test func theTargetsOwnYearNeedsNone() throws {
    #expect(try Self.find(.perCapita, [1, 2, 3], .atLeast(5), by: 2024).breakEven == nil)
  }

  @Test func manyPlacesAreHeard() throws {
    let places = (0..<60).map { place in
      PeerHistory(
        entity: "\(place)",
        values: (2016...2023).map { YearValue(year: $0, value: Double($0 - 2010) * (1 + Double(place) / 20)) })
    }
    let (found, chance) = try Self.find(.perCapita, [10, 11, 12, 13], .atLeast(30), peers: places)
    guard case .needs(_, let value)? = found else { return }
    #expect(try chance(value) >= 0.6)
  }
}
