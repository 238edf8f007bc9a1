import TerminalScreen
import Testing

@Suite struct CompletingTests {
  @Test func theOnlyCandidateIsPutInAlsoInTheMiddle() throws {
    let session = try startProbe()
    session.send("行 增长" + Keys.home + Keys.right + Keys.tab)
    try session.waitForLine("推演> 行情 增长", cursor: 10)
  }

  @Test func anAbbreviationIsReplacedByWhatItStandsFor() throws {
    let session = try startProbe()
    session.send("zscq" + Keys.tab)
    try session.waitForLine("推演> 知识产权", cursor: 14)
    session.send("质" + Keys.tab)
    try session.waitForLine("推演> 知识产权质押融资", cursor: 22)
  }

  @Test func candidatesAreListedWithTheirDetailsAligned() throws {
    let session = try startProbe(columns: 40)
    session.send(Keys.tab)
    try session.waitForOutput("行情")
    try session.waitForLine("推演>", cursor: 6)
    #expect(
      session.screen.lines == [
        "推演>", "行情", "成交量            万手", "成交额            亿元", "知识产权质押融资  亿元", "知识产权保险      件", "gdp",
        "gdp占比", "推演>",
      ])
  }

  @Test func withoutACandidateTheBellRings() throws {
    let session = try startProbe()
    session.send("无" + Keys.tab)
    try session.wait(for: "the bell") { $0.bells == 1 && $0.cursorLine == "推演> 无" }
  }
}
