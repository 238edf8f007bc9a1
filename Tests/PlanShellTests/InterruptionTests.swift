import Foundation
import TerminalScreen
import Testing

/// Ctrl-C at a real pseudo-terminal: the statement ends, nothing of it is left, and the session goes on.
///
/// Each test waits until the work says of itself that it is under way, so that none depends on how fast the machine is.
@Suite struct InterruptionTests {
  private static let interrupted = "已中断"

  /// Presses Ctrl-C, and waits for the prompt and for the word of it.
  private func interrupt(_ session: TerminalSession) throws {
    session.send(Keys.control("c"))
    try session.waitForPrompt()
    let screen = session.screen.transcript
    #expect(screen.contains { $0.contains(Self.interrupted) }, "\(screen)")
    // The line that told how far it was has gone.
    #expect(!session.screen.lines.contains { $0.contains("%，每秒") }, "\(session.screen.lines)")
  }

  private func execute(_ statement: String, in session: TerminalSession) throws {
    session.send(statement + Keys.enter)
    try session.waitForPrompt()
  }

  @Test func samplingTellsHowFarItIsAndEnds() throws {
    let session = try ShellTests.start()
    for statement in ["增长 托管 12%..30%", "设置 方法 抽样", "设置 路径数 2000000000", "设置 容差 0"] {
      try execute(statement, in: session)
    }
    session.send("可达 托管" + Keys.enter)
    try session.wait(for: "how far it is", seconds: 30) { $0.cursorLine.contains("抽样") && $0.cursorLine.contains("还需") }
    try interrupt(session)
    // What was assumed before is in force.
    try execute("查看 假设", in: session)
    #expect(session.screen.transcript.contains { $0.contains("12%..30%") })
    #expect(session.screen.unknownSequences.isEmpty)
    session.send(Keys.control("d"))
    #expect(try session.waitForExit() == 0)
  }

  @Test func theLineFitsANarrowWindow() throws {
    let session = try ShellTests.start(columns: 24)
    for statement in ["增长 托管 12%..30%", "设置 方法 抽样", "设置 路径数 2000000000", "设置 容差 0"] {
      try execute(statement, in: session)
    }
    session.send("可达 托管" + Keys.enter)
    try session.wait(for: "how far it is", seconds: 30) {
      $0.cursorLine.hasPrefix("抽样") && $0.cursorLine.hasSuffix("…")
    }
    try interrupt(session)
  }

  @Test func aTableThatIsLoadedLeavesNothing() throws {
    let folder = try TemporaryFolder()
    let rows = (1...150_000).map { "\($0),专利拥有量第\($0)项,件,\($0),\(2 * $0)\n" }
    try ("编号,名称,单位,2020年基期值,2025年目标值\n" + rows.joined()).write(
      toFile: folder.path + "/many.csv", atomically: false, encoding: .utf8)
    let session = try ShellTests.start()
    session.send("加载 \(folder.path)/many.csv" + Keys.enter)
    try session.wait(for: "how far it is", seconds: 60) { $0.cursorLine.hasPrefix("读取") }
    try interrupt(session)
    try execute("查看", in: session)
    #expect(session.screen.transcript.contains { $0.contains("18 项指标") }, "\(session.screen.transcript)")
  }

  @Test func aScriptThatIsReadTakesBackWhatItDid() throws {
    let folder = try TemporaryFolder()
    let statements = (0..<100_000).map { "增长 托管 \($0 % 90).5%\n" }
    try ("目标 托管 7777\n" + statements.joined()).write(
      toFile: folder.path + "/many.tuiyan", atomically: false, encoding: .utf8)
    let session = try ShellTests.start()
    session.send("读取 \(folder.path)/many.tuiyan" + Keys.enter)
    try session.wait(for: "how far it is", seconds: 60) { $0.cursorLine.hasPrefix("读取") }
    try interrupt(session)
    try execute("可达 托管", in: session)
    #expect(session.screen.transcript.contains { $0.contains("5000") && $0.contains("未设假设") })
    #expect(!session.screen.lines.contains { $0.contains("7777") })
  }

  @Test(arguments: ["加载", "读取", "历年"]) func aPipeThatNobodyWritesToIsGivenUp(_ verb: String) throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/pipe.csv", 0o600) == 0)
    let session = try ShellTests.start()
    session.send("\(verb) \(folder.path)/pipe.csv" + Keys.enter)
    // Between lines the terminal is the program's no more: then the statement is being executed.
    try session.wait(for: "the statement") { !$0.announcesPastes }
    try interrupt(session)
    try execute("可达 托管", in: session)
    #expect(session.screen.transcript.contains { $0.contains("未设假设") })
  }

  @Test func rowsThatWereDoneAreShownAsAPart() throws {
    let session = try ShellTests.start(["-f", ShellTests.root + "/Scenarios/zhengzhou-2025/plan.tuiyan", "-i"])
    try execute("设置 分页 关", in: session)
    session.send("扫描 托管 0%..99% 步长 0.01%" + Keys.enter)
    try session.wait(for: "how far it is", seconds: 60) { $0.cursorLine.hasPrefix("扫描") }
    session.send(Keys.control("c"))
    try session.waitForPrompt()
    #expect(session.screen.transcript.contains { $0.contains("【未完成】") }, "\(session.screen.lines)")
  }

  @Test func withoutATerminalForErrorsNothingIsToldOfProgress() throws {
    let folder = try TemporaryFolder()
    let statements = ["增长 托管 12%..30%", "设置 方法 抽样", "设置 路径数 3000000", "设置 容差 0", "可达 托管"]
    let arguments = statements.map { "-c '\($0)'" }.joined(separator: " ")
    let command =
      "\(TerminalSession.product("tuiyan")) -f \(ShellTests.root)/Scenarios/zhengzhou-2025/plan.tuiyan \(arguments) "
      + "2> \(folder.path)/errors > \(folder.path)/results"
    let session = try TerminalSession(
      "/bin/sh", arguments: ["-c", command],
      environment: ["TERM": "xterm", "TUIYAN_LANG": "zh", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"])
    _ = try session.waitForExit(seconds: 60)
    let written = try ["errors", "results"].map {
      try String(contentsOfFile: folder.path + "/" + $0, encoding: .utf8)
    }
    #expect(written.allSatisfy { !$0.contains("\u{1B}") && !$0.contains("\r") && !$0.contains("还需") })
    #expect(written[1].contains("5000"))
  }
}
