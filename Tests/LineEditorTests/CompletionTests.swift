import TerminalText
import Testing

@testable import LineEditor

@Suite struct CompletionTests {
  @Test(
    arguments: [
      (["行情"], "行", "行情"), (["行情"], "行情", nil), (["成交量", "成交额"], "成", "成交"), (["成交量", "成交额"], "成交", nil),
      (["知识产权保险", "知识产权质押"], "zscq", "知识产权"), (["知识产权", "知名商标"], "zs", nil), (["a", "b"], "", nil),
      (["gdp", "gdp占比"], "gdp", nil), (["gdp", "gdp占比"], "g", "gdp"), (["GDP"], "gdp", "GDP"),
    ] as [([String], String, String?)])
  func whatCandidatesAgreeOn(_ texts: [String], _ current: String, _ agreed: String?) {
    let completion = Completion(replacing: 0..<0, candidates: texts.map { CompletionCandidate(text: $0) })
    #expect(completion.agreed(replacing: current[...]) == agreed)
  }

  @Test func candidatesStandInColumnsByWidth() {
    let names = ["行情", "成交量", "gdp", "专利"].map { CompletionCandidate(text: $0) }
    let list = CandidateList(names, style: .plain, policy: .ambiguousNarrow)
    #expect(list.rows(fitting: .init(rows: 24, columns: 40)) == ["行情    成交量  gdp     专利"])
    #expect(list.rows(fitting: .init(rows: 24, columns: 16)) == ["行情    gdp", "成交量  专利"])
    #expect(list.rows(fitting: .init(rows: 24, columns: 5)) == ["行情", "成…", "gdp", "专利"])
  }

  @Test func detailsStandBesideTheCandidates() {
    let list = CandidateList(
      [.init(text: "成交量", detail: "万手"), .init(text: "gdp", detail: "亿元，现价")], style: .styled, policy: .ambiguousNarrow)
    #expect(
      list.rows(fitting: .init(rows: 24, columns: 40)) == [
        "成交量  \u{1B}[2m万手\u{1B}[0m", "gdp     \u{1B}[2m亿元，现价\u{1B}[0m",
      ])
    #expect(list.rows(fitting: .init(rows: 24, columns: 14))[1] == "gdp     \u{1B}[2m亿元…\u{1B}[0m")
  }

  @Test func aListThatIsTooLongSaysHowMuchIsLeft() {
    let names = (0..<100).map { CompletionCandidate(text: "指标\($0)") }
    let rows = CandidateList(names, style: .plain, policy: .ambiguousNarrow).rows(fitting: .init(rows: 10, columns: 20))
    #expect(rows.count == 7)
    #expect(rows.last == "… 另有 88 项")
  }
}
