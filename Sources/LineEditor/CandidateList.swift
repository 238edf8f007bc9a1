import TerminalText

/// The candidates of a completion as rows of text for a terminal.
struct CandidateList {
  /// The rows of the screen that a list leaves to the line above and below it.
  private static let margin = 3
  private static let gap = 2

  private let candidates: [CompletionCandidate]
  private let style: StyleMode
  private let policy: DisplayWidthPolicy

  init(_ candidates: [CompletionCandidate], style: StyleMode, policy: DisplayWidthPolicy) {
    self.candidates = candidates
    self.style = style
    self.policy = policy
  }

  /// The rows, no wider than the terminal and few enough to be seen at once.
  func rows(fitting size: Terminal.Size) -> [String] {
    let limit = max(size.rows - Self.margin, 1)
    // A cell is left free: a character in the last column would wrap where widths are counted differently.
    let columns = max(size.columns - 1, 1)
    return candidates.contains { $0.detail != nil }
      ? detailedRows(limit: limit, columns: columns) : columnRows(limit: limit, columns: columns)
  }

  /// One candidate a row, with its detail beside it.
  private func detailedRows(limit: Int, columns: Int) -> [String] {
    let shown = candidates.prefix(candidates.count > limit ? limit - 1 : limit)
    let widest = shown.map { $0.text.displayWidth(under: policy) }.max() ?? 0
    let room = columns - widest - Self.gap
    var rows = shown.map { candidate in
      let text = candidate.text.truncated(toWidth: columns, under: policy)
      guard let detail = candidate.detail, !detail.isEmpty, room > 0 else { return text }
      let padded = text.padded(toWidth: widest + Self.gap, under: policy)
      return padded + TextStyle.dim.applied(to: detail.truncated(toWidth: room, under: policy), in: style)
    }
    appendRest(candidates.count - shown.count, to: &rows)
    return rows
  }

  /// As many columns as fit, read downwards.
  private func columnRows(limit: Int, columns: Int) -> [String] {
    let width = (candidates.map { $0.text.displayWidth(under: policy) }.max() ?? 0) + Self.gap
    let across = max((columns + Self.gap) / width, 1)
    let needed = (candidates.count + across - 1) / across
    let height = needed > limit ? max(limit - 1, 1) : needed
    let shown = candidates.prefix(across * height)
    var rows = (0..<height).map { row in
      var text = ""
      for index in stride(from: row, to: shown.count, by: height) {
        text += shown[index].text.truncated(toWidth: columns, under: policy).padded(toWidth: width, under: policy)
      }
      return String(text.trimmingSpacesAtEnd)
    }
    appendRest(candidates.count - shown.count, to: &rows)
    return rows
  }

  private func appendRest(_ count: Int, to rows: inout [String]) {
    if count > 0 { rows.append(TextStyle.dim.applied(to: EditorWording.more(count), in: style)) }
  }
}

extension String {
  fileprivate var trimmingSpacesAtEnd: Substring {
    self[...][..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]
  }
}
