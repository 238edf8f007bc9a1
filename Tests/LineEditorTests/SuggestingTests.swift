import TerminalScreen
import Testing

@Suite struct SuggestingTests {
  private func startWithHistory(columns: Int = 80) throws -> TerminalSession {
    let session = try startProbe(columns: columns, isStyled: true)
    session.send("行情 “成交” 2025" + Keys.enter)
    try session.waitForPrompt()
    return session
  }

  @Test func theLineIsColouredAndTheRestSuggested() throws {
    let session = try startWithHistory()
    session.send("行情 ")
    try session.waitForLine("推演> 行情 “成交” 2025", cursor: 11)
    let row = session.screen.cursor.row
    #expect(session.screen.text(looking: "2", inRow: row) == "“成交” 2025")
    session.send(Keys.right)
    try session.waitForLine("推演> 行情 “成交” 2025", cursor: 22)
    #expect(session.screen.text(looking: "1;36", inRow: session.screen.cursor.row) == "推演行情")
    #expect(session.screen.text(looking: "33", inRow: session.screen.cursor.row) == "“成交”")
    #expect(session.screen.text(looking: "32", inRow: session.screen.cursor.row) == "2025")
    #expect(session.screen.text(looking: "2", inRow: session.screen.cursor.row).isEmpty)
  }

  @Test func aWordOfTheSuggestionIsTaken() throws {
    let session = try startWithHistory()
    session.send("行情")
    try session.waitForLine("推演> 行情 “成交” 2025", cursor: 10)
    session.send(Keys.escape + "f")
    try session.waitForLine("推演> 行情 “成交” 2025", cursor: 16)
    session.send(Keys.control("e"))
    try session.waitForLine("推演> 行情 “成交” 2025", cursor: 22)
    session.send(Keys.control("_"))
    try session.waitForLine("推演> 行情 “成交” 2025", cursor: 16)
  }

  @Test func whatIsOnlySuggestedIsNeverExecuted() throws {
    let session = try startWithHistory()
    session.send("行情")
    try session.waitForLine("推演> 行情 “成交” 2025", cursor: 10)
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.suffix(3) == ["推演> 行情", "读到「行情」", "推演>"])
    session.send("行")
    try session.waitForLine("推演> 行情", cursor: 8)
    session.send(Keys.control("c"))
    try session.waitForPrompt()
    #expect(session.screen.lines.suffix(3) == ["推演> 行^C", "已取消", "推演>"])
  }

  @Test func keysTypedAheadDoNotTakeWhatWasNotSeen() throws {
    let session = try startWithHistory()
    session.send("行情" + Keys.right + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「行情」"))
  }

  @Test func aSuggestionStaysInItsRow() throws {
    let session = try startWithHistory(columns: 17)
    session.send("行")
    try session.waitForLine("推演> 行情 “成交…", cursor: 8)
    session.send("情")
    try session.waitForLine("推演> 行情 “成交…", cursor: 10)
    session.send(Keys.end)
    try session.wait(for: "two rows") { $0.cursorLine == " 2025" && $0.line($0.cursor.row - 1) == "推演> 行情 “成交”" }
  }

  @Test func withoutStyleNothingIsSuggested() throws {
    let session = try startProbe()
    session.send("行情 2025" + Keys.enter)
    try session.waitForPrompt()
    session.send("行")
    try session.waitForLine("推演> 行", cursor: 8)
    session.send(Keys.right)
    try session.wait(for: "the bell") { $0.bells == 1 }
    #expect(session.screen.cursorLine == "推演> 行")
  }
}
