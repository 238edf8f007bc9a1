import TerminalScreen
import Testing

@Suite struct SearchingTests {
  /// Characters whose low bytes are ASCII control codes or letters: libedit's own search takes them for commands.
  @Test(arguments: ["一", "安", "平安", "线", "业"])
  func chineseIsSearchedForAndRunsNothing(_ pattern: String) throws {
    let session = try sessionWithHistory()
    session.send("草稿" + Keys.control("r") + pattern)
    try session.wait(for: "the found entry") { $0.cursorLine.hasPrefix("查找「\(pattern)」: 均线 平安一业") }
    session.send(Keys.enter)
    try session.wait(for: "the entry in the line") { $0.cursorLine == "推演> 均线 平安一业" }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.filter { $0 == "读到「均线 平安一业」" }.count == 2)
  }

  @Test func theSearchGoesOnBackAndForth() throws {
    let session = try sessionWithHistory()
    session.send(Keys.control("r") + "平安")
    try session.waitForLine("查找「平安」: 均线 平安一业")
    session.send(Keys.control("r"))
    try session.waitForLine("查找「平安」: 平安银行")
    session.send(Keys.control("r"))
    try session.waitForLine("无匹配「平安」: 平安银行")
    session.send(Keys.control("s"))
    try session.waitForLine("查找「平安」: 均线 平安一业")
    session.send(Keys.up)
    try session.waitForLine("查找「平安」: 平安银行")
    session.send(Keys.backspace + "庸")
    try session.waitForLine("无匹配「平庸」: 均线 平安一业")
  }

  @Test func theSearchIsGivenUpWithTheLineAsItWas() throws {
    let session = try sessionWithHistory()
    session.send("草稿" + Keys.control("r") + "平")
    try session.waitForLine("查找「平」: 均线 平安一业")
    session.send(Keys.control("g"))
    try session.waitForLine("推演> 草稿", cursor: 10)
  }

  @Test func anotherKeyTakesTheEntryAndDoesItsWork() throws {
    let session = try sessionWithHistory()
    session.send(Keys.control("r") + "银行" + Keys.end + "x")
    try session.waitForLine("推演> 平安银行x", cursor: 15)
  }

  @Test func controlCCancelsTheSearchAndTheLine() throws {
    let session = try sessionWithHistory()
    session.send("草稿" + Keys.control("r") + "平")
    try session.waitForLine("查找「平」: 均线 平安一业")
    session.send(Keys.control("c"))
    try session.waitForPrompt()
    #expect(session.screen.lines.suffix(3) == ["推演> 草稿^C", "已取消", "推演>"])
  }

  private func sessionWithHistory() throws -> TerminalSession {
    let session = try startProbe()
    for entry in ["平安银行", "均线 平安一业", "行情"] {
      session.send(entry + Keys.enter)
      try session.waitForPrompt()
    }
    return session
  }
}
