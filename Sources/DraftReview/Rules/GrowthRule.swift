import DraftText
import LongWork
import PlanModel

/// 由A增长至B，增长x%; 年均增长x%; 增长n倍; 是…的n倍; 提高x个百分点: the growth must follow from its ends.
///
/// With A in [A⁻, A⁺] and B in [B⁻, B⁺], the values that round to the printed ones, x is right when some growth that rounds to it lies
/// between B⁻/A⁺ − 1 and B⁺/A⁻ − 1. Multiplied out, so that it stays exact: B⁺ ≥ (1 + x⁻)ⁿ·A⁻ and B⁻ ≤ (1 + x⁺)ⁿ·A⁺.
enum GrowthRule: ReviewRule {
  static let ids: [RuleID] = [.growth, .averageGrowth, .multiple, .pointsAndPercent]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.claims.enumerated().flatMap { document, claims in
      claims.indices.compactMap { Cancellation.isRequested ? nil : finding($0, claims, document, corpus) }
    }
  }

  /// The values between which a claim states a growth.
  struct Ends {
    var start: PrintedNumber
    var end: PrintedNumber
    var startYear: Int?
    var endYear: Int?
    /// Where the ends stand; the start alone where it stands in another sentence.
    var passage: Passage
  }

  private static func finding(
    _ index: Int, _ claims: [DraftClaim], _ document: Int, _ corpus: DraftCorpus
  ) -> Finding? {
    let claim = claims[index]
    switch claim.form {
    case .growth, .averageGrowth, .multiple, .timesIncrease, .points: break
    default: return nil
    }
    guard let ends = ends(of: claim, index, claims, document, corpus),
      ends.start.unit.base == ends.end.unit.base, ends.start.interval.low > 0
    else { return nil }
    switch claim.form {
    case .points: return points(claim, ends)
    case .growth where ends.start.unit.base == "%": return pointsAsPercent(claim, ends)
    default: return growth(claim, ends)
    }
  }

  /// The ends in the same sentence, of the same quantity; else the start where another place states it.
  private static func ends(
    of claim: DraftClaim, _ index: Int, _ claims: [DraftClaim], _ document: Int, _ corpus: DraftCorpus
  ) -> Ends? {
    let sentence = claims[..<index].lastIndex { $0.sentence != claim.sentence }.map { $0 + 1 } ?? 0
    let before = claims[sentence..<index].filter { $0.key == claim.key }
    if let to = before.last(where: { $0.form == .to }), let from = before.last(where: { $0.form == .from }) {
      return Ends(
        start: from.number, end: to.number, startYear: from.time?.first, endYear: to.time?.last, passage: to.passage)
    }
    guard claim.form != .points || claim.number.unit.base == "个百分点", !claim.key.isEmpty,
      let end = before.last(where: { $0.form == .level || $0.form == .to }), let year = end.time?.last,
      end.time?.isYear == true
    else { return nil }
    let span = claim.passage.text
    let since: Int?
    if let named = claim.time, named.isYear, named.first < year, !claim.isTimeCarried {
      since = named.first
    } else {
      since = span.holds("上年") || span.holds("同比") ? year - 1 : nil
    }
    guard let since,
      let start = corpus.valuesByCore[claim.key.mark]?.first(where: {
        $0.key.names(claim.key) && $0.year == since && $0.document == document && $0.number.high == nil
      })
    else { return nil }
    return Ends(
      start: start.number, end: end.number, startYear: since, endYear: year, passage: start.passage)
  }

  private static func growth(_ claim: DraftClaim, _ ends: Ends) -> Finding? {
    var years = 1
    var rule = RuleID.growth
    if claim.form == .averageGrowth {
      guard let first = ends.startYear, let last = ends.endYear, last > first else { return nil }
      (years, rule) = (last - first, .averageGrowth)
    } else if claim.form == .multiple || claim.form == .timesIncrease {
      rule = .multiple
    }
    guard let factor = factor(of: claim), let powered = factor.raised(to: years),
      let least = powered.multiplied(by: ends.start.interval)
    else { return nil }
    let end = ends.end.interval
    let isRight: Bool
    switch claim.number.bound {
    case .atLeast: isRight = end.high >= least.low
    case .atMost: isRight = end.low <= least.high
    default: isRight = least.meets(end)
    }
    guard !isRight else { return nil }
    let (a, b) = (ends.start.plain.doubleValue, ends.end.plain.doubleValue)
    let ratio = b / a
    let right: String
    var lines: [String] = []
    switch claim.form {
    case .averageGrowth:
      let rate = Power.root(ratio, years) - 1
      right = NumberWords.percent(rate, places: decimals(claim.number))
      lines = ["(\(ends.end.value) ÷ \(ends.start.value))^(1/\(years)) − 1 = \(right)"]
    case .multiple:
      right = NumberWords.text(ratio, places: 2) + "倍"
      lines = ["\(ends.end.value) ÷ \(ends.start.value) = \(right)"]
    case .timesIncrease:
      right = NumberWords.text(ratio - 1, places: 2) + "倍"
      lines = ["\(ends.end.value) ÷ \(ends.start.value) − 1 = \(right)"]
    default:
      right = NumberWords.percent(ratio - 1, places: decimals(claim.number))
      lines = ["\(ends.end.value) ÷ \(ends.start.value) − 1 = \(right)"]
    }
    lines.append("\(right) ≠ \(claim.number.text)")
    return Finding(
      rule, .contradiction,
      identity: [claim.key.core, ends.start.text, ends.end.text, claim.number.text, claim.form.rawValue],
      [
        "subject": claim.subject, "from": ends.start.text, "to": ends.end.text, "got": claim.number.text,
        "right": right,
      ], at: [claim.passage, ends.passage], arithmetic: lines)
  }

  /// The factor that a growth of x% or n times is.
  private static func factor(of claim: DraftClaim) -> DecimalInterval? {
    let interval = claim.number.interval
    switch claim.form {
    case .multiple: return interval
    case .timesIncrease: return interval.adding(DecimalInterval(1, 1))
    default: return interval.scaled(byPowerOfTen: -2).adding(DecimalInterval(1, 1))
    }
  }

  static func decimals(_ number: PrintedNumber) -> Int { max(0, -number.lastPlace) }

  private static func points(_ claim: DraftClaim, _ ends: Ends) -> Finding? {
    guard ends.start.unit.base == "%",
      let difference = ends.end.interval.adding(DecimalInterval(-ends.start.interval.high, -ends.start.interval.low)),
      !difference.meets(claim.number.interval)
    else { return nil }
    let exact = ends.end.value.doubleValue - ends.start.value.doubleValue
    let right = NumberWords.text(exact, places: 2) + "个百分点"
    return Finding(
      .pointsAndPercent, .contradiction, identity: [claim.key.core, ends.start.text, ends.end.text, claim.number.text],
      [
        "subject": claim.subject, "from": ends.start.text, "to": ends.end.text, "got": claim.number.text,
        "right": right,
      ],
      at: [claim.passage, ends.passage],
      arithmetic: ["\(ends.end.value) − \(ends.start.value) = \(right)", "\(right) ≠ \(claim.number.text)"])
  }

  /// From 23% to 30% is 7 points, not 7%.
  private static func pointsAsPercent(_ claim: DraftClaim, _ ends: Ends) -> Finding? {
    guard let found = growth(claim, ends) else { return nil }
    let exact = ends.end.value.doubleValue - ends.start.value.doubleValue
    guard let difference = ends.end.value.subtracting(ends.start.value), difference == claim.number.value else {
      return found
    }
    let right = NumberWords.text(exact, places: 2) + "个百分点"
    return Finding(
      .pointsAndPercent, .contradiction, identity: [claim.key.core, ends.start.text, ends.end.text, claim.number.text],
      [
        "subject": claim.subject, "from": ends.start.text, "to": ends.end.text, "got": claim.number.text,
        "right": right,
      ],
      at: [claim.passage, ends.passage],
      arithmetic: ["\(ends.end.value) − \(ends.start.value) = \(right)"] + found.arithmetic)
  }
}
