import EvidenceModel
import PlanModel
import TestSupport
import Testing

@testable import Assessment

/// Scores of past forecasts, and what they are asked.
struct BacktestTests {
  /// y = 12, last = 10, quantiles 8, 9, 10, 11, 12, 13, 14 at 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975:
  /// 2·(0.025·4 + 0.1·3 + 0.25·2 + 0.5·1 + 0 + 0.1·1 + 0.025·2)/7/10 = 2·1.55/70.
  @Test func aWorkedScore() throws {
    var score = BacktestScore()
    let loss = score.add(quantiles: [8, 9, 10, 11, 12, 13, 14], value: 12, last: 10)
    #expect(agree(loss ?? 0, 2 * 1.55 / 70))
    #expect(score.coverage80 == 1 && score.coverage95 == 1)
    score.add(quantiles: [8, 9, 10, 11, 12, 13, 14], value: 13.5, last: 10)
    #expect(score.coverage80 == 0.5 && score.coverage95 == 1)
    score.add(probability: 0.7, came: true)
    score.add(probability: 0.2, came: true)
    #expect(agree(try #require(score.brier), (0.09 + 0.64) / 2))
    #expect(score.bins[3].outcomes == 1 && score.bins[1].said == 0.2)
  }

  /// A last value of 0 gives no scale: the forecast counts for coverage, and spoils no mean.
  @Test func zeroHasNoScale() throws {
    var score = BacktestScore()
    score.add(quantiles: [8, 9, 10, 11, 12, 13, 14], value: 12, last: 10)
    let before = score.pinball
    let unscaled = score.add(quantiles: [0, 0, 1, 2, 3, 4, 5], value: 2, last: 0)
    #expect(unscaled == nil)
    #expect(score.pinball == before && score.forecasts == 2 && score.coverage80 == 1)
    var plan = Plan.single(.count, base: "5")
    for (year, value) in zip(2014..., ["0", "0", "0", "2", "4"]) { plan.observe("1", year, value) }
    let result = BacktestResult(plan.indicators, in: plan.program())
    let scores = try #require(result.rows.first).scores
    #expect(scores.allSatisfy { $0.score.pinball?.isFinite ?? true } && scores.first?.score.pinball != nil)
  }

  @Test func nothingIsAskedAcrossABreak() throws {
    func asked(_ broken: Bool) throws -> Int {
      var plan = Plan.single(.count, base: "45")
      for (year, value) in zip(2014..., ["10", "11", "12", "13", "14", "40"]) { plan.observe("1", year, value) }
      if broken { plan.observations[5].isBreak = true }
      return try #require(BacktestResult(plan.indicators, in: plan.program()).rows.first).origins
    }
    // 2014–2020 without a break: 4 + 3 + 2 + 1. With one in 2019: 2016→2017, 2018; 2017→2018; 2019→2020.
    #expect(try asked(false) == 10)
    #expect(try asked(true) == 4)
  }

  /// Where lower is better the question is whether it falls so far: of a steady fall most come true, and the evidence model says so.
  @Test func fallsAreAskedOfWhatFalls() throws {
    var plan = Plan.single(.stock, base: "38", target: .atMost(30))
    for (year, value) in zip(2012..., ["80", "72", "65", "60", "54", "49", "45", "41"]) {
      plan.observe("1", year, value)
    }
    let question = BacktestQuestion(
      try #require(plan.indicator("1")), last: YearValue(year: 2018, value: 45), later: YearValue(year: 2020, value: 38)
    )
    #expect(question.direction == .down && question.thresholds == question.thresholds.sorted(by: >))
    #expect(question.thresholds[1] < 45)
    let row = try #require(BacktestResult(plan.indicators, in: plan.program()).rows.first)
    let history = try #require(row.history)
    let reading = try #require(BacktestReading(history))
    #expect(reading.happened > 0.5 && reading.said > 0.4)
  }

  @Test func methodsAreComparedOnTheSameForecasts() throws {
    var plan = Plan.single(.perCapita, base: "4.62")
    for (year, value) in zip(2010..., ["1.2", "1.5", "1.7", "2.0", "2.2", "2.35", "2.9", "3.15", "3.75", "4.45"]) {
      plan.observe("1", year, value)
    }
    let row = try #require(BacktestResult(plan.indicators, in: plan.program()).rows.first)
    let history = try #require(row.history)
    #expect(history.relative == 1 && history.common == history.forecasts)
    for (_, score) in row.scores {
      #expect(score.common <= score.forecasts && score.forecasts + score.refused == row.origins)
    }
    let best = row.best?.score.relative
    #expect(
      row.scores.allSatisfy { 2 * $0.score.common < history.forecasts || ($0.score.relative ?? 1) >= (best ?? 1) })
  }

  @Test func theReadingFollowsTheCounts() throws {
    func reading(inside: Int, of all: Int, said: Double, came: Int) -> BacktestReading? {
      var score = BacktestScore()
      for index in 0..<all {
        score.add(quantiles: [-4, -3, -1, 0, 1, 3, 4], value: index < inside ? 0 : 10, last: 1)
        score.add(probability: said, came: index < came)
      }
      return BacktestReading(score)
    }
    #expect(reading(inside: 9, of: 9, said: 0.5, came: 5) == nil)
    let careless = try #require(reading(inside: 12, of: 20, said: 0.8, came: 10))
    #expect(careless.width == .tooNarrow && careless.level == .tooHigh)
    let cautious = try #require(reading(inside: 20, of: 20, said: 0.5, came: 18))
    #expect(cautious.width == .tooWide && cautious.level == .tooLow)
    let fair = try #require(reading(inside: 16, of: 20, said: 0.5, came: 11))
    #expect(fair.width == .fits && fair.level == .fits)
  }
}
