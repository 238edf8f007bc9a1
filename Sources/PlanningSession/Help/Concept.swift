/// What screens and documents speak of, and help explains, beside verbs, laws, settings and diagnostics.
public enum Concept: String, Sendable, Hashable, CaseIterable {
  case statements, names, numbers, laws, kinds, base, actuals, horizon, required, gap, verdicts, probability, baseline
  case comparability
  case sources, scripts, example, settings, diagnostics, keys, files
  case commandLine = "command-line"
  case exitCodes = "exit-codes"
}
