import TerminalScreen
import Testing

@Suite struct TypingTests {
  /// One session through the whole of it, in every locale and at two widths.
  @Test(arguments: LocaleCase.allCases, [40, 80])
  func chineseIsEditedCompletedRecalledAndFound(locale: LocaleCase, columns: Int) throws {
    if locale == .chinese && !LocaleCase.hasChinese { try Test.cancel("no source of the Chinese locale here") }
    let session = try startProbe(in: locale, columns: columns)

    // Typed, and edited in the middle.
    session.send("行情 2025年，“成交”·增长")
    try session.waitForLine("推演> 行情 2025年，“成交”·增长", cursor: 30)
    session.send(Keys.home + Keys.right + Keys.right + Keys.backspace + "业")
    try session.waitForLine("推演> 行业 2025年，“成交”·增长", cursor: 10)
    session.send(Keys.delete + Keys.end + Keys.left + Keys.left + "量")
    try session.waitForLine("推演> 行业2025年，“成交”·量增长", cursor: 27)
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines == ["推演> 行业2025年，“成交”·量增长", "读到「行业2025年，“成交”·量增长」", "推演>"])

    // Completed: as far as the names agree, then listed.
    session.send("行情 成" + Keys.tab)
    try session.waitForLine("推演> 行情 成交", cursor: 15)
    session.send(Keys.tab)
    try session.waitForOutput("成交额  亿元")
    try session.waitForLine("推演> 行情 成交", cursor: 15)
    session.send("量" + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「行情 成交量」"))

    // Cancelled, recalled, found.
    session.send("不要了")
    try session.waitForLine("推演> 不要了")
    session.send(Keys.control("c"))
    try session.waitForPrompt()
    #expect(session.screen.lines.suffix(3) == ["推演> 不要了^C", "已取消", "推演>"])
    session.send(Keys.up + Keys.up)
    try session.waitForLine("推演> 行业2025年，“成交”·量增长", cursor: 31)
    session.send(Keys.down + Keys.down)
    try session.waitForLine("推演>", cursor: 6)
    session.send(Keys.control("r") + "业")
    try session.waitForLine("查找「业」: 行业2025年，“成交”·量增长")
    session.send(Keys.enter)
    try session.waitForLine("推演> 行业2025年，“成交”·量增长", cursor: 8)
    session.send(Keys.control("u"))
    try session.waitForLine("推演>", cursor: 6)

    session.send(Keys.control("d"))
    #expect(try session.waitForExit() == 0)
    #expect(session.screen.lines.last == "再见")
    #expect(session.screen.unknownSequences.isEmpty)
    #expect(!session.screen.announcesPastes)
  }

  @Test func aCharacterOfSeveralScalarsIsDeletedAndSteppedOverWhole() throws {
    let session = try startProbe()
    session.send("家👨‍👩‍👧e\u{301}")
    try session.wait(for: "the text") { $0.cursorLine.hasSuffix("e\u{301}") }
    session.send(Keys.left + Keys.backspace + "x")
    try session.waitForLine("推演> 家xe\u{301}", cursor: 9)
    session.send(Keys.right + Keys.backspace)
    try session.waitForLine("推演> 家x", cursor: 9)
  }

  @Test func wordsAreMovedOverAndKilled() throws {
    let session = try startProbe()
    session.send("行情 成交量 gdp")
    try session.waitForLine("推演> 行情 成交量 gdp")
    session.send(Keys.wordLeft + Keys.wordLeft + "x" + Keys.wordRight + Keys.control("k"))
    try session.waitForLine("推演> 行情 x成交量", cursor: 18)
    session.send(Keys.escape + "b" + Keys.control("y"))
    try session.waitForLine("推演> 行情 x gdp成交量", cursor: 16)
  }

  @Test func aLineWrapsAtTheMarginAndIsEditedThere() throws {
    let session = try startProbe(columns: 21, rows: 8)
    session.send("专利密集型产业增加值占比")
    try session.wait(for: "two rows") { $0.lines == ["推演> 专利密集型产业", "增加值占比"] && $0.cursor == .init(1, 10) }
    session.send(Keys.home + "x")
    try session.wait(for: "the rows moved") { $0.lines == ["推演> x专利密集型产业", "增加值占比"] && $0.cursor == .init(0, 7) }
    session.send("y" + Keys.end)
    try session.wait(for: "the last character moved down") {
      $0.lines == ["推演> xy专利密集型产", "业增加值占比"] && $0.cursor == .init(1, 12)
    }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines[2] == "读到「xy专利密集型产")
  }

  @Test func aLineTallerThanTheScreenIsSeenAtBothEnds() throws {
    let session = try startProbe(columns: 20, rows: 4)
    let text = (10..<50).map { "第\($0)行" }.joined(separator: " ")
    session.send(text)
    try session.wait(for: "the end") { $0.cursorLine.hasSuffix("第49行") && $0.cursor.row == 3 }
    session.send(Keys.home)
    try session.wait(for: "the beginning") { $0.line(0) == "推演> 第10行 第11行" && $0.cursor == .init(0, 6) }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.joined().contains("第10行 第11行"))
    #expect(session.screen.transcript.filter { $0.hasPrefix("读到「第10行") }.count == 1)
  }

  /// After a move in such a line, libedit's own painter writes beyond its memory when the next row is begun.
  @Test func typingGoesOnAfterAMoveInALineTallerThanTheScreen() throws {
    let session = try startProbe(columns: 20, rows: 4)
    session.send(String(repeating: "行情 ", count: 40))
    session.send(Keys.escape + "b" + Keys.escape + "b" + Keys.escape + "f" + Keys.end)
    session.send(String(repeating: "成交", count: 40) + "完")
    try session.wait(for: "the end") { $0.cursorLine.hasSuffix("完") }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.joined().contains("交完」"))
  }

  @Test func enterGoesOnInAnIncompleteStatement() throws {
    let session = try startProbe()
    session.send("目标(一" + Keys.enter)
    try session.waitForLine("…", cursor: 2)
    session.send("二)" + Keys.up + "x" + Keys.down)
    try session.wait(for: "both rows") { $0.lines == ["推演> 目x标(一", "… 二)"] }
    session.send(Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.lines.contains("读到「目x标(一⏎二)」"))
    session.send(Keys.up)
    try session.wait(for: "the statement as one entry") { $0.lines.suffix(2) == ["推演> 目x标(一", "… 二)"] }
  }

  @Test func metaEnterBeginsARowAnywhere() throws {
    let session = try startProbe()
    session.send("一二" + Keys.left + Keys.escape + Keys.enter)
    try session.wait(for: "two rows") { $0.lines == ["推演> 一", "… 二"] && $0.cursor == .init(1, 2) }
    session.send(Keys.home + Keys.home + "x" + Keys.end + "y")
    try session.wait(for: "the first row changed") { $0.lines == ["推演> x一y", "… 二"] && $0.cursor == .init(0, 10) }
  }

  @Test func deletingAtTheStartRingsTheBell() throws {
    let session = try startProbe()
    session.send(Keys.backspace)
    try session.wait(for: "the bell") { $0.bells == 1 }
  }

  @Test func escapeBeforeChineseLosesNothing() throws {
    let session = try startProbe()
    session.send(Keys.escape + "平安")
    try session.waitForLine("推演> 平安", cursor: 10)
  }

  @Test func unknownSequencesAndBrokenTextDoNotBecomeCommands() throws {
    let session = try startProbe()
    session.send("甲\u{1B}[1;2P\u{1B}[[A\u{1B}[15~\u{85}乙\u{1B}[Z")
    try session.waitForLine("推演> 甲乙", cursor: 10)
  }

  @Test func theScreenIsClearedAndTheLineStays() throws {
    let session = try startProbe()
    session.send("一" + Keys.enter)
    try session.waitForPrompt()
    session.send("成交" + Keys.control("l"))
    try session.wait(for: "the line at the top") { $0.lines == ["推演> 成交"] && $0.cursor == .init(0, 10) }
  }
}
