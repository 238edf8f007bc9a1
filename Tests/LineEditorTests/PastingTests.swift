import TerminalScreen
import Testing

@Suite struct PastingTests {
  @Test func aPasteIsOneEditAndAcceptsNothing() throws {
    let session = try startProbe()
    session.send("前后" + Keys.left + Keys.paste("一，\r\n二\r\u{1B}[A三\u{7}\n"))
    try session.wait(for: "the rows") { $0.lines == ["推演> 前一，", "… 二", "… [A三后"] && $0.cursor == .init(2, 6) }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「前一，⏎二⏎[A三后」"))
  }

  @Test func aLongPasteArrivesWhole() throws {
    let session = try startProbe(columns: 80, rows: 10)
    let rows = (1...200).map { "第\($0)行，成交量增长" }
    session.send(Keys.paste(rows.joined(separator: "\n")))
    try session.wait(for: "the last row") { $0.cursorLine == "… 第200行，成交量增长" }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.contains("推演> 第1行，成交量增长"))
    #expect(session.screen.transcript.filter { $0.contains("⏎第200行，成交量增") || $0.contains("成交量增长」") }.count == 1)
  }

  @Test func whatFollowsAPasteIsStillRead() throws {
    let session = try startProbe()
    session.send(Keys.paste("甲") + "乙" + Keys.paste("丙") + Keys.left + "丁" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「甲乙丁丙」"))
  }

  @Test func linesTypedAheadAreReadOneAfterAnother() throws {
    let session = try startProbe()
    session.send("一" + Keys.enter + "二" + Keys.enter + "三")
    try session.waitForLine("推演> 三", cursor: 8)
    #expect(session.screen.lines == ["推演> 一", "读到「一」", "推演> 二", "读到「二」", "推演> 三"])
  }
}
