import EvidenceModel
import PlanModel
import Testing

/// Answers that a planner would expect.
struct SanityTests {
  private func predict(
    _ kind: IndicatorKind, _ values: [Double], ahead: Int = 5
  ) throws -> PredictiveDistribution {
    try EvidenceModel.predict(
      kind: .plan(kind), history: EvidenceModelTests.years(values), horizon: 2009 + values.count + ahead)
  }

  @Test func smoothGrowthJumpAndNoiseDiffer() throws {
    // The same first value, last value and number of years.
    let smooth = try predict(.stock, [10, 12, 14.4, 17.28, 20.736, 24.8832])
    let jump = try predict(.stock, [10, 10.2, 10.4, 24.0, 24.4, 24.8832])
    let noise = try predict(.stock, [10, 16, 9, 21, 13, 24.8832])
    let target = 24.8832 * 1.8
    #expect(smooth.probability(atLeast: target) > jump.probability(atLeast: target) + 0.15)
    #expect(smooth.probability(atLeast: target) > noise.probability(atLeast: target) + 0.15)
    #expect(smooth.explanation.spread < jump.explanation.spread)
    #expect(smooth.explanation.ownWeight > jump.explanation.ownWeight)
    #expect(smooth.explanation.ownWeight > noise.explanation.ownWeight)
    #expect(noise.median < smooth.median)
    #expect(noise.explanation.characters[2] > smooth.explanation.characters[2])
  }

  @Test func threeEqualValuesStayNearThemselves() throws {
    for kind in [IndicatorKind.index, .share, .count, .growthRate] {
      let answer = try predict(kind, [40, 40, 40], ahead: 3)
      let (low, high) = (answer.quantile(0.1), answer.quantile(0.9))
      #expect(low < 40 && high > 40, "\(kind): \(low) to \(high)")
      #expect(low > 25 && high < 60, "\(kind): \(low) to \(high)")
    }
  }

  @Test func oneZeroDoesNotBlowUp() throws {
    let answer = try predict(.count, [0, 3, 5, 4], ahead: 3)
    #expect(answer.quantile(0.025) >= 0)
    #expect(answer.median > 2 && answer.median < 15)
    #expect(answer.quantile(0.9) < 150)
    let none = try predict(.count, [0, 0, 0], ahead: 3)
    #expect(none.quantile(0.1) == 0)
    #expect(none.probability(atLeast: 0) == 1)
  }

  /// A length of life moves by months: one value says where it will be within a few years of age, as an amount it would say nothing.
  @Test func whatIsCountedInYearsMovesByMonths() throws {
    func indicator(_ kind: IndicatorKind, _ unit: String) -> Indicator {
      Indicator(
        code: "1", name: "指标", unit: Unit(unit), kind: kind,
        base: BaseValue(year: 2025, missing: .marked("-"), source: Source(document: "test")))
    }
    let life = EvidenceKind(indicator(.perCapita, "岁"))
    #expect(life == .age && EvidenceKind(indicator(.stock, "年")) == .years)
    #expect(EvidenceKind(indicator(.ratio, "年")) == .plan(.ratio))
    #expect(EvidenceKind(indicator(.stock, "件")) == .plan(.stock))
    let history = [YearValue(year: 2025, value: 78.9)]
    let answer = try EvidenceModel.predict(kind: life, history: history, horizon: 2030)
    #expect(answer.quantile(0.05) > 76 && answer.quantile(0.95) < 90 && abs(answer.median - 80) < 1)
    let amount = try EvidenceModel.predict(kind: .plan(.perCapita), history: history, horizon: 2030)
    #expect(amount.quantile(0.95) > 150)
  }

  @Test func noHistoryIsTheReferenceClass() throws {
    let answer = try predict(.perCapita, [4.62])
    #expect(answer.explanation.ownPace == nil)
    #expect(answer.explanation.ownWeight == 0)
    for type in answer.explanation.types { #expect(abs(type.before - type.after) < 1e-12) }
    #expect(answer.median > 4 && answer.median < 7)
    // Little is known, and more narrows it.
    let more = try predict(.perCapita, [4.0, 4.2, 4.4, 4.62])
    #expect(more.explanation.spread < answer.explanation.spread)
  }

  @Test func unitsDoNotMatter() throws {
    let values = [3.2, 4.0, 4.6, 5.5, 6.3, 7.4]
    let ones = try predict(.stock, values)
    let thousands = try predict(.stock, values.map { $0 * 10_000 })
    #expect(abs(ones.probability(atLeast: 13) - thousands.probability(atLeast: 130_000)) < 1e-9)
  }

  @Test func gapsAreGaps() throws {
    let points = EvidenceModelTests.years([3.2, 4.0, 4.6, 5.5, 6.3, 7.4])
    let gappy = points.filter { $0.year != 2012 && $0.year != 2013 }
    let answer = try EvidenceModel.predict(kind: .plan(.stock), history: gappy, horizon: 2020)
    #expect(answer.explanation.gaps == [2012, 2013])
    #expect(answer.explanation.points.count == 4)
    let whole = try EvidenceModel.predict(kind: .plan(.stock), history: points, horizon: 2020)
    #expect(abs(answer.median / whole.median - 1) < 0.25)
    #expect(answer.explanation.spread > whole.explanation.spread)
  }

  @Test func orderDoesNotMatter() throws {
    let points = EvidenceModelTests.years([3.2, 4.0, 4.6, 5.5, 6.3, 7.4])
    let forwards = try EvidenceModel.predict(kind: .plan(.stock), history: points, horizon: 2020)
    let backwards = try EvidenceModel.predict(kind: .plan(.stock), history: points.reversed(), horizon: 2020)
    #expect(forwards == backwards)
  }

  @Test func explanationAddsUp() throws {
    let explanation = try predict(.share, [12, 12.8, 13.1, 14]).explanation
    #expect(abs(explanation.types.reduce(0) { $0 + $1.before } - 1) < 1e-12)
    #expect(abs(explanation.types.reduce(0) { $0 + $1.after } - 1) < 1e-12)
    #expect(abs(explanation.characters.reduce(0, +) - 1) < 1e-12)
    #expect(explanation.freedom > 4)
  }

  @Test func extremeValuesGiveNumbers() throws {
    let extremes: [Double] = [
      0, .leastNonzeroMagnitude, 1e-300, 1e-9, 1, 50, 99.99999999999999, 100, 1e15, 1e308, .greatestFiniteMagnitude,
      -1e308, -1,
    ]
    let kinds = IndicatorKind.allCases.map { EvidenceKind.plan($0) } + [.level, .ratePercent, .age, .years]
    for (kind, first, last) in kinds.flatMap({ kind in
      extremes.flatMap { first in extremes.map { (kind, first, $0) } }
    }) {
      let history = EvidenceModelTests.years([first, 50, last])
      guard let answer = try? EvidenceModel.predict(kind: kind, history: history, horizon: 2050) else { continue }
      let quantiles = answer.quantiles(EvidenceModelTests.levels)
      #expect(quantiles == quantiles.sorted() && quantiles.allSatisfy(\.isFinite), "\(kind), \(first), \(last)")
      let chances = extremes.map(answer.probability(atLeast:))
      #expect(chances.allSatisfy { $0 >= 0 && $0 <= 1 }, "\(kind), \(first), \(last)")
    }
  }

  @Test func whatIsWrongIsSaid() {
    typealias Model = EvidenceModel
    #expect(throws: EvidenceFailure.noHistory) { try Model.predict(kind: .level, history: [], horizon: 2025) }
    let point = YearValue(year: 2020, value: 5)
    #expect(throws: EvidenceFailure.horizonNotAfter(lastYear: 2020)) {
      try Model.predict(kind: .level, history: [point], horizon: 2020)
    }
    #expect(throws: EvidenceFailure.horizonTooFar(lastYear: 2020)) {
      try Model.predict(kind: .level, history: [point], horizon: .max)
    }
    #expect(throws: EvidenceFailure.repeatedYear(2020)) {
      try Model.predict(kind: .level, history: [point, point], horizon: 2025)
    }
    #expect(throws: EvidenceFailure.outOfBounds(year: 2019, value: 101)) {
      try Model.predict(kind: .plan(.share), history: [point, YearValue(year: 2019, value: 101)], horizon: 2025)
    }
    #expect(throws: EvidenceFailure.notFinite(year: 2019)) {
      try Model.predict(kind: .level, history: [point, YearValue(year: 2019, value: .infinity)], horizon: 2025)
    }
  }
}
