import EvidenceModel
import ForecastMethods
import PlanModel
import TestSupport
import Testing

/// What holds of every method on any series: an answer that makes sense, or a reason.
struct CoherenceTests {
  @Test(arguments: ForecastMethod.allCases) func answersAreCoherentOrRefused(_ method: ForecastMethod) {
    var random = SplitMix64(seed: 31)
    var answered = 0
    for _ in 0..<40 {
      let kind = random.pick([IndicatorKind.stock, .perCapita, .share, .score, .growthRate, .unknown])
      let count = random.int(1...14)
      let level = random.double(1...80)
      let values = (0..<count).map { _ in
        random.chance(5) ? 0 : random.chance(10) ? level : min(level * random.double(0.7...1.25), 99)
      }
      let given = series(values, kind: kind, to: 2016 + count - 1 + random.int(1...10))
      do {
        let forecast = try method.forecast(given)
        answered += 1
        let levels = [0.025, 0.1, 0.5, 0.9, 0.975].map { forecast.distribution.quantile($0) }
        #expect(levels == levels.sorted())
        #expect(forecast.path.count == given.horizon - (2016 + count - 1))
        #expect(kind.bounds.contains(forecast.value))
        // At the ends of a scale many probabilities share a value; near them a value has few digits left.
        for (probability, value) in zip([0.025, 0.1, 0.5, 0.9, 0.975], levels)
        where abs(value) < 1e100 && abs(value) > 1e-6 && !(99.999...100).contains(value) {
          #expect(abs(forecast.distribution.probability(atMost: value) - probability) < 1e-6)
          #expect(abs(forecast.distribution.probability(atLeast: value) - (1 - probability)) < 1e-6)
        }
      } catch {
        if case .horizonNotAfter = error { Issue.record("the horizon lies after the values") }
      }
    }
    // A fitted ceiling shows in few series, and 级比 near 1 are few.
    #expect(answered > ([.logistic, .gompertz, .gm11].contains(method) ? 2 : 5), "\(method) answers \(answered) of 40")
  }

  /// Persons or ten thousand persons, yuan or 亿元: the same answer.
  @Test(arguments: ForecastMethod.allCases) func unitsDoNotMatter(_ method: ForecastMethod) throws {
    let all: [[Double]] = [
      [120, 131, 150, 158, 171, 190, 204, 221], [12, 13, 16, 18, 19, 21], [5, 12, 26, 44, 60, 70, 75.5, 78],
      [2.8, 3.02, 3.25, 3.5, 3.8, 4], [73.1, 80, 78, 85, 83, 90, 88], [-3, 1, 0, 2, 4, 3, 6, 5],
      [0, 3, 5, 4, 8, 9, 12],
      [10, 12, 16, 25, 38, 52, 63, 71, 75.5, 78, 79.1],
    ]
    var answered = 0
    for values in all {
      let kind: IndicatorKind = values.contains { $0 <= 0 } ? .growthRate : .unknown
      let goal = (values.last ?? 0) * 1.4
      guard let plain = try? method.forecast(series(values, kind: kind, to: 2016 + values.count + 3)) else { continue }
      answered += 1
      for factor in [1e-4, 1e-3, 0.1, 10, 1e4, 1e6, 1e8] {
        let moved = try method.forecast(
          series(values.map { $0 * factor }, kind: kind, to: 2016 + values.count + 3))
        #expect(agree(moved.value, plain.value * factor, within: 1e-6), "\(values) × \(factor)")
        for level in [0.1, 0.9] {
          let (one, other) = (moved.distribution.quantile(level), plain.distribution.quantile(level) * factor)
          #expect(agree(one, other, within: 1e-5), "\(values) × \(factor)")
        }
        let chances = [(moved, goal * factor), (plain, goal)].map { $0.distribution.probability(atLeast: $1) }
        #expect(abs(chances[0] - chances[1]) < 1e-5, "\(values) × \(factor): \(chances)")
      }
    }
    #expect(answered >= 1)
  }

  /// The closed forms that `explain` prints come to the values of the paths, which are made step by step.
  @Test(arguments: [ForecastMethod.theta, .damped]) func closedFormsAgreeWithPaths(_ method: ForecastMethod) throws {
    var random = SplitMix64(seed: 32)
    for _ in 0..<40 {
      let count = random.int(5...12)
      var value = random.double(5...50)
      let values = (0..<count).map { _ in
        value *= random.double(0.9...1.25)
        return value
      }
      for ahead in [1, 2, 5, 9] {
        let forecast = try method.forecast(series(values, to: 2016 + count - 1 + ahead))
        let fitted = Dictionary(uniqueKeysWithValues: forecast.parameters.map { ($0.symbol, $0.value) })
        func parameter(_ symbol: String) throws -> Double { try #require(fitted[symbol]) }
        func power(_ base: Double, _ exponent: Int) -> Double {
          (0..<exponent).reduce(1) { result, _ in result * base }
        }
        let level = try parameter("l")
        let expected: Double
        if method == .theta {
          let (alpha, a, b) = try (parameter("α"), parameter("A"), parameter("B"))
          #expect(try parameter("n") == Double(count))
          let growth = Double(ahead - 1) + (1 - power(1 - alpha, count + 1)) / alpha
          expected = level + 0.5 * (a * power(1 - alpha, count) + b * growth)
        } else {
          let (phi, slope) = try (parameter("φ"), parameter("b"))
          let place = level + (1...ahead).reduce(0) { $0 + power(phi, $1) } * slope
          expected = forecast.distribution.scale.value(at: place)
        }
        #expect(abs(expected / forecast.value - 1) < 1e-9)
      }
    }
  }

  @Test func whatCannotBeIsRefusedWithItsReason() {
    #expect(throws: ForecastRefusal.tooFewPoints(have: 2, need: 3)) {
      try ForecastMethod.drift.forecast(series([1, 2]))
    }
    #expect(throws: ForecastRefusal.needsPositive(year: 2017, value: 0)) {
      try ForecastMethod.logLinear.forecast(series([1, 0, 3]))
    }
    // Exact fits, also where the forecast is 1, 50 % or 0: no spread to tell a band from.
    for (values, kind) in [
      ([2, 4, 8], .perCapita), ([1.331, 1.21, 1.1], .perCapita), ([0.3, 0.2, 0.1], .growthRate),
    ] as [([Double], IndicatorKind)] {
      #expect(throws: ForecastRefusal.noSpread) {
        try ForecastMethod.drift.forecast(series(values, kind: kind, to: 2019))
      }
    }
    #expect(throws: ForecastRefusal.notFinite) { try ForecastMethod.linear.forecast(series([1, .infinity, 3])) }
    #expect(throws: ForecastRefusal.horizonNotAfter(2018)) {
      try ForecastMethod.linear.forecast(series([1, 2, 4], to: 2018))
    }
    let gap = ForecastSeries(
      kind: .stock, points: [2016, 2017, 2018, 2020, 2021].map { YearValue(year: $0, value: Double($0 - 2000)) },
      horizon: 2025)
    for method in [ForecastMethod.theta, .ets, .damped, .gm11] {
      #expect(throws: ForecastRefusal.missingYear(2019)) { try method.forecast(gap) }
    }
    #expect(throws: ForecastRefusal.leavesBounds(year: 2019, value: -1)) {
      try ForecastMethod.linear.forecast(series([5, 3, 1], kind: .stock, to: 2019))
    }
  }

  @Test func driftOverAGapUsesTheYearsBetween() throws {
    let points = [(2016, 1.0), (2018, 4.0), (2019, 7.0), (2020, 16.0)].map { YearValue(year: $0.0, value: $0.1) }
    let forecast = try ForecastMethod.drift.forecast(ForecastSeries(kind: .stock, points: points, horizon: 2021))
    #expect(agree(forecast.value, 32, within: 1e-12))
  }

  @Test func aCurveThatShowsItsCeilingIsFoundAndOneThatDoesNotIsRefused() throws {
    let bent = (0..<12).map { CoherenceTests.logistic(Double($0)) * (1 + 0.004 * ($0 % 2 == 0 ? 1 : -1)) }
    let forecast = try ForecastMethod.logistic.forecast(series(bent, from: 2010, to: 2030))
    let ceiling = try #require(forecast.parameters.first { $0.symbol == "K" })
    #expect(abs(ceiling.value - 80) < 4)
    #expect(throws: ForecastRefusal.capNotIdentified) {
      try ForecastMethod.logistic.forecast(series([1, 1.21, 1.4, 1.75, 2.0, 2.5, 2.9]))
    }
    let share = try ForecastMethod.logistic.forecast(series([60, 66, 70, 76, 79, 84], kind: .share))
    #expect(share.parameters[0].value == 100 && share.value < 100)
  }

  private static func logistic(_ t: Double) -> Double { 80 / (1 + 9 * LogisticDecay.power(t)) }
}

private enum LogisticDecay {
  /// e^(−t/2), without the C library.
  static func power(_ t: Double) -> Double { (0..<Int(t)).reduce(1.0) { value, _ in value * 0.6065306597126334 } }
}
