import Glibc
import TerminalScreen
import Testing

@testable import LineEditor

@Suite struct RememberingTests {
  @Test func entriesOutliveAShellThatIsKilled() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/state/history"
    let first = try startProbe(history: path)
    for keys in ["一(" + Keys.enter + "二)", "行情", "行情", "成交\\量"] {
      first.send(keys + Keys.enter)
      try first.waitForPrompt()
    }
    first.signal(SIGKILL)
    #expect(try first.waitForExit() == 128 + Int(SIGKILL))
    #expect(try HistoryFile(path: path).load() == ["一(\n二)", "行情", "行情", "成交\\量"])

    let second = try startProbe(history: path)
    second.send(Keys.up)
    try second.waitForLine("推演> 成交\\量")
    second.send(Keys.up)
    try second.waitForLine("推演> 行情")
    second.send(Keys.up)
    try second.wait(for: "the statement of two rows") { $0.lines == ["推演> 一(", "… 二)"] }
  }

  @Test func aHistoryThatCannotBeWrittenIsToldAndNotFatal() throws {
    let session = try startProbe(history: "/dev/null/history")
    session.send("行情" + Keys.enter)
    try session.waitForPrompt()
    session.send(Keys.up)
    try session.waitForLine("推演> 行情")
    session.send(Keys.control("u") + Keys.control("d"))
    #expect(try session.waitForExit() == 0)
    #expect(session.screen.lines.last == "再见，历史未保存")
  }
}
