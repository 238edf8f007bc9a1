import DraftText
import LongWork
import PlanModel

/// One quantity of one place and year has one value, wherever it stands: in the text, in a table, in two tables.
enum SameQuantityRule: ReviewRule {
  static let ids: [RuleID] = [.sameQuantity, .overlappingTables]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    for (_, values) in corpus.quantitiesInOrder {
      for (index, first) in values.enumerated() where !Cancellation.isRequested {
        for second in values[(index + 1)...] where !Cancellation.isRequested {
          guard first.placeMark == second.placeMark, first.key.names(second.key),
            let year = year(first, second, corpus),
            !(first.isPart || second.isPart) || first.sentence != second.sentence, differs(first, second)
          else { continue }
          findings.append(finding(first, second, year: year))
        }
      }
    }
    return findings
  }

  /// The year that both speak of, or `nil` where they may speak of different ones. 0 where neither names one.
  private static func year(_ first: StatedValue, _ second: StatedValue, _ corpus: DraftCorpus) -> Int? {
    guard first.document == second.document || first.isYearExplicit && second.isYearExplicit else { return nil }
    switch (first.form, second.form) {
    case (.share, .share): break
    case (.share, _), (_, .share): return nil
    case (.cumulative, .cumulative): break
    case (.cumulative, let other), (let other, .cumulative): if other != .level || first.year == nil { return nil }
    default: break
    }
    if let a = first.year, let b = second.year { return a == b ? a : nil }
    // 30家，比2020年的18家增加12家: what it is compared with is of another year.
    guard first.form != .from, second.form != .from else { return nil }
    // Without a year what is to be is the target, what has been is the base.
    guard (first.phase == .future) == (second.phase == .future), first.phase != .unknown, second.phase != .unknown
    else {
      return nil
    }
    if let known = first.year ?? second.year {
      let dated = first.year != nil ? first : second
      return dated.isInText || dated.role != .value ? known : nil
    }
    return first.phase == .future ? 0 : nil
  }

  private static func differs(_ first: StatedValue, _ second: StatedValue) -> Bool {
    guard first.hasUnit(of: second) else { return false }
    if case .table(let a, let row, _) = first.origin, case .table(let b, let other, _) = second.origin, a == b,
      row == other,
      first.role != second.role
    {
      return false
    }
    return !first.interval.overlaps(second.interval) && !isBounded(first, by: second) && !isBounded(second, by: first)
  }

  /// 10家以上 is not contradicted by 12.
  private static func isBounded(_ value: StatedValue, by other: StatedValue) -> Bool {
    // Two numbers for one year to come are two targets, whatever part of the text they stand in.
    let isGoal = other.phase == .future || value.role == .target && value.year != nil && value.year == other.year
    return switch value.number.bound {
    case .atLeast:
      other.interval.high >= value.interval.low && other.number.bound != .exact
        || other.interval.high >= value.interval.low && !isGoal
    case .atMost: other.interval.low <= value.interval.high
    default: false
    }
  }

  private static func finding(_ first: StatedValue, _ second: StatedValue, year: Int) -> Finding {
    let bothTables = !first.isInText && !second.isInText && first.table != second.table
    let rule: RuleID = bothTables ? .overlappingTables : .sameQuantity
    let isCertain =
      first.isYearExplicit && second.isYearExplicit || first.number.unit == second.number.unit && year > 0
    let (a, b) = (first.double, second.double)
    var arithmetic = ["\(first.number.text) ≠ \(second.number.text)"]
    if a > 0, b > 0 {
      arithmetic.append("\(second.number.value) ÷ \(first.number.value) = \(NumberWords.text(b / a, places: 3))")
    }
    return Finding(
      rule, isCertain ? .contradiction : .doubt,
      identity: [first.key.core, first.key.level, first.place, String(year)]
        + [first.number.text, second.number.text].sorted(),
      [
        "subject": first.subject, "place": first.place, "year": year > 0 ? String(year) : "", "a": first.number.text,
        "b": second.number.text, "labelA": first.label ?? "", "labelB": second.label ?? "",
      ], at: [first.passage, second.passage], arithmetic: arithmetic)
  }
}
