/// The times of a sentence: the plan period it begins with, and the years behind.
public enum SentenceTimes {
  /// A time in its clause.
  public struct Mention: Sendable {
    public var span: TimeSpan
    public var range: Range<Int>
    public var clause: Range<Int>
  }

  /// The period (“十三五”期间) that a sentence is set in and the years it names behind, citations aside; `nil` without a period.
  public static func read(_ range: Range<Int>, of paragraph: Paragraph) -> (period: Mention, years: [Mention])? {
    let reader = TimeReader(scalars: paragraph.scalars)
    var period: Mention?
    var years: [Mention] = []
    var index = range.lowerBound
    var depth = 0
    var clause = range.lowerBound
    while index < range.upperBound {
      let scalar = paragraph.scalars[index]
      if scalar == "《" { depth += 1 } else if scalar == "》" { depth -= 1 }
      if "，；：".unicodeScalars.contains(scalar) { clause = index + 1 }
      guard depth == 0, let (span, end) = reader.read(at: index) else {
        index += 1
        continue
      }
      var last = end
      while last < range.upperBound, !"，；：".unicodeScalars.contains(paragraph.scalars[last]) { last += 1 }
      let mention = Mention(span: span, range: index..<end, clause: clause..<last)
      let words = paragraph.text(index..<end)
      if !span.isYear, words.hasSuffix("期间") || words.hasSuffix("时期") {
        if period == nil { period = mention }
      } else if span.isYear, period != nil {
        years.append(mention)
      }
      index = end
    }
    return period.map { ($0, years) }
  }
}
