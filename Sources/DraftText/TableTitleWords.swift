/// What the title of a table says its values are of.
enum TableTitleWords {
  /// Words that end the group of places in a title.
  private static let groups = ["城市", "省会", "各市", "各地", "各县", "各区", "区县", "地区", "各县区"]

  /// The quantity: 表2 2016—2021年省内同类城市研发经费投入强度（%） → 研发经费投入强度（%）.
  static func quantity(of title: String) -> String {
    var scalars = Array(title.unicodeScalars.map(TextFolding.fold).filter { !TextFolding.isBlank($0) })[...]
    if scalars.first == "附" { scalars = scalars.dropFirst() }
    if scalars.first == "表" {
      // 表3 2016—2021年 reads 表32016 without its blank: the last four digits are the year's.
      let digits = scalars.dropFirst().prefix { TextFolding.isDigit($0) }.count
      scalars = scalars.dropFirst(1 + (digits > 4 ? digits - 4 : digits)).drop { $0.isOne(of: "-.．:：、") }
    }
    let letters = Array(scalars)
    if let first = letters.indices.first, let (_, end) = TimeReader(scalars: letters).read(at: first) {
      scalars = letters[end...]
    }
    var text = String(letters: Array(scalars))
    if let group = groups.compactMap({ text.firstRange(of: $0)?.upperBound }).max(),
      text.distance(from: group, to: text.endIndex) > 3
    {
      text = String(text[group...])
    }
    return text.hasPrefix("的") ? String(text.dropFirst()) : text
  }
}
