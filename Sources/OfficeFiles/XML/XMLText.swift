/// Elements and text as they stand in XML 1.0.
enum XMLText {
  /// The line that every part begins with.
  static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  /// The text with the signs of markup as references, for elements and attributes alike, and without the characters that XML 1.0
  /// (section 2.2) does not know.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An element with attributes, whose values are escaped, around markup.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ markup: String = ""
  ) -> String {
    var start = "<" + name
    for (key, value) in attributes { start += " \(key)=\"\(escaped(value))\"" }
    return markup.isEmpty ? start + "/>" : "\(start)>\(markup)</\(name)>"
  }
}
