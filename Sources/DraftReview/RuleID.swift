/// The stable names of all rules of a review. Each has an explanation and a remedy in both catalogues.
public enum RuleID: String, Sendable, Hashable, CaseIterable {
  // Within a statement
  case growth
  case averageGrowth = "average-growth"
  case multiple
  case pointsAndPercent = "points-and-percent"
  case share
  case sumOfParts = "sum-of-parts"
  case partExceedsWhole = "part-exceeds-whole"
  case countOfList = "count-of-list"
  case respectiveCount = "respective-count"
  case periodMismatch = "period-mismatch"
  case numbering
  case repeatedWords = "repeated-words"
  case punctuation
  case baseYear = "base-year"

  // Between two places
  case sameQuantity = "same-quantity"
  case overlappingTables = "overlapping-tables"
  case impliedDenominator = "implied-denominator"
  case rangeOfParts = "range-of-parts"
  case paceAgainstTotal = "pace-against-total"
  case levelsOverlap = "levels-overlap"
  case citation
  case nameSpelling = "name-spelling"
  case missingFromList = "missing-from-list"
  case predictedAsFact = "predicted-as-fact"
  case changedDefinition = "changed-definition"
  case attribution

  // In tables
  case fixedRatio = "fixed-ratio"
  case copiedCell = "copied-cell"
  case repeatedYear = "repeated-year"
  case fallingStock = "falling-stock"
  case outlierYear = "outlier-year"
  case outlierPeer = "outlier-peer"
  case missingBase = "missing-base"
  case mixedUnits = "mixed-units"
  case tableOrder = "table-order"
  case tableTitle = "table-title"
  case missingUnit = "missing-unit"
  case basisWithoutValue = "basis-without-value"
  case statusConflict = "status-conflict"

  // Rules that the draft sets itself
  case gapWidens = "gap-widens"
  case belowParent = "below-parent"
  case notLeading = "not-leading"
  case notRising = "not-rising"
  case rankFalls = "rank-falls"
  case targetBelowPresent = "target-below-present"
  case slowerThanPeers = "slower-than-peers"
  case muchFasterThanPeers = "much-faster-than-peers"
  case targetWithoutTask = "target-without-task"
  case goalWithoutTask = "goal-without-task"
  case taskWithoutOwner = "task-without-owner"
  case principleUntested = "principle-untested"

  /// Whether the first three passages of a finding belong together: what the draft promises, its own number, the other's.
  public var comparesThree: Bool {
    switch self {
    case .gapWidens, .belowParent, .notLeading, .notRising: true
    default: false
    }
  }

  /// Whether the rule tests what the draft says of itself, rather than whether its numbers agree.
  public var isPrinciple: Bool {
    switch self {
    case .gapWidens, .belowParent, .notLeading, .notRising, .rankFalls, .targetBelowPresent, .slowerThanPeers,
      .muchFasterThanPeers, .targetWithoutTask, .goalWithoutTask, .taskWithoutOwner, .principleUntested:
      true
    default: false
    }
  }
}
