import PlanModel
import SourceText

extension Parser {
  /// STATEMENT: a verb and what belongs to it.
  mutating func statement(_ range: SourceRange) throws -> StatementSyntax {
    let first = current
    guard let verb = verb() else { throw unknownVerb() }
    verbSpelling = first.word ?? verb.chinese
    language = (first.word ?? "").utf8.allSatisfy { $0 < 0x80 } ? .english : .chinese
    try refuseSecondStatement()
    let body = try self.body(of: verb)
    try expectEnd()
    return StatementSyntax(verb: verb, verbRange: first.range, language: language, body: body, range: range)
  }

  private mutating func verb() -> Verb? {
    if current.isSymbol(.question) {
      _ = advance()
      return .help
    }
    guard let verb = current.word.flatMap({ Verb(word: $0) }) else { return nil }
    _ = advance()
    return verb
  }

  private mutating func unknownVerb() -> ParseFailure {
    guard let word = current.word else { return expected(.verb) }
    // A verb glued to what follows it, as people type Chinese: 增长托管 24%.
    if let glued = Verb.allCases.first(where: { word.hasPrefix($0.chinese) && word.count > $0.chinese.count }) {
      var rest = String(word.dropFirst(glued.chinese.count))
      let digits = rest.reversed().prefix(while: \.isNumber).count
      if digits > 0, digits < rest.count {
        let tail = file.text(in: current.range.upperBound..<tokens[tokens.count - 1].range.upperBound)
        rest = "\(rest.dropLast(digits)) \(rest.suffix(digits))" + shown(tail)
      }
      return fail(.unknownVerb, ["got": word], suggestions: ["\(glued.chinese) \(rest)"])
    }
    let isChinese = word.utf8.contains { $0 >= 0x80 }
    let names = Verb.allCases.map { isChinese ? $0.chinese : $0.rawValue }
    return fail(.unknownVerb, ["got": shown(word)], suggestions: Suggestions.nearest(to: word, among: names))
  }

  /// `可达 18; 反解 18 为 5000`: a semicolon before a verb, where a line has one statement.
  private mutating func refuseSecondStatement() throws {
    guard let sign = tokens.indices.first(where: { tokens[$0].isSemicolon }), sign + 1 < tokens.count,
      let word = tokens[sign + 1].word, Verb(word: word) != nil
    else { return }
    let end = tokens[tokens.count - 1].range.upperBound
    let rest = tokens[sign].range.lowerBound..<end
    throw fail(
      .unexpectedRest, ["got": shown(file.text(in: rest))], at: rest,
      suggestions: [
        shown(file.text(in: tokens[0].range.lowerBound..<tokens[sign].range.lowerBound)),
        shown(file.text(in: tokens[sign + 1].range.lowerBound..<end)),
      ])
  }

  private mutating func body(of verb: Verb) throws -> StatementSyntax.Body {
    switch verb {
    case .load, .series, .claims, .read, .export, .save: .file(try path())
    case .peers: try peers()
    case .define: try define()
    case .actual: .actual(try name(), try year(), try quantity())
    case .scenario: .scenario(try name(.scenario), parent: take(.from) ? try name(.scenario) : nil)
    case .grow: try grow()
    case .target: try target()
    case .correlate: try correlate()
    case .drop: try drop()
    case .project: .indicators(try names(until: .to), to: try optionalYear(after: .to))
    case .reach: try targetsToTest()
    case .solve: try solve()
    case .compare: .compare(try names(until: nil, what: .scenario))
    case .sweep: try sweep()
    case .cross: try cross()
    case .sensitivity:
      ends(before: .indicator)
        ? .sensitivity(nil, at: nil) : .sensitivity(try name(), at: take(Token.Symbol.at) ? try year() : nil)
    case .explain: .explain(try name(), at: take(Token.Symbol.at) ? try year() : nil)
    case .check: try check()
    case .accept: try accept()
    case .assert: .assert(try assertion())
    case .show: try show()
    case .help: .topic(try helpTopic())
    case .set: try set()
    case .quit, .tutorial: StatementSyntax.Body.none
    case .undo, .redo: .times(isAtEnd ? nil : try times())
    case .log: .log(try transcript())
    case .why: try why()
    case .milestones: .milestones(try name(), optionalShape())
    case .review: .review(ends(before: .year) ? nil : try year())
    case .backtest: .indicators(try backtested(), to: nil)
    }
  }

  /// TOPIC of `help`: everything that follows, as typed, with signs folded; help is never a matter of grammar.
  private mutating func helpTopic() throws -> NameSyntax? {
    guard !ends(before: .name) else { return nil }
    if case .string(let text) = current.kind, token(ahead: 1).kind == .end {
      return NameSyntax(text: text, range: advance().range, isQuoted: true)
    }
    let start = current.range.lowerBound
    var end = start
    var text = ""
    while !isAtEnd {
      if current.kind == .invalid { throw ParseFailure() }
      let token = advance()
      if !text.isEmpty, token.spaceBefore { text += " " }
      text += InputFolding.fold(token.raw)
      end = token.range.upperBound
    }
    return NameSyntax(text: text, range: start..<max(start, end))
  }

  /// `log [FILE | off]`
  private mutating func transcript() throws -> PathSyntax? {
    if isAtEnd { return nil }
    let path = try path()
    return !path.isQuoted && ["off", "停"].contains(path.text.lowercased()) ? nil : path
  }

  /// Names up to the end or the keyword, separated by spaces or commas.
  private mutating func names(until keyword: Keyword?, what: Expectation = .indicator) throws -> [NameSyntax] {
    var names: [NameSyntax] = []
    while !ends(before: what), keyword == nil || current.keyword != keyword {
      names.append(try name(what))
      _ = take(.comma)
    }
    return names
  }

  /// `backtest [INDICATOR ...]`: it always tests every method, so that one that is named beside them is a misunderstanding.
  private mutating func backtested() throws -> [NameSyntax] {
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
  private mutating func targetsToTest() throws -> StatementSyntax.Body {
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

  /// `peers FILE`; `peers INDICATOR [PLACE]` for a name that cannot be that of a table, for it has neither an ending nor a folder.
  private mutating func peers() throws -> StatementSyntax.Body {
    let start = position
    let path = try path()
    // A text of several rows is the table itself.
    let isFile = InputFolding.fold(path.text).contains { $0 == "." || $0 == "/" || $0.isNewline }
    if isAtEnd, isFile { return .file(path) }
    position = start
    return .places(try name(), place: ends(before: .place) ? nil : try name(.place))
  }

  /// `show [WHAT]`, `show peers INDICATOR [PLACE]`
  private mutating func show() throws -> StatementSyntax.Body {
    guard !ends(before: .name) else { return .topic(nil) }
    let topic = try name(.name)
    guard !isAtEnd, Verb(word: topic.text) == .peers else { return .topic(topic) }
    return .places(try name(), place: ends(before: .place) ? nil : try name(.place))
  }

  /// `why INDICATOR VALUE [not VALUE]`
  private mutating func why() throws -> StatementSyntax.Body {
    let name = try name()
    if isAtEnd, let separated = separated(name) {
      throw expected(.quantity, suggestions: [Verb.why.spelling(in: language) + " " + separated])
    }
    let value = try quantity()
    return .why(name, value, not: take(.not) ? try quantity() : nil)
  }

  /// `[linear|compound]`
  private mutating func optionalShape() -> LandingShape? {
    if take(.linear) { return .linear }
    return take(.compound) ? .compound : nil
  }

  /// `check [principles] [PATH] [fail SEVERITY]`
  private mutating func check() throws -> StatementSyntax.Body {
    let principles = take(.principles)
    let path = isAtEnd || current.keyword == .fail ? nil : try path()
    let severity = take(.fail) ? try name(.name) : nil
    return .check(principles: principles, path, fail: severity)
  }

  /// `accept ID because "…"`
  private mutating func accept() throws -> StatementSyntax.Body {
    let finding = try name(.name)
    guard let reason = try optionalReason() else {
      throw expected(.keyword, suggestions: [Keyword.because.spelling(in: language)])
    }
    return .accept(finding, reason: reason)
  }

  /// `let NAME = VALUE [in YEAR]`
  private mutating func define() throws -> StatementSyntax.Body {
    let name = try name(.name)
    guard take(.equals) else { throw expected(.keyword, suggestions: ["="]) }
    let value = try quantity()
    let year = try optionalYear(after: .in)
    if current.keyword == .by, isNumber(token(ahead: 1)) {
      throw fail(
        .unexpectedRest, ["got": "\(current.raw) \(token(ahead: 1).raw)"],
        at: current.range.lowerBound..<token(ahead: 1).range.upperBound,
        suggestions: ["\(Keyword.in.spelling(in: language)) \(token(ahead: 1).raw)"])
    }
    return .define(name, value, year: year)
  }

  /// `grow INDICATOR [from YEAR] LAW [swing X] [shock YEAR SIZE [recover N]] [because "…"]`
  private mutating func grow() throws -> StatementSyntax.Body {
    let name = try name()
    let from = try optionalYear(after: .from)
    if isAtEnd, let separated = separated(name) {
      throw expected(.law, suggestions: [Verb.grow.spelling(in: language) + " " + separated])
    }
    let law = try law()
    return .grow(name, from: from, law, try growthModifiers(), reason: try optionalReason())
  }

  /// A name with a number glued to it, as people type Chinese, taken apart: `托管24%` is `托管 24%`.
  private func separated(_ name: NameSyntax) -> String? {
    let tail = name.text.reversed().prefix { $0.isNumber || "+-.%％".contains($0) }
    guard !tail.isEmpty, tail.count < name.text.count else { return nil }
    return name.text.dropLast(tail.count) + " " + String(tail.reversed())
  }

  /// `target INDICATOR [OP] VALUE [by YEAR] [because "…"]`
  private mutating func target() throws -> StatementSyntax.Body {
    let name = try name()
    if isAtEnd, let separated = separated(name) {
      throw expected(.quantity, suggestions: [Verb.target.spelling(in: language) + " " + separated])
    }
    let condition = try condition()
    return .target(name, condition, by: try optionalYear(after: .by), reason: try optionalReason())
  }

  /// `[>=|<=] VALUE`, `VALUE..VALUE`, and as documents write it: `72%以上`, `35以内`, `3左右`
  private mutating func condition() throws -> ConditionSyntax {
    if take(.atMost) { return .atMost(try quantity()) }
    if take(.atLeast) { return .atLeast(try quantity()) }
    if current.isSymbol(.greater) || current.isSymbol(.less) || current.isSymbol(.equals) {
      throw fail(.comparisonNotAllowed, ["got": current.raw], suggestions: [">=", "<="])
    }
    let low = try quantity()
    if let word = current.word, let condition = ConditionSyntax(low, printedWith: word) {
      _ = advance()
      return condition
    }
    return takeRangeSign() ? .range(low, try quantity()) : ConditionSyntax(printed: low)
  }

  /// `drop grow INDICATOR`, `drop target INDICATOR`, `drop scenario NAME`
  private mutating func drop() throws -> StatementSyntax.Body {
    guard let what = current.word.flatMap({ Verb(word: $0) }), Verb.droppable.contains(what) else {
      let end = tokens[tokens.count - 1].range.upperBound
      let rest = isAtEnd ? "" : " " + shown(file.text(in: current.range.lowerBound..<end))
      throw expected(
        .stated, suggestions: Verb.droppable.map { "\(verbSpelling) \($0.spelling(in: language))\(rest)" })
    }
    _ = advance()
    return .drop(what, try name(what == .scenario ? .scenario : .indicator))
  }

  /// `solve INDICATOR for VALUE [at 80%] [by YEAR]`, `solve INDICATOR for total VALUE [by YEAR]`, `solve INDICATOR at 80% [by YEAR]`
  private mutating func solve() throws -> StatementSyntax.Body {
    let name = try name()
    if take(Keyword.at) {
      return .solve(name, .probability(try quantity()), by: try optionalYear(after: .by))
    }
    try expect(.for)
    if take(.total) { return .solve(name, .total(try quantity()), by: try optionalYear(after: .by)) }
    let value = try quantity()
    let goal: SolveGoalSyntax = take(Keyword.at) ? .valueWith(value, probability: try quantity()) : .value(value)
    return .solve(name, goal, by: try optionalYear(after: .by))
  }

  /// `set [NAME [VALUE]]`: the value is everything that follows.
  private mutating func set() throws -> StatementSyntax.Body {
    guard !ends(before: .name) else { return .set(nil, nil) }
    let name = try name(.name)
    guard !ends(before: .text) else { return .set(name, nil) }
    if case .string(let quoted) = current.kind, token(ahead: 1).kind == .end {
      return .set(name, TextSyntax(text: quoted, range: advance().range, isQuoted: true))
    }
    let start = current.range.lowerBound
    var end = start
    var text = ""
    while !isAtEnd {
      if current.kind == .invalid { throw ParseFailure() }
      let token = advance()
      if !text.isEmpty, token.spaceBefore { text += " " }
      if case .string(let quoted) = token.kind { text += quoted } else { text += InputFolding.fold(token.raw) }
      end = token.range.upperBound
    }
    return .set(name, TextSyntax(text: text, range: start..<max(start, end)))
  }
}
