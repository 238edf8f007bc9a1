public import DraftText
import LongWork
public import PlanModel

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
  /// `entity` is the place of documents that name none, `quantities` what was stated beside them, such as population.
  public init(
    _ documents: [DraftDocument], entity: String = "", quantities: [StatedQuantity] = [], scope: Scope = .everything
  ) {
    let corpus = DraftCorpus(documents, entity: entity, quantities: quantities)
    self.init(corpus, scope: scope)
  }

  package init(_ corpus: DraftCorpus, scope: Scope) {
    var seen = Set<String>()
    let rules = Self.rules.filter { scope == .everything || $0.isPrinciple }
    var findings = rules.trackedMap(as: .checking) { $0.rule.findings(in: corpus) }.joined().filter {
      seen.insert($0.id).inserted
    }
    let order = findings.enumerated().sorted {
      ($1.element.severity, $0.element.documentOrder(corpus), $0.offset) < (
        $0.element.severity, $1.element.documentOrder(corpus), $1.offset
      )
    }
    findings = order.map(\.element)
    self.findings = findings
    unread = corpus.unread
    claimCount = corpus.claims.reduce(0) { $0 + $1.count }
    valueCount = corpus.facts.reduce(0) { $0 + $1.count { $0.number != nil } }
    documents = corpus.documents.map(\.name)
  }

  private static let rules: [(rule: any (ReviewRule & SendableMetatype).Type, isPrinciple: Bool)] = [
    (GrowthRule.self, false), (SumOfPartsRule.self, false), (CountOfListRule.self, false),
    (SameQuantityRule.self, false),
    (DenominatorRule.self, false), (RangeOfPartsRule.self, false), (PaceRule.self, false), (LevelsRule.self, false),
    (CitationRule.self, false), (NameSpellingRule.self, false), (PeriodRule.self, false), (PredictedRule.self, false),
    (FixedRatioRule.self, false), (CopiedCellRule.self, false), (RepeatedYearRule.self, false),
    (FallingStockRule.self, false),
    (OutlierYearRule.self, false), (MissingBaseRule.self, false), (MixedUnitsRule.self, false),
    (TableOrderRule.self, false),
    (NumberingRule.self, false), (RepeatedWordsRule.self, false), (TableTitleRule.self, false),
    (MissingUnitRule.self, false),
    (BasisRule.self, false), (StatusRule.self, false), (GapRule.self, true), (ParentRule.self, true),
    (LeadRule.self, true),
    (RisingRule.self, true), (RankRule.self, true), (PresentRule.self, true), (PeerPaceRule.self, true),
    (TaskRule.self, true),
    (UntestedRule.self, true),
  ]
}

extension Finding {
  /// The position of its first passage.
  fileprivate func documentOrder(_ corpus: DraftCorpus) -> Int {
    guard let first = passages.first else { return 0 }
    let document = corpus.documents.firstIndex { $0.name == first.document } ?? 0
    return document * 1_000_000 + first.line
  }
}
