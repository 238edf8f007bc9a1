import Assessment
import EvidenceModel
import PlanModel
import Projection

/// What a target takes, and what is known to tell it from: the lines above the methods.
extension ReportBuilder {
  /// A pace in the form that is usual for the kind: `22.99%`, `+1.4个百分点`.
  func pace(_ pace: Double?, _ indicator: Indicator) -> String {
    self.pace(pace, indicator, as: Pace.isPoints(indicator.kind) ? .amount : .rate)
  }

  /// A pace as it is told in a form.
  func pace(_ pace: Double?, _ indicator: Indicator, as form: Pace.Form) -> String {
    guard let pace else { return words[.none] }
    return form == .amount ? words.difference(pace, unit: indicator.unit, decimals: 2) : percent(pace)
  }

  /// A pace with its words: 年均增长 22.99%, 每年提高 1.4个百分点, 每年减少 4条.
  func spoken(_ pace: Double, _ indicator: Indicator, as form: Pace.Form) -> String {
    let (rising, falling): (SentencePhrase, SentencePhrase) =
      form == .rate ? (.growing, .falling) : Pace.isPoints(indicator.kind) ? (.more, .less) : (.added, .taken)
    let amount = self.pace(abs(pace), indicator, as: form).drop { $0 == "+" }
    return words[sentence: pace < 0 ? falling : rising, ["pace": String(amount)]]
  }

  /// A value with its unit.
  func measured(_ value: Double?, _ row: MethodsComparison) -> String {
    self.value(value, against: row.reach.target) + row.reach.indicator.unit.symbol
  }

  func required(_ row: MethodsComparison) -> String {
    let indicator = row.reach.indicator
    let from = String(row.start.year)
    let unit = indicator.unit.symbol
    let value = row.start.value.map { NumberText.value($0) } ?? words[.none]
    switch row.standing {
    case .noTarget: return words[reference: .requiredWithoutTarget]
    case .noBase: return words[reference: .requiredWithoutBase, ["year": String(indicator.base.year)]]
    case .unclear:
      return words[
        reference: .requiredUnclear,
        [
          "from": from, "value": value, "unit": unit, "code": indicator.code,
          "target": row.reach.target?.threshold.description ?? "", "pace": paceFromStart(row),
        ]]
    case .decided: return words[reference: .requiredDecided, ["outcome": outcome(row)]]
    case .kept:
      return words[reference: .requiredKeep, ["from": from, "value": value, "unit": unit]]
    case .met(let first):
      return words[
        reference: .requiredMet,
        [
          "first": String(first), "year": row.newestYear,
          "value": self.value(row.newestValue, against: row.reach.target),
          "unit": unit,
        ]]
    case .lost(let first):
      return words[
        reference: .requiredLost,
        [
          "first": String(first), "year": row.newestYear,
          "value": self.value(row.newestValue, against: row.reach.target),
          "unit": unit, "beyond": beyond(row), "pace": paceFromNewest(row) ?? words[.none],
        ]]
    case .open:
      let pace = row.references.required.map { spelled($0, row) } ?? words[.none]
      return words[
        reference: .required,
        ["from": from, "value": value, "unit": unit, "pace": pace, "remaining": remaining(row)]]
    }
  }

  /// The required pace as the line has it: a rate or points by their number, an amount in words.
  private func spelled(_ pace: Double, _ row: MethodsComparison) -> String {
    let (indicator, form) = (row.reach.indicator, row.references.form)
    return form == .amount && !Pace.isPoints(indicator.kind)
      ? spoken(pace, indicator, as: form) : words[reference: .perYear, ["pace": self.pace(pace, indicator, as: form)]]
  }

  private func remaining(_ row: MethodsComparison) -> String {
    guard row.start.year < row.newest?.year ?? .min, let pace = paceFromNewest(row) else { return "" }
    return words[
      reference: .requiredRemaining,
      [
        "year": row.newestYear, "value": value(row.newestValue, against: row.reach.target),
        "unit": row.reach.indicator.unit.symbol, "pace": pace,
      ]]
  }

  /// What the target takes from the newest actual after the base; `nil` without one.
  func paceFromNewest(_ row: MethodsComparison) -> String? {
    row.paceFromNewest.map { spoken($0.pace, row.reach.indicator, as: $0.form) }
  }

  /// What the target takes from the start, whichever way is better.
  func paceFromStart(_ row: MethodsComparison) -> String {
    let indicator = row.reach.indicator
    guard let value = row.start.value, let target = row.reach.target else { return words[.none] }
    let goal = target.threshold.doubleValue
    let form = Pace.form(of: indicator.kind, from: value, to: goal)
    return Pace.between(value, goal, years: target.year - row.start.year, as: form)
      .map { spoken($0, indicator, as: form) } ?? words[.none]
  }

  /// Whether what was met is lost upwards or downwards.
  func beyond(_ row: MethodsComparison) -> String {
    words[sentence: row.reach.target?.direction == .down ? .exceeds : .fallsShort]
  }

  /// What the actual of the target's year comes to: 2025 年实绩 12.9件，差 0.1件，未达到。
  func outcome(_ row: MethodsComparison) -> String {
    guard case .decided(let value, let isMet) = row.standing, let target = row.reach.target else { return "" }
    let indicator = row.reach.indicator
    let gap = words.difference(abs(target.gap(of: value)), unit: indicator.unit).drop { $0 == "+" }
    return words[
      sentence: isMet ? .decidedMet : .decidedMissed,
      ["year": String(target.year), "value": measured(value, row), "gap": String(gap)]]
  }

  // MARK: Evidence

  func evidence(_ row: MethodsComparison) -> String {
    guard let first = row.points.first, let last = row.points.last else {
      return words[reference: .nothingKnown, ["setAside": later(row) + setAside(row)]]
    }
    if row.points.count == 1 {
      return words[
        reference: row.later == 0 ? .onlyBase : .onlyOne,
        ["year": String(first.year), "setAside": later(row) + setAside(row)]]
    }
    let used = row.points.filter { row.unreported[$0.year] != nil }.map(\.year)
    return words[
      reference: .values,
      [
        "known": String(row.points.count), "unreported": unreported(used, row.unreported), "first": String(first.year),
        "last": String(last.year), "aside": later(row) + afterBreak(row) + setAside(row),
      ]]
  }

  /// The values among those used that are none of the published ones: （其中 4 个为预测值）.
  func unreported(_ years: [Int], _ types: [Int: EvidenceType]) -> String {
    years.isEmpty
      ? ""
      : words[reference: .unreportedValues, ["of": String(years.count), "type": type(years, types)]]
  }

  /// The type of values that are not published ones, in a word for all of them.
  func type(_ years: [Int], _ types: [Int: EvidenceType]) -> String {
    words.type(ofAll: years.compactMap { types[$0] })
  }

  /// Which methods know of values after the base, and which do not.
  private func later(_ row: MethodsComparison) -> String {
    guard row.later > 0, !row.standing.isDecided, let last = row.points.last ?? row.known.first,
      let newest = row.known.last
    else { return "" }
    return words[
      reference: .later, ["later": String(row.later), "newest": String(newest.year), "last": String(last.year)]]
  }

  /// The declared break that the usual methods begin with.
  private func afterBreak(_ row: MethodsComparison) -> String {
    let after = row.context.comparable(row.points)
    guard after.count < row.points.count, let first = after.first else { return "" }
    return words[reference: .afterBreak, ["year": String(first.year), "after": String(after.count)]]
  }

  private func setAside(_ row: MethodsComparison) -> String {
    row.setAside.isEmpty ? "" : words[reference: .setAside, ["aside": String(row.setAside.count)]]
  }
}

extension MethodsComparison {
  /// The newest value that the evidence model goes by.
  var newest: YearValue? { known.last }
  var newestYear: String { newest.map { String($0.year) } ?? "" }
  var newestValue: Double? { newest?.value }

  /// What the target takes from the newest value after the base; `nil` where that is no later, or meets it.
  var paceFromNewest: (pace: Double, form: Pace.Form)? {
    guard let target = reach.target, let newest, newest.year > reach.indicator.base.year,
      !target.isMet(by: newest.value)
    else { return nil }
    let goal = target.threshold.doubleValue
    let form = Pace.form(of: reach.indicator.kind, from: newest.value, to: goal)
    return Pace.between(newest.value, goal, years: target.year - newest.year, as: form).map { ($0, form) }
  }
}
