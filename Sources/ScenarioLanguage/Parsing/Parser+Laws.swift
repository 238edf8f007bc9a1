import PlanModel
import SourceText

extension Parser {
  /// LAW
  mutating func law() throws -> LawSyntax {
    let start = current.range.lowerBound
    let form = try lawForm()
    return LawSyntax(form: form, range: start..<max(start, tokens[max(position - 1, 0)].range.upperBound))
  }

  private mutating func lawForm() throws -> LawSyntax.Form {
    if take(.equals) { return .expression(try expression()) }
    guard let word = current.word, !isNumberAhead(0) else { return try numericLaw() }
    switch Keyword(word: word) {
    case .to: return try landing(.compound)
    case .linear: return try landing(.linear)
    case .compound: return try landing(.compound)
    case .total: return .total(try afterKeyword { try $0.step() })
    case .double: return try afterKeyword { _ in .double }
    case .odds: return try afterKeyword { try $0.odds() }
    case .uniform: return .uncertain(try afterKeyword { try $0.uniform() })
    case .triangular: return .uncertain(try afterKeyword { try $0.triangular() })
    case .pert: return .uncertain(try afterKeyword { try $0.pert() })
    case .cases: return .uncertain(try afterKeyword { try $0.cases() })
    case .empirical: return try afterKeyword { _ in .uncertain(.empirical) }
    case .logistic: return try saturation(.logistic)
    case .gompertz: return try saturation(.gompertz)
    case .bass: return try diffusion()
    case .hold: return try afterKeyword { _ in .hold }
    case .history: return try afterKeyword { _ in .history }
    case .trend: return try afterKeyword { .trend($0.optionalTrendMethod()) }
    case .like: return try like()
    case .converge: return try converge()
    case .elastic: return try afterKeyword { .elastic(try $0.name(), try $0.quantity(.number)) }
    case .stock: return try stockFlow()
    default: throw unknownLaw(word)
    }
  }

  private mutating func afterKeyword<Part>(_ rest: (inout Parser) throws -> Part) throws -> Part {
    _ = advance()
    return try rest(&self)
  }

  private mutating func unknownLaw(_ word: String) -> ParseFailure {
    let names = LawForm.openingKeywords.map { $0.spelling(in: word.utf8.contains { $0 >= 0x80 } ? .chinese : .english) }
    return fail(.unknownLaw, ["got": word], suggestions: Suggestions.nearest(to: word, among: names))
  }

  /// `[linear|compound] to VALUE`
  private mutating func landing(_ shape: LandingShape) throws -> LawSyntax.Form {
    if current.keyword != .to { _ = advance() }
    try expect(.to)
    return .landing(try quantity(), shape)
  }

  /// `logistic cap VALUE rate RATE`
  private mutating func saturation(_ curve: SaturationCurve) throws -> LawSyntax.Form {
    _ = advance()
    try expect(.cap)
    let cap = try quantity()
    try expect(.rate)
    return .saturation(curve, cap: cap, rate: try step())
  }

  /// `bass RATE [,] RATE cap VALUE`
  private mutating func diffusion() throws -> LawSyntax.Form {
    _ = advance()
    let innovation = try step()
    _ = take(.comma)
    let imitation = try step()
    try expect(.cap)
    return .diffusion(innovation: innovation, imitation: imitation, cap: try quantity())
  }

  /// `like PLACE [YEAR..YEAR]`
  private mutating func like() throws -> LawSyntax.Form {
    _ = advance()
    if let rule = optionalPeerRule() { return .likePeers(rule) }
    let place = try name(.place)
    guard case .number = current.kind else { return .like(place, years: nil) }
    let first = try year()
    guard take(.range) || take(.minus) || take(Keyword.to) else { throw expected(.range, suggestions: [".."]) }
    return .like(place, years: YearRangeSyntax(first: first, last: try year()))
  }

  /// `best`, `median`, `champion`: words here, unless they are quoted.
  private mutating func optionalPeerRule() -> PeerRule? {
    let rules: [Keyword: PeerRule] = [.best: .best, .median: .median, .champion: .champion]
    guard let rule = current.keyword.flatMap({ rules[$0] }) else { return nil }
    _ = advance()
    return rule
  }

  /// `converge PLACE by YEAR`
  private mutating func converge() throws -> LawSyntax.Form {
    _ = advance()
    let place = try name(.place)
    try expect(.by)
    return .converge(place, by: try year())
  }

  /// `stock +VALUE lapse RATE`
  private mutating func stockFlow() throws -> LawSyntax.Form {
    _ = advance()
    let inflow = try step()
    try expect(.lapse)
    return .stockFlow(inflow: inflow, lapse: try step())
  }

  private mutating func optionalTrendMethod() -> TrendSyntax? {
    let methods: [Keyword: TrendSyntax] = [
      .linear: .linear, .log: .log, .damped: .damped, .theta: .theta, .gm11: .gm11,
    ]
    for keyword in methods.keys { note(.keyword(keyword)) }
    guard let method = current.keyword.flatMap({ methods[$0] }) else { return nil }
    _ = advance()
    return method
  }

  /// `18%`, `60%,45%,35%`, `2021..2022 8%, 2023.. 12%`, `12%..20%`
  private mutating func numericLaw() throws -> LawSyntax.Form {
    if case .number = current.kind, token(ahead: token(ahead: 1).word == "年" ? 2 : 1).isSymbol(.range) {
      return .phases(try phases())
    }
    guard isStepAhead else { throw expected(.law) }
    let first = try step()
    if let distribution = try distribution(from: first) { return .uncertain(distribution) }
    guard current.isSymbol(.comma) else { return .step(first) }
    var steps = [first]
    while take(.comma) { steps.append(try step()) }
    return .yearly(steps)
  }

  private var isStepAhead: Bool {
    isNumberAhead(0) || current.isSymbol(.plus) || current.isSymbol(.minus)
  }

  private mutating func phases() throws -> [PhaseSyntax] {
    var phases: [PhaseSyntax] = []
    repeat {
      let first = try year()
      guard take(.range) else { throw expected(.range, suggestions: [".."]) }
      var last: YearSyntax?
      // `2023.. 12%` has no last year; in `2021..2022 8%` a second number follows it.
      let next = token(ahead: 1)
      if case .number = current.kind, !next.isSymbol(.percent), next.spaceBefore || next.word == "年" {
        last = try year()
      }
      phases.append(PhaseSyntax(first: first, last: last, step: try step()))
    } while take(.comma)
    return phases
  }
}
