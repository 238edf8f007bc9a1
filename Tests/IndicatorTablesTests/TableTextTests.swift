import SourceText
import Testing

@testable import IndicatorTables

/// Places in a text.
struct TableTextTests {
  @Test func placesAreThoseOfTheSourceFile() {
    let texts = ["甲,乙\r\n1,２\n", "e\u{301}x,👨‍👩‍👧y\na", "\n\n", "", "第一\r第二\n①②", "㎡，“引”—…\t尾"]
    for content in texts {
      let file = SourceFile(name: "t", text: content)
      let text = TableText(file)
      var offset = 0
      for character in content {
        #expect(text.location(of: offset) == file.location(of: offset), "\(content.debugDescription) at \(offset)")
        offset += String(character).utf8.count
      }
    }
  }

  @Test func quotedCellsKeepTheirPlace() throws {
    let text = TableText(SourceFile(name: "t", text: "a, \"b\"\"c\nd\" ,e\r\n\"\",f\n"))
    let grid = try DelimitedLayout.grid(in: text, delimiter: .comma)
    #expect(grid.rows.map { $0.cells.map(\.text) } == [["a", "b\"c\nd", "e"], ["", "f"]])
    #expect(grid.rows[0].cells[1].range == 4..<10)
    #expect(grid.rows[1].cells[0].range.isEmpty)
  }

  @Test func quotesInPastedTextAreOrdinaryUnlessClosed() throws {
    let text = TableText(SourceFile(name: "t", text: "a\t\"b\nc\td\n"))
    let grid = try DelimitedLayout.grid(in: text, delimiter: .tab)
    #expect(grid.rows.map { $0.cells.map(\.text) } == [["a", "\"b"], ["c", "d"]])
  }

  @Test func tornCellsAreMended() {
    let text = TableText(
      SourceFile(
        name: "t", text: "表1 甲\n\ta\n\tb\n\n续\n\tc\n\n\t1\n\t2/\n\n3\n\t4/\n\t5\n\n\n表2 乙\n\tx\n\ty\n\tz\n\tw\n"))
    let grids = IndentedLayout.grids(in: text)
    #expect(
      grids.map { $0.rows.map { $0.cells.map(\.text) } } == [
        [["a", "b续", "c"], ["1", "2/3", "4/5"]], [["x", "y", "z", "w"]],
      ])
    #expect(grids.map { $0.above.map(\.text) } == [["表1 甲"], ["表2 乙"]])
  }

  @Test(arguments: [
    ("编号,指标,2020年\n1,甲，乙,3\n", Delimiter.comma), ("编号\t指标\t2020年\n1\t\"1,234\"\t3\n", .tab),
    ("指标;2020年;2025年\na;1,234;2\n", .semicolon),
    ("指标，2020年，2025年\n甲，1，2\n", .fullWidthComma), ("一，二，三\n四,五\n", .fullWidthComma),
  ]) func delimiters(_ text: String, _ delimiter: Delimiter) {
    #expect(DelimiterSniffing.delimiter(of: TableText(SourceFile(name: "t", text: text))) == delimiter)
  }
}
