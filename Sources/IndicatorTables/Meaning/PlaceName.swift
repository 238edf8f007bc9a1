/// The names of places in cells and headings.
public enum PlaceName {
  /// The name that a place goes by everywhere: without the blanks that printing puts between its characters (`北　京`), without
  /// footnote marks, and without the 市 of a city, so that 郑州市 is 郑州.
  public static func plain(_ text: String) -> String {
    let name = PrintedName(text).name
    let isLatin = name.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
    return isLatin ? name : withoutCity(name.unicodeScalars.filter { !Blanks.isBlank($0) })
  }

  /// 沙市 and 津市 stay: one character is no name. 盐城市 is 盐城, but 中心城市 and 地级市 are kinds of cities.
  private static func withoutCity(_ scalars: [Unicode.Scalar]) -> String {
    let rest = scalars.dropLast()
    guard scalars.last == "市", rest.count > 1, let last = rest.last, !"级辖县各".unicodeScalars.contains(last),
      last != "城" || rest.count == 2
    else { return String(scalars: scalars) }
    return String(scalars: rest)
  }
}
