import TerminalScreen
import Testing

@Suite struct UndoingTests {
  @Test func typingIsTakenBackByWordAndMadeAgain() throws {
    let session = try startProbe()
    session.send("行情 成交量 gdp")
    try session.waitForLine("推演> 行情 成交量 gdp")
    session.send(Keys.control("_"))
    try session.waitForLine("推演> 行情 成交量", cursor: 18)
    session.send(Keys.control("x") + Keys.control("u"))
    try session.waitForLine("推演> 行情", cursor: 11)
    session.send(Keys.escape + "/" + Keys.escape + "_")
    try session.waitForLine("推演> 行情 成交量 gdp", cursor: 21)
  }

  @Test func killsPastesAndRunsOfDeletionsAreOneChangeEach() throws {
    let session = try startProbe()
    session.send("👨‍👩‍👧甲e\u{301}乙")
    try session.wait(for: "the text") { $0.cursorLine.hasSuffix("乙") }
    session.send(Keys.backspace + Keys.backspace + Keys.backspace)
    try session.waitForLine("推演> 👨‍👩‍👧")
    session.send(Keys.control("_"))
    try session.waitForLine("推演> 👨‍👩‍👧甲e\u{301}乙")
    session.send(Keys.paste("一\n二") + Keys.control("w") + Keys.control("_") + Keys.control("_"))
    try session.waitForLine("推演> 👨‍👩‍👧甲e\u{301}乙")
    session.send(Keys.control("u") + Keys.control("_"))
    try session.waitForLine("推演> 👨‍👩‍👧甲e\u{301}乙")
  }

  @Test func aRecalledStatementIsTakenBack() throws {
    let session = try startProbe()
    session.send("旧" + Keys.enter)
    try session.waitForPrompt()
    session.send("新" + Keys.up)
    try session.waitForLine("推演> 旧")
    session.send(Keys.control("_"))
    try session.waitForLine("推演> 新")
    session.send(Keys.control("_") + Keys.control("_"))
    try session.wait(for: "the empty line and the bell") { $0.cursorLine == "推演>" && $0.bells == 1 }
  }

  @Test func whatWasKilledIsYankedAndExchangedForOlderTexts() throws {
    let session = try startProbe()
    session.send("甲 乙 丙")
    session.send(Keys.control("w") + Keys.backspace + Keys.control("w"))
    try session.waitForLine("推演> 甲", cursor: 9)
    session.send(Keys.control("a") + Keys.control("y"))
    try session.waitForLine("推演> 乙甲", cursor: 8)
    session.send(Keys.escape + "y")
    try session.waitForLine("推演> 丙甲", cursor: 8)
    session.send(Keys.end + Keys.backspace + Keys.control("t"))
    try session.waitForLine("推演> 甲丙", cursor: 10)
  }

  @Test func viCommandsEditChinese() throws {
    let folder = try TemporaryFolder()
    folder.write(Array("bind -v\n".utf8), to: folder.path + "/editrc")
    let session = try startProbe(editrc: folder.path + "/editrc")
    session.send("行情 成交量，gdp👨‍👩‍👧")
    try session.wait(for: "the text") { $0.cursorLine.hasPrefix("推演> 行情 成交量，gdp") && $0.cursor.column == 24 }
    session.send(Keys.escape)
    try session.wait(for: "the command mode") { $0.cursor.column == 22 }
    session.send("x0wcw成交额")
    try session.waitForLine("推演> 行情 成交额，gdp")
    session.send(Keys.escape)
    try session.wait(for: "the command mode") { $0.cursor.column == 15 }
    session.send("u")
    try session.waitForLine("推演> 行情 ，gdp")
    session.send("u")
    try session.waitForLine("推演> 行情 成交量，gdp")
    session.send("$dT，P0.")
    try session.waitForLine("推演> 行情 成交量，gdp")
    session.send("dd")
    try session.waitForLine("推演>")
    session.send("i一\r")
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「一」"))
  }
}
