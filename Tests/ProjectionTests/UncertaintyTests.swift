import EvidenceModel
import Foundation
import PlanModel
import Projection
import TestSupport
import Testing

/// Paths that are uncertain: distributions, swings, bounds and shocks.
@Suite struct UncertaintyTests {
  private func rate(_ distribution: UncertainStep.Distribution) -> GrowthLaw {
    .uncertain(UncertainStep(.rate, distribution))
  }

  /// The distribution of 2025 for an indicator of 1700 in 2020.
  private func distribution(
    _ law: GrowthLaw, swing: Swing? = nil, kind: IndicatorKind = .count, base: String = "1700"
  ) throws -> ValueDistribution {
    var plan = Plan.single(kind, base: base, law: law)
    plan.updateOpenScenario { $0.assumptions["1"]?.swing = swing }
    var program = plan.program()
    return try #require(try program.trajectory(of: "1").distribution(in: 2025))
  }

  /// scipy 1.17.1, `Scripts/generate-uncertainty-references.py`: P(V ≥ 5000) and the 10 % quantile.
  static let references: [(UncertainStep.Distribution, String, Double, Double)] = [
    (.range(low: number("0.2"), high: number("0.3")), "0", 0.6066022922, 4421.301065),
    (.range(low: number("0.2"), high: number("0.3")), "0.05", 0.5789267292, 4181.185278),
    (.around(centre: number("0.24"), halfWidth: number("0.04")), "0", 0.4867644178, 4388.173930),
    (.around(centre: number("0.24"), halfWidth: number("0.04")), "0.05", 0.4898170333, 4113.793021),
    (.uniform(low: number("0.2"), high: number("0.3")), "0", 0.5919305225, 4409.362182),
    (.uniform(low: number("0.2"), high: number("0.3")), "0.05", 0.5829310908, 4199.840888),
    (.triangular(low: number("0.2"), mode: number("0.24"), high: number("0.3")), "0", 0.5839695725, 4594.603877),
    (.triangular(low: number("0.2"), mode: number("0.24"), high: number("0.3")), "0.05", 0.5620930080, 4281.835206),
    (.pert(low: number("0.2"), mode: number("0.24"), high: number("0.3")), "0", 0.5331063071, 4573.213310),
    (.pert(low: number("0.2"), mode: number("0.24"), high: number("0.3")), "0.05", 0.5261711620, 4247.017050),
  ]

  @Test(arguments: references)
  func chancesAndQuantiles(
    _ step: UncertainStep.Distribution, _ swing: String, _ chance: Double, _ quantile: Double
  ) throws {
    let result = try distribution(rate(step), swing: swing == "0" ? nil : .relative(number(swing)))
    // The kink of the triangle leaves an integration error, which is stated.
    let stated = result.probability(ofMeeting: Target(.atLeast(5000), year: 2025, source: .test))
    #expect(abs(stated.value - chance) < 1e-9 + 3 * stated.error, "\(stated)")
    #expect(stated.error < 1e-5)
    #expect(abs(result.quantile(0.1) / quantile - 1) < (stated.error == 0 ? 1e-9 : 1e-5))
  }

  @Test func casesAreExact() throws {
    let cases: [WeightedStep] = [("0.2", "1"), ("0.28", "1"), ("0.24", "2")].map {
      WeightedStep(number($0), weight: number($1))
    }
    let result = try distribution(rate(.cases(cases)))
    #expect(result.method == .exact)
    #expect(result.probability(atLeast: 5000) == 0.25)
    #expect(abs(result.quantile(0.5) - 1700 * pow(1.24, 5)) < 1e-9)
    let swung = try distribution(rate(.cases(cases)), swing: .relative(number("0.05")))
    let expected = zip([1.2, 1.24, 1.28], [0.25, 0.5, 0.25]).reduce(0.0) { sum, item in
      let z = (log(5000.0 / 1700) - 5 * log(item.0)) / (0.05 * 5.0.squareRoot())
      return sum + item.1 * erfc(z / 2.0.squareRoot()) / 2
    }
    #expect(abs(swung.probability(atLeast: 5000) - expected) < 1e-12)
    #expect(swung.method == .exact)
  }

  /// 18 % swing 10 % from 4.62: 1 − Φ((ln(13/4.62) − 5 ln 1.18)/(0.1 √5)).
  @Test func swingIsTheClosedForm() throws {
    let step = GrowthLaw.step(.compound(number("0.18")))
    let result = try distribution(step, swing: .relative(number("0.1")), kind: .perCapita, base: "4.62")
    let z = (log(13 / 4.62) - 5 * log(1.18)) / (0.1 * 5.0.squareRoot())
    #expect(abs(result.probability(atLeast: 13) - erfc(z / 2.0.squareRoot()) / 2) < 1e-12)
    #expect(abs(result.probability(atLeast: 13) - 0.1773) < 5e-5)
    #expect(abs(result.quantile(0.5) / 10.569440836416 - 1) < 1e-12)
    #expect(result.method == .exact)
  }

  @Test func amountsSwingInTheirUnit() throws {
    let step = GrowthLaw.step(.add(number("660")))
    let result = try distribution(step, swing: .amount(number("100")))
    #expect(abs(result.probability(atLeast: 5000) - 0.5) < 1e-15)
    #expect(abs(result.quantile(0.95) - (5000 + 1.6448536269514722 * 100 * 5.0.squareRoot())) < 1e-9)
  }

  @Test func unlimitedAmountsAreRefusedWhereTheyPassTheBounds() {
    #expect(throws: ProjectionFailure.mayLeaveBounds(year: 2021, bound: 0)) {
      try distribution(.step(.add(number("1"))), swing: .amount(number("400")))
    }
    let range = UncertainStep(.amount, .range(low: number("1"), high: number("9")))
    // What is proposed has ends and stays inside: at most 8 a year lead from 60 to 100 in five years.
    #expect {
      try distribution(.uncertain(range), kind: .share, base: "60")
    } throws: { error in
      guard case .mayLeaveBounds(2023, 100, let inside)? = error as? ProjectionFailure else { return false }
      return zip(inside, [1, 5, 8]).allSatisfy { abs($0 - $1) < 1e-9 } && inside.count == 3
    }
  }

  @Test func bothUncertaintiesAreToldApart() throws {
    var plan = Plan.single(
      .count, base: "1700", law: rate(.range(low: number("0.2"), high: number("0.3"))))
    plan.updateOpenScenario { $0.assumptions["1"]?.swing = .relative(number("0.05")) }
    var program = plan.program()
    guard case .steps(let steps) = try program.trajectory(of: "1").uncertainty else {
      Issue.record("no steps")
      return
    }
    let step = log(1.3 / 1.2) / 2 / 1.6448536269514722
    let expected = 25 * step * step / (25 * step * step + 5 * 0.05 * 0.05)
    #expect(abs(steps.stepShare(in: 2025) - expected) < 1e-9)
  }

  @Test func shocksStrikeAndRecover() throws {
    var plan = Plan.single(base: "100", law: .hold)
    plan.updateOpenScenario {
      $0.assumptions["1"]?.shocks = [Shock(year: 2022, size: number("-0.2"), recovery: 2)]
    }
    var program = plan.program()
    let values = try program.trajectory(of: "1").points.map(\.value)
    let expected = [100, 100, 80, 100 * 0.8.squareRoot(), 100, 100]
    #expect(zip(values, expected).allSatisfy { abs($0 - $1) < 1e-12 }, "\(values)")
    plan.updateOpenScenario { $0.assumptions["1"]?.shocks = [Shock(year: 2022, size: number("-0.2"), recovery: nil)] }
    var lasting = plan.program()
    #expect(try lasting.trajectory(of: "1").value(in: 2025) == 80)
  }

  @Test func empiricalStepsAreThoseOfThePast() throws {
    var plan = Plan.single(base: "144", law: rate(.empirical))
    plan.observe("1", 2018, "100")
    plan.observe("1", 2019, "120")
    var program = plan.program()
    let result = try #require(try program.trajectory(of: "1").distribution(in: 2025))
    #expect(abs(result.quantile(0.9) - 144 * pow(1.2, 5)) < 1e-9)
    var bare = Plan.single(base: "144", law: rate(.empirical)).program()
    #expect(throws: ProjectionFailure.thinSeries(points: 1, needed: 3, setAside: 0)) { try bare.trajectory(of: "1") }
  }

  // MARK: The evidence model

  @Test func historyIsTheEvidenceModelOfTheOwnValues() throws {
    var plan = Plan.single(.perCapita, base: "4.62", law: .history)
    let values = [2016: "2.35", 2017: "3.15", 2018: "3.75", 2019: "4.45"]
    for (year, value) in values { plan.observe("1", year, value) }
    var program = plan.program()
    let path = try program.trajectory(of: "1")
    let history = (values.merging([2020: "4.62"]) { own, _ in own }).map {
      YearValue(year: $0.key, value: number($0.value).doubleValue)
    }
    let prediction = try EvidenceModel.predict(kind: .plan(.perCapita), history: history, horizon: 2025)
    let result = try #require(path.distribution(in: 2025))
    #expect(result.probability(atLeast: 13) == prediction.probability(atLeast: 13))
    #expect(path.value(in: 2025) == prediction.median)
    #expect(!prediction.explanation.isThin)
  }

  @Test func aNewerActualUpdatesHistory() throws {
    var plan = Plan.single(.perCapita, base: "4.62", law: .history)
    plan.observe("1", 2021, "6.34")
    var program = plan.program()
    let path = try program.trajectory(of: "1")
    #expect(path.originYear == 2021 && path.points.map(\.year) == Array(2020...2025))
    #expect(path.distribution(in: 2021) == nil)
  }

  @Test func historyWithoutAnyValueWaitsForOne() {
    var program = Plan.single(.perCapita, base: nil, law: .history).program()
    #expect(throws: ProjectionFailure.baseMissing(year: 2020)) { try program.trajectory(of: "1") }
  }

  // MARK: Coherence

  /// Probabilities fall with the value, quantiles rise with the probability, and each undoes the other.
  @Test func probabilitiesAndQuantilesAgree() throws {
    var random = SplitMix64(seed: 20)
    let shapes = Self.references.map(\.0)
    for trial in 0..<60 {
      let swing: Swing? = trial % 2 == 0 ? nil : .relative(number("0.0\(1 + Int(random.next() % 9))"))
      let result = try distribution(rate(shapes[trial % shapes.count]), swing: swing)
      let probabilities = (1...19).map { Double($0) / 20 }
      let quantiles = result.quantiles(probabilities)
      for (probability, value) in zip(probabilities, quantiles) {
        #expect(abs(result.probability(atMost: value) - probability) < 1e-9)
        #expect(abs(result.probability(atLeast: value) + result.probability(atMost: value) - 1) < 1e-9)
      }
      #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func noPathLeavesTheBounds() throws {
    let odds = UncertainStep(.odds, .range(low: number("-0.5"), high: number("3")))
    let result = try distribution(.uncertain(odds), swing: .relative(number("0.8")), kind: .share, base: "94")
    #expect(result.quantile(1e-9) > 0 && result.quantile(1 - 1e-9) <= 100)
    #expect(result.probability(atLeast: 100.5) == 0 && result.probability(atLeast: -1) == 1)
  }
}
