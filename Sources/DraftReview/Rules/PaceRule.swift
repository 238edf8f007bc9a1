import DraftText
import PlanModel

/// A pace a year and a total of the period, or the ends it leads between: years × pace must be able to give it.
enum PaceRule: ReviewRule {
  static let ids: [RuleID] = [.paceAgainstTotal]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.claims.flatMap { claims in
      claims.filter { $0.form == .perYear && !$0.key.isEmpty }.compactMap { finding($0, claims) }
    }
  }

  /// What a pace has to give over some years.
  private struct Wanted {
    var interval: DecimalInterval
    var isAtLeast = false
    var text: String
    var years: Int
    var passage: Passage
  }

  private static func finding(_ pace: DraftClaim, _ claims: [DraftClaim]) -> Finding? {
    guard let wanted = total(for: pace, claims) ?? rise(for: pace, claims),
      let product = pace.number.interval.multiplied(
        by: DecimalInterval(DecimalNumber(wanted.years), DecimalNumber(wanted.years)))
    else { return nil }
    let isRight: Bool
    switch (pace.number.bound, wanted.isAtLeast) {
    case (.atLeast, false): isRight = product.low <= wanted.interval.high
    case (.atLeast, true): isRight = true
    case (_, true): isRight = product.high >= wanted.interval.low
    default: isRight = product.meets(wanted.interval)
    }
    guard !isRight else { return nil }
    // In the unit of the pace, as it is printed.
    let unit = pace.number.unit
    let ends = [pace.number.value, pace.number.high].compactMap { $0?.multiplied(by: DecimalNumber(wanted.years)) }
    let right = ends.map { "\($0)" }.joined(separator: "–")
    return Finding(
      .paceAgainstTotal, .contradiction,
      identity: [pace.key.core, pace.number.text, wanted.text, String(wanted.years)],
      [
        "subject": pace.subject, "pace": pace.number.text, "total": wanted.text, "years": String(wanted.years),
        "right": right + unit.symbol,
      ], at: [wanted.passage, pace.passage],
      arithmetic: [
        "\(pace.number.value)\(pace.number.high.map { "–\($0)" } ?? "") × \(wanted.years) = \(right) ≠ \(wanted.text)"
      ])
  }

  /// “十四五”时期举办30期; 五年累计新增3000家.
  private static func total(for pace: DraftClaim, _ claims: [DraftClaim]) -> Wanted? {
    for claim in claims
    where claim.key == pace.key && claim != pace && claim.form != .perYear
      && claim.number.unit.base == pace.number.unit.base
    {
      guard claim.form.isAmount || claim.form == .increment else { continue }
      let span = claim.time.flatMap { $0.isYear ? nil : $0.last - $0.first + 1 }
      guard let years = span ?? yearCount(claim.passage.text) else { continue }
      return Wanted(
        interval: claim.number.interval, isAtLeast: claim.number.bound == .atLeast, text: claim.number.text,
        years: years, passage: claim.passage)
    }
    return nil
  }

  /// 由1700家增加到5000家，每年新增700家（2021—2025年）.
  private static func rise(for pace: DraftClaim, _ claims: [DraftClaim]) -> Wanted? {
    let own = claims.filter { $0.sentence == pace.sentence && $0.key == pace.key }
    guard pace.passage.text.holds("增"), let from = own.last(where: { $0.form == .from }),
      let to = own.last(where: { $0.form == .to }), to.number.high == nil,
      from.number.unit.base == pace.number.unit.base, to.number.unit.base == pace.number.unit.base,
      let difference = to.number.interval.adding(
        DecimalInterval(-from.number.interval.high, -from.number.interval.low)),
      let exact = to.number.plain.subtracting(from.number.plain)
    else { return nil }
    let named = pace.time.flatMap { $0.isYear ? nil : $0.last - $0.first + 1 }
    let between = from.time.flatMap { start in to.time.map { $0.last - start.first } }
    guard let years = named ?? between, years > 1 else { return nil }
    let text = "\(exact.scaled(byPowerOfTen: -to.number.unit.magnitude))\(to.number.unit.symbol)"
    return Wanted(
      interval: difference, isAtLeast: to.number.bound == .atLeast, text: text, years: years, passage: to.passage)
  }

  /// The number of years before 累计 or 共: 五年累计, 3年共.
  private static func yearCount(_ text: String) -> Int? {
    guard let year = text.firstIndex(of: "年"), year > text.startIndex else { return nil }
    let rest = text[text.index(after: year)...]
    guard ["累计", "共", "合计", "内", "间"].contains(where: { rest.hasPrefix($0) }) else { return nil }
    let digits = Array("零一二三四五六七八九十")
    let digit = text[text.index(before: year)]
    guard let value = digit.wholeNumberValue ?? digits.firstIndex(of: digit) else { return nil }
    return value > 1 ? value : nil
  }
}
