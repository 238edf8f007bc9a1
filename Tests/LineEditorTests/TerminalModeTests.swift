import Glibc
import TerminalScreen
import Testing

@Suite struct TerminalModeTests {
  @Test func aNewSizeKeepsTheLine() throws {
    let session = try startProbe(columns: 40)
    session.send("专利密集型产业增加值占比，成交量")
    try session.waitForLine("推演> 专利密集型产业增加值占比，成交量")
    session.resize(rows: 24, columns: 60)
    session.send("升")
    try session.waitForLine("推演> 专利密集型产业增加值占比，成交量升")
    session.resize(rows: 10, columns: 30)
    try session.wait(for: "the line in two rows") {
      $0.lines == ["推演> 专利密集型产业增加值占比", "，成交量升"] && $0.cursor == .init(1, 10)
    }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「专利密集型产业增加值占比"))
  }

  @Test func controlCOnAnEmptyLineKeepsTheShell() throws {
    let session = try startProbe()
    for _ in 0..<3 {
      session.send(Keys.control("c"))
      try session.waitForPrompt()
    }
    #expect(session.screen.lines.filter { $0 == "已取消" }.count == 3)
    session.send("行情" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「行情」"))
  }

  @Test func theQuitKeyDoesNothing() throws {
    let session = try startProbe()
    session.send("行情")
    try session.waitForLine("推演> 行情")
    session.send(Keys.control("\\"))
    session.send("业")
    try session.waitForLine("推演> 行情业")
  }

  @Test func betweenTwoLinesControlCIsTheCallers() throws {
    let session = try startProbe()
    session.send("等待" + Keys.enter)
    try session.waitForOutput("读到「等待」")
    #expect(!session.isRaw)
    session.send(Keys.control("c"))
    #expect(try session.waitForExit() == 128 + Int(SIGINT))
  }

  @Test func controlDDeletesWithinALineAndEndsOnAnEmptyOne() throws {
    let session = try startProbe()
    session.send("行情" + Keys.home + Keys.control("d"))
    try session.waitForLine("推演> 情", cursor: 6)
    session.send(Keys.control("d"))
    try session.waitForLine("推演>", cursor: 6)
    #expect(session.isRaw)
    session.send(Keys.control("d"))
    #expect(try session.waitForExit() == 0)
    #expect(!session.screen.announcesPastes)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalThatEndsTheProgramLeavesATidyTerminal(_ number: Int32) throws {
    let session = try startProbe()
    session.send("行情")
    try session.waitForLine("推演> 行情")
    session.signal(number)
    #expect(try session.waitForExit() == 128 + Int(number))
    #expect(!session.isRaw)
    #expect(!session.screen.announcesPastes)
    #expect(session.screen.cursor == .init(1, 0))
  }

  @Test func aStoppedShellComesBackWithItsLine() throws {
    // A shell with job control around the probe: without one, the system does not stop it.
    let session = try TerminalSession(
      "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "外壳$ ", "TERM": "xterm", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "EDITRC": "/dev/null"])
    try session.waitForPrompt()
    session.send(TerminalSession.product("LineEditorProbe") + Keys.enter)
    try session.waitForPrompt()
    try session.waitForLine("推演>")
    session.send("行情")
    try session.waitForLine("推演> 行情")
    session.send(Keys.control("z"))
    try session.waitForPrompt()
    try session.waitForLine("外壳$")
    session.send("fg" + Keys.enter)
    try session.waitForPrompt()
    try session.waitForLine("推演> 行情", cursor: 10)
    #expect(session.isRaw)
    session.send(Keys.left + "业" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「行业情」"))
  }

  @Test func aTerminalWithoutCursorMovesGetsPlainLines() throws {
    let session = try startProbe(terminal: "dumb")
    try session.waitForLine("推演>", cursor: 6)
    session.send("目标(\n")
    try session.waitForLine("…", cursor: 2)
    session.send("一)\n")
    try session.waitForOutput("读到「目标(⏎一)」")
    try session.waitForLine("推演>", cursor: 6)
    session.send("不要")
    try session.waitForLine("推演> 不要")
    session.send(Keys.control("c"))
    try session.waitForOutput("已取消")
    try session.waitForLine("推演>", cursor: 6)
    session.send(Keys.control("d"))
    #expect(try session.waitForExit() == 0)
    #expect(session.screen.pasteAnnouncements == 0)
  }
}
