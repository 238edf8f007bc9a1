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
    #expect(list.page(fitting: .init(rows: 24, columns: 40)).rows == ["行情    成交量  gdp     专利"])
    #expect(list.page(fitting: .init(rows: 24, columns: 16)).rows == ["行情    gdp", "成交量  专利"])
    #expect(list.page(fitting: .init(rows: 24, columns: 5)).rows == ["行情", "成…", "gdp", "专利"])
  }

  @Test func aListTallerThanTheScreenIsShownPageByPage() {
    let names = (1...20).map { CompletionCandidate(text: "指标\($0)", detail: $0 > 3 ? "家" : nil) }
    let list = CandidateList(names, style: .plain, policy: .ambiguousNarrow)
    let size = Terminal.Size(rows: 10, columns: 40)
    var shown: [String] = []
    var start = 0
    while start < names.count {
      let page = list.page(from: start, fitting: size)
      #expect(page.rows.count <= size.rows - 3)
      shown += page.rows.filter { $0.hasPrefix("指标") }.map { String($0.prefix { $0 != " " }) }
      start += page.count
      #expect(page.rows.last?.hasPrefix("… 另有 \(names.count - start) 项") == (start < names.count))
    }
    #expect(shown == names.map(\.text))
  }

  @Test func thousandsOfCandidatesFillColumnsAndGoOn() {
    let names = (1...10_000).map { CompletionCandidate(text: "指标\($0)") }
    let list = CandidateList(names, style: .plain, policy: .ambiguousNarrow)
    let page = list.page(fitting: Terminal.Size(rows: 24, columns: 80))
    #expect(page.rows.count == 21)
    #expect(page.count > 100)
    #expect(page.rows.allSatisfy { $0.displayWidth < 80 })
  }

  @Test func detailsStandBesideTheCandidates() {
    let list = CandidateList(
      [.init(text: "成交量", detail: "万手"), .init(text: "gdp", detail: "亿元，现价")], style: .styled, policy: .ambiguousNarrow)
    #expect(
      list.page(fitting: .init(rows: 24, columns: 40)).rows == [
        "成交量  \u{1B}[2m万手\u{1B}[0m", "gdp     \u{1B}[2m亿元，现价\u{1B}[0m",
      ])
    #expect(list.page(fitting: .init(rows: 24, columns: 14)).rows[1] == "gdp     \u{1B}[2m亿元…\u{1B}[0m")
  }

  @Test func aListThatIsTooLongSaysHowMuchIsLeft() {
    let names = (0..<100).map { CompletionCandidate(text: "指标\($0)") }
    let rows = CandidateList(names, style: .plain, policy: .ambiguousNarrow).page(fitting: .init(rows: 10, columns: 20))
      .rows
    #expect(rows.count == 7)
    #expect(rows.last == "… 另有 88 项，再按…")
  }
}
