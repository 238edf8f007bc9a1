import EvidenceModel
import ForecastMethods

/// The formula of a fitted method's value in a year, with its symbols and with the numbers put in.
///
/// ```
/// theta   l + ½·(A·(1 − α)^n + B·(h − 1 + (1 − (1 − α)^(n+1))/α))      l the level after the last of n values
/// damped  l + (φ + … + φ^h)·b, in the working scale                    l, b level and slope after the last value
/// gm11    (x(1) − b/a)·(1 − e^a)·e^(−a·k)                              k = n − 1 + h
/// ```
/// That of theta is the sum of the steps of ``ThetaModel`` in closed form.
struct ForecastFormula {
  private let forecast: MethodForecast
  /// h, the years after the last value.
  private let steps: Int

  init(_ forecast: MethodForecast, year: Int) {
    self.forecast = forecast
    steps = year - (forecast.path.first?.year ?? year) + 1
  }

  func written() -> (symbolic: String, substituted: String) {
    switch forecast.method {
    case .gm11:
      let (a, b, first, k) = (text("a"), text("b"), text("x(1)"), count - 1 + steps)
      return (
        "(x(1) − b/a) · (1 − e^a) · e^(−a·\(k))", "(\(first) − \(b)/\(a)) · (1 − e^\(a)) · e^(−\(a)·\(k))"
      )
    case .damped:
      let powers = steps == 1 ? ["φ"] : ["φ"] + (steps > 2 ? ["…"] : []) + ["φ^\(steps)"]
      let numbers = (1...steps).map { $0 == 1 ? text("φ") : "\(text("φ"))^\($0)" }.joined(separator: " + ")
      return (
        returning("l + (\(powers.joined(separator: " + "))) · b"),
        returning("\(text("l")) + (\(numbers)) · \(text("b"))")
      )
    case .theta:
      return (
        "l + ½ · (A·(1 − α)^n + B·(h − 1 + (1 − (1 − α)^(n+1))/α)), n = \(count), h = \(steps)",
        "\(text("l")) + ½ · (\(text("A"))·(1 − \(text("α")))^\(count) + \(text("B"))·(\(steps - 1)"
          + " + (1 − (1 − \(text("α")))^\(count + 1))/\(text("α"))))"
      )
    default:
      let numbers = forecast.parameters.map { "\($0.symbol) = \(text($0.symbol))" }.joined(separator: ", ")
      return (forecast.method.rawValue, numbers)
    }
  }

  /// From the working scale back to the indicator's unit.
  private func returning(_ text: String) -> String {
    switch forecast.distribution.scale {
    case .logarithm: "exp(\(text))"
    case .logOdds: "100/(1 + exp(−(\(text))))"
    case .own: text
    }
  }

  private func number(_ symbol: String) -> Double { forecast.parameters.first { $0.symbol == symbol }?.value ?? .nan }

  /// n, the values that were fitted.
  private var count: Int { Int(exactly: number("n")) ?? 0 }

  /// A parameter with six significant digits, in parentheses where it is negative.
  private func text(_ symbol: String) -> String {
    let value = number(symbol)
    let digits = SignificantDigits.text(value, digits: 6)
    return value < 0 ? "(\(digits))" : digits
  }
}
