import Foundation
import IndicatorTables
import PlanModel
import SourceText
import Testing

/// Tables as they really arrive: every file of `good` gives the rows that stand beside it, every file of `bad` the diagnostics.
struct CorporaTests {
  @Test(arguments: try names(in: "good")) func goodFilesGiveTheirRows(_ name: String) throws {
    let lines = try Self.lines(of: Corpora.tables.appending(path: "good/\(name)"))
    expectEqual(lines, try Self.expected("good/\(name)"))
  }

  @Test(arguments: try names(in: "bad")) func badFilesNameEverythingWrong(_ name: String) throws {
    do {
      let lines = try Self.lines(of: Corpora.tables.appending(path: "bad/\(name)"))
      Issue.record("loaded: \(lines)")
    } catch let error as Diagnostics {
      expectEqual(error.all.map(\.line), try Self.expected("bad/\(name)"))
    }
  }

  @Test func corporaAreLargeEnough() throws {
    #expect(try Self.names(in: "good").count >= 20)
    #expect(try Self.names(in: "bad").count >= 20)
  }

  /// Names the lines that differ, one issue each: whole files side by side are hard to read.
  private func expectEqual(_ lines: [String], _ expected: [String]) {
    for index in 0..<max(lines.count, expected.count) {
      let line = index < lines.count ? lines[index] : "nothing"
      let other = index < expected.count ? expected[index] : "nothing"
      if line != other { Issue.record("line \(index + 1): got `\(line)`, expected `\(other)`") }
    }
  }

  /// The files of a folder that have an expectation beside them.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: Corpora.tables.appending(path: folder).path(percentEncoded: false)
    )
    .filter { !$0.hasSuffix(".expected") }.sorted()
  }

  private static func expected(_ path: String) throws -> [String] {
    let text = try String(contentsOf: Corpora.tables.appending(path: path + ".expected"), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  /// The rows and warnings of a file, read by the reader that its name begins with.
  private static func lines(of url: URL) throws -> [String] {
    let (file, encoding) = try Corpora.file(url)
    let plan = try Corpora.zhengzhouPlan()
    switch file.name.prefix(while: { $0 != "-" }) {
    case "series":
      let loaded = try SeriesReader.read(file, encoding: encoding, plan: plan)
      return loaded.rows.map(\.line) + loaded.warnings.map(\.line)
    case "peers":
      let loaded = try PeerReader.read(file, encoding: encoding, plan: plan)
      return loaded.rows.map(\.line) + loaded.warnings.map(\.line)
    case "claims":
      let loaded = try ClaimReader.read(file, encoding: encoding)
      return loaded.rows.map(\.line) + loaded.warnings.map(\.line)
    default:
      let loaded = try IndicatorTableReader.read(file, encoding: encoding)
      return loaded.rows.map(\.line) + loaded.warnings.map(\.line)
    }
  }
}
