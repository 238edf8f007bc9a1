import PlanModel

/// The number in front of a heading or item: 一、 （一） `1.` 1、 第一部分.
struct HeadingNumber {
  var level: Int
  var number: Int
  /// How many characters the number takes.
  var length: Int

  init?(_ scalars: [Unicode.Scalar]) {
    guard let first = scalars.first else { return nil }
    if first == "(" || first == "（" {
      guard let end = scalars.prefix(6).firstIndex(where: { $0 == ")" || $0 == "）" }), end > 1,
        let number = ChineseNumeral.value(scalars[1..<end])
      else { return nil }
      (level, self.number, length) = (2, number, end + 1)
      return
    }
    let chinese = scalars.prefix { ChineseNumeral.isDigit($0) }
    if !chinese.isEmpty, chinese.count < 4, scalars.count > chinese.count, scalars[chinese.count] == "、",
      let number = ChineseNumeral.value(chinese)
    {
      (level, self.number, length) = (1, number, chinese.count + 1)
      return
    }
    let digits = scalars.prefix { TextFolding.isDigit($0) }
    guard !digits.isEmpty, digits.count < 4, scalars.count > digits.count + 1,
      scalars[digits.count] == "." || scalars[digits.count] == "、", !TextFolding.isDigit(scalars[digits.count + 1]),
      let number = Int(String(letters: digits))
    else { return nil }
    (level, self.number, length) = (scalars[digits.count] == "." ? 3 : 4, number, digits.count + 1)
  }
}

extension DraftDocument {
  /// The longest heading of the upper two levels.
  private static let longestHeading = 50

  /// Finds title, place, headings and what each paragraph speaks of.
  mutating func outline() {
    title = paragraphs.lazy.map(\.text).first { $0.count > 4 } ?? ""
    place = DraftPlace.place(of: paragraphs.prefix(12).map(\.scalars))
    var stack: [Int: Phase] = [:]
    for (index, paragraph) in paragraphs.enumerated() {
      if let number = HeadingNumber(paragraph.scalars) {
        let body = Array(paragraph.scalars[number.length...])
        let end = body.firstIndex { $0.isOne(of: "。：") } ?? body.count
        let isHeading = number.level > 2 || end <= Self.longestHeading
        if isHeading {
          let title = String(letters: body[..<end])
          headings.append(
            Heading(
              level: number.level, number: number.number, title: title, paragraph: index,
              passage: paragraph.passage(0..<number.length + end)))
          if number.level <= 2 {
            for deeper in stack.keys where deeper >= number.level { stack[deeper] = nil }
            stack[number.level] = PhaseWords.phase(of: title)
          }
        }
      }
      phases.append(stack[2].flatMap { $0 == .unknown ? nil : $0 } ?? stack[1] ?? .unknown)
    }
  }
}

/// The words of headings that say what a part speaks of.
private enum PhaseWords {
  static let past = ["成效", "现状", "基本情况", "发展基础", "回顾", "成就"]
  static let future = ["目标", "任务", "工程", "重点工作", "措施", "思路", "重点", "强化", "促进", "推动", "推进", "实施"]

  static func phase(of title: String) -> DraftDocument.Phase {
    if past.contains(where: { title.holds($0) }) { return .past }
    if future.contains(where: { title.holds($0) }) { return .future }
    return .unknown
  }
}

/// The place whose draft a text is: the first 市, 县 or 区 that a title names.
private enum DraftPlace {
  static func place(of paragraphs: [[Unicode.Scalar]]) -> String {
    for scalars in paragraphs {
      for (index, scalar) in scalars.enumerated() where scalar.isOne(of: "市县区省") {
        var start = index
        while start > 0, index - start < 4, TextFolding.isHan(scalars[start - 1]) { start -= 1 }
        // 关于郑州市: what stands before a name is a quotation mark, the beginning, or a word that cannot be part of it.
        var name = Array(scalars[start..<index])
        while let first = name.first, first.isOne(of: "关于为对在和及由《") { name.removeFirst() }
        guard name.count >= 2, name.count <= 4 else { continue }
        let text = String(letters: name)
        if ["各", "全", "我", "本", "城", "强", "级"].contains(where: { text.holds($0) }) { continue }
        return text
      }
    }
    return ""
  }
}

extension DraftDocument {
  /// The paragraphs that say what is to be done: those under headings of tasks, projects and measures, goals aside.
  package var taskParagraphs: [Paragraph] {
    var isTask = false
    var next = 0
    var tasks: [Paragraph] = []
    for (index, paragraph) in paragraphs.enumerated() {
      while next < headings.count, headings[next].paragraph == index {
        let heading = headings[next]
        if heading.level == 1 || heading.title.holds("目标") {
          isTask = ["任务", "工程", "重点工作", "举措"].contains { heading.title.holds($0) }
        }
        next += 1
      }
      if isTask { tasks.append(paragraph) }
    }
    return tasks
  }
}
