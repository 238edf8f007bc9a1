/// Lines below a table that explain it.
enum NoteLine {
  private static let openings = [
    "注:", "注释", "备注:", "说明:", "资料来源", "数据来源", "来源:", "note:", "notes:", "source:", "sources:", "注1", "注2", "注3", "注一",
    "(注)", "注", "备注", "说明",
  ]

  /// Whether a line of its own explains the table: `注：…`, `资料来源：…`, `*为2019年数`, `①…`, `[1] …`.
  static func isNote(_ text: String) -> Bool {
    isLabelled(text) || FootnoteMarks.leading(in: CellFolding.scalars(text)) != nil
  }

  /// Whether the text begins with a word that no cell of data begins with.
  static func isLabelled(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isOpening(first) else { return false }
    let folded = CellFolding.fold(String(text.prefix(16))).lowercased()
    return openings.contains { opening in
      guard folded.hasPrefix(opening) else { return false }
      // A bare 注 or 说明 must stand apart: 注册商标 is no note.
      guard opening.last != ":", opening != "资料来源", opening != "数据来源" else { return true }
      guard let next = folded.dropFirst(opening.count).unicodeScalars.first else {
        return opening != "备注" && opening != "说明"
      }
      return next == ":" || next == " " || next == "." || next == "," || next == "、" || next == ")"
    }
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "注备说资数来nNsS(（".unicodeScalars.contains(scalar)
  }
}
