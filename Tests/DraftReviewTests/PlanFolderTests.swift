import DraftReview
import DraftText
import Foundation
import SourceText
import TestSupport
import Testing

/// Folders of made-up places whose drafts are right: other indicators, other periods, Markdown tables, other ways to say it.
struct PlanFolderTests {
  static let folders = ["临江市", "云岭区"]

  private static func texts(_ folder: String) throws -> [(name: String, text: String)] {
    let path = Repository.path("Tests/Corpora/plans/\(folder)")
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
      (name, try TextDecoding.decode(FileReading.bytes(at: path + "/" + name)).text)
    }
  }

  @Test(arguments: folders) func `a draft that is right raises nothing`(_ folder: String) throws {
    let review = try Drafts.review(Self.texts(folder))
    #expect(review.claimCount > 5)
    #expect(review.findings.map { "\($0.rule.rawValue) \($0.passages.map(\.text)) \($0.arithmetic)" } == [])
  }

  /// A slip in a right draft, and the rule that must notice it, alone.
  static let slips: [(String, String, RuleID)] = [
    ("增长至2025年的12018件，增长50%", "增长至2025年的12018件，增长55%", .growth),
    ("年均增长20.1%", "年均增长25%", .averageGrowth),
    ("占20%", "占25%", .share),
    ("采纳38条，未采纳3条", "采纳48条，未采纳3条", .partExceedsWhole),
    ("有效注册商标达到8万件。《", "有效注册商标达到9万件。《", .sameQuantity),
    ("四个方面重点任务", "五个方面重点任务", .countOfList),
    ("设置了4项量化指标", "设置了6项量化指标", .countOfList),
    ("“十五五”期间组织专项行动15次", "“十五五”期间组织专项行动25次", .paceAgainstTotal),
    ("| 4 | 地理标志数量（件） | 12 | 16 |", "| 4 | 地理标志数量（件） | 12 | 11 |", .targetBelowPresent),
    ("（2021－2035 年）", "（2020－2035 年）", .citation),
    ("（责任单位：市金融办）", "", .taskWithoutOwner),
    ("国家级知识产权优势企业8家", "国家级知识产权优势优势企业8家", .repeatedWords),
  ]

  @Test(arguments: slips.indices) func `a slip is noticed`(_ index: Int) throws {
    let (old, new, rule) = Self.slips[index]
    let texts = try Self.texts("临江市")
    #expect(texts.contains { $0.text.contains(old) })
    let review = try Drafts.review(texts.map { ($0.name, $0.text.replacingOccurrences(of: old, with: new)) })
    #expect(review.findings.contains { $0.rule == rule }, Comment(rawValue: "\(review.findings.map(\.rule))"))
  }

  @Test func `each name belongs to a rule, and every rule finds only what it names`() throws {
    let ids = Review.ruleIDs
    #expect(Set(ids.flatMap { $0 }) == Set(RuleID.allCases))
    #expect(ids.allSatisfy { !$0.isEmpty && Set($0).count == $0.count })
  }

  /// An accepted finding stays accepted when other parts of the draft are edited.
  @Test func `names stay the same under unrelated edits`() throws {
    let before = try Drafts.review(Drafts.texts)
    let after = try Drafts.review(
      Drafts.texts.map { name, text in
        (
          name,
          text.replacingOccurrences(of: "知识产权事业发展取得了新的历史性成就", with: "各项工作取得了新的进展，事业迈上新台阶")
            .replacingOccurrences(of: "三、重点任务", with: "本规划经市政府同意后印发实施。\n三、重点任务")
        )
      })
    #expect(Set(before.findings.map(\.id)) == Set(after.findings.map(\.id)))
  }
}
