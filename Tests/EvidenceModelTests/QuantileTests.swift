import EvidenceModel
import PlanModel
import TestSupport
import Testing

/// Quantiles are where the distribution function has their probability, whatever else is asked.
struct QuantileTests {
  private static let levels = [0.5, 0.001, 0.025, 0.05, 0.1, 0.2, 0.25, 0.251, 0.3, 0.4, 0.75, 0.9, 0.95, 0.975, 0.999]

  private func expectQuantiles(
    _ answer: PredictiveDistribution, _ described: @autoclosure () -> String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let together = answer.quantiles(Self.levels)
    for (level, value) in zip(Self.levels, together) {
      let alone = answer.quantile(level)
      for found in [value, alone] where found > 1e-6 && found < 1e12 && !(99.9999...).contains(found) {
        let chance = answer.probability(atLeast: found)
        #expect(
          abs(chance - (1 - level)) < 1e-9, "\(level) at \(found): \(chance) \(described())", sourceLocation: location)
      }
    }
  }

  /// A calm type is a narrow part that a polynomial from outside does not see.
  @Test(arguments: [
    (EvidenceKind.plan(.perCapita), [(2016, 597_500.0), (2020, 632_000)], 2025),
    (.plan(.count), [(2015, 1_000_000), (2018, 1_087_000), (2020, 1_117_000)], 2023),
  ]) func aNarrowPartFarAwayIsSeen(_ kind: EvidenceKind, _ values: [(Int, Double)], _ horizon: Int) throws {
    let history = values.map { YearValue(year: $0.0, value: $0.1) }
    let answer = try EvidenceModel.predict(kind: kind, history: history, horizon: horizon)
    expectQuantiles(answer, "\(history)")
    let hundredths = (1...999).map { Double($0) / 1000 }
    let values = answer.quantiles(hundredths)
    for (level, value) in zip(hundredths, values) {
      #expect(abs(answer.probability(atMost: value) - level) < 1e-9)
    }
    #expect(Set(values).count == values.count && values == values.sorted())
  }

  @Test func quantilesHaveTheirProbabilities() throws {
    var random = SplitMix64(seed: 91)
    let kinds = [
      EvidenceKind.plan(.perCapita), .plan(.count), .plan(.stock), .level, .plan(.unknown), .plan(.share), .age,
    ]
    for _ in 0..<1_500 {
      let kind = random.pick(kinds)
      var (year, value) = (2005, kind == .plan(.share) ? random.double(20...95) : random.double(1...90))
      let pace = random.pick([0, random.double(-0.03...0.05), random.double(-0.1...0.3)])
      let swing = random.pick([0, 0.001, 0.01, 0.1])
      var history: [YearValue] = []
      for _ in 0..<random.pick([1, 2, 2, 3, 3, 4, 6, 9]) {
        history.append(YearValue(year: year, value: value))
        year += random.int(1...4)
        value = min(value * (1 + pace + swing * random.double(-1...1)), kind == .plan(.share) ? 99 : .infinity)
      }
      let horizon = (history.last?.year ?? year) + random.int(1...8)
      let answer = try EvidenceModel.predict(kind: kind, history: history, horizon: horizon)
      expectQuantiles(answer, "\(kind) \(history) \(horizon)")
    }
  }
}

/// A percentage that touches its end is a share still.
struct PercentageTests {
  @Test(arguments: [[95.31, 100, 100, 100, 100], [0, 1.2, 0.8, 2.1], [98, 100]]) func anEndIsInsideAShare(
    _ values: [Double]
  ) throws {
    let history = EvidenceModelTests.years(values)
    let answer = try EvidenceModel.predict(kind: .ratePercent, history: history, horizon: 2014 + values.count)
    let share = try EvidenceModel.predict(kind: .plan(.share), history: history, horizon: 2014 + values.count)
    let quantiles = answer.quantiles(EvidenceModelTests.levels)
    #expect(quantiles.allSatisfy { (0...100).contains($0) } && quantiles == share.quantiles(EvidenceModelTests.levels))
    #expect(answer.probability(atLeast: 100.1) == 0)
  }

  /// Above 100 it was a ratio all along.
  @Test func aboveAHundredItIsARatio() throws {
    let answer = try EvidenceModel.predict(
      kind: .ratePercent, history: EvidenceModelTests.years([100, 104, 109]), horizon: 2017)
    #expect(answer.quantile(0.9) > 110)
  }
}
