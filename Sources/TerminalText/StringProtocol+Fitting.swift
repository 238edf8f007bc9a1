extension StringProtocol {
  /// The text with spaces up to `width` cells; a longer text is left as it is.
  public func padded(
    toWidth width: Int, alignment: TextAlignment = .leading, under policy: DisplayWidthPolicy = .ambiguousNarrow
  ) -> String {
    let missing = width - displayWidth(under: policy)
    guard missing > 0 else { return String(self) }
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: missing
      case .center: missing / 2
      }
    return String(repeating: " ", count: before) + self + String(repeating: " ", count: missing - before)
  }

  /// The text cut so that it takes at most `width` cells, with the ellipsis where something was cut.
  ///
  /// A wide character is never halved, so the result can be one cell short. An ellipsis that does not fit is left out.
  public func truncated(
    toWidth width: Int, ellipsis: String = "…", under policy: DisplayWidthPolicy = .ambiguousNarrow
  ) -> String {
    if displayWidth(under: policy) <= width { return String(self) }
    let ellipsisWidth = ellipsis.displayWidth(under: policy)
    let mark = ellipsisWidth <= width ? ellipsis : ""
    var room = width - (mark.isEmpty ? 0 : ellipsisWidth)
    var kept = ""
    for character in self {
      room -= character.displayWidth(under: policy)
      if room < 0 { break }
      kept.append(character)
    }
    return kept + mark
  }

  /// The text cut in its middle so that it takes at most `width` cells and shows both its ends.
  public func truncatedInside(
    toWidth width: Int, ellipsis: String = "…", under policy: DisplayWidthPolicy = .ambiguousNarrow
  ) -> String {
    let room = width - ellipsis.displayWidth(under: policy)
    if displayWidth(under: policy) <= width || room < 2 { return truncated(toWidth: width, under: policy) }
    let head = truncated(toWidth: (room + 1) / 2, ellipsis: "", under: policy)
    let rest = String(reversed()).truncated(
      toWidth: room - head.displayWidth(under: policy), ellipsis: "", under: policy)
    return head + ellipsis + String(rest.reversed())
  }
}
