import TerminalText
import Testing

@testable import LineEditor

@Suite struct LineLayoutTests {
  @Test(arguments: [
    // text, cursor, columns, rows, row and column of the cursor
    ("", 0, 10, ["> "], 0, 2),
    ("abc", 3, 10, ["> abc"], 0, 5),
    ("abc", 1, 10, ["> abc"], 0, 3),
    ("行情", 3, 10, ["> 行情"], 0, 4),
    // Full to the last column: the cursor at the end needs a row.
    ("abcdefgh", 8, 10, ["> abcdefgh", ""], 1, 0),
    ("abcdefgh", 7, 10, ["> abcdefgh", ""], 0, 9),
    ("abcdefghi", 8, 10, ["> abcdefgh", "i"], 1, 0),
    // A wide character is not halved at the margin, and the cursor before it stands where it is.
    ("abcdefg行", 7, 10, ["> abcdefg", "行"], 1, 0),
    ("一二三四", 12, 10, ["> 一二三四", ""], 1, 0),
    ("一二三四五", 12, 10, ["> 一二三四", "五"], 1, 0),
    // Newlines of the text.
    ("一\n二", 3, 10, ["> 一", ". 二"], 0, 4),
    ("一\n二", 4, 10, ["> 一", ". 二"], 1, 2),
    ("abcdefgh\nx", 8, 10, ["> abcdefgh", "", ". x"], 1, 0),
    ("a\n", 2, 10, ["> a", ". "], 1, 2),
    // Combining marks and emoji are one character each; what takes no cell is not drawn.
    ("e\u{301}x", 3, 10, ["> e\u{301}x"], 0, 3),
    ("👨‍👩‍👧x", 18, 10, ["> 👨‍👩‍👧\u{1B}[5Gx"], 0, 4),
    ("a\u{200B}b", 4, 10, ["> ab"], 0, 3),
    // Control characters.
    ("a\tb", 3, 20, ["> a     b"], 0, 9),
    ("a\u{7}b", 2, 10, ["> a^Gb"], 0, 5),
    // A cursor inside a character stands before it, beyond the end at the end.
    ("行", 1, 10, ["> 行"], 0, 2),
    ("行", 9, 10, ["> 行"], 0, 4),
  ])
  func rowsAndCursor(_ text: String, _ cursor: Int, _ columns: Int, _ rows: [String], _ row: Int, _ column: Int) {
    let layout = LineLayout(prompt: "> ", continuationPrompt: ". ", line: text, cursor: cursor, columns: columns)
    #expect(layout.rows.map(\.text) == rows)
    #expect(layout.cursorRow == row && layout.cursorColumn == column)
  }

  @Test func stylesOfThePromptTakeNoCell() {
    let layout = LineLayout(prompt: "\u{1B}[1;36m推演\u{1B}[0m> ", line: "x", cursor: 1, columns: 20)
    #expect(layout.rows.map(\.width) == [7])
    #expect(layout.cursorColumn == 7)
  }

  @Test func aPromptWrapsAndBreaksLikeTheLine() {
    let layout = LineLayout(prompt: "注意\n推演推演>", line: "一", cursor: 0, columns: 8)
    #expect(layout.rows.map(\.text) == ["注意", "推演推演", ">一"])
    #expect(layout.cursorRow == 2 && layout.cursorColumn == 1)
  }

  @Test func ambiguousCharactersFollowThePolicy() {
    let layout = LineLayout(prompt: "", line: "……", cursor: 3, columns: 3, under: .ambiguousWide)
    #expect(layout.rows.map(\.text) == ["…", "…"])
    #expect(layout.cursorRow == 1)
  }

  @Test func aTerminalOfOneColumnIsTakenForTwo() {
    #expect(LineLayout(prompt: "", line: "行情", cursor: 0, columns: 0).rows.map(\.text) == ["行", "情", ""])
  }

  @Test(arguments: [
    // height, top before, cursor row, rows shown of ten
    (4, 0, 0, 0..<4), (4, 0, 3, 0..<4), (4, 0, 4, 1..<5), (4, 3, 4, 3..<7), (4, 6, 2, 2..<6), (4, 0, 9, 6..<10),
    (20, 5, 3, 0..<10), (1, 0, 7, 7..<8), (4, 9, 9, 6..<10),
  ])
  func theViewportStaysWhereTheCursorAllowsIt(_ height: Int, _ top: Int, _ row: Int, _ expected: Range<Int>) {
    let layout = LineLayout(prompt: "", line: "a\nb\nc\nd\ne\nf\ng\nh\ni\nj", cursor: row * 2, columns: 9)
    #expect(layout.visibleRows(height: height, near: top) == expected)
  }
}

@Suite struct LineLayoutStyleTests {
  @Test func aStyleGoesOnInTheNextRowAndNoRowLeavesOneOpen() {
    let layout = LineLayout(
      prompt: "> ", line: "行情成交量x", cursor: 0, styles: [StyledRange(0..<15, .red)], columns: 8)
    #expect(layout.rows.map(\.text) == ["> \u{1B}[31m行情成\u{1B}[0m", "\u{1B}[31m交量\u{1B}[0mx"])
    #expect(layout.rows.map(\.width) == [8, 5])
  }

  @Test func aGhostFillsTheRowAndTakesNone() {
    let layout = LineLayout(prompt: "> ", line: "行", cursor: 3, ghost: "情成交", columns: 8)
    #expect(layout.rows.map(\.text) == ["> 行\u{1B}[2m情…\u{1B}[0m"])
    #expect(layout.rows.map(\.width) == [7])
    #expect(layout.cursorColumn == 4)
    let full = LineLayout(prompt: "> ", line: "行情成", cursor: 9, ghost: "交", columns: 8)
    #expect(full.rows.map(\.text) == ["> 行情成", "\u{1B}[2m交\u{1B}[0m"])
    #expect(full.cursorRow == 1 && full.cursorColumn == 0)
  }

  @Test func rangesThatMeetOrLieInsideACharacterBreakNothing() {
    let styles = [StyledRange(0..<3, .red), StyledRange(3..<4, .cyan), StyledRange(4..<6, .dim)]
    let layout = LineLayout(prompt: "", line: "行e\u{301}x", cursor: 0, styles: styles, columns: 80)
    #expect(layout.rows[0].text == "\u{1B}[31m行\u{1B}[0m\u{1B}[36me\u{301}\u{1B}[0mx")
  }
}
