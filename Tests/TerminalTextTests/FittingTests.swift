import TerminalText
import Testing

@Suite struct FittingTests {
  @Test(arguments: [
    ("件", 4, TextAlignment.leading, "件  "), ("件", 4, .trailing, "  件"), ("件", 5, .center, " 件  "),
    ("亿元", 4, .leading, "亿元"), ("亿元", 3, .trailing, "亿元"), ("", 2, .leading, "  "), ("6.3", 6, .trailing, "   6.3"),
  ])
  func padding(_ text: String, _ width: Int, _ alignment: TextAlignment, _ expected: String) {
    #expect(text.padded(toWidth: width, alignment: alignment) == expected)
  }

  @Test(arguments: [
    ("专利密集型产业", 14, "专利密集型产业"), ("专利密集型产业", 13, "专利密集型产…"), ("专利密集型产业", 12, "专利密集型…"),
    ("专利密集型产业", 2, "…"), ("专利密集型产业", 1, "…"), ("专利密集型产业", 0, ""), ("abcdef", 4, "abc…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"),
  ])
  func truncation(_ text: String, _ width: Int, _ expected: String) {
    #expect(text.truncated(toWidth: width) == expected)
    #expect(text.truncated(toWidth: width).displayWidth <= width)
  }

  @Test(arguments: [
    ("每千人口拥有执业医师数", 12, "每千人…师数"), ("每千人口拥有执业医师数", 13, "每千人…医师数"), ("医师数", 12, "医师数"), ("abcdef", 5, "ab…ef"),
    ("专利密集型产业", 2, "…"),
  ])
  func truncationInside(_ text: String, _ width: Int, _ expected: String) {
    #expect(text.truncatedInside(toWidth: width) == expected)
    #expect(text.truncatedInside(toWidth: width).displayWidth <= width)
  }

  @Test func anEllipsisCountsUnderThePolicy() {
    #expect("专利密集型".truncated(toWidth: 6, under: .ambiguousWide) == "专利…")
    #expect("专利密集型".truncated(toWidth: 6, ellipsis: "") == "专利密")
  }
}
