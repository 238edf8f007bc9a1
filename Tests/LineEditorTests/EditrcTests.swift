import TerminalScreen
import Testing

@Suite struct EditrcTests {
  @Test func viKeysWorkWhereTheUserWantsThem() throws {
    let folder = try TemporaryFolder()
    let session = try startProbe(editrc: rc("bind -v\n", in: folder))
    session.send("行情x成交")
    try session.waitForLine("推演> 行情x成交", cursor: 15)
    session.send(Keys.escape)
    try session.waitForLine("推演> 行情x成交", cursor: 13)
    session.send("0x")
    try session.waitForLine("推演> 情x成交", cursor: 6)
    session.send("u")
    try session.waitForLine("推演> 行情x成交")
    session.send("A" + Keys.left + "量" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「行情x成量交」"))
    session.send("二" + Keys.enter)
    try session.waitForPrompt()
    session.send(Keys.escape)
    session.send("kk")
    try session.waitForLine("推演> 行情x成量交")
    session.send("j")
    try session.waitForLine("推演> 二")
    session.send(Keys.enter)
    try session.waitForPrompt()
    session.send(Keys.paste("贴\n入") + Keys.up + Keys.home + "在")
    try session.wait(for: "the pasted rows") { $0.lines.suffix(2) == ["推演> 在贴", "… 入"] }
  }

  /// `$` on an empty line puts libedit's cursor before the line, and what is typed then outside its memory.
  @Test func viKeysThatLeaveTheLineDoNoHarm() throws {
    let folder = try TemporaryFolder()
    let session = try startProbe(editrc: rc("bind -v\n", in: folder))
    session.send(Keys.escape)
    session.send("$i行情")
    try session.waitForLine("推演> 行情", cursor: 10)
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「行情」"))
  }

  @Test func libeditsOwnHistoryCommandsSeeTheHistory() throws {
    let folder = try TemporaryFolder()
    let session = try startProbe(editrc: rc("probe:bind ^O ed-search-prev-history\nother:bind -v\n", in: folder))
    for entry in ["均线 平安", "行情 一", "均线 二", "成交"] {
      session.send(entry + Keys.enter)
      try session.waitForPrompt()
    }
    session.send("均" + Keys.control("o"))
    try session.waitForLine("推演> 均线 二")
    session.send(Keys.control("o"))
    try session.waitForLine("推演> 均线 平安")
  }

  @Test func editingSwitchedOffGivesPlainLines() throws {
    let folder = try TemporaryFolder()
    let session = try TerminalSession(
      TerminalSession.product("LineEditorProbe"),
      environment: ["TERM": "xterm", "EDITRC": rc("edit off\n", in: folder), "LC_ALL": "C"])
    try session.waitForLine("推演>", cursor: 6)
    session.send("行情\n")
    try session.waitForOutput("读到「行情」")
    #expect(session.screen.pasteAnnouncements == 0)
  }

  private func rc(_ text: String, in folder: TemporaryFolder) -> String {
    folder.write(Array(text.utf8), to: folder.path + "/editrc")
    return folder.path + "/editrc"
  }
}
