import Assessment
import OfficialMeasures

extension ReportBuilder {
  /// Which official measures differ from the rest, and what each of those looks at; `nil` where all say the same.
  ///
  /// - Parameters:
  ///   - standing: the one word of the screen, where it is no matter of a schedule.
  func officialDifference(_ verdicts: [OfficialVerdict], _ standing: ReviewStanding?) -> String? {
    let all = verdicts.compactMap { told($0, standing) }
    let counts = Dictionary(grouping: all, by: \.grade).mapValues(\.count)
    // The largest group is the rest; of two as large, the better one.
    guard counts.count > 1, let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return nil }
    let others = words[method: .officialOthers, ["of": String(usual.value), "word": words.grade(of: usual.key)]]
    let groups = all.filter { $0.grade != usual.key }.map(\.text) + [others]
    return words[method: .officialDiffer, ["groups": groups.joined(separator: words[.clauseSeparator])]]
  }

  /// How good a verdict is, and how it is told with what it looks at; `nil` for one without an answer.
  private func told(_ verdict: OfficialVerdict, _ standing: ReviewStanding?) -> (grade: Int, text: String)? {
    var (grade, word, reason) = (
      verdict.status.grade, words.status(verdict.status), words.view(verdict.measure)
    )
    if let settled = settledReason(verdict, standing), let standing {
      (grade, word, reason) = (standing.grade, words.standing(standing), settled)
    }
    guard let grade else { return nil }
    return (
      grade,
      words[
        method: .officialGroupReason,
        ["measure": words.measure(verdict.measure), "word": word, "reason": reason]]
    )
  }
}
