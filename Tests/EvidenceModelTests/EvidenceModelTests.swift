import EvidenceModel
import PlanModel
import Testing

/// What must hold whatever the constants are.
struct EvidenceModelTests {
  static let levels = [0.01, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 0.99]

  static let histories: [(EvidenceKind, [Double])] = [
    (.plan(.perCapita), [3.2, 4.0, 4.6, 5.5, 6.3, 7.4]), (.plan(.count), [120, 131, 119, 160, 158]),
    (.plan(.stock), [10, 10.4, 10.9, 22, 22.8, 23.5]), (.plan(.flow), [7]), (.plan(.index), [100, 100, 100]),
    (.plan(.share), [88, 91, 93.5, 95, 96.1]), (.plan(.score), [71, 74, 73]), (.plan(.share), [0, 0.4, 1.1]),
    (.plan(.share), [98, 99.5, 100]), (.plan(.count), [0, 3, 5, 4]), (.plan(.count), [0, 0, 0]),
    (.plan(.growthRate), [7, 6.8, -1.2, 8.1]), (.plan(.unknown), [-3, 2, 5]), (.ratePercent, [101, 104, 99]),
    (.age, [78.9]), (.age, [77.3, 78.9]), (.years, [9.8, 10.1, 10.5, 10.9]),
    (.level, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384]),
  ]

  static func years(_ values: [Double], from year: Int = 2010) -> [YearValue] {
    values.enumerated().map { YearValue(year: year + $0.offset, value: $0.element) }
  }

  @Test(arguments: [("evidence-model.json", 30), ("evidence-years.json", 15)])
  func agreesWithReferences(_ file: String, _ count: Int) throws {
    let references: References.Answers = try References.read(file)
    #expect(references.cases.count >= count)
    for row in references.cases {
      let kind = try #require(EvidenceKind(name: row.kind))
      let answer = try EvidenceModel.predict(kind: kind, history: row.years, horizon: row.horizon)
      #expect(abs(answer.probability(atLeast: row.target) - row.probability) < 1e-8, "\(row)")
      for (level, quantile) in zip(row.levels, row.quantiles) {
        #expect(abs(answer.quantile(level) - quantile) <= 1e-7 * abs(quantile), "\(level) of \(row)")
      }
    }
  }

  @Test(arguments: histories.indices) func quantilesAndProbabilitiesAgree(_ index: Int) throws {
    let (kind, values) = Self.histories[index]
    for ahead in [1, 3, 5, 10, 40] {
      let answer = try EvidenceModel.predict(
        kind: kind, history: Self.years(values), horizon: 2009 + values.count + ahead)
      let quantiles = answer.quantiles(Self.levels)
      #expect(quantiles == quantiles.sorted())
      let bounds = Self.bounds(kind)
      for (level, value) in zip(Self.levels, quantiles) {
        #expect(bounds.contains(value))
        #expect(abs(answer.quantile(level) - value) <= 1e-9 * max(1, abs(value)))
        let isEnd = value == bounds.lower || value == bounds.upper
        if !isEnd, value < 1e300 { #expect(abs(answer.probability(atMost: value) - level) < 1e-8) }
        #expect(answer.probability(atMost: value) >= level - 1e-8)
        #expect(answer.probability(atLeast: value) >= 1 - level - 1e-8)
      }
    }
  }

  @Test(arguments: histories.indices) func probabilityFallsWithTarget(_ index: Int) throws {
    let (kind, values) = Self.histories[index]
    let answer = try EvidenceModel.predict(kind: kind, history: Self.years(values), horizon: 2014 + values.count)
    var before = 1.0
    for step in -40...400 {
      let chance = answer.probability(atLeast: Double(step) / 2)
      #expect(chance >= 0 && chance <= before)
      before = chance
    }
  }

  @Test(arguments: histories.indices) func spreadGrowsWithHorizon(_ index: Int) throws {
    let (kind, values) = Self.histories[index]
    for (low, high) in [(0.25, 0.75), (0.1, 0.9), (0.025, 0.975)] {
      var before = 0.0
      for ahead in 1...25 {
        let answer = try EvidenceModel.predict(
          kind: kind, history: Self.years(values), horizon: 2009 + values.count + ahead)
        let spread = answer.workingQuantile(high) - answer.workingQuantile(low)
        #expect(spread >= before, "\(low)–\(high), \(ahead) years ahead")
        before = spread
      }
    }
  }

  private static func bounds(_ kind: EvidenceKind) -> Bounds {
    switch kind {
    case .plan(let kind): kind.bounds
    case .level, .ratePercent, .age, .years: Bounds(lower: 0, upper: nil)
    }
  }
}
