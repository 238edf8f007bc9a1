/// The times of a sentence: the plan period it begins with, and the years behind.
public enum SentenceTimes {
  /// A time in its clause.
  public struct Mention: Sendable {
    public var span: TimeSpan
    public var range: Range<Int>
    public var clause: Range<Int>
  }

  /// The times that a range of a paragraph names, citations aside.
  public static func mentions(_ range: Range<Int>, of paragraph: Paragraph) -> [Mention] {
    let reader = TimeReader(scalars: paragraph.scalars)
    var mentions: [Mention] = []
    var index = range.lowerBound
    var depth = 0
    var clause = range.lowerBound
    while index < range.upperBound {
      let scalar = paragraph.scalars[index]
      if scalar == "《" { depth += 1 } else if scalar == "》" { depth -= 1 }
      if isClauseMark(scalar) { clause = index + 1 }
      guard depth == 0, let (span, end) = reader.read(at: index) else {
        index += 1
        continue
      }
      var last = end
      while last < range.upperBound, !isClauseMark(paragraph.scalars[last]) { last += 1 }
      mentions.append(Mention(span: span, range: index..<end, clause: clause..<last))
      index = end
    }
    return mentions
  }

  private static func isClauseMark(_ scalar: Unicode.Scalar) -> Bool { scalar == "，" || scalar == "；" || scalar == "：" }

  /// The period (“十三五”期间) that a sentence is set in and the years it names behind, citations aside; `nil` without a period.
  public static func read(_ range: Range<Int>, of paragraph: Paragraph) -> (period: Mention, years: [Mention])? {
    var period: Mention?
    var years: [Mention] = []
    for mention in mentions(range, of: paragraph) {
      let words = paragraph.text(mention.range)
      if !mention.span.isYear, words.hasSuffix("期间") || words.hasSuffix("时期") {
        if period == nil { period = mention }
      } else if mention.span.isYear, period != nil {
        years.append(mention)
      }
    }
    return period.map { ($0, years) }
  }
}
