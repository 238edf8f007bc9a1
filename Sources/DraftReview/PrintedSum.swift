import DraftText
import PlanModel

/// Sums of printed numbers, as findings show them.
extension Sequence<PrintedNumber> {
  /// The sums of the values that the numbers may stand for; `nil` of none.
  var sum: DecimalInterval? {
    reduce(nil) { sum, number in sum.map { $0.adding(number.interval) } ?? number.interval }
  }

  /// `500 + 3000 + 6000`; with their units, where one is not that of the whole: `500万家 + 3000家`.
  func terms(in unit: Unit) -> String {
    let isPlain = allSatisfy { $0.unit.magnitude == unit.magnitude }
    return map { isPlain ? "\($0.value)" : $0.text }.joined(separator: " + ")
  }

  /// The sum as a whole is printed: `9500亿元`. Parts in 万元 keep their digits in a sum in 亿元.
  func printedSum(in unit: Unit) -> String {
    let scale = DecimalNumber(significand: 1, exponent: unit.magnitude).doubleValue
    let sum = reduce(0) { $0 + $1.plain.doubleValue } / scale
    let finest = map(\.unit.magnitude).min() ?? unit.magnitude
    let places = sum < 1e6 ? Swift.min(2 + Swift.max(0, unit.magnitude - finest), 10) : 2
    return NumberWords.text(sum, places: places) + unit.symbol
  }
}
