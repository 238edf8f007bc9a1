import PlanModel

/// The name cell of an indicator taken apart: `*海外发明专利授权量（件）` is a star, a name and a unit.
struct PrintedName {
  /// The name without star, unit and marks.
  var name: String
  /// Whether a star stands before or behind it.
  var isStarred = false
  /// The unit in its last parentheses.
  var unit: Unit?
  /// Marks that refer to notes below the table, the star not among them.
  var marks: [String] = []

  /// Takes a printed name apart.
  ///
  /// Only the last parentheses can hold the unit, and only if what they hold is one: 全国版权示范园区（基地）和示范单位（个） counts 个, and
  /// 名称（新口径） stays whole. `columnUnit` is what the unit column says; parentheses that repeat it are dropped whatever they hold.
  init(_ printed: String, columnUnit: String? = nil) {
    var rest = Array(Self.joinLines(printed).unicodeScalars)[...]
    while let first = rest.first, Blanks.isBlank(first) || CellFolding.fold(first) == "*" {
      if CellFolding.fold(first) == "*" { isStarred = true }
      rest.removeFirst()
    }
    var marks: [String] = []
    rest = Self.dropMarks(rest, into: &marks)
    if let (before, inner) = Self.lastParentheses(rest) {
      let isUnit =
        KnownUnits.contains(inner) || columnUnit.map { HeaderWords.key($0) == HeaderWords.key(inner) } ?? false
      if isUnit, !before.isEmpty {
        unit = Unit(printed: inner)
        rest = Self.dropMarks(before, into: &marks)
      }
    }
    isStarred = isStarred || marks.contains("*")
    self.marks = marks.filter { $0 != "*" }
    name = String(scalars: rest)
  }

  /// Names broken over lines inside a cell are one name.
  private static func joinLines(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else { return text }
    return text.split(whereSeparator: \.isNewline).map { Blanks.trim($0) }.joined()
  }

  /// The scalars without blanks and marks at the end.
  private static func dropMarks(
    _ scalars: ArraySlice<Unicode.Scalar>, into marks: inout [String]
  ) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars
    while let last = rest.last {
      if Blanks.isBlank(last) {
        rest.removeLast()
      } else if let length = markLength(atEndOf: rest, into: &marks) {
        rest.removeLast(length)
      } else {
        break
      }
    }
    return rest
  }

  /// The length of the mark that the scalars end in, which is kept.
  private static func markLength(atEndOf scalars: ArraySlice<Unicode.Scalar>, into marks: inout [String]) -> Int? {
    // No mark ends in a Chinese character, as nearly all names do.
    guard let last = scalars.last, !(0x4E00...0x9FFF).contains(last.value) else { return nil }
    for length in 1...6 where length < scalars.count {
      let tail = scalars.suffix(length).map(CellFolding.fold)
      guard tail.first != "注", let found = FootnoteMarks.leading(in: tail), found.length == length else { continue }
      marks.append(found.mark)
      return length
    }
    return nil
  }

  /// What stands before and inside the parentheses that the scalars end in.
  private static func lastParentheses(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> (before: ArraySlice<Unicode.Scalar>, inner: String)? {
    guard let last = scalars.last, CellFolding.fold(last) == ")" else { return nil }
    var depth = 0
    for index in scalars.indices.reversed() {
      switch CellFolding.fold(scalars[index]) {
      case ")": depth += 1
      case "(":
        depth -= 1
        guard depth == 0 else { continue }
        let inner = String(scalars: scalars[(index + 1)..<(scalars.endIndex - 1)].map(CellFolding.fold))
        return (scalars[..<index], Blanks.trim(inner))
      default: break
      }
    }
    return nil
  }
}
