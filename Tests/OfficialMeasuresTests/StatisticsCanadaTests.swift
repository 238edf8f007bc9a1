import OfficialMeasures
import PlanModel
import TestSupport
import Testing

/// The measure of Statistics Canada and Open SDG: design/field.md 2.2, to every printed digit, and 10,000 random records.
struct StatisticsCanadaTests {
  @Test func tenThousandRecordsAgreeWithThePublishedRules() throws {
    let reference = try ProgressRows.read()
    let verdicts = reference.records().map { OfficialMeasure.statcan.verdict(on: $0) }
    #expect(verdicts.count == 10_000)
    #expect(String(verdicts.map { letter($0.status) }) == reference.statuses)
    for (verdict, row) in zip(verdicts, reference.sample) {
      #expect(verdict.status.rawValue == row.status)
      #expect(agrees(verdict.value, row.value) && agrees(verdict.score, row.score))
    }
    for (index, start) in stride(from: 0, to: reference.rows, by: reference.block).enumerated() {
      let part = verdicts[start..<start + reference.block]
      #expect(agree(part.reduce(0) { $0 + abs($1.value ?? 0) }, reference.valueSums[index], within: 1e-9))
      #expect(abs(part.reduce(0) { $0 + ($1.score ?? 0) } - reference.scoreSums[index]) < 1e-9)
    }
  }

  private func letter(_ status: OfficialStatus) -> Character {
    status == .notAvailable ? "N" : status.rawValue.uppercased().first(where: { $0 != "T" }) ?? "?"
  }

  private func agrees(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return agree(left, right, within: 1e-9) || abs(left - right) < 1e-9
  }

  struct Row: Sendable {
    let base: (Double, Int)
    let current: (Double, Int)
    let target: (Double, Int)
    let direction: Direction
    let growth: (String, String)
    let ratio: String
    let score: String
    let status: OfficialStatus
  }

  static let printedRows = [
    Row(
      base: (100, 2015), current: (120, 2020), target: (150, 2030), direction: .up,
      growth: ("0.03714", "0.02740"), ratio: "1.35539", score: "5", status: .substantialProgress),
    Row(
      base: (100, 2015), current: (115, 2020), target: (150, 2030), direction: .up,
      growth: ("0.02835", "0.02740"), ratio: "1.03456", score: "3.10409", status: .substantialProgress),
    Row(
      base: (100, 2015), current: (105, 2020), target: (150, 2030), direction: .up,
      growth: ("0.00981", "0.02740"), ratio: "0.35788", score: "-1.00882", status: .limitedProgress),
    Row(
      base: (100, 2015), current: (95, 2020), target: (150, 2030), direction: .up,
      growth: ("-0.01021", "0.02740"), ratio: "-0.37249", score: "-4.05207", status: .deterioration),
    Row(
      base: (100, 2015), current: (151, 2020), target: (150, 2030), direction: .up,
      growth: ("0.08591", "0.02740"), ratio: "3.13558", score: "5", status: .targetAchieved),
    Row(
      base: (20, 2015), current: (15, 2020), target: (10, 2030), direction: .down,
      growth: ("-0.05591", "0.04516"), ratio: "1.23814", score: "4.55822", status: .substantialProgress),
    Row(
      base: (20, 2015), current: (25, 2020), target: (10, 2030), direction: .down,
      growth: ("0.04564", "0.04516"), ratio: "-1.01065", score: "-5", status: .deterioration),
    Row(
      base: (5, 2015), current: (6, 2020), target: (10, 2030), direction: .down,
      growth: ("0.03714", "0.04729"), ratio: "-0.78524", score: "5", status: .targetAchieved),
    Row(
      base: (20, 2015), current: (10, 2020), target: (0, 2030), direction: .down,
      growth: ("-0.12945", "0.48327"), ratio: "0.26786", score: "-1.3839", status: .limitedProgress),
    Row(
      base: (6.3, 2020), current: (9, 2022), target: (12, 2025), direction: .up,
      growth: ("0.19523", "0.13754"), ratio: "1.41939", score: "5", status: .substantialProgress),
  ]

  @Test(arguments: printedRows) func printedRow(_ row: Row) throws {
    let verdict = OfficialMeasure.statcan.verdict(
      on: record(row.base, row.current, row.target, direction: row.direction))
    #expect(verdict.status == row.status)
    for (symbol, growth) in [("CAGR_o", row.growth.0), ("|CAGR_T|", row.growth.1)] {
      #expect(printed(try #require(verdict.numbers.first { $0.symbol == symbol }).value, 5) == growth)
    }
    #expect(printed(try #require(verdict.value), 5) == row.ratio)
    #expect(isPrinted(try #require(verdict.score), row.score))
  }

  @Test(arguments: [
    (50.0, 100.0, "0.953929"), (80, 100, "0.628705"), (90, 100, "0.373622"), (95, 100, "0.203670"),
    (99, 100, "0.043643"), (100, 100, "0.000000"), (12, 10, "0.628705"), (15, 10, "0.953929"), (20, 10, "1.000000"),
  ]) func thresholdsShrinkNearALimit(_ base: Double, _ limit: Double, _ coefficient: String) throws {
    let verdict = OfficialMeasure.statcan.verdict(on: record((base, 2015), (base, 2020), nil, limit: limit))
    let number = try #require(verdict.numbers.first { $0.symbol == "C" })
    #expect(printed(number.value, 6) == coefficient)
  }

  /// Half way to a limit of 100 the cuts are 1.43089 % and 0.47696 %.
  @Test(arguments: [
    (0.0143090, OfficialStatus.substantialProgress), (0.0143088, .moderateProgress), (0.0047697, .moderateProgress),
    (0.0047695, .limitedProgress),
  ]) func cutsNearALimit(_ growth: Double, _ status: OfficialStatus) {
    let record = record((50, 2019), (50 * (1 + growth), 2020), nil, limit: 100)
    #expect(OfficialMeasure.statcan.verdict(on: record).status == status)
  }

  @Test(arguments: [
    (-0.03, -5.0), (-0.02, -5), (-0.01, -3.75), (0, -2.5), (0.0025, -1.25), (0.005, 0), (0.01, 1.25), (0.015, 2.5),
    (0.02, 5), (0.03, 5),
  ]) func scoresWithoutTarget(_ growth: Double, _ score: Double) throws {
    // A hair above the growth named, so that a rounded power stays on its side of the threshold.
    let verdict = OfficialMeasure.statcan.verdict(on: record((100, 2019), (100 * (1 + growth) + 1e-10, 2020), nil))
    #expect(abs(try #require(verdict.score) - score) < 1e-8)
  }

  @Test func whatMisleadsIsSaid() {
    let falling = OfficialMeasure.statcan.verdict(on: record((5, 2015), (6, 2020), (10, 2030), direction: .down))
    #expect(falling.remarks.contains(.achievedButWorsening) && falling.remarks.contains(.baseBeyondTarget))
    let zero = OfficialMeasure.statcan.verdict(on: record((20, 2015), (10, 2020), (0, 2030), direction: .down))
    #expect(zero.remarks == [.zeroTarget])
    let still = OfficialMeasure.statcan.verdict(on: record((20, 2020), (20, 2020), nil))
    #expect(still.status == .notAvailable && still.remarks == [.tooFewYears])
    let sign = OfficialMeasure.statcan.verdict(on: record((-1, 2015), (1, 2020), nil))
    #expect(sign.status == .notAvailable && sign.remarks == [.signChanges])
  }
}

/// A record of values and years.
func record(
  _ base: (Double, Int), _ current: (Double, Int), _ target: (Double, Int)?, limit: Double? = nil,
  direction: Direction = .up, series: [(Double, Int)] = []
) -> ProgressRecord {
  ProgressRecord(
    base: DatedValue(year: base.1, value: base.0), current: DatedValue(year: current.1, value: current.0),
    target: target.map { DatedValue(year: $0.1, value: $0.0) }, limit: limit, direction: direction,
    series: series.map { DatedValue(year: $0.1, value: $0.0) })
}

/// Whether the value is the printed one to all its digits.
func isPrinted(_ value: Double, _ text: String) -> Bool {
  let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
  return printed(value, decimals) == text
}
