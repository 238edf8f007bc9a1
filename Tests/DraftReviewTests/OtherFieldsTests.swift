import DraftReview
import DraftText
import Foundation
import TestSupport
import Testing

/// Sentences of other fields than the drafts that rules were tried on (health, transport, housing, agriculture, environment):
/// `Tests/Corpora/reviews/other-fields.tsv` says which rules must speak; `-` is a right sentence, of which nothing may be said.
struct OtherFieldsTests {
  struct Row: CustomTestStringConvertible {
    var rules: [String]
    var text: String
    var testDescription: String { text }
  }

  static let rows: [Row] = {
    let path = Repository.path("Tests/Corpora/reviews/other-fields.tsv")
    let lines = ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n").dropFirst()
    return lines.map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return Row(
        rules: cells[0] == "-" ? [] : cells[0].split(separator: " ").map(String.init),
        text: cells[1].replacingOccurrences(of: "\\n", with: "\n"))
    }
  }()

  @Test func `there are many of both kinds`() {
    #expect(Self.rows.count { $0.rules.isEmpty } >= 80)
    #expect(Self.rows.count { !$0.rules.isEmpty } >= 35)
  }

  @Test(arguments: rows) func `a rule speaks where it should and nowhere else`(_ row: Row) throws {
    let findings = try Drafts.review(row.text).findings
    #expect(findings.map(\.rule.rawValue) == row.rules, Comment(rawValue: "\(findings.map(\.arithmetic))"))
  }

  /// What is proposed instead of a wrong growth is right to its last digit, one digit more than the growth was printed with.
  @Test(arguments: [
    ("床位由2020年的16000张增加到2025年的20000张，年均增长9%。", "4.6%"),
    ("床位由2020年的16000张增加到2025年的20000张，年均增长9.0%。", "4.56%"),
    ("粮食产量由300万吨增加到340万吨，增长15%。", "13.3%"),
    ("完成投资60亿元，其中社会资本16亿元，占30%。", "26.7%"),
  ]) func `a proposal has a digit more than what it replaces`(_ text: String, _ right: String) throws {
    #expect(try Drafts.review(text).findings.first?.arguments["right"] == right)
  }

  /// A table in a file of its own is compared with the text beside it.
  @Test func `a table of cells and a text contradict each other`() throws {
    let table = """
      序号,指标,单位,2025年,2030年
      1,每千人口执业（助理）医师数,人,3.35,3.9
      2,医疗卫生机构床位,张,22000,24000
      3,规模以上健康企业,家,700,900
      4,细颗粒物年均浓度,微克/立方米,35,30

      """
    let text = """
      云溪市“十五五”卫生健康规划
      一、主要目标
      到2030年，每千人口执业（助理）医师数达到3.8人，医疗卫生机构床位达到26000张，细颗粒物年均浓度下降到30微克/立方米。
      2025年，规模以上健康企业600家。

      """
    let review = Review([try Drafts.document("规划.txt", text), try Drafts.document("指标表.csv", table, isTable: true)])
    #expect(review.findings.map(\.rule) == [.sameQuantity, .sameQuantity, .sameQuantity])
    #expect(
      Set(review.findings.compactMap { $0.arithmetic.first }) == ["3.8人 ≠ 3.9人", "26000张 ≠ 24000张", "600家 ≠ 700家"])
    #expect(review.findings.allSatisfy { Set($0.passages.map(\.document)) == ["规划.txt", "指标表.csv"] })
  }
}
