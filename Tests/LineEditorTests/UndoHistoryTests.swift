import Testing

@testable import LineEditor

@Suite struct UndoHistoryTests {
  private func line(_ text: String) -> EditedLine { EditedLine(text: text, cursor: text.utf8.count) }

  @Test func changesAreTakenBackAndMadeAgainInOrder() {
    var history = UndoHistory()
    for text in ["增长", "增长 ", "增长 托管"] { history.record(line(text)) }
    #expect(history.undo(from: line("增长 托管")) == line("增长 "))
    #expect(history.undo(from: line("增长 ")) == line("增长"))
    #expect(history.redo(from: line("增长")) == line("增长 "))
    #expect(history.undo(from: line("增长 ")) == line("增长"))
    #expect(history.undo(from: line("增长")) == line(""))
    #expect(history.undo(from: line("")) == nil)
  }

  @Test func aChangeForgetsWhatWasTakenBack() {
    var history = UndoHistory()
    history.record(line("一"))
    #expect(history.undo(from: line("一")) == line(""))
    #expect(history.redo(from: line("二")) == nil)
    #expect(history.undo(from: line("二")) == line(""))
  }

  @Test func theCursorComesBackWhereTheChangeWasMade() {
    var history = UndoHistory()
    history.record(line("一二"))
    history.record(EditedLine(text: "一二", cursor: 3))
    #expect(history.undo(from: EditedLine(text: "一x二", cursor: 4)) == EditedLine(text: "一二", cursor: 3))
  }
}
