import DraftText
import PlanModel

extension DecimalNumber {
  /// How many digits it is written with.
  var significandDigits: Int { String(significand.magnitude).count }
}
