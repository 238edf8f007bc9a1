import Foundation
import TerminalScreen
import Testing

/// The whole program at a real pseudo-terminal.
@Suite struct ShellTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The shell with the Zhengzhou plan loaded, at its prompt.
  static func start(
    in locale: LocaleCase = .cUTF8, columns: Int = 80, rows: Int = 40, home: String = "/nonexistent",
    variables: [String: String] = [:],
    _ arguments: [String] = ["-f", root + "/Scenarios/zhengzhou-2025/plan.tuiyan", "-i"]
  ) throws -> TerminalSession {
    var environment = locale.variables
    environment["TERM"] = "xterm-256color"
    environment["NO_COLOR"] = "1"
    environment["HOME"] = home
    environment["EDITRC"] = "/dev/null"
    environment["TUIYAN_LANG"] = "zh"
    environment.merge(variables) { _, own in own }
    let session = try TerminalSession(
      TerminalSession.product("tuiyan"), arguments: arguments, environment: environment, rows: rows, columns: columns)
    try session.waitForPrompt()
    return session
  }

  @Test(arguments: LocaleCase.allCases, [40, 80])
  func chineseIsTypedEditedCompletedAndExecuted(locale: LocaleCase, columns: Int) throws {
    if locale == .chinese && !LocaleCase.hasChinese { try Test.cancel("no source of the Chinese locale here") }
    let session = try Self.start(in: locale, columns: columns)

    // Typed with a slip, mended in the middle, and executed.
    session.send("增长 托官 24%")
    try session.waitForLine("推演> 增长 托官 24%")
    session.send(String(repeating: Keys.left, count: 4) + Keys.backspace + "管")
    try session.waitForLine("推演> 增长 托管 24%", cursor: 15)
    session.send(Keys.enter)
    try session.waitForPrompt()
    // A narrow window breaks the sentence; the words are all there.
    let said = session.screen.transcript.joined().filter { $0 != " " }
    #expect(said.contains("2025年4983.76家；目标5000家，差距-16.24家，难以达到"))

    // Completed from a part of the name.
    session.send("可达 质押" + Keys.tab)
    try session.wait(for: "the whole name") { $0.transcript.joined().contains("可达 知识产权质押融资登记金额") }
    session.send(Keys.enter)
    try session.waitForPrompt()
    // In a narrow window the cells of a row stand below each other.
    #expect(session.screen.transcript.contains { $0.hasPrefix("10 ") })
    #expect(session.screen.transcript.contains { $0.contains("未设假设") })
    #expect(session.screen.transcript.allSatisfy { $0.count <= columns })
    #expect(session.screen.cursorLine == "推演>")
    #expect(session.screen.unknownSequences.isEmpty)

    session.send(Keys.control("d"))
    #expect(try session.waitForExit() == 0)
  }

  @Test func controlCCancelsTheLineAndKeepsTheShell() throws {
    let session = try Self.start()
    session.send("增长 托管 99%")
    try session.waitForLine("推演> 增长 托管 99%")
    session.send(Keys.control("c"))
    try session.waitForPrompt()
    session.send("查看 增长" + Keys.enter)
    try session.waitForPrompt()
    #expect(!session.screen.transcript.joined().contains("99% → "))
    session.send("退出" + Keys.enter)
    #expect(try session.waitForExit() == 0)
  }

  @Test func aFaultIsShownUnderItsCharactersAndTheShellGoesOn() throws {
    let session = try Self.start()
    session.send("增长 高价直 18%" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.contains("  1 | 增长 高价直 18%"))
    #expect(session.screen.transcript.contains("    |      ^~~~~~"))
    #expect(session.screen.transcript.contains("  可以写：每万人口高价值发明专利拥有量"))
    session.send("增长 高价值 18%" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.joined().contains("10.57件"))
  }

  @Test func theScenarioStandsInThePromptAndAnOpenQuoteContinues() throws {
    let session = try Self.start()
    session.send("情景 高" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.cursorLine == "推演·高>")
    session.send("增长 托管 30% 因为 \"新" + Keys.enter)
    try session.wait(for: "a further row") { $0.cursorLine.hasPrefix("  …>") }
    session.send("政策\"" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.joined().contains("30% → 2025 年 6311.98家"))
  }

  @Test func theHistoryIsThereTheNextTime() throws {
    let home = try TemporaryFolder()
    let first = try Self.start(home: home.path)
    first.send("可达 托管" + Keys.enter)
    try first.waitForPrompt()
    first.send(Keys.control("d"))
    #expect(try first.waitForExit() == 0)
    let second = try Self.start(home: home.path)
    second.send(Keys.up)
    try second.waitForLine("推演> 可达 托管")
  }

  @Test func withoutATerminalForOutputThereIsNoPrompt() throws {
    let session = try TerminalSession(
      "/bin/sh", arguments: ["-c", "printf '设置 horizon' | \(TerminalSession.product("tuiyan")) | cat"],
      environment: ["TERM": "xterm", "TUIYAN_LANG": "zh", "PATH": "/usr/bin:/bin"])
    #expect(try session.waitForExit() == 0)
    #expect(!session.screen.transcript.joined().contains("推演>"))
    #expect(session.screen.transcript.joined().contains("horizon"))
  }

  // MARK: What helps

  @Test func theTutorialIsWalkedThroughWithEnterAlone() throws {
    let home = try TemporaryFolder()
    let session = try Self.start(rows: 60, home: home.path, [])
    session.send("教程" + Keys.enter)
    try session.wait(for: "the first step") {
      $0.transcript.contains { $0.hasPrefix("1/12") } && $0.cursorLine == "教程>"
    }
    // A statement of its own is executed, and the step stays.
    session.send("设置 宽度 80" + Keys.enter)
    try session.wait(for: "the step is asked for again") {
      $0.transcript.contains { $0.contains("也可以。这一步要的是：读取 示例") } && $0.cursorLine == "教程>"
    }
    for step in 2...12 {
      session.send(Keys.enter)
      try session.wait(for: "step \(step)") { screen in
        screen.transcript.contains { $0.hasPrefix("\(step)/12") } && screen.cursorLine == "教程>"
      }
    }
    let said = session.screen.transcript.joined().filter { $0 != " " }
    #expect(said.contains("24.08%") && said.contains("4983.76家；目标5000家"))
    session.send(Keys.enter)
    try session.wait(for: "the end") { $0.transcript.joined().contains("教程完了") && $0.cursorLine == "推演>" }
    // The reader's own plan is untouched.
    session.send("查看" + Keys.enter)
    try session.wait(for: "no plan") { $0.transcript.joined().contains("还没有加载指标表") && $0.cursorLine == "推演>" }
  }

  @Test(arguments: ["退出" + Keys.enter, Keys.control("d"), Keys.control("c")])
  func theTutorialIsLeft(_ keys: String) throws {
    let session = try Self.start([])
    session.send("教程" + Keys.enter)
    try session.wait(for: "the first step") { $0.cursorLine == "教程>" }
    session.send(keys)
    try session.wait(for: "the shell") { $0.transcript.joined().contains("离开教程") && $0.cursorLine == "推演>" }
    session.send("退出" + Keys.enter)
    #expect(try session.waitForExit() == 0)
  }

  @Test func aNextStatementIsSuggestedUnlessHintsAreOff() throws {
    let session = try Self.start()
    session.send("反解 托管 为 5000家" + Keys.enter)
    try session.wait(for: "a suggestion") { $0.transcript.contains("下一步可以：增长 托管 24.1%") }
    session.send("设置 hints off" + Keys.enter)
    try session.waitForPrompt()
    session.send("增长 托管 24%" + Keys.enter)
    try session.wait(for: "an answer") { $0.transcript.joined().contains("难以达到") && $0.cursorLine == "推演>" }
    #expect(session.screen.transcript.filter { $0.hasPrefix("下一步") }.count == 1)
  }

  @Test func aTallAnswerStopsAtTheFootOfTheScreenAndGivesWayToTheNextStatement() throws {
    let session = try Self.start(rows: 20)
    session.send("帮助" + Keys.enter)
    try session.wait(for: "the pause") { $0.cursorLine.contains("回车继续，q 返回") }
    session.send(" ")
    try session.wait(for: "the next screen") { $0.cursorLine.contains("回车继续，q 返回") && $0.lines.count > 1 }
    session.send("q")
    try session.waitForPrompt()

    session.send("帮助" + Keys.enter)
    try session.wait(for: "the pause") { $0.cursorLine.contains("回车继续，q 返回") }
    session.send(Keys.control("c"))
    try session.waitForPrompt()

    // What is typed for the shell goes to the shell, whole.
    session.send("帮助" + Keys.enter)
    try session.wait(for: "the pause") { $0.cursorLine.contains("回车继续，q 返回") }
    session.send("可")
    try session.waitForPrompt()
    session.send("达 托管")
    try session.waitForLine("推演> 可达 托管")
    session.send(Keys.control("c"))
    try session.waitForPrompt()

    session.send("设置 pager off" + Keys.enter)
    try session.waitForPrompt()
    session.send("帮助" + Keys.enter)
    try session.wait(for: "all of it") { $0.transcript.contains { $0.contains("快捷键") } && $0.cursorLine == "推演>" }
    session.send("退出" + Keys.enter)
    #expect(try session.waitForExit() == 0)
  }

  @Test func anotherPagerIsAskedForByNameAndStartsNothing() throws {
    let session = try Self.start(rows: 20, variables: ["PAGER": "echo secure=$LESSSECURE; cat >/dev/null"])
    session.send("帮助" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.contains("secure=1"))
  }

  @Test func aWorkspaceThatIsHeldSaysSoAtEveryChangeAndBeforeTheEnd() throws {
    let folder = try TemporaryFolder()
    let arguments = ["-w", folder.path + "/a.tyw"]
    let holder = try Self.start(arguments)
    let session = try Self.start(arguments)
    #expect(session.screen.cursorLine == "推演[只读]>")
    session.send("令 人口 = 1260万人" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.contains { $0.contains("改动只在内存里，退出就没有了") })
    session.send("退出" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.contains { $0.contains("再退出一次就没有了") })
    session.send("退出" + Keys.enter)
    #expect(try session.waitForExit() == 0)
    #expect(holder.screen.cursorLine == "推演>")
  }

  @Test func theTutorialIsLeftWithQAndRepeatsItsStepAfterAWrongWord() throws {
    let session = try Self.start(rows: 60, [])
    session.send("教程" + Keys.enter)
    try session.wait(for: "the first step") { $0.cursorLine == "教程>" }
    session.send("什么" + Keys.enter)
    try session.wait(for: "the step again") { screen in
      screen.transcript.filter { $0.hasPrefix("1/12") }.count == 2 && screen.cursorLine == "教程>"
    }
    session.send("q" + Keys.enter)
    try session.wait(for: "the prompt") { $0.transcript.joined().contains("离开教程") && $0.cursorLine == "推演>" }
  }

  @Test func aPagerThatIsNotThereLosesNothing() throws {
    let session = try Self.start(rows: 20, variables: ["PAGER": "/nonexistent/pager"])
    session.send("帮助" + Keys.enter)
    try session.wait(for: "all of it") { $0.transcript.contains { $0.contains("快捷键") } && $0.cursorLine == "推演>" }
  }

  @Test func aPlayedScriptWaitsAtTheFootOfTheScreen() throws {
    let session = try TerminalSession(
      TerminalSession.product("tuiyan"),
      arguments: ["--echo", "-f", Self.root + "/Scenarios/zhengzhou-2025/tour.tuiyan", "-i"],
      environment: [
        "TERM": "xterm-256color", "NO_COLOR": "1", "TUIYAN_LANG": "zh", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
      ], rows: 24, columns: 80)
    try session.wait(for: "the pause") { $0.cursorLine.contains("回车继续") }
    #expect(session.screen.transcript.contains { $0.contains("十行看懂推演") })
    session.send(" ")
    try session.wait(for: "the next pause") {
      $0.cursorLine.contains("回车继续") && $0.transcript.contains { $0.contains("4983.76") || $0.contains("服务品牌") }
    }
    // What is typed there is no answer to the question, but the first statement.
    session.send("可达 18")
    try session.wait(for: "the statement at the prompt") { $0.cursorLine == "推演> 可达 18" }
    session.send(Keys.enter)
    try session.wait(for: "its answer") {
      $0.cursorLine == "推演>" && $0.transcript.contains { $0.contains("已达 0，可达 1") }
    }
    session.send("退出" + Keys.enter)
    #expect(try session.waitForExit() == 0)
  }

  @Test func chartsCanBeDrawnInASCII() throws {
    let session = try Self.start(["--ascii", "-f", Self.root + "/Scenarios/zhengzhou-2025/plan.tuiyan", "-i"])
    session.send("增长 托管 24%" + Keys.enter)
    try session.waitForPrompt()
    session.send("推演 托管" + Keys.enter)
    try session.wait(for: "a chart") { $0.transcript.contains { $0.contains("***") } && $0.cursorLine == "推演>" }
    #expect(!session.screen.transcript.joined().unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
    session.send("设置 charts off" + Keys.enter)
    try session.waitForPrompt()
  }
}

/// Settings that decide how the line looks and feels.
@Suite struct LineSettingsTests {
  private func execute(_ statement: String, in session: TerminalSession) throws {
    session.send(statement + Keys.enter)
    try session.waitForPrompt()
  }

  @Test func theKeysOfViAreThereAtTheNextPromptAndGoAgain() throws {
    let session = try ShellTests.start()
    try execute("设置 键位 vi", in: session)
    session.send("可达 托管" + Keys.escape + "0")
    try session.waitForLine("推演> 可达 托管", cursor: 6)
    session.send("x")
    try session.waitForLine("推演> 达 托管", cursor: 6)
    session.send("dd")
    try session.waitForLine("推演>")
    session.send("i")
    try execute("set keys emacs", in: session)
    session.send("可达 托管" + Keys.control("a") + Keys.control("d"))
    try session.waitForLine("推演> 达 托管", cursor: 6)
  }

  @Test func ambiguousCharactersTakeTheCellsThatAreSet() throws {
    let session = try ShellTests.start()
    session.send("①a")
    try session.waitForLine("推演> ①a", cursor: 8)
    session.send(Keys.control("u"))
    try session.waitForLine("推演>")
    try execute("设置 歧义宽度 宽", in: session)
    // The terminal of the tests draws one cell; the cursor is put where two are counted.
    session.send("①a")
    try session.wait(for: "two cells") { $0.cursor.column == 9 }
  }

  @Test func suggestionsCanBeLeftOut() throws {
    let session = try ShellTests.start(variables: ["NO_COLOR": ""])
    try execute("可达 托管", in: session)
    session.send("可达 托")
    try session.waitForLine("推演> 可达 托管", cursor: 13)
    session.send(Keys.control("u"))
    try session.waitForLine("推演>")
    try execute("设置 联想 关", in: session)
    session.send("可达 托")
    try session.waitForLine("推演> 可达 托", cursor: 13)
  }

  @Test func theRcFileSetsThemAndTheListSaysSo() throws {
    let home = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: home.path + "/.config/tuiyan", withIntermediateDirectories: true)
    try "设置 键位 vi\nset ghost off\n".write(
      toFile: home.path + "/.config/tuiyan/rc.tuiyan", atomically: true, encoding: .utf8)
    let session = try ShellTests.start(home: home.path)
    session.send("可达" + Keys.escape + "0x")
    try session.waitForLine("推演> 达", cursor: 6)
    session.send("dd")
    try session.waitForLine("推演>")
    session.send("i")
    try execute("设置", in: session)
    let rows = session.screen.transcript.filter { $0.hasPrefix("keys  ") || $0.hasPrefix("ghost  ") }
    #expect(rows.count == 2 && rows[0].contains("vi") && rows[1].contains("off"), "\(rows)")
    #expect(rows.allSatisfy { $0.contains("启动脚本") }, "\(rows)")
  }
}
