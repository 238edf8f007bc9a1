public import DraftText
import LongWork
public import PlanModel
import ProjectionKernels

/// Reviews drafts: reads them, compares what they state, and lists what contradicts itself.
public struct Review: Sendable {
  /// What a review looks at.
  public enum Scope: Sendable, Hashable {
    case everything
    /// Only the rules that the draft sets itself.
    case principles
  }

  /// What was found, the gravest first, each once.
  public let findings: [Finding]
  /// The sentences with numbers that could not be read.
  public let unread: [Passage]
  /// How many numbers in running text were read, and how many cells of tables.
  public let claimCount: Int
  public let valueCount: Int
  /// The names of the documents.
  public let documents: [String]

  /// Reviews documents together: statements are compared across all of them.
  ///
  /// `entity` is the place of documents that name none, `quantities` what was stated beside them, such as population. Up to `threads`
  /// threads look for the rules, with the same result whatever their number.
  public init(
    _ documents: [DraftDocument], entity: String = "", quantities: [StatedQuantity] = [], scope: Scope = .everything,
    threads: Int = 1
  ) {
    let corpus = DraftCorpus(documents, entity: entity, quantities: quantities)
    self.init(corpus, scope: scope, threads: threads)
    if Cancellation.isRequested { Discarded.take(corpus) }
  }

  /// Reviews of folders that have nothing to do with each other, one after the other.
  public init(merging reviews: [Review]) {
    findings = reviews.flatMap(\.findings)
    unread = reviews.flatMap(\.unread)
    claimCount = reviews.reduce(0) { $0 + $1.claimCount }
    valueCount = reviews.reduce(0) { $0 + $1.valueCount }
    documents = reviews.flatMap(\.documents)
  }

  private init(_ corpus: DraftCorpus, scope: Scope, threads: Int) {
    var seen = Set<String>()
    let rules = Self.rules.filter { scope == .everything || $0.ids.allSatisfy(\.isPrinciple) }
    let found =
      threads > 1
      ? ParallelRange.collect(rules.count, threads: threads) { rules[$0].findings(in: corpus) }
      : rules.trackedMap(as: .checking) { $0.findings(in: corpus) }
    // Of a part of the rules nothing is said, and no time is spent on putting it in order.
    let whole = Cancellation.isRequested ? [] : found
    var findings = whole.joined().filter { seen.insert($0.id).inserted }
    var places: [String: Int] = [:]
    for (index, document) in corpus.documents.enumerated() { places[document.name] = places[document.name] ?? index }
    var order: [(finding: Finding, place: (Int, Int, Int))] = []
    for (offset, finding) in findings.enumerated() {
      let document = finding.passages.first.flatMap { places[$0.document] } ?? 0
      order.append((finding, (document, finding.passages.first?.line ?? 0, offset)))
    }
    order.sort { first, second in
      if first.finding.severity != second.finding.severity { return first.finding.severity > second.finding.severity }
      return first.place < second.place
    }
    findings = order.map { $0.finding }
    self.findings = findings
    unread = corpus.unread
    claimCount = corpus.claims.reduce(0) { $0 + $1.count }
    valueCount = corpus.facts.reduce(0) { $0 + $1.count { $0.number != nil } }
    documents = corpus.documents.map(\.name)
  }

  /// All rules, in the order in which findings of equal gravity and place are listed.
  package static let ruleIDs: [[RuleID]] = rules.map { $0.ids }

  private static let rules: [any (ReviewRule & SendableMetatype).Type] = [
    GrowthRule.self, MultipleRule.self, PointsRule.self, IncrementRule.self, PartExceedsWholeRule.self,
    SumOfPartsRule.self, ShareRule.self, TableSumRule.self, CountOfListRule.self, MissingFromListRule.self,
    RowCountRule.self, RespectiveCountRule.self, NamedCountRule.self, AnnouncedCountRule.self, SameQuantityRule.self,
    ChangedDefinitionRule.self,
    DenominatorRule.self, RangeOfPartsRule.self, PaceRule.self, LevelsRule.self, CitedYearsRule.self,
    CitedNumberRule.self, CitedDateRule.self, CitedTitleRule.self, TitleSpellingRule.self, NameSpellingRule.self,
    IndicatorNameRule.self, AttributionRule.self, IssuerRule.self, NamedProjectRule.self, PeriodRule.self,
    BaseYearRule.self, PredictedRule.self,
    FixedRatioRule.self,
    CopiedCellRule.self, RepeatedYearRule.self, FallingStockRule.self, OutlierYearRule.self, PartShareRule.self,
    OutlierPeerRule.self,
    MissingBaseRule.self, UnstatedBaseRule.self, MixedUnitsRule.self, TableOrderRule.self, NumberingRule.self,
    BracketRule.self, RepeatedWordsRule.self, RepeatedHeadingRule.self, InsertedWordRule.self, PunctuationRule.self,
    LabelBracketRule.self,
    TableTitleRule.self, MissingUnitRule.self, BasisRule.self, StatusRule.self, GapRule.self, ParentRule.self,
    StatedParentRule.self,
    LeadRule.self, PeersMissingRule.self, RisingRule.self, VagueRiseRule.self, RankRule.self, PresentRule.self,
    PeerPaceRule.self,
    TaskRule.self, GoalWithoutTaskRule.self, ResponsibleUnitRule.self, UntestedRule.self,
  ]
}
