import Foundation
import IndicatorTables
import PlanModel
import SourceText
import Testing

/// The files that the tests read, by their place beside the tests.
enum Corpora {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let tables = package.appending(path: "Tests/Corpora/tables")
  static let zhengzhou = package.appending(path: "Scenarios/zhengzhou-2025")

  /// A file as the product reads it: bytes, then text.
  static func file(_ url: URL) throws -> (SourceFile, TextEncoding) {
    let (text, encoding) = try TextDecoding.decode(FileReading.bytes(at: url.path(percentEncoded: false)))
    return (SourceFile(name: url.lastPathComponent, text: text), encoding)
  }

  /// A text under a name of its own.
  static func indicators(_ text: String) throws -> LoadedTable<Indicator> {
    try IndicatorTableReader.read(SourceFile(name: "t.csv", text: text), encoding: .utf8)
  }

  static func indicators(at url: URL) throws -> LoadedTable<Indicator> {
    let (file, encoding) = try file(url)
    return try IndicatorTableReader.read(file, encoding: encoding)
  }

  static func series(at url: URL, plan: Plan) throws -> LoadedTable<Observation> {
    let (file, encoding) = try file(url)
    return try SeriesReader.read(file, encoding: encoding, plan: plan)
  }

  static func peers(at url: URL, plan: Plan) throws -> LoadedTable<Peer> {
    let (file, encoding) = try file(url)
    return try PeerReader.read(file, encoding: encoding, plan: plan)
  }

  /// A plan with the indicators of the Zhengzhou table.
  static func zhengzhouPlan() throws -> Plan {
    plan(try indicators(at: zhengzhou.appending(path: "indicators.csv")).rows)
  }

  static func plan(_ indicators: [Indicator]) -> Plan {
    var plan = Plan()
    for indicator in indicators { plan.add(indicator) }
    return plan
  }

  /// The document that all of the Zhengzhou figures come from, as its publisher's page gives it.
  static let document = tables.appending(path: "郑州市十四五知识产权发展规划-征求意见稿.txt")
}

/// A number written in a test.
func number(_ text: String) -> DecimalNumber {
  guard let number = DecimalNumber(text) else {
    Issue.record("not a number: \(text)")
    return .zero
  }
  return number
}
