import PlanModel

/// Finds the name of a quantity in the words around its number.
enum SubjectWords {
  private static let fillersByLast = Dictionary(grouping: letters(ClaimWords.fillers)) { $0[$0.count - 1] }
  private static let verbsByFirst = Dictionary(grouping: letters(ClaimWords.verbs)) { $0[0] }

  private static func letters(_ words: [String]) -> [[Unicode.Scalar]] {
    words.map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  }

  /// The name that ends before a number: 全市专利申请量由 → 专利申请量; empty where only verbs stand there.
  static func subject(before text: String) -> String {
    var scalars = Array(text.unicodeScalars)[...]
    if let last = scalars.lastIndex(where: { $0.isOne(of: "；。：，") }) { scalars = scalars[(last + 1)...] }
    while let last = scalars.last {
      if let filler = fillersByLast[last]?.first(where: { scalars.holds($0, at: scalars.endIndex - $0.count) }) {
        scalars = scalars.dropLast(filler.count)
      } else if last.isOne(of: "年来间内里"), let length = durationLength(atEndOf: scalars) {
        scalars = scalars.dropLast(length)
      } else {
        break
      }
    }
    scalars = withoutDuration(scalars)
    while let first = scalars.first,
      let verb = verbsByFirst[first]?.first(where: { scalars.holds($0, at: scalars.startIndex) })
    {
      // 通过…认证 and 服务机构 are names themselves when little is left.
      if scalars.count - verb.count < 2, scalars.count > verb.count { break }
      scalars = scalars.dropFirst(verb.count)
    }
    while let first = scalars.first, first.isOne(of: "、了的与") { scalars = scalars.dropFirst() }
    while let last = scalars.last, last.isOne(of: "、与") { scalars = scalars.dropLast() }
    return String(letters: scalars)
  }

  /// How many characters at the end say how long: 五年, 5年来, 三年间.
  private static func durationLength(atEndOf scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var rest = scalars
    if let last = rest.last, last.isOne(of: "来间内里") { rest = rest.dropLast() }
    guard rest.last == "年" else { return nil }
    rest = rest.dropLast()
    let digits = rest.reversed().prefix { TextFolding.isDigit($0) || ChineseNumeral.isDigit($0) }.count
    return (1...2).contains(digits) ? scalars.count - rest.count + digits : nil
  }

  /// The words behind a span of time before a verb: 五年｜新增就业.
  private static func withoutDuration(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let rest = scalars.drop { TextFolding.isDigit($0) || ChineseNumeral.isDigit($0) }
    guard rest.count < scalars.count, rest.count + 2 >= scalars.count, rest.first == "年" else { return scalars }
    let behind = rest.dropFirst().drop { $0.isOne(of: "来间内里") }
    let isVerb =
      behind.first.flatMap { verbsByFirst[$0] }?.contains { behind.holds($0, at: behind.startIndex) } ?? false
    return isVerb ? behind : scalars
  }

  /// The name right behind a number: 5家｜全国知识产权服务品牌机构和 → 全国知识产权服务品牌机构.
  static func subject(behind text: String) -> String {
    var scalars = Array(text.unicodeScalars)[...]
    for prefix in ["以上", "左右", "多", "余", "的", "以内"] {
      let letters = Array(prefix.unicodeScalars)
      if scalars.starts(with: letters) { scalars = scalars.dropFirst(letters.count) }
    }
    return String(letters: scalars)
  }

  private static let transitive = letters([
    "培育", "建设", "建立", "实施", "支持", "征求", "征集", "设置", "设定了", "设定", "提出了", "提出", "制定", "拨付", "组织", "举办", "服务", "助推", "对",
    "派驻", "打造",
    "建成", "形成", "新增", "确定", "确定了", "围绕", "开展", "获批", "其他", "不少于", "设立", "引进", "完成", "全市", "全国首批", "全省", "认定", "新建",
    "培养", "规划",
  ])

  /// Whether the words end in a verb whose object is still to come: 针对关键技术培育｜100个…
  static func endsInVerb(_ text: String) -> Bool {
    var scalars = Array(text.unicodeScalars)[...]
    for word in bounds where scalars.count >= word.count && scalars.suffix(word.count).elementsEqual(word) {
      scalars = scalars.dropLast(word.count)
    }
    return scalars.isEmpty
      || transitive.contains { scalars.count >= $0.count && scalars.suffix($0.count).elementsEqual($0) }
  }

  private static let bounds = letters(["不少于", "不低于", "超过", "突破", "至少", "约", "近", "以上"])

  /// What a share is a share of: the words behind 占 without the verb before the number.
  static func whole(_ words: some StringProtocol) -> String {
    var whole = String(words)
    for ending in ["达到", "提高到", "提升到", "提升至", "为", "达", "约", "超过", "的比重", "比重", "的比例", "比例", "的"]
    where whole.hasSuffix(ending) {
      whole.removeLast(ending.count)
    }
    return whole
  }

  /// What is left of a name behind a number when the next number's words follow: …机构和｜6家.
  static func withoutAnd(_ name: String) -> String {
    var name = name
    while let last = name.last, "和及与、".contains(last) { name.removeLast() }
    return name
  }

  /// Whether the words are only a level in front of the subject before: 省级, 市级.
  static func isLevel(_ text: String) -> Bool {
    ["国家级", "省级", "市级", "区级", "县级", "部级", "国家"].contains(text)
  }

  /// The subject with another level in front: 国家知识产权优势企业 and 省级 → 省级知识产权优势企业.
  static func replacingLevel(of subject: String, with level: String) -> String {
    for old in ["国家级以上", "省级以上", "市级以上", "国家级", "省级", "市级", "县级", "国家"] where subject.hasPrefix(old) {
      return level + subject.dropFirst(old.count)
    }
    return level + subject
  }
}
