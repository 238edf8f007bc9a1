import Assessment
import NameMatching
import PlanModel
import Reporting
import ScenarioLanguage

extension PlanningSession {
  /// `help [TOPIC]`: a page of help; for an indicator, what is known of it.
  func help(_ topic: String?) {
    if let topic, HelpTopic(topic) == nil, case .found(let code) = state.plan.nameIndex.resolve(topic),
      let indicator = state.plan.indicator(code)
    {
      return answer(.show(.indicator(indicator, state.plan)))
    }
    emit(.page(HelpText(words).page(topic)))
  }
}
