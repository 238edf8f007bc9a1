import TerminalText
import Testing

@testable import LineEditor

@Suite struct EditedLineTests {
  @Test func charactersAreSteppedOverWhole() {
    let family = "👨‍👩‍👧"
    let line = EditedLine(text: "行\(family)e\u{301}", cursor: 3)
    #expect(line.previousCharacter == 0)
    #expect(line.nextCharacter == 3 + family.utf8.count)
    #expect(EditedLine(text: line.text, cursor: line.count).previousCharacter == line.count - 3)
  }

  @Test func bothEndsStay() {
    #expect(EditedLine(text: "", cursor: 0).previousCharacter == 0)
    #expect(EditedLine(text: "行", cursor: 3).nextCharacter == 3)
  }

  @Test func aCursorInsideACharacterGetsOut() {
    let line = EditedLine(text: "xe\u{301}y", cursor: 2)
    #expect(line.previousCharacter == 1)
    #expect(line.nextCharacter == 4)
  }

  @Test func rowsEndAtNewlines() {
    let line = EditedLine(text: "一二\n三\n", cursor: 8)
    #expect(line.rowStart == 7 && line.rowEnd == 10)
    #expect(EditedLine(text: line.text, cursor: 11).rowStart == 11)
    #expect(EditedLine(text: line.text, cursor: 6).rowEnd == 6)
  }

  @Test func movesBetweenRowsKeepTheColumnOfTheScreen() {
    let line = EditedLine(text: "一二三\nabcd\n四", cursor: 13)
    #expect(line.placeAbove(under: .ambiguousNarrow) == 3)
    #expect(line.placeBelow(under: .ambiguousNarrow) == 18)
    #expect(EditedLine(text: line.text, cursor: 0).placeAbove(under: .ambiguousNarrow) == nil)
    #expect(EditedLine(text: line.text, cursor: 18).placeBelow(under: .ambiguousNarrow) == nil)
  }
}
