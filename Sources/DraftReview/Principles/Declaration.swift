import DraftText

/// What a draft says its targets follow: 缩小差距, 适当高于全国平均, 中部领先, 逐年提升.
struct Declaration {
  enum Kind: Hashable {
    /// 缩小与其他国家中心城市的差距: the group of places, as named.
    case narrowGap(group: String)
    /// 适当高于全国平均水平: the parent place.
    case aboveParent(String)
    /// 中部领先, 国内同类城市领先: the group.
    case lead(group: String)
    /// 逐年提升, 稳步提升
    case rise
  }

  var kind: Kind
  /// The clause that says it.
  var clause: String
  var passage: Passage
  /// The paragraph around it.
  var context: String
  var document: Int

  static func all(in corpus: DraftCorpus) -> [Declaration] {
    corpus.documents.enumerated().flatMap { index, document in
      document.paragraphs.flatMap { paragraph -> [Declaration] in
        guard paragraph.scalars.contains(where: isSign) else { return [] }
        return clauses(of: paragraph).flatMap { range in read(range, paragraph, index) }
      }
    }
  }

  private static func clauses(of paragraph: Paragraph) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for (index, scalar) in paragraph.scalars.enumerated() where scalar.isOne(of: "，；。：") {
      clauses.append(start..<index)
      start = index + 1
    }
    clauses.append(start..<paragraph.scalars.count)
    return clauses.filter { $0.count > 4 }
  }

  /// The characters one of which every declaration holds: 差距, 平均, 领先, 逐年, 稳步. Most clauses hold none.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool { scalar.isOne(of: "差均领逐稳") }

  private static func read(_ range: Range<Int>, _ paragraph: Paragraph, _ document: Int) -> [Declaration] {
    guard paragraph.scalars[range].contains(where: isSign) else { return [] }
    let clause = paragraph.text(range)
    var kinds: [Kind] = []
    if let shrink = clause.firstRange(of: "缩小"), let gap = clause.firstRange(of: "差距"),
      shrink.upperBound <= gap.lowerBound
    {
      let between = clause[shrink.upperBound..<gap.lowerBound].filter { !"与同的和".contains($0) }
      kinds.append(.narrowGap(group: between.replacing("其他", with: "")))
    }
    if let above = clause.firstRange(of: "高于"), let mean = clause.firstRange(of: "平均"),
      above.upperBound <= mean.lowerBound,
      clause.distance(from: above.upperBound, to: mean.lowerBound) <= 6
    {
      kinds.append(.aboveParent(String(clause[above.upperBound..<mean.lowerBound])))
    }
    if let lead = clause.firstRange(of: "领先"), clause.holds("实现") || clause.holds("达到") || clause.holds("保持"),
      !clause.holds("企业成为")
    {
      let before = clause[..<lead.lowerBound]
      for group in ["中部", "同类城市", "全国", "全省", "西部", "东部", "国内"] where before.holds(group) {
        kinds.append(.lead(group: group))
        break
      }
    }
    if ["逐年提升", "稳步提升", "逐年提高", "稳步提高", "逐年增长", "逐年增加"].contains(where: { clause.holds($0) }) {
      kinds.append(.rise)
    }
    return kinds.map {
      Declaration(
        kind: $0, clause: clause, passage: paragraph.passage(range), context: paragraph.text, document: document)
    }
  }
}

extension StringProtocol {
  /// The text with every occurrence of a part replaced.
  func replacing(_ part: String, with other: String) -> String {
    var result = ""
    var rest = self[startIndex...]
    while let found = rest.firstRange(of: part) {
      result += rest[..<found.lowerBound] + other
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
