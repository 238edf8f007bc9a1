extension LineChart {
  /// The least width that a picture has room in.
  public static let leastWidth = 24
  /// The least height that a picture has room in.
  public static let leastHeight = 6

  /// The picture: `height` rows of `width` cells each.
  ///
  /// Escape sequences of the styled mode come on top of the cells. Every value, target and band end lies in the picture, in
  /// the row that its level says (see `ValueAxis`); years and ticks are named at the edges. The names of targets stand at the
  /// right edge where that leaves at least half the width for the picture; else an arrow does, and the legend has the name.
  ///
  /// - Parameters:
  ///   - width: The width in cells, at least `leastWidth`.
  ///   - height: The height in rows, at least `leastHeight`.
  ///   - mode: The characters to draw with; a terminal with wide ambiguous characters gets ASCII in any case.
  ///   - style: Whether to add colours and weights.
  ///   - policy: How wide ambiguous characters are in titles and labels.
  /// - Returns: The rows, or none where there is too little room, or nothing with a value in a year.
  public func render(
    width: Int, height: Int, mode: ChartMode = .unicode, style: StyleMode = .plain,
    under policy: DisplayWidthPolicy = .ambiguousNarrow
  ) -> [String] {
    guard width >= Self.leastWidth, height >= Self.leastHeight else { return [] }
    let drawn = drawnYearsAndValues
    guard let firstYear = drawn.years.min(), let lastYear = drawn.years.max(), !drawn.values.isEmpty else { return [] }
    let pen = ChartPen(mode: ChartMode(isASCII: mode == .ascii, under: policy))

    let header = ChartHeader(of: self, pen: pen)
      .rows(width: width, limit: max(1, height / 4), pen: pen, under: policy)
    let values = ValueAxis(
      showing: drawn.values, apart: targetsAndValues(lastYear: lastYear), rows: height - header.count - 2)
    let ticks = values.ticks
    let left = (ticks.map(\.label.count).max() ?? 0) + 2
    let margin = TargetMargin(
      of: targets, values: values, room: width - left - width / 2, pen: pen, under: policy)
    let years = YearAxis(first: firstYear, last: lastYear, columns: width - left - margin.width, overhang: margin.width)

    var canvas = ChartCanvas(columns: years.columns, rows: values.rows)
    paint(on: &canvas, years: years, values: values, pen: pen)

    var lines = header
    for row in 0..<values.rows {
      let tick = ticks.first { $0.row == row }
      var line = StyledLine()
      line.append((tick?.label ?? "").padded(toWidth: left - 2, alignment: .trailing) + " ")
      line.append(tick == nil ? pen.axis : pen.tick, .dim)
      line.append(canvas.line(ofRow: row))
      line.append(margin.text(ofRow: row), .bold)
      lines.append(line)
    }
    lines.append(floor(below: years, left: left, pen: pen))
    lines.append(names(of: years, left: left, width: width))
    return lines.map { line in
      var line = line
      line.pad(toWidth: width, under: policy)
      return line.text(in: style)
    }
  }

  /// The years and values that must have room in the picture.
  private var drawnYearsAndValues: (years: [Int], values: [Double]) {
    var years: [Int] = []
    var values: [Double] = []
    for (year, value) in lines.flatMap(\.runs.all) {
      years.append(year)
      values.append(value)
    }
    for (year, ends) in bands.flatMap(\.runs.all) {
      years.append(year)
      values += [ends.lower, ends.upper]
    }
    for target in targets {
      guard let value = target.drawableValue else { continue }
      values.append(value)
      if case .year(let year) = target.extent { years.append(year) }
    }
    return (years, values)
  }

  /// Every target, with the values that the lines of the plan have in its year.
  private func targetsAndValues(lastYear: Int) -> [(Double, Double)] {
    targets.flatMap { target -> [(Double, Double)] in
      guard let value = target.drawableValue else { return [] }
      let year = if case .year(let year) = target.extent { year } else { lastYear }
      return lines.filter { $0.role != .peer }.flatMap(\.runs.all).filter { $0.year == year }.map { (value, $0.value) }
    }
  }

  /// The line below the picture, with a mark above every named year.
  private func floor(below years: YearAxis, left: Int, pen: ChartPen) -> StyledLine {
    let named = Set(years.namedYears.map(years.column))
    let marks = (0..<years.columns).map { named.contains($0) ? pen.floorTick : pen.floor }
    var line = StyledLine()
    line.append(String(repeating: " ", count: left - 1))
    line.append(pen.corner + marks.joined(), .dim)
    return line
  }

  /// The names of the years, each about below its mark.
  private func names(of years: YearAxis, left: Int, width: Int) -> StyledLine {
    var text = ""
    for year in years.namedYears {
      let name = String(year)
      let start = min(left + years.column(of: year) - (name.count - 1) / 2, width - name.count)
      text += String(repeating: " ", count: max(0, start - text.count)) + name
    }
    var line = StyledLine()
    line.append(text)
    return line
  }
}
