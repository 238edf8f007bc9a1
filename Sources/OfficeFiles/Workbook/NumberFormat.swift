/// What a number format of a workbook (ECMA-376 part 1, 18.8.30) makes of a number.
struct NumberFormat: Equatable {
  /// The parts of a date that are shown.
  struct DateParts: OptionSet {
    let rawValue: Int
    static let year = DateParts(rawValue: 1)
    static let month = DateParts(rawValue: 2)
    static let day = DateParts(rawValue: 4)
    static let time = DateParts(rawValue: 8)
  }

  /// Whether the number is shown in per cent.
  var isPercent = false
  /// The parts of a date that it is shown as; empty for a number.
  var date: DateParts = []
  /// Words before and behind the number: `约`, `亿元`.
  var prefix = ""
  var suffix = ""

  /// A format by its code, such as `0.00"亿元"`; only the section for positive numbers counts.
  init(code: String) {
    var letters = ""
    var literal = ""
    var hasDigits = false
    var isScaled = false
    // A comma that no digit follows divides by a thousand.
    var hasOpenComma = false
    var quoted = false
    var escaped = false
    var bracket: String?
    for character in code {
      if quoted {
        if character == "\"" { quoted = false } else { literal.append(character) }
      } else if escaped {
        literal.append(character)
        escaped = false
      } else if bracket != nil {
        if character == "]" {
          // [h] counts hours; all else names colours, conditions and languages.
          if let inner = bracket?.lowercased(), ["h", "hh", "m", "mm", "s", "ss"].contains(inner) { letters += "h" }
          bracket = nil
        } else {
          bracket?.append(character)
        }
      } else {
        switch character {
        case "\"": quoted = true
        case "\\": escaped = true
        case "[": bracket = ""
        case ";":
          finish(letters, literal, hasDigits, isScaled || hasOpenComma)
          return
        case "0", "#", "?":
          if !hasDigits { prefix = literal }
          if !hasDigits || !literal.isEmpty { literal = "" }
          hasDigits = true
          hasOpenComma = false
        case "%": isPercent = true
        case "!": isScaled = true
        case ",": hasOpenComma = hasDigits
        case ".", "_", "*", " ", "-", "+", "(", ")": break
        default: letters.append(contentsOf: character.lowercased())
        }
      }
    }
    finish(letters, literal, hasDigits, isScaled || hasOpenComma)
  }

  private mutating func finish(_ letters: String, _ literal: String, _ hasDigits: Bool, _ isScaled: Bool) {
    suffix = hasDigits ? literal : ""
    if !hasDigits { prefix = "" }
    // A format that shows thousands or ten thousands shows another number than the cell holds: its words are not the number's unit.
    if isScaled { (prefix, suffix) = ("", "") }
    guard letters != "general", !hasDigits else { return }
    if letters.contains("y") || letters.contains("e") { date.insert(.year) }
    if letters.contains("d") { date.insert(.day) }
    if letters.contains("h") || letters.contains("s") { date.insert(.time) }
    if letters.contains("m"), !date.contains(.time) || !date.isDisjoint(with: [.year, .day]) { date.insert(.month) }
  }

  /// A format that every program has by number, in the Chinese edition; `nil` where the number stands for none of them.
  init?(builtIn number: Int) {
    switch number {
    case 9: self.init(code: "0%")
    case 10: self.init(code: "0.00%")
    case 14, 30: self.init(code: "yyyy/m/d")
    case 15: self.init(code: "d-mmm-yy")
    case 16: self.init(code: "d-mmm")
    case 17, 27, 36, 50, 52, 57: self.init(code: "yyyy\"年\"m\"月\"")
    case 28, 29, 51, 53, 54, 58: self.init(code: "m\"月\"d\"日\"")
    case 31: self.init(code: "yyyy\"年\"m\"月\"d\"日\"")
    case 18...21, 32...35, 45...47, 55, 56: self.init(code: "h:mm")
    case 22: self.init(code: "yyyy/m/d h:mm")
    default: return nil
    }
  }
}
