import TerminalText

/// The candidates of a completion as rows of text for a terminal, a screenful at a time.
struct CandidateList {
  /// The rows of the screen that a list leaves to the line above and below it.
  private static let margin = 3
  private static let gap = 2

  /// As much of a list as a screen holds.
  struct Page: Equatable {
    var rows: [String]
    /// How many candidates are in it.
    var count: Int
  }

  private let candidates: [CompletionCandidate]
  private let style: StyleMode
  private let policy: DisplayWidthPolicy
  private let wording: EditorWording

  init(
    _ candidates: [CompletionCandidate], style: StyleMode, policy: DisplayWidthPolicy,
    wording: EditorWording = .standard
  ) {
    self.candidates = candidates
    self.style = style
    self.policy = policy
    self.wording = wording
  }

  /// The rows from a candidate on, no wider than the terminal and few enough to be seen at once.
  func page(from start: Int = 0, fitting size: Terminal.Size) -> Page {
    let rest = candidates.dropFirst(start)
    let limit = max(size.rows - Self.margin, 1)
    // A cell is left free: a character in the last column would wrap where widths are counted differently.
    let columns = max(size.columns - 1, 1)
    var page =
      candidates.contains { $0.detail != nil }
      ? detailedRows(of: rest, limit: limit, columns: columns) : columnRows(of: rest, limit: limit, columns: columns)
    if page.count < rest.count {
      let more = wording.more(rest.count - page.count).truncated(toWidth: columns, under: policy)
      page.rows.append(TextStyle.dim.applied(to: more, in: style))
    }
    return page
  }

  /// One candidate a row, with its detail beside it.
  private func detailedRows(of rest: ArraySlice<CompletionCandidate>, limit: Int, columns: Int) -> Page {
    let shown = rest.prefix(rest.count > limit ? max(limit - 1, 1) : limit)
    let widest = shown.map { $0.text.displayWidth(under: policy) }.max() ?? 0
    // A name that fills the row leaves its detail out; where most are short, one long name does not.
    let column = min(widest, max(columns * 2 / 3, 8)) + Self.gap
    let rows = shown.map { candidate in
      let text = candidate.text.truncated(toWidth: columns, under: policy)
      let used = max(text.displayWidth(under: policy) + Self.gap, column)
      guard let detail = candidate.detail, !detail.isEmpty, columns - used > 1 else { return text }
      let padded = text.padded(toWidth: used, under: policy)
      return padded + TextStyle.dim.applied(to: detail.truncated(toWidth: columns - used, under: policy), in: style)
    }
    return Page(rows: rows, count: shown.count)
  }

  /// As many columns as fit, read downwards.
  private func columnRows(of rest: ArraySlice<CompletionCandidate>, limit: Int, columns: Int) -> Page {
    let widest = rest.prefix(columns * limit).map { $0.text.displayWidth(under: policy) }.max() ?? 0
    let width = widest + Self.gap
    let across = max((columns + Self.gap) / width, 1)
    let needed = (rest.count + across - 1) / across
    let height = needed > limit ? max(limit - 1, 1) : needed
    let shown = Array(rest.prefix(across * height))
    let rows = (0..<height).map { row in
      var text = ""
      for index in stride(from: row, to: shown.count, by: height) {
        text += shown[index].text.truncated(toWidth: columns, under: policy).padded(toWidth: width, under: policy)
      }
      return String(text.trimmingSpacesAtEnd)
    }
    return Page(rows: rows, count: shown.count)
  }
}

extension String {
  fileprivate var trimmingSpacesAtEnd: Substring {
    self[...][..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]
  }
}
