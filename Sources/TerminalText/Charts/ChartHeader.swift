/// The title and the legend above a picture.
struct ChartHeader {
  /// Something with a style, and a name beside it.
  struct Entry {
    let sample: String
    let style: TextStyle?
    let label: String
  }

  let title: String
  let entries: [Entry]

  init(of chart: LineChart, pen: ChartPen) {
    title = ChartPen.singleLine(chart.title)
    var entries: [Entry] = []
    for role in LineChart.Line.Role.allCases {
      for (number, line) in chart.lines.filter({ $0.role == role }).enumerated() where !line.runs.stretches.isEmpty {
        entries.append(
          Entry(sample: pen.sample(of: role, number: number), style: pen.style(of: role), label: line.label))
      }
    }
    for band in chart.bands where !band.runs.stretches.isEmpty {
      entries.append(Entry(sample: String(pen.shade(band.depth)), style: .dim, label: band.label))
    }
    for target in chart.targets where target.drawableValue != nil {
      entries.append(Entry(sample: String(repeating: pen.dash, count: 2), style: .bold, label: target.label))
    }
    self.entries = entries.map { Entry(sample: $0.sample, style: $0.style, label: ChartPen.singleLine($0.label)) }
      .filter { !$0.label.isEmpty }
  }

  /// The rows: one if all fits in it, else the title and then the legend, at most `limit`.
  ///
  /// What does not fit is left out, with an ellipsis in its place.
  func rows(width: Int, limit: Int, pen: ChartPen, under policy: DisplayWidthPolicy) -> [StyledLine] {
    if title.isEmpty, entries.isEmpty { return [] }
    var first = StyledLine()
    first.append(title.truncated(toWidth: width, ellipsis: pen.ellipsis, under: policy), .bold)
    var whole = [first]
    if flow(entries, into: &whole, limit: 1, width: width, pen: pen, policy) || limit < 2 { return whole }
    var rows = title.isEmpty ? [StyledLine()] : [first, StyledLine()]
    _ = flow(entries, into: &rows, limit: limit, width: width, pen: pen, policy)
    return rows
  }

  /// Writes entries at the end of the last row and in new ones; says whether all of them had room.
  private func flow(
    _ entries: [Entry], into rows: inout [StyledLine], limit: Int, width: Int, pen: ChartPen,
    _ policy: DisplayWidthPolicy
  ) -> Bool {
    for (index, entry) in entries.enumerated() {
      let needed = (entry.sample + " " + entry.label).displayWidth(under: policy)
      let used = rows[rows.count - 1].displayWidth(under: policy)
      // All but the last entry of the last row leave room to say that there are more.
      let isLast = index == entries.count - 1
      let reserve = rows.count < limit || isLast ? 0 : 1 + pen.ellipsis.displayWidth(under: policy)
      let gap = used == 0 ? 0 : 2
      if used + gap + needed + reserve <= width {
        rows[rows.count - 1].append(String(repeating: " ", count: gap))
      } else if rows.count < limit, used > 0 {
        rows.append(StyledLine())
      } else if used > 0 {
        if used + 1 + pen.ellipsis.displayWidth(under: policy) <= width {
          rows[rows.count - 1].append(" " + pen.ellipsis)
        }
        return false
      }
      let room = width - rows[rows.count - 1].displayWidth(under: policy)
      rows[rows.count - 1].append(entry.sample, entry.style)
      let labelRoom = room - (entry.sample + " ").displayWidth(under: policy)
      let label = entry.label.truncated(toWidth: labelRoom, ellipsis: pen.ellipsis, under: policy)
      rows[rows.count - 1].append(" " + label)
    }
    return true
  }
}
