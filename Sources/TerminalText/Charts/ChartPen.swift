/// The characters and styles for the parts of a chart in one mode.
///
/// A part is told by its character or its pattern; its style only helps. One accent colour, for the projected path.
struct ChartPen {
  let mode: ChartMode

  /// Every how many steps a line has a point.
  func period(of role: LineChart.Line.Role, number: Int) -> Int {
    switch role {
    case .history: 1
    case .projection: 2 + min(number, 2)
    case .peer: 6
    }
  }

  func style(of role: LineChart.Line.Role) -> TextStyle? {
    switch role {
    case .history: nil
    case .projection: .accent
    case .peer: .dim
    }
  }

  /// The mark of a peer in its years; the markers begin again after the last.
  func marker(ofPeer number: Int) -> Character {
    let markers: [Character] = mode == .unicode ? ["◦", "+", "▫", "▵", "⋄", "▿"] : ["o", "+", "x", "#", "%", "@"]
    return markers[number % markers.count]
  }

  func shade(_ depth: LineChart.Band.Depth) -> Character {
    switch (depth, mode) {
    case (.outer, .unicode): "░"
    case (.inner, .unicode): "▒"
    case (.outer, .ascii): "."
    case (.inner, .ascii): ":"
    }
  }

  /// How a line looks in the legend: so much of it that its pattern shows.
  func sample(of role: LineChart.Line.Role, number: Int) -> String {
    if role == .peer { return String(marker(ofPeer: number)) }
    var canvas = ChartCanvas(columns: mode == .unicode ? 3 : 5, rows: 1)
    let period = period(of: role, number: number)
    for step in stride(from: 0, to: 6, by: period) {
      if mode == .unicode {
        canvas.putDot(position: step, level: 1, style: nil)
      } else {
        canvas.put("*", column: step, row: 0, style: nil)
      }
    }
    return canvas.line(ofRow: 0).text(in: .plain)
  }

  var line: Character { "*" }
  var dash: Character { mode == .unicode ? "╌" : "-" }
  var arrow: String { mode == .unicode ? "←" : "<" }
  var ellipsis: String { mode == .unicode ? "…" : ".." }
  var axis: String { mode == .unicode ? "│" : "|" }
  var tick: String { mode == .unicode ? "┤" : "+" }
  var corner: String { mode == .unicode ? "└" : "+" }
  var floor: String { mode == .unicode ? "─" : "-" }
  var floorTick: String { mode == .unicode ? "┬" : "+" }

  /// The text on one line: what ends lines, moves the cursor or starts escape sequences becomes a space.
  static func singleLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: " "
          default: scalar
          }
        }))
  }
}
