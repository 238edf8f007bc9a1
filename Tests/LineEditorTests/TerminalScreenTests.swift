import TerminalScreen
import Testing

/// The model of the terminal is what the other tests believe, so it has tests of its own.
@Suite struct TerminalScreenTests {
  @Test func theCursorWaitsAtTheLastColumn() {
    var screen = TerminalScreen(rows: 3, columns: 4)
    screen.feed("abcd")
    #expect(screen.wrapsNext && screen.cursor == .init(0, 3))
    screen.feed("\r\n")
    #expect(screen.lines == ["abcd"] && screen.cursor == .init(1, 0))
    screen.feed("abcde")
    #expect(screen.lines == ["abcd", "abcd", "e"])
  }

  @Test func aWideCharacterIsNotHalved() {
    var screen = TerminalScreen(rows: 3, columns: 5)
    screen.feed("行情行")
    #expect(screen.lines == ["行情", "行"])
    screen.feed("\u{1B}[1;2Hx")
    #expect(screen.lines == [" x情", "行"])
    screen.feed("\u{1B}[1;4H\u{1B}[K")
    #expect(screen.lines == [" x", "行"])
  }

  @Test func rowsLeaveAtTheTop() {
    var screen = TerminalScreen(rows: 2, columns: 4)
    screen.feed("一\r\n二\r\n三")
    #expect(screen.lines == ["二", "三"] && screen.scrollback == ["一"] && screen.transcript == ["一", "二", "三"])
  }

  @Test func movesStopAtTheMarginsAndErasingIsExact() {
    var screen = TerminalScreen(rows: 3, columns: 6)
    screen.feed("abcdef\u{1B}[9A\u{1B}[9D\u{1B}[2C\u{1B}[1K")
    #expect(screen.lines == ["   def"] && screen.cursor == .init(0, 2))
    screen.feed("\u{1B}[2;1Hxyz\u{1B}[1;5H\u{1B}[J")
    #expect(screen.lines == ["   d"])
  }

  @Test func stylesAndMarksTakeNoCell() {
    var screen = TerminalScreen(rows: 2, columns: 6)
    screen.feed("\u{1B}[1;36m推\u{1B}[0me\u{301}\u{1B}]0;title\u{7}\u{1B}[?2004h")
    #expect(screen.lines == ["推e\u{301}"] && screen.cursor == .init(0, 3) && screen.announcesPastes)
    screen.feed("\u{1B}[5n")
    #expect(screen.unknownSequences == ["CSI 5n"])
  }
}
