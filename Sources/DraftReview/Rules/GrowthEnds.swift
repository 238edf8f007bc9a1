import DraftText
import LongWork
import PlanModel

/// The values between which a claim states a growth.
struct GrowthEnds {
  var start: PrintedNumber
  var end: PrintedNumber
  var startYear: Int?
  var endYear: Int?
  /// Where the ends stand; the start alone where it stands in another sentence.
  var passage: Passage

  /// The ends of every claim of the given forms, where both are stated and of one unit.
  static func all(
    _ forms: Set<DraftClaim.Form>, in corpus: DraftCorpus, _ body: (DraftClaim, GrowthEnds) -> Finding?
  ) -> [Finding] {
    corpus.claims.enumerated().flatMap { document, claims in
      claims.indices.compactMap { index in
        if Cancellation.isRequested { return nil }
        guard forms.contains(claims[index].form),
          let ends = GrowthEnds(of: claims[index], index, claims, document, corpus),
          ends.start.unit.base == ends.end.unit.base, ends.start.interval.low > 0
        else { return nil }
        return body(claims[index], ends)
      }
    }
  }

  /// What every finding about a growth names.
  func arguments(of claim: DraftClaim, right: String) -> [String: String] {
    ["subject": claim.subject, "from": start.text, "to": end.text, "got": claim.number.text, "right": right]
  }

  private init(_ start: PrintedNumber, _ end: PrintedNumber, _ startYear: Int?, _ endYear: Int?, _ passage: Passage) {
    (self.start, self.end) = (start, end)
    (self.startYear, self.endYear) = (startYear, endYear)
    self.passage = passage
  }

  private init(from: DraftClaim, to: DraftClaim) {
    self.init(from.number, to.number, from.time?.first, to.time?.last, to.passage)
  }

  /// The ends in the same sentence, of the same quantity; else the start where another place states it.
  private init?(
    of claim: DraftClaim, _ index: Int, _ claims: [DraftClaim], _ document: Int, _ corpus: DraftCorpus
  ) {
    // The claims of a sentence stand together.
    var first = index
    while first > 0, claims[first - 1].sentence == claim.sentence { first -= 1 }
    let before = claims[first..<index].filter { $0.key == claim.key }
    if let last = before.lastIndex(where: { $0.form == .from }) {
      // 由A增长至B; B，比A增长.
      if let to = before[last...].last(where: { $0.form == .to }) {
        // What came behind the end has another start: 由A降至B；次年恢复到C，增长.
        if before.last(where: \.form.isAmount) == to {
          self.init(from: before[last], to: to)
          return
        }
      } else {
        guard before[last].passage == claim.passage, let to = before[..<last].last(where: { $0.form.isAmount }) else {
          return nil
        }
        self.init(from: before[last], to: to)
        return
      }
    }
    let amounts = before.filter { $0.form.isAmount }
    guard !claim.key.isEmpty, let to = Self.end(of: claim, amounts) else { return nil }
    guard let since = Self.startYear(of: claim, to, amounts), to.time.map({ $0.isYear && $0.first > since }) ?? true,
      let start = corpus.valuesByCore[claim.key.mark]?.first(where: {
        $0.key.names(claim.key) && $0.year == since && $0.document == document && $0.number.high == nil
          && $0.number.unit.base == to.number.unit.base && $0.number.bound != .atLeast && $0.number.bound != .atMost
      })
    else { return nil }
    self.init(start.number, to.number, since, to.time?.last, start.passage)
  }

  /// What a growth led to: the newest amount before it; one without a year right before a comparison with a year.
  private static func end(of claim: DraftClaim, _ amounts: [DraftClaim]) -> DraftClaim? {
    if let newest = amounts.compactMap({ $0.time?.last }).max() {
      return amounts.last { $0.time?.last == newest && $0.time?.isYear == true }
    }
    guard let last = amounts.last, claim.list - last.list <= 2, !claim.isTimeCarried else { return nil }
    return last
  }

  /// The year that a growth is counted from: named, or the year before, or that of the only other amount in the sentence.
  private static func startYear(of claim: DraftClaim, _ to: DraftClaim, _ amounts: [DraftClaim]) -> Int? {
    let text = claim.passage.text
    if let named = claim.time, named.isYear, !claim.isTimeCarried, to.time.map({ named.first < $0.last }) ?? true {
      return named.first
    }
    guard let year = to.time?.last else { return nil }
    if text.holds("上年") || text.holds("同比") { return year - 1 }
    let years = Set(amounts.compactMap { $0.time.flatMap { $0.isYear ? $0.first : nil } })
    guard years.count == 2, let since = years.min() else { return nil }
    // 2025年…，增长8% may be that of the last year alone.
    return claim.form != .growth || year - since == 1 ? since : nil
  }
}

extension DraftClaim.Form {
  /// Whether it states what there is.
  var isAmount: Bool { self == .level || self == .cumulative || self == .to }
}
