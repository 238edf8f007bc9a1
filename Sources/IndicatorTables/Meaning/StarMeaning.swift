/// What a star before a name says, by the notes below the table.
struct StarMeaning {
  /// What a name with or without a star is told to be.
  enum Meaning {
    /// 当年值: the quantity of one year.
    case flow
    /// 累计值: an accumulated quantity.
    case stock
    /// 约束性.
    case binding
    /// 预期性.
    case anticipatory
  }

  /// The meaning of a star; `nil` where a note gives it another one that says nothing of kind or attribute.
  private(set) var starred: Meaning? = .flow
  /// The meaning of no star, where a note tells it.
  private(set) var plain: Meaning?

  /// Reads the notes below a table, such as `注：带*指标为当年值，其他指标为累计值。` or `*为约束性指标`.
  ///
  /// Without such a note a star marks 当年值.
  init(notes: [TextCell]) {
    for note in notes where note.text.contains(where: { $0 == "*" || $0 == "＊" }) {
      var isStarred = false
      for clause in CellFolding.fold(note.text).split(whereSeparator: { ",;。，；".contains($0) }) {
        if clause.holds("*") {
          isStarred = true
          starred = Self.meaning(of: clause)
        } else if isStarred, clause.holdsAny(of: ["其他", "其它", "其余", "未带", "不带", "未标"]) {
          plain = Self.meaning(of: clause)
        }
      }
    }
  }

  private static func meaning(of clause: Substring) -> Meaning? {
    for (word, meaning) in words where clause.holds(word) { return meaning }
    return nil
  }

  private static let words: [(String, Meaning)] = [
    ("当年", .flow), ("年度值", .flow), ("累计", .stock), ("约束性", .binding), ("预期性", .anticipatory),
  ]
}
