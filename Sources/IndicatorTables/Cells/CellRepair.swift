/// What a cell that is no number may have been meant to be.
enum CellRepair {
  /// Other spellings for the cell, as far as one can be told: a range that a spreadsheet took for a date (`3月4日` was `3-4`).
  static func suggestions(for text: String) -> [String] {
    let scalars = CellFolding.scalars(text)
    guard let month = scalars.firstIndex(of: "月"), scalars.last == "日" else { return [] }
    let parts = [String(scalars: scalars[..<month]), String(scalars: scalars[(month + 1)...].dropLast())]
    guard parts.allSatisfy({ Int($0) != nil }) else { return [] }
    return [parts.joined(separator: "-")]
  }
}
