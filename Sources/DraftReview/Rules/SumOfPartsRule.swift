import DraftText
import Glibc
import LongWork
import PlanModel

/// Parts and their whole: 其中, 共, and the levels or kinds of a list against the row of a table.
enum SumOfPartsRule: ReviewRule {
  static let ids: [RuleID] = [.sumOfParts, .partExceedsWhole, .share]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.sentences.flatMap { inSentence($0) } + againstTables(corpus)
  }

  // MARK: In a sentence

  private static func inSentence(_ claims: [DraftClaim]) -> [Finding] {
    var findings: [Finding] = []
    for (index, claim) in claims.enumerated() where claim.isPart && claim.form != .share {
      guard index == 0 || !claims[index - 1].isPart else { continue }
      guard let whole = claims[..<index].last(where: { isAmount($0) && $0.number.unit.base == claim.number.unit.base }),
        whole.number.bound == .exact || whole.number.bound == .atMost
      else { continue }
      let parts = claims[index...].prefix { $0.isPart }.filter {
        isAmount($0) && $0.number.unit.base == whole.number.unit.base
      }
      let sum = parts.dropFirst().reduce(parts.first?.number.interval) { sum, part in sum?.adding(part.number.interval)
      }
      guard let sum, sum.low > whole.number.interval.high else { continue }
      let numbers = parts.map(\.number)
      findings.append(
        Finding(
          .partExceedsWhole, .contradiction, identity: [whole.key.core, whole.number.text] + parts.map(\.number.text),
          [
            "subject": whole.subject, "whole": whole.number.text,
            "parts": parts.map(\.number.text).joined(separator: "、"),
          ],
          at: [claim.passage, whole.passage],
          arithmetic: ["\(terms(numbers)) = \(printedSum(numbers, in: whole.number.unit)) > \(whole.number.text)"]))
    }
    return findings + totals(claims) + shares(claims)
  }

  private static func isAmount(_ claim: DraftClaim) -> Bool {
    claim.form == .level || claim.form == .cumulative || claim.form == .to
  }

  /// A件、B件，共C件.
  private static func totals(_ claims: [DraftClaim]) -> [Finding] {
    claims.indices.compactMap { index in
      let total = claims[index]
      guard index > 1, ["共", "合计", "总计", "共计"].contains(where: { total.passage.text.hasPrefix($0) }),
        isAmount(total), let list = claims[..<index].last?.list
      else { return nil }
      let parts = claims[..<index].filter {
        $0.list == list && $0.number.unit.base == total.number.unit.base && isAmount($0)
      }
      guard parts.count > 1,
        let sum = parts.dropFirst().reduce(parts.first?.number.interval, { $0?.adding($1.number.interval) }),
        !sum.meets(total.number.interval)
      else { return nil }
      return sumFinding(
        parts.map { ($0.number, $0.passage) }, total.subject, total.number, total.passage, .contradiction)
    }
  }

  /// 其中…b家，占x%: the share of the part before in the whole before it.
  private static func shares(_ claims: [DraftClaim]) -> [Finding] {
    claims.indices.compactMap { index in
      let share = claims[index]
      guard share.form == .share, share.number.unit.base == "%", index > 1 else { return nil }
      let amounts = claims[..<index].filter { isAmount($0) }
      guard let part = amounts.last,
        let whole = amounts.dropLast().last(where: { $0.number.unit.base == part.number.unit.base }),
        part.isPart, let least = share.number.interval.scaled(byPowerOfTen: -2).multiplied(by: whole.number.interval),
        !least.meets(part.number.interval)
      else { return nil }
      let right = NumberWords.percent(
        part.number.plain.doubleValue / whole.number.plain.doubleValue, places: GrowthRule.decimals(share.number))
      return Finding(
        .share, .contradiction, identity: [part.key.core, part.number.text, whole.number.text, share.number.text],
        [
          "subject": part.subject, "part": part.number.text, "whole": whole.number.text, "got": share.number.text,
          "right": right,
        ],
        at: [share.passage, whole.passage],
        arithmetic: ["\(part.number.value) ÷ \(whole.number.value) = \(right)", "\(right) ≠ \(share.number.text)"])
    }
  }

  static func sumFinding(
    _ parts: [(number: PrintedNumber, passage: Passage)], _ subject: String, _ total: PrintedNumber, _ passage: Passage,
    _ severity: Severity
  ) -> Finding {
    let numbers = parts.map(\.number)
    let right = printedSum(numbers, in: total.unit)
    return Finding(
      .sumOfParts, severity, identity: [subject, total.text] + parts.map(\.number.text),
      [
        "subject": subject, "whole": total.text, "parts": parts.map(\.number.text).joined(separator: "、"),
        "right": right,
      ],
      at: [passage] + parts.prefix(1).map(\.passage),
      arithmetic: ["\(terms(numbers)) = \(right)", "\(right) ≠ \(total.text)"])
  }

  /// `500 + 3000 + 6000`; with their units, where these differ by powers of ten: `500万家 + 3000家`.
  private static func terms(_ numbers: [PrintedNumber]) -> String {
    let isPlain = Set(numbers.map(\.unit.magnitude)).count == 1
    return numbers.map { isPlain ? "\($0.value)" : $0.text }.joined(separator: " + ")
  }

  /// The sum as the whole is printed: `9500亿元`.
  private static func printedSum(_ numbers: [PrintedNumber], in unit: Unit) -> String {
    let sum = numbers.reduce(0) { $0 + $1.plain.doubleValue } / pow(10, Double(unit.magnitude))
    // Parts in 万元 keep their digits in a sum in 亿元.
    let finest = numbers.map(\.unit.magnitude).min() ?? unit.magnitude
    let places = sum < 1e6 ? min(2 + max(0, unit.magnitude - finest), 10) : 2
    return NumberWords.text(sum, places: places) + unit.symbol
  }

  // MARK: Against a table

  /// A list whose items are the levels (国家级, 省级, 市级) or kinds of one row's quantity adds up to its base.
  private static func againstTables(_ corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    for (document, claims) in corpus.claims.enumerated() where !Cancellation.isRequested {
      let lists = Dictionary(grouping: claims.filter { isAmount($0) && $0.phase != .future }) {
        "\($0.sentence)-\($0.list)"
      }
      for (_, list) in lists.sorted(by: {
        ($0.value.first?.sentence ?? 0, $0.value.first?.list ?? 0) < (
          $1.value.first?.sentence ?? 0, $1.value.first?.list ?? 0
        )
      })
      where list.count > 1 {
        for (fact, parts) in rows(of: list, document, corpus) {
          guard let total = fact.number,
            let sum = parts.dropFirst().reduce(parts.first?.number.interval, { $0?.adding($1.number.interval) }),
            !sum.meets(total.interval)
          else { continue }
          findings.append(
            sumFinding(parts.map { ($0.number, $0.passage) }, fact.subject, total, fact.passage, .contradiction))
        }
      }
    }
    return findings
  }

  /// The rows of bases that a list, or a run of it, is the parts of.
  static func rows(of list: [DraftClaim], _ document: Int, _ corpus: DraftCorpus) -> [(TableFact, [DraftClaim])] {
    let bases = corpus.facts[document].filter { $0.role == .base && $0.place.isEmpty && $0.number != nil }
    var seen = Set<String>()
    return bases.compactMap { base in
      guard seen.insert(base.key.core).inserted, let unit = base.number?.unit.base, base.key.level.isEmpty else {
        return nil
      }
      let core = Set(base.key.core)
      let parts = list.filter { part in
        part.number.unit.base == unit && part.number.unit.magnitude == base.number?.unit.magnitude
          && core.isSubset(of: Set(part.key.core)) && part.key.core.count <= core.count + 3
          && (part.key.mark != base.key.mark || !part.key.level.isEmpty)
      }
      return parts.count > 1 ? (base, parts) : nil
    }
  }
}
