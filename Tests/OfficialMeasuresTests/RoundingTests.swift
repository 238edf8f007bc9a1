import Glibc
import OfficialMeasures
import PlanModel
import TestSupport
import Testing

/// What decimals meet exactly is met, whichever way their binary fractions fall.
struct RoundingTests {
  private func hundredths(_ random: inout SplitMix64, _ range: ClosedRange<Int>) -> Double {
    Double(random.int(range)) / 100
  }

  @Test func aRateMetExactlyIsOnTrack() {
    let one = OfficialMeasure.aarr.verdict(on: record((6.3, 2020), (12, 2025), (12, 2025)))
    let other = OfficialMeasure.aarr.verdict(on: record((40, 2020), (30, 2025), (30, 2025), direction: .down))
    #expect(one.status == .onTrack && other.status == .onTrack)
    var random = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let (base, target) = (hundredths(&random, 1...20_000), hundredths(&random, 1...20_000))
      let years = random.int(1...12)
      guard base != target else { continue }
      let met = record(
        (base, 2015), (target, 2015 + years), (target, 2015 + years), direction: target > base ? .up : .down)
      #expect(OfficialMeasure.aarr.verdict(on: met).status == .onTrack, "\(base) \(target) \(years)")
      #expect(OfficialMeasure.eurostat.verdict(on: met).status == .significantProgress)
      #expect(OfficialMeasure.escap.verdict(on: met).status == .maintain)
    }
  }

  /// The linear schedule, met to the digit, asks more than the compound one where values rise.
  @Test func onTheScheduleIsNotAheadOfIt() {
    #expect(OfficialMeasure.ndrc.verdict(on: record((79.6, 2020), (92.2, 2022), (111.1, 2025))).status == .asExpected)
    var random = SplitMix64(seed: 4)
    for _ in 0..<2_000 {
      // Values and steps in hundredths, so that five equal steps are exact decimals.
      let (start, step, years) = (random.int(100...20_000), random.int(1...3_000), random.int(1...4))
      let on = record(
        (Double(start) / 100, 2020), (Double(start + step * years) / 100, 2020 + years),
        (Double(start + 5 * step) / 100, 2025))
      #expect(OfficialMeasure.ndrc.verdict(on: on).status == .asExpected, "\(start) \(step) \(years)")
    }
  }

  /// One year of growth by exactly 2 %, 1 % and 0.5 %; a decimal less is less.
  @Test(arguments: [(50, OfficialMeasure.unsd, 3.0), (200, .unsd, 2)])
  func growthOfExactlyTheCut(_ part: Int, _ measure: OfficialMeasure, _ score: Double) {
    for parts in 1...2_000 {
      let base = Double(parts * part) / 100
      let met = record((base, 2020), (Double(parts * (part + 1)) / 100, 2021), nil)
      #expect(measure.verdict(on: met).score == score, "\(base)")
      let less = record((base, 2020), (Double(parts * (part + 1)) / 100 - 1e-7, 2021), nil)
      #expect(measure.verdict(on: less).score == score - 1, "\(base)")
    }
  }

  @Test func eurostatCutsOfOnePerCent() {
    for parts in 1...2_000 {
      let base = Double(parts)
      let up = record((base, 2020), (Double(parts * 101) / 100, 2021), nil)
      #expect(OfficialMeasure.eurostat.verdict(on: up).status == .significantProgress)
      let down = record((base, 2020), (Double(parts * 99) / 100, 2021), nil)
      #expect(OfficialMeasure.eurostat.verdict(on: down).status == .moderateMovementAway)
    }
  }

  /// In the target's year q is the share of the way: 95 % and 10 % of it are enough.
  @Test func progressChartCuts() {
    for step in 1...1_000 {
      for (share, score) in [(95, 3.0), (10, 2.0)] {
        let base = 100.0
        let verdict = OfficialMeasure.unsd.verdict(
          on: record(
            (base, 2020), (Double(10_000 + share * step) / 100, 2025), (Double(10_000 + 100 * step) / 100, 2025)))
        #expect(verdict.score == score, "\(step) \(share)")
      }
    }
  }

  @Test func aGapThatIsClosedIsNothing() throws {
    let series = [(2.85, 2020), (2.98, 2021), (3.11, 2022)]
    let verdict = OfficialMeasure.escap.verdict(on: record(series[0], series[2], (3.5, 2025), series: series))
    #expect(try #require(verdict.numbers.first { $0.symbol == "P" }).value == 0 && verdict.status == .maintain)
  }

  @Test func aTargetNotAfterItsBaseIsNoTarget() {
    for measure in [OfficialMeasure.escap, .eurostat, .ndrc, .aarr] {
      let verdict = measure.verdict(on: record((10, 2020), (11, 2022), (12, 2019)))
      #expect(verdict.status == .notAvailable && verdict.remarks.contains(.targetNotAfterBase), "\(measure)")
    }
  }

  @Test func theFormulaIsOfTheNumberThatDecides() {
    for measure in OfficialMeasure.allCases {
      for hasTarget in [true, false] {
        let formula = measure.formula(hasTarget: hasTarget)
        #expect(formula.text == "\(formula.symbol) = \(formula.expression)")
      }
    }
    #expect(OfficialMeasure.statcan.formula(hasTarget: false).text == "v = s·d·CAGR_o")
    #expect(OfficialMeasure.eurostat.formula(hasTarget: false).text == "v = d·CAGR_a")
    #expect(OfficialMeasure.unsd.formula(hasTarget: false).text == "v = d·g")
    #expect(OfficialMeasure.statcan.formula(hasTarget: true).text == "R = s·d·CAGR_o/|CAGR_T|")
  }
}
