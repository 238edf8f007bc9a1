public import IndicatorTables
public import PlanModel
import SourceText

extension Words {
  /// The account of a file that was loaded, in a few lines.
  public func lines(of report: LoadReport, _ phrase: Phrase, in plan: Plan) -> [String] {
    var lines = [
      self[
        phrase,
        [
          "file": report.document, "rows": String(report.rowCount),
          "base": plan.baseYear.map(String.init) ?? self[.none],
          "target": plan.targetYear.map(String.init) ?? self[.none],
        ]]
    ]
    if let sheet = report.sheet, !report.otherSheets.isEmpty {
      lines.append(
        self[.loadSheet, ["sheet": sheet, "others": report.otherSheets.joined(separator: self[.listSeparator])]])
    }
    if !report.hidden.isEmpty {
      // A filter may hide thousands of rows.
      lines.append(self[.loadHidden, ["places": inBrief(report.hidden, most: 12)]])
    }
    if report.encoding != .utf8 { lines.append(self[.loadEncoding, ["encoding": report.encoding.rawValue]]) }
    let missing = report.missingCells.map { (reason: self.missing($0.key), count: $0.value) }
      .sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
    if !missing.isEmpty {
      let reasons = missing.map { "\($0.reason) \($0.count)" }.joined(separator: self[.clauseSeparator])
      lines.append(self[.loadMissing, ["count": String(missing.reduce(0) { $0 + $1.count }), "reasons": reasons]])
    }
    lines += years(of: report) + targets(of: report, in: plan)
    let kinds = report.inferences.filter { $0.property == .kind }
    if !kinds.isEmpty { lines.append(self[.loadInferred, ["kinds": grouped(kinds)]]) }
    let lower = report.inferences.filter { $0.property == .direction && $0.value == Direction.down.rawValue }
    if !lower.isEmpty {
      lines.append(self[.loadDirections, ["codes": inBrief(lower.map(\.code))]])
    }
    if !report.conversions.isEmpty {
      let conversions = report.conversions.map { "\($0.name) \($0.from.symbol) → \($0.to.symbol)" }
      lines.append(self[.loadConverted, ["conversions": inBrief(conversions, separator: .clauseSeparator)]])
    }
    if report.mergedDuplicates > 0 { lines.append(self[.loadMerged, ["count": String(report.mergedDuplicates)]]) }
    if !report.unreadTables.isEmpty {
      lines.append(self[.loadUnread, ["tables": inBrief(report.unreadTables)]])
    }
    if !report.otherQuantities.isEmpty {
      lines.append(
        self[.loadOtherQuantities, ["names": inBrief(report.otherQuantities)]])
    }
    return lines
  }

  /// Things one behind the other; of very many the first ones, and how many there are.
  public func inBrief(_ parts: [String], most: Int = 40, separator: Phrase = .listSeparator) -> String {
    guard parts.count > most else { return parts.joined(separator: self[separator]) }
    return parts.prefix(12).joined(separator: self[separator]) + "… (\(parts.count))"
  }

  /// `当年值 2、6、10；比重 7、8`: the kinds in the order in which they first occur.
  private func grouped(_ inferences: [Inference]) -> String {
    var order: [String] = []
    var codes: [String: [String]] = [:]
    for inference in inferences {
      if codes[inference.value] == nil { order.append(inference.value) }
      codes[inference.value, default: []].append(inference.code)
    }
    return order.map { value in
      let name = IndicatorKind(rawValue: value).map { kind($0) } ?? value
      return name + " " + inBrief(codes[value] ?? [])
    }.joined(separator: self[.clauseSeparator])
  }
}
