import PlanModel
import SourceText

/// The verbs that test targets, and what methods said of them.
extension Parser {
  /// The year of `review`, which looks at all indicators: one that is named instead of a year has a question of its own.
  mutating func reviewedYear() throws -> YearSyntax {
    let isYear: Bool
    if case .number(let number) = current.kind { isYear = number >= 1000 } else { isYear = false }
    guard !isYear, current.kind != .invalid else { return try year() }
    let by = language == .chinese ? "按" : Keyword.by.rawValue
    let methods = [Verb.reach.spelling(in: language), current.raw, by, Keyword.methods.spelling(in: language)]
    throw expected(.year, suggestions: [verbSpelling, methods.joined(separator: " ")])
  }

  /// `backtest [INDICATOR ...]`: it always tests every method, so that one that is named beside them is a misunderstanding.
  mutating func backtested() throws -> [NameSyntax] {
    var names: [NameSyntax] = []
    let methods: Set<Keyword> = [.linear, .log, .damped, .theta, .gm11, .history, .logistic, .gompertz]
    while !ends(before: .indicator) {
      if !names.isEmpty, let keyword = current.keyword, methods.contains(keyword) {
        throw expected(
          .indicator, suggestions: [([verbSpelling] + names.map(\.text)).joined(separator: " ")])
      }
      names.append(try name())
      _ = take(.comma)
    }
    return names
  }

  /// `reach [INDICATOR ...] [by gap|rate|risk]`, `reach [INDICATOR ...] by methods`
  mutating func targetsToTest() throws -> StatementSyntax.Body {
    var names = try names(until: .by)
    // 可达 按缺口, 可达 按方法 1: people leave no space behind 按 and 于, and put it first.
    for (index, name) in names.enumerated() where isAtEnd && !name.isQuoted {
      guard let by = name.text.first, Keyword(word: String(by)) == .by else { continue }
      let word = name.text.dropFirst()
      let others = names.filter { $0.range != name.range }
      if Keyword(word: word) == .methods { return .methods(others) }
      if let order = ReachOrder(word: word), index == names.count - 1 { return .reach(others, by: order) }
    }
    // 可达 1 方法, 可达 1 用 方法.
    if isAtEnd, let last = names.last, !last.isQuoted, Keyword(word: last.text) == .methods {
      names.removeLast()
      if let before = names.last, !before.isQuoted, ["用", "用各种", "with", "using"].contains(before.text) {
        names.removeLast()
      }
      return .methods(names)
    }
    guard take(.by) else { return .reach(names, by: nil) }
    if take(Keyword.methods) { return .methods(names + (try self.names(until: nil))) }
    guard let order = current.word.flatMap({ ReachOrder(word: $0) }) else {
      let words = ReachOrder.allCases.map { $0.spelling(in: language) }
      throw expected(.order, suggestions: [Keyword.methods.spelling(in: language)] + words)
    }
    _ = advance()
    return .reach(names, by: order)
  }
}
