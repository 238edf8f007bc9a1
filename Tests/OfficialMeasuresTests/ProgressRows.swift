import Foundation
import OfficialMeasures
import PlanModel
import TestSupport

/// The records of the progress measure's reference, drawn from its seed as `Scripts/generate-progress-references.py` draws them.
struct ProgressRows: Decodable {
  struct Row: Decodable {
    let value: Double?
    let score: Double?
    let status: String
  }

  let seed: UInt64
  let rows: Int
  let block: Int
  let statuses: String
  let valueSums: [Double]
  let scoreSums: [Double]
  let sample: [Row]

  static func read() throws -> ProgressRows {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "References/progress-measure.json"))
    return try JSONDecoder().decode(ProgressRows.self, from: data)
  }

  /// All records, in order.
  func records() -> [ProgressRecord] {
    var random = SplitMix64(seed: seed)
    return (0..<rows).map { _ in Self.draw(&random) }
  }

  private static func draw(_ random: inout SplitMix64) -> ProgressRecord {
    let baseYear = 2010 + below(10, &random)
    let currentYear = baseYear + below(9, &random)
    let targetYear = baseYear + 1 + below(15, &random)
    let base = value(&random)
    let isRelated = below(5, &random) > 0
    let percent = Double(50 + below(131, &random))
    let current = isRelated ? base * percent / 100 : value(&random)
    var target: Double?
    switch below(10, &random) {
    case 0: target = 0
    case 1, 2: target = value(&random)
    case 3..<7: target = base * Double(20 + below(281, &random)) / 100
    default: break
    }
    let isLimited = below(3, &random) == 0
    let bound = below(4, &random) > 0 ? base * Double(50 + below(251, &random)) / 100 : 100
    return ProgressRecord(
      base: DatedValue(year: baseYear, value: base), current: DatedValue(year: currentYear, value: current),
      target: target.map { DatedValue(year: targetYear, value: $0) }, limit: isLimited ? bound : nil,
      direction: below(2, &random) == 0 ? .up : .down)
  }

  private static func value(_ random: inout SplitMix64) -> Double {
    let sort = below(20, &random)
    if sort == 0 { return 0 }
    let hundredths = Double(below(20000, &random) + 1)
    return (sort == 1 ? -hundredths : hundredths) / 100
  }

  private static func below(_ limit: UInt64, _ random: inout SplitMix64) -> Int { Int(random.next() % limit) }
}
