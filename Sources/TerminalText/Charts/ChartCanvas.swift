/// The cells of a picture, painted from the bottom layer to the top.
struct ChartCanvas {
  /// What a cell shows.
  private enum Mark: Equatable {
    case blank
    case glyph(Character)
    /// Braille dots, as the bits of the Unicode pattern.
    case dots(UInt8)
  }

  let columns: Int
  let rows: Int
  private var marks: [Mark]
  private var styles: [TextStyle?]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    marks = Array(repeating: .blank, count: columns * rows)
    styles = Array(repeating: nil, count: columns * rows)
  }

  /// Paints a character over a cell; outside of the picture nothing happens.
  mutating func put(_ glyph: Character, column: Int, row: Int, style: TextStyle?) {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    marks[row * columns + column] = .glyph(glyph)
    styles[row * columns + column] = style
  }

  /// Paints a braille dot: over a character instead of it, over other dots beside them.
  ///
  /// - Parameters:
  ///   - position: Halves of a column from the left.
  ///   - level: Quarters of a row from the bottom.
  mutating func putDot(position: Int, level: Int, style: TextStyle?) {
    guard (0..<2 * columns).contains(position), (0..<4 * rows).contains(level) else { return }
    let cell = (rows - 1 - level / 4) * columns + position / 2
    let bit = Self.bits[position % 2][level % 4]
    if case .dots(let others) = marks[cell] { marks[cell] = .dots(others | bit) } else { marks[cell] = .dots(bit) }
    styles[cell] = style
  }

  /// A row of the picture, in exactly `columns` cells.
  func line(ofRow row: Int) -> StyledLine {
    var line = StyledLine()
    for column in 0..<columns {
      let cell = row * columns + column
      switch marks[cell] {
      case .glyph(let glyph): line.append(String(glyph), styles[cell])
      case .dots(let bits): line.append(String(Self.braille(bits)), styles[cell])
      // In fonts whose braille is not as wide as their space, a space beside braille shifts the rest of the row.
      case .blank: line.append(hasDots(column - 1, row) || hasDots(column + 1, row) ? "\u{2800}" : " ", nil)
      }
    }
    return line
  }

  private func hasDots(_ column: Int, _ row: Int) -> Bool {
    guard (0..<columns).contains(column), case .dots = marks[row * columns + column] else { return false }
    return true
  }

  private static func braille(_ bits: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(0x2800 + UInt16(bits)) ?? " "
  }

  /// The dots of the left and the right half of a cell, from the bottom up.
  private static let bits: [[UInt8]] = [[0x40, 0x04, 0x02, 0x01], [0x80, 0x20, 0x10, 0x08]]
}
