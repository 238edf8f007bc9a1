import SourceText
import Testing

/// Lines and columns of a text.
struct LocationTests {
  static let chinese = SourceFile(name: "t", text: "增长 高价直 18%\n目标 托管 5000\r\n\r\ne\u{301}x🇨🇳y")

  @Test(arguments: [
    ("增长", 1, 1), ("高价直", 1, 4), ("18", 1, 8), ("目标", 2, 1), ("5000", 2, 7), ("e\u{301}x", 4, 1), ("🇨🇳", 4, 3),
    ("y", 4, 4),
  ]) func columnsCountCharacters(_ part: String, _ line: Int, _ column: Int) throws {
    let text = Self.chinese.text
    let range = try #require(text.firstRange(of: part))
    let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    #expect(Self.chinese.location(of: offset) == SourceLocation(line: line, column: column))
  }

  @Test func offsetsOutsideTheTextGoToItsEnds() {
    #expect(Self.chinese.location(of: -5) == SourceLocation(line: 1, column: 1))
    #expect(Self.chinese.location(of: 1_000) == SourceLocation(line: 4, column: 5))
    #expect(SourceFile(name: "t", text: "").location(of: 0) == SourceLocation(line: 1, column: 1))
    #expect(SourceFile(name: "t", text: "a\n").location(of: 2) == SourceLocation(line: 2, column: 1))
  }

  @Test func linesHaveNoEnding() {
    #expect(
      (0...5).map { String(Self.chinese.line($0)) } == [
        "增长 高价直 18%", "增长 高价直 18%", "目标 托管 5000", "", "e\u{301}x🇨🇳y", "",
      ])
  }

  @Test func everyOffsetLiesInTheLineOfItsLocation() {
    for text in ["一\r\n二三\n\n四", "a\n\r\nb\r\n", "\n", "x"] {
      let file = SourceFile(name: "t", text: text)
      var line = 1
      for (offset, byte) in text.utf8.enumerated() {
        let place = file.location(of: offset)
        #expect(place.line == line)
        #expect(place.column <= file.line(line).count + 2)
        if byte == UInt8(ascii: "\n") { line += 1 }
      }
    }
  }

  @Test func rangesGiveTheirText() {
    let file = SourceFile(name: "t", text: "目标 托管")
    #expect(file.text(in: 7..<13) == "托管")
    #expect(file.text(in: 7..<99) == "托管")
    #expect(file.text(in: 50..<99) == "")
    #expect(file.text(in: 3..<3) == "")
  }

  @Test func locationsAreOrderedByReading() {
    let places = [(1, 1), (1, 9), (2, 1), (10, 1)].map { SourceLocation(line: $0.0, column: $0.1) }
    #expect(places.reversed().sorted() == places)
  }

  @Test func diagnosticsKnowTheirPlaceOnlyWithFileAndRange() {
    #expect(Diagnostic(.unknownVerb, in: Self.chinese, at: 7..<16).location == SourceLocation(line: 1, column: 4))
    #expect(Diagnostic(.unknownVerb, in: Self.chinese).location == nil)
    #expect(Diagnostic(.unknownVerb, at: 7..<16).location == nil)
  }

  @Test func aLineWithoutEndIsFound() {
    let long = String(repeating: "1", count: SourceFile.maximumLineLength + 1)
    #expect(SourceFile(name: "t", text: "a\nb\n").overlongLine == nil)
    #expect(SourceFile(name: "t", text: long.dropLast() + "\nb").overlongLine == nil)
    #expect(SourceFile(name: "t", text: "甲\n" + long).overlongLine == 4)
    #expect(SourceFile(name: "t", text: long + "\nb").overlongLine == 0)
  }
}
