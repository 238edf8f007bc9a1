public import TerminalText

/// The forms that a report can be drawn in.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
  case table, json, jsonl, csv, md

  /// Draws a report, with a line ending behind the last line.
  public func render(
    _ report: Report, width: Int, style: StyleMode, words: Words, charts: ChartDrawing = .unicode,
    policy: DisplayWidthPolicy = .ambiguousNarrow, isWindow: Bool = false
  ) -> String {
    switch self {
    case .table:
      TextRenderer(width: width, style: style, words: words, charts: charts, policy: policy, isWindow: isWindow)
        .render(report)
    case .json: JSONRenderer.object(report.machine)
    case .jsonl: JSONRenderer.lines(report.machine)
    case .csv: CSVRenderer.render(report.machine)
    case .md: MarkdownRenderer.render(report)
    }
  }
}
