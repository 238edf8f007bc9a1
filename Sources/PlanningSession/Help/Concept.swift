/// What screens and documents speak of, and help explains, beside verbs, laws, settings and diagnostics.
public enum Concept: String, Sendable, Hashable, CaseIterable {
  case statements, names, numbers, laws, kinds, base, actuals, horizon, required, gap, verdicts, probability, baseline
  case comparability
  case sources, scripts, example, settings, diagnostics, keys, files
  case commandLine = "command-line"
  case exitCodes = "exit-codes"

  // What answers flag
  case flags
  case thinEvidence = "thin-evidence"
  case methodsDisagree = "methods-disagree"
  case worsening = "achieved-but-worsening"
  case tooEasy = "too-easy"
  case baseMissing = "base-missing"
  case aboveRange = "above-range"
  case notComparable = "not-comparable"

  // Methods, scores, official measures
  case methods, evidenceModel, greyModel, scores
  case official, midTerm, statcan, eurostat, unsd, escap, aarr
}
