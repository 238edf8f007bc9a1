/// The years that a text names.
enum YearMentions {
  static func years(in text: String) -> [TimeSpan] {
    let scalars = text.unicodeScalars.map(TextFolding.fold)
    let reader = TimeReader(scalars: scalars)
    var spans: [TimeSpan] = []
    var index = 0
    while index < scalars.count {
      if let (span, end) = reader.read(at: index) {
        spans.append(span)
        index = end
      } else {
        index += 1
      }
    }
    return spans
  }
}
