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
        self.init(from: before[last], to: to)
        return
      }
      guard before[last].passage == claim.passage, let to = before[..<last].last(where: { $0.form.isAmount }) else {
        return nil
      }
      self.init(from: before[last], to: to)
      return
    }
    guard !claim.key.isEmpty,
      let newest = before.filter({ $0.form.isAmount }).compactMap({ $0.time?.last }).max(),
      let to = before.last(where: { $0.form.isAmount && $0.time?.last == newest }), to.time?.isYear == true,
      let since = Self.startYear(of: claim, before: newest),
      let start = corpus.valuesByCore[claim.key.mark]?.first(where: {
        $0.key.names(claim.key) && $0.year == since && $0.document == document && $0.number.high == nil
      })
    else { return nil }
    self.init(start.number, to.number, since, newest, start.passage)
  }

  /// The year that a growth is counted from: named, or the year before.
  private static func startYear(of claim: DraftClaim, before year: Int) -> Int? {
    if let named = claim.time, named.isYear, named.first < year, !claim.isTimeCarried { return named.first }
    return claim.passage.text.holds("上年") || claim.passage.text.holds("同比") ? year - 1 : nil
  }
}

extension DraftClaim.Form {
  /// Whether it states what there is.
  var isAmount: Bool { self == .level || self == .cumulative || self == .to }
}
