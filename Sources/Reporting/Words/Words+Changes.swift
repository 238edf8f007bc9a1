import IndicatorTables
public import PlanModel
import SourceText

extension Words {
  /// Which columns of several years were taken for what, and which values are of another year.
  func years(of report: LoadReport) -> [String] {
    var lines: [String] = []
    if let years = report.years {
      var line = self[
        years.isExpected ? .loadYearsExpected : .loadYears, ["base": years.base, "target": years.target]]
      if !years.earlier.isEmpty {
        line +=
          self[
            .loadEarlier,
            ["columns": years.earlier.joined(separator: self[.listSeparator]), "values": String(years.values)]]
      }
      lines.append(line)
    }
    for (year, codes) in report.otherBaseYears.sorted(by: { $0.key < $1.key }) {
      lines.append(self[.loadOtherBase, ["year": String(year), "codes": inBrief(codes)]])
    }
    for (mark, codes) in report.unexplainedMarks.sorted(by: { $0.key < $1.key }) {
      lines.append(self[.loadUnexplainedMark, ["mark": mark, "codes": inBrief(codes)]])
    }
    return lines
  }

  /// The targets that were computed, or taken for those of each year, with what the table prints.
  func targets(of report: LoadReport, in plan: Plan) -> [String] {
    var lines: [String] = []
    let targets = report.computedTargets
    let computed = targets.filter { ![.level, .eachYear, .cap].contains($0.rule) }
    if !computed.isEmpty { lines.append(self[.loadComputed, ["targets": listed(computed)]]) }
    let yearly = targets.filter { $0.rule == .eachYear || $0.rule == .cap }
    if !yearly.isEmpty { lines.append(self[.loadEachYear, ["targets": listed(yearly)]]) }
    let levels = targets.filter { $0.rule == .level }
    if let first = levels.first, let base = plan.indicator(first.code)?.base.year {
      lines.append(
        self[
          .loadLevel,
          ["year": String(base), "code": first.code, "next": String(base + 1), "targets": listed(levels)]])
    }
    if !report.statedTargets.isEmpty {
      lines.append(self[.loadWords, ["cells": inBrief(report.statedTargets, separator: .clauseSeparator)]])
    }
    if !report.approximateTargets.isEmpty {
      lines.append(self[.loadApproximate, ["codes": inBrief(report.approximateTargets)]])
    }
    return lines
  }

  /// `14 〔1〕 → 78.3（基期＋累计）`
  private func listed(_ targets: [ComputedTarget]) -> String {
    let texts = targets.map { target in
      let value = "\(target.code) \(target.printed) → \(NumberText.target(target.condition))"
      return rule(target).map { value + (language == .english ? " (\($0))" : "（\($0)）") } ?? value
    }
    return inBrief(texts, separator: .clauseSeparator)
  }

  private func rule(_ target: ComputedTarget) -> String? {
    let phrase: Phrase
    switch target.rule {
    case .eachYear, .cap, .level: return nil
    case .yearlyGrowth: phrase = .ruleYearlyGrowth
    case .totalGrowth: phrase = .ruleTotalGrowth
    case .yearlyPoints: phrase = .ruleYearlyPoints
    case .added: phrase = .ruleAdded
    case .multiple: phrase = .ruleMultiple
    }
    return self[phrase, ["years": String(target.years)]]
  }

  /// What a table that replaces an earlier one changes: `5 目标 70 → 72`.
  public func changes(from old: Indicator, to new: Indicator) -> [String] {
    func value(_ indicator: Indicator) -> String {
      "\(indicator.base.year): " + (indicator.base.value?.description ?? self[.none])
    }
    func target(_ indicator: Indicator) -> String {
      indicator.target.map { "\($0.year): \(NumberText.target($0.condition))" } ?? self[.none]
    }
    let properties = [
      (value(old), value(new)), (target(old), target(new)), (old.unit.symbol, new.unit.symbol),
      (kind(old.kind), kind(new.kind)), (direction(old.direction), direction(new.direction)),
      (old.attribute?.rawValue ?? self[.none], new.attribute?.rawValue ?? self[.none]),
    ]
    return properties.filter { $0.0 != $0.1 }.map { "\(new.code) \($0.0) → \($0.1)" }
  }
}
