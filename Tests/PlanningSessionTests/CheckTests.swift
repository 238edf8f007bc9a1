import Assessment
import DraftReview
import DraftText
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanningSession

/// What `check` reads: what was stated at the prompt, folders of folders.
struct CheckTests {
  private static let series = "indicator,year,value,unit\n高价值专利,2021,6.34,件\n"

  private static func result(_ test: TestSession) throws -> CheckResult {
    guard case .check(let result)? = test.session.lastAnswer?.content else { throw CancellationError() }
    return result
  }

  @Test func whatWasStatedIsOneMoreDocument() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write(FileTests.table, to: folder + "/表.csv")
      try Repository.write(Self.series, to: folder + "/历年.csv")
      let test = TestSession(in: folder)
      try test.run("load 表.csv\nseries 历年.csv\ncheck")
      #expect(try Self.result(test).findings.isEmpty)
      #expect(try Self.result(test).review.documents.count == 2)
      try test.run("actual 高价值专利 2021 5.5\ntarget 托管 >= 6000\ncheck")
      let found = try Self.result(test)
      #expect(found.review.documents.last == "本次会话")
      #expect(Set(found.findings.map(\.finding.rule)) == [.sameQuantity])
      #expect(found.findings.count == 2)
      for finding in found.findings {
        #expect(finding.finding.passages.contains { $0.document == "本次会话" })
        #expect(finding.finding.passages.contains { $0.document != "本次会话" })
      }
      // A path names what is read, and nothing else is.
      try test.run("check 表.csv")
      #expect(try Self.result(test).findings.isEmpty)
    }
  }

  @Test(arguments: [1, 2, 3]) func aFolderOfFoldersIsThatManyDrafts(_ threads: Int) throws {
    try Repository.withTemporaryFolder { folder in
      for (name, growth) in [("甲", "100%"), ("乙", "50%"), ("丙", "90%"), ("丁", "100%")] {
        try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
        try Repository.write("专利授权量由2019年的100件增长至2020年的200件，增长\(growth)。\n", to: folder + "/\(name)/规划.txt")
      }
      let test = TestSession(in: folder)
      try test.run("set threads \(threads)\ncheck '\(folder)'")
      let result = try Self.result(test)
      #expect(result.folders.count == 4)
      // Drafts of different folders do not contradict each other.
      #expect(result.findings.map(\.finding.rule) == [.growth, .growth])
      #expect(result.folders.filter { !$0.findings.isEmpty }.map { $0.name.suffix(1) } == ["丙", "乙"])
      #expect(test.faults("explain \(result.findings[1].finding.id)") == [])
    }
  }
}
