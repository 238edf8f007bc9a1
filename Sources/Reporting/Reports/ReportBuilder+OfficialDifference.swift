import Assessment
import OfficialMeasures

extension ReportBuilder {
  /// Which official measures differ from the rest, and what each of those looks at; `nil` where all say the same.
  func officialDifference(_ verdicts: [OfficialVerdict]) -> String? {
    let graded = verdicts.compactMap { verdict in verdict.status.grade.map { (verdict, $0) } }
    let counts = Dictionary(grouping: graded, by: \.1).mapValues(\.count)
    // The largest group is the rest; of two as large, the better one.
    guard counts.count > 1, let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return nil }
    var groups = graded.filter { $0.1 != usual.key }.map { verdict, _ in
      words[
        method: .officialGroupReason,
        [
          "measure": words.measure(verdict.measure), "word": words.status(verdict.status),
          "reason": words.view(verdict.measure),
        ]]
    }
    groups.append(
      words[method: .officialOthers, ["of": String(usual.value), "word": words.grade(of: usual.key)]])
    return words[method: .officialDiffer, ["groups": groups.joined(separator: words[.clauseSeparator])]]
  }
}
