/// Finds the delimiter of a text by the header that it yields.
///
/// Counting characters would be led astray by thousands separators and by commas in prose; a line that splits into headings that
/// we know decides instead. Only where no line does is the most frequent character of the first lines taken, so that the
/// diagnostics can name what stands there.
enum DelimiterSniffing {
  /// The lines looked at.
  private static let depth = 12

  /// The delimiter, or `nil` where no candidate occurs.
  static func delimiter(of text: TableText) -> Delimiter? {
    var best: (delimiter: Delimiter, score: Int)?
    var frequent: (delimiter: Delimiter, count: Int)?
    let lines = (0..<min(depth, text.lineCount)).map(text.line)
    for delimiter in Delimiter.allCases {
      let bytes = delimiter.bytes
      var count = 0
      for line in lines {
        let found = occurrences(of: bytes, in: text.bytes, line)
        guard found > 0 else { continue }
        count += found
        let score = recognised(in: text, line, delimiter)
        if score > best?.score ?? 1 { best = (delimiter, score) }
        if score > 1 { break }
      }
      if count > frequent?.count ?? 0 { frequent = (delimiter, count) }
    }
    return best?.delimiter ?? frequent?.delimiter
  }

  /// The number of headings that we know among the cells of a line; 0 where it has but one cell filled.
  private static func recognised(in text: TableText, _ line: Range<Int>, _ delimiter: Delimiter) -> Int {
    var scanner = DelimitedScanner(text: text, delimiter: delimiter, from: line.lowerBound)
    guard let row = try? scanner.next(), row.filledCount > 1 else { return 0 }
    return HeaderText.recognisedCount(in: row)
  }

  private static func occurrences(of delimiter: [UInt8], in bytes: [UInt8], _ line: Range<Int>) -> Int {
    guard let first = delimiter.first else { return 0 }
    var count = 0
    for offset in line where bytes[offset] == first {
      if bytes[offset..<line.upperBound].starts(with: delimiter) { count += 1 }
    }
    return count
  }
}
