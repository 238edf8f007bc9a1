import Foundation
import TerminalScreen
import Testing

/// Tables that are pasted at the prompt.
@Suite struct PastedTableShellTests {
  private static let sheet = "编号\t名称\t单位\t2020年基期值\t2025年目标值\r1\t甲指标\t件\t10\t20\r2\t乙指标\t家\t30\t45\r"

  @Test func aPastedSheetIsLoadedAndOneUndoTakesItBack() throws {
    let folder = try TemporaryFolder()
    let session = try ShellTests.start(["--norc"])
    session.send(Keys.paste(Self.sheet))
    try session.wait(for: "the rows") { $0.cursorLine.contains("乙指标") }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.contains { $0.contains("粘贴表1") && $0.contains("2") }, "\(session.screen.lines)")
    #expect(!session.screen.transcript.joined().contains("error"))
    session.send("可达 乙指标" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.contains { $0.contains("45") && $0.contains("8.45%") })

    // What was pasted stands in the script that is saved, and is there again without a file.
    session.send("保存 \(folder.path)/saved.tuiyan" + Keys.enter)
    try session.waitForPrompt()
    let again = try ShellTests.start(["-f", folder.path + "/saved.tuiyan", "-i"])
    again.send("可达 乙指标" + Keys.enter)
    try again.waitForPrompt()
    #expect(again.screen.transcript.contains { $0.contains("45") && $0.contains("8.45%") })

    session.send("撤销" + Keys.enter)
    try session.waitForPrompt()
    session.send("可达 乙指标" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.joined().contains("no-indicators"))
  }

  @Test func whatIsWrongIsShownInThePaste() throws {
    let session = try ShellTests.start(["--norc"])
    session.send(Keys.paste("| 编号 | 名称 | 单位 | 2020年基期值 | 2025年目标值 |\r|---|---|---|---|---|\r| 1 | 甲 | 件 | 十 | 20 |"))
    try session.wait(for: "the rows") { $0.cursorLine.contains("甲") }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.contains { $0.hasPrefix("粘贴表1:3:15: error:") }, "\(session.screen.lines)")
  }

  @Test func pastedStatementsAreStatements() throws {
    let session = try ShellTests.start()
    session.send(Keys.paste("增长 托管 24%\r可达 托管\r"))
    try session.wait(for: "the rows") { $0.cursorLine.contains("可达 托管") }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.joined().contains("难以达到"))
    #expect(!session.screen.transcript.joined().contains("粘贴表"))
  }
}
