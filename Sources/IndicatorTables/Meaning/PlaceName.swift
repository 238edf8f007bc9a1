/// The names of places in cells and headings.
enum PlaceName {
  /// The name without the blanks that printing puts between its characters (`北　京`) and without footnote marks.
  static func plain(_ text: String) -> String {
    let name = PrintedName(text).name
    let isLatin = name.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
    return isLatin ? name : String(scalars: name.unicodeScalars.filter { !Blanks.isBlank($0) })
  }
}
