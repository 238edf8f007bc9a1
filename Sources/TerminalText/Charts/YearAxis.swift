/// Which year stands in which column, and the years that are named below the picture.
///
///     position(y) = round((y − first) / (last − first) · (2 · columns − 1)),  two positions a column
struct YearAxis {
  let first: Int
  let last: Int
  /// How many columns the picture has.
  let columns: Int
  /// How many columns beyond the picture the names of years may take.
  let overhang: Int

  /// How far right the year stands, in halves of a column; a year alone stands in the middle.
  func position(of year: Int) -> Int {
    if first == last { return columns }
    return Int((Double((year - first) * (2 * columns - 1)) / Double(last - first)).rounded())
  }

  /// The column that shows the year.
  func column(of year: Int) -> Int { position(of: year) / 2 }

  /// The point in time at the middle of a column, in years.
  func time(at column: Int) -> Double {
    Double(first) + Double(last - first) * (2 * Double(column) + 0.5) / Double(2 * columns - 1)
  }

  /// How many columns a year takes.
  var columnsPerYear: Double { first == last ? Double(columns) : Double(columns) / Double(last - first) }

  /// The years that are named: the first and the last, and at even steps between them as many as have room.
  var namedYears: [Int] {
    let span = last - first
    if span == 0 { return [first] }
    // Four digits and two spaces.
    let least = max(1, Int((6 / columnsPerYear).rounded(.up)))
    guard least < span else { return [first, last] }
    // A step that ends at the last year reads best; else the last step is a longer one.
    let step = (least...min(span, 2 * least)).first { span.isMultiple(of: $0) } ?? least
    // At the edge of the screen the last name moves to the left.
    let lastColumn = column(of: last) - max(0, 2 - overhang)
    return stride(from: first, through: last - least, by: step).filter { year in
      year == first || lastColumn - column(of: year) >= 5
    } + [last]
  }
}
