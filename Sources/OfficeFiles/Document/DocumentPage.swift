/// The paper of a document and how the columns of its tables share it. Lengths are twips, a twentieth of a point.
///
/// Sheet and margins are those of official documents (GB/T 9704—2012, 5.2): A4, 37 mm above, 28 mm at the binding, 156 × 225 mm for
/// the text. A table that is too wide for that turns the sheet; the binding is above then.
struct DocumentPage: Hashable {
  /// The sheet.
  var size: (width: Int, height: Int) { isLandscape ? (16838, 11906) : (11906, 16838) }
  /// The margins.
  var margins: (top: Int, right: Int, bottom: Int, left: Int) {
    isLandscape ? (1588, 1984, 1474, 2098) : (2098, 1474, 1984, 1588)
  }
  /// The width of the text.
  var textWidth: Int { size.width - margins.left - margins.right }

  /// Whether the sheet lies on its side.
  let isLandscape: Bool
  /// The size of letters in tables, in half points: 五号, or 小五 where the table is too wide even so.
  let tableLetters: Int

  /// Half of a Chinese character.
  private var cell: Int { tableLetters * 5 }
  /// What a cell keeps free at its left and right.
  static let padding = 57

  /// The paper that tables fit on: upright, else on its side, else with smaller letters.
  init(for tables: [OfficeTable]) {
    let pages = [(false, 21), (true, 21), (true, 18)].map { Self(isLandscape: $0, tableLetters: $1) }
    self = pages.first { page in tables.allSatisfy { page.least($0) <= page.textWidth } } ?? pages[2]
  }

  private init(isLandscape: Bool, tableLetters: Int) {
    self.isLandscape = isLandscape
    self.tableLetters = tableLetters
  }

  /// The widths that show every cell on one line; a number, which must not be broken, has room for the wider digits of the fonts that
  /// stand in where Times New Roman is missing.
  private func natural(_ table: OfficeTable) -> [Int] {
    table.columns.map { column in
      (column.width + 1) * cell * (column.isNumeric ? 5 : 4) / 4 + 2 * Self.padding
    }
  }

  /// The width that a table takes at least: names may be broken once or twice, numbers not at all.
  private func least(_ table: OfficeTable) -> Int {
    zip(table.columns, natural(table)).reduce(0) { sum, column in
      sum + (column.0.isNumeric ? column.1 : min(column.1, Self.cellsOfWords * cell))
    }
  }

  /// The cells that a column of words is given before the sheet is turned.
  private static let cellsOfWords = 16
  /// The narrowest that a column of words is made, in cells.
  private static let fewestCells = 9

  /// The widths of the columns, which fill the width of the text: the widest columns of words are broken where there is no room.
  func widths(_ table: OfficeTable) -> [Int] {
    var widths = natural(table)
    guard !widths.isEmpty else { return [] }
    let least = Self.fewestCells * cell + 2 * Self.padding
    let words = table.columns.indices.filter { !table.columns[$0].isNumeric && widths[$0] > least }
    // The widest give first, down to the next, and so on.
    var excess = widths.reduce(0, +) - textWidth
    while excess > 0, let widest = words.map({ widths[$0] }).max(), widest > least {
      let wide = words.filter { widths[$0] == widest }
      let next = max(least, words.map { widths[$0] }.filter { $0 < widest }.max() ?? least)
      let cut = min(widest - next, (excess + wide.count - 1) / wide.count)
      for column in wide { widths[column] -= cut }
      excess -= cut * wide.count
    }
    let total = widths.reduce(0, +)
    var ends = [0]
    var sum = 0
    for width in widths {
      sum += width
      ends.append(sum * textWidth / total)
    }
    return zip(ends.dropFirst(), ends).map(-)
  }

  /// The paper as the end of the body tells it.
  var section: String {
    let (size, margins) = (size, margins)
    return XMLText.element(
      "w:sectPr", [:],
      XMLText.element(
        "w:pgSz",
        [
          "w:w": String(size.width), "w:h": String(size.height), "w:orient": isLandscape ? "landscape" : "portrait",
        ])
        + XMLText.element(
          "w:pgMar",
          [
            "w:top": String(margins.top), "w:right": String(margins.right), "w:bottom": String(margins.bottom),
            "w:left": String(margins.left), "w:header": "851", "w:footer": "992", "w:gutter": "0",
          ]))
  }
}
