/// The stable names of all diagnostics. Each has its words in both catalogues and a reproducer in `Tests/Transcripts/errors`.
public enum DiagnosticID: String, Sendable, Hashable, CaseIterable {
  // Files
  case fileMissing = "file-missing"
  case fileIsDirectory = "file-is-directory"
  case fileNotPermitted = "file-not-permitted"
  case fileTooLarge = "file-too-large"
  case fileUnreadable = "file-unreadable"
  case fileBinary = "file-binary"
  case fileEncoding = "file-encoding"

  // Signs and numbers
  case lineTooLong = "line-too-long"
  case unclosedQuote = "unclosed-quote"
  case unclosedBracket = "unclosed-bracket"
  case unclosedVariable = "unclosed-variable"
  case undefinedVariable = "undefined-variable"
  case numberExponent = "number-exponent"
  case numberMalformed = "number-malformed"
  case numberTooLong = "number-too-long"
  case nestedTooDeeply = "nested-too-deeply"

  // Statements
  case unknownVerb = "unknown-verb"
  case unknownLaw = "unknown-law"
  case somethingMissing = "something-missing"
  case somethingElseExpected = "something-else-expected"
  case unexpectedRest = "unexpected-rest"
  case comparisonNotAllowed = "comparison-not-allowed"
  case yearOutOfRange = "year-out-of-range"

  // Names
  case unknownIndicator = "unknown-indicator"
  case ambiguousIndicator = "ambiguous-indicator"
  case noIndicators = "no-indicators"
  case unknownScenario = "unknown-scenario"
  case scenarioHasParent = "scenario-has-parent"
  case unknownPlace = "unknown-place"
  case unknownQuantity = "unknown-quantity"

  // Values
  case unitMismatch = "unit-mismatch"
  case valueOutOfBounds = "value-out-of-bounds"
  case rateNeedsPercent = "rate-needs-percent"
  case rateTooLow = "rate-too-low"
  case probabilityOutOfRange = "probability-out-of-range"
  case rangeReversed = "range-reversed"
  case yearNotAfterBase = "year-not-after-base"
  case yearNotAllowed = "year-not-allowed"

  // Growth
  case signedPercent = "signed-percent"
  case bareNumber = "bare-number"
  case pointsNotAllowed = "points-not-allowed"
  case rateOnShare = "rate-on-share"
  case growthOfGrowthRate = "growth-of-growth-rate"
  case lawNeedsBounds = "law-needs-bounds"
  case lawNeedsStock = "law-needs-stock"
  case phasesOverlap = "phases-overlap"

  // Questions
  case compareNeedsTwo = "compare-needs-two"
  case totalNeedsFlow = "total-needs-flow"
  case sweepMixed = "sweep-mixed"
  case sweepStepNotPositive = "sweep-step-not-positive"
  case sweepTooLong = "sweep-too-long"
  case withinNeedsEquals = "within-needs-equals"
  case reservedVerb = "reserved-verb"
  case reservedForUncertainty = "reserved-for-uncertainty"
}
