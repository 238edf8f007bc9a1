extension LineChart {
  /// Paints the chart, from the bands at the bottom to the history at the top.
  func paint(on canvas: inout ChartCanvas, years: YearAxis, values: ValueAxis, pen: ChartPen) {
    for depth in Band.Depth.allCases {
      for band in bands where band.depth == depth {
        band.paint(on: &canvas, years: years, values: values, shade: pen.shade(depth))
      }
    }
    for target in targets { target.paint(on: &canvas, years: years, values: values, dash: pen.dash) }
    for role in [Line.Role.peer, .projection, .history] {
      let lines = lines.filter { $0.role == role }
      for (number, line) in lines.enumerated().reversed() {
        line.paint(on: &canvas, years: years, values: values, pen: pen, number: number)
      }
    }
  }
}

extension LineChart.Line {
  fileprivate func paint(
    on canvas: inout ChartCanvas, years: YearAxis, values: ValueAxis, pen: ChartPen, number: Int
  ) {
    let period = pen.period(of: role, number: number)
    let style = pen.style(of: role)
    for stretch in runs.stretches {
      let places = stretch.map { (position: years.position(of: $0.year), level: values.level(of: $0.value)) }
      switch (role, pen.mode) {
      case (.peer, .ascii): break
      case (_, .unicode):
        for (position, level) in ChartStroke.points(through: places, period: period) {
          canvas.putDot(position: position, level: level, style: style)
        }
        // A dot alone is easily overlooked: four of the same cell are not.
        if let place = places.first, places.count == 1 {
          for (right, up) in [(0, 1), (1, 0), (1, 1)] {
            canvas.putDot(position: place.position ^ right, level: place.level ^ up, style: style)
          }
        }
      case (_, .ascii):
        let cells = places.map { (position: $0.position / 2, level: $0.level / 4) }
        for (column, height) in ChartStroke.points(through: cells, period: period) {
          canvas.put(pen.line, column: column, row: values.rows - 1 - height, style: style)
        }
      }
      if role == .peer {
        for (year, value) in stretch {
          canvas.put(
            pen.marker(ofPeer: number), column: years.column(of: year), row: values.row(of: value), style: style)
        }
      }
    }
  }
}

extension LineChart.Band {
  fileprivate func paint(on canvas: inout ChartCanvas, years: YearAxis, values: ValueAxis, shade: Character) {
    for stretch in runs.stretches {
      var index = 0
      let last = stretch[stretch.count - 1]
      for column in years.column(of: stretch[0].year)...years.column(of: last.year) {
        let time = min(max(years.time(at: column), Double(stretch[0].year)), Double(last.year))
        while index + 2 < stretch.count, Double(stretch[index + 1].year) < time { index += 1 }
        let ends = Self.ends(at: time, from: stretch[index], to: stretch[min(index + 1, stretch.count - 1)])
        for row in values.row(of: ends.upper)...values.row(of: ends.lower) {
          canvas.put(shade, column: column, row: row, style: .dim)
        }
      }
    }
  }

  /// The range at a point in time between two years, on straight lines.
  private static func ends(at time: Double, from: (year: Int, value: Ends), to: (year: Int, value: Ends)) -> Ends {
    if from.year == to.year { return from.value }
    let share = (time - Double(from.year)) / Double(to.year - from.year)
    let lower = from.value.lower + (to.value.lower - from.value.lower) * share
    let upper = from.value.upper + (to.value.upper - from.value.upper) * share
    return (lower, max(lower, upper))
  }
}

extension LineChart.Target {
  /// The value as it is drawn, or `nil` if it cannot be.
  var drawableValue: Double? {
    if case .year(let year) = extent, !ChartLimits.years.contains(year) { return nil }
    return ChartLimits.drawable(value)
  }

  fileprivate func paint(on canvas: inout ChartCanvas, years: YearAxis, values: ValueAxis, dash: Character) {
    guard let value = drawableValue else { return }
    let columns =
      switch extent {
      case .wholeWidth: 0...canvas.columns - 1
      case .year(let year):
        // About half a year to both sides, but neither a dot nor a line that seems to mean other years.
        years.column(of: year) - reach(years)...years.column(of: year) + reach(years)
      }
    for column in columns { canvas.put(dash, column: column, row: values.row(of: value), style: .bold) }
  }

  private func reach(_ years: YearAxis) -> Int { min(max(Int(years.columnsPerYear / 2), 1), 3) }
}
