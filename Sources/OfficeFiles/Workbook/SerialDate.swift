/// A day as workbooks count it: days since the end of 1899, with a 29 February 1900 that never was, or since 1904.
struct SerialDate {
  var year: Int
  var month: Int
  var day: Int

  /// The day of a serial number; `nil` before 1900 and after 9999.
  init?(_ serial: Double, since1904: Bool) {
    guard serial >= (since1904 ? 0 : 1), serial < 2_958_466 else { return nil }
    var days = Int(serial)
    // Days since 1 March of the year 0, by which leap days stand at the end of years (Hinnant 2013, civil_from_days).
    if since1904 { days += 695_361 } else { days += days < 60 ? 693_900 : 693_899 }
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// As its format shows it: `2025年3月4日`, `3月4日`, `2020年`.
  func text(_ parts: NumberFormat.DateParts) -> String {
    var text = ""
    if parts.contains(.year) { text += "\(year)年" }
    if parts.contains(.month) { text += "\(month)月" }
    if parts.contains(.day) { text += "\(day)日" }
    return text
  }

  /// What was typed if a spreadsheet took a range for a date: `3-4`; with day 1 and no day shown, `3-25` for March 2025.
  func typed(_ parts: NumberFormat.DateParts) -> String {
    if !parts.contains(.day), day == 1 { return "\(month)-\(year % 100)" }
    return "\(month)-\(day)"
  }
}
