/// The names of targets at the right edge of a picture.
struct TargetMargin {
  /// The cells that the margin takes.
  let width: Int
  private let texts: [Int: String]

  /// The margin with names if they fit into `room`, else with arrows alone.
  ///
  /// Where two targets share a row the first is named: an arrow from another row would point to a wrong value.
  init(of targets: [LineChart.Target], values: ValueAxis, room: Int, pen: ChartPen, under policy: DisplayWidthPolicy) {
    var names: [Int: String] = [:]
    for target in targets {
      guard let value = target.drawableValue else { continue }
      let row = values.row(of: value)
      if names[row] == nil { names[row] = ChartPen.singleLine(target.label) }
    }
    let texts = names.mapValues { $0.isEmpty ? " " + pen.arrow : " " + pen.arrow + " " + $0 }
    let width = texts.values.map { $0.displayWidth(under: policy) }.max() ?? 0
    if width <= room {
      self.width = width
      self.texts = texts
    } else {
      self.width = 1
      self.texts = names.mapValues { _ in pen.arrow }
    }
  }

  /// The text beside a row; shorter than the margin, and often empty.
  func text(ofRow row: Int) -> String { texts[row] ?? "" }
}
