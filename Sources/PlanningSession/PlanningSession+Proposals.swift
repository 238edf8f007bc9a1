import NameMatching
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// A fault of a line that has no verb but an indicator's name, with the questions that it may have meant.
  func proposing(_ fault: Diagnostic, for statement: TokenizedStatement) -> Diagnostic {
    let lacksVerb =
      fault.id == .unknownVerb
      || fault.id == .somethingElseExpected && fault.arguments["expected"] == Expectation.verb.rawValue
    guard lacksVerb, let first = statement.tokens.first, fault.range == first.range,
      state.plan.nameIndex.knows(first.raw)
    else { return fault }
    var proposal = fault
    let language = state.settings.language == .chinese ? WordLanguage.chinese : .english
    proposal.suggestions = [Verb.reach, .explain].map { "\($0.spelling(in: language)) \(first.raw)" }
    return proposal
  }
}
