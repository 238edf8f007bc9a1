import EvidenceModel
import ForecastMethods
import Glibc
import PlanModel
import Projection

/// A formula in signs that need no translation: with its symbols, and with the numbers put in.
public struct Formula: Sendable, Hashable {
  /// `V(2025) = V(2020) · (1 + g)^5`
  public let symbolic: String
  /// `4.62 · (1 + 18%)^5`
  public let substituted: String
  /// What it comes to.
  public let value: Double

  /// The formula of the value of a path in a year; `nil` for a year that is known or lies outside the path.
  init?(_ path: Trajectory, year: Int, plan: Plan) {
    guard let point = path.points.first(where: { $0.year == year }), point.basis == .projected else { return nil }
    value = path.valuesAtMedians[year] ?? point.value
    let text = FormulaText(path: path, year: year, plan: plan)
    (symbolic, substituted) = text.written()
  }
}

/// Writes the formula of one value.
private struct FormulaText {
  let path: Trajectory
  let year: Int
  let plan: Plan

  private var years: Int { year - path.originYear }
  private var start: String { path.origin?.description ?? "?" }
  private var left: String { "V(\(year)) = " }
  private var from: String { "V(\(path.originYear))" }

  func written() -> (String, String) {
    let (symbols, numbers) = parts()
    return (left + symbols, numbers)
  }

  private func parts() -> (String, String) {
    switch path.law {
    case .steps(let steps): return stepped(Array(steps.prefix(years)))
    case .landing(let value, .compound, let end):
      let part = "\(years)/\(end - path.originYear)"
      return ("\(from) · (T/\(from))^(\(part))", "\(start) · (\(value)/\(start))^(\(part))")
    case .landing(let value, .linear, let end):
      let part = "\(years)/\(end - path.originYear)"
      return ("\(from) + (T − \(from)) · \(part)", "\(start) + (\(value) − \(start)) · \(part)")
    case .total(let growth, let end):
      let part = "\(years)/\(end - path.originYear)"
      return ("\(from) · (1 + G)^(\(part))", "\(start) · (1 + \(percent(growth)))^(\(part))")
    case .odds(let rate, let lower, let upper):
      let odds = "(\(start) − \(plain(lower)))/(\(plain(upper)) − \(start)) · (1 + \(percent(rate)))^\(years)"
      return ("(L + U·o)/(1 + o), o = (\(from) − L)/(U − \(from)) · (1 + g)^\(years)", "o = \(odds)")
    case .saturation(.logistic, let cap, let rate):
      return (
        "K/(1 + (K − \(from))/\(from) · e^(−r·\(years)))",
        "\(cap)/(1 + (\(cap) − \(start))/\(start) · e^(−\(rate)·\(years)))"
      )
    case .saturation(.gompertz, let cap, let rate):
      return ("K · (\(from)/K)^(e^(−r·\(years)))", "\(cap) · (\(start)/\(cap))^(e^(−\(rate)·\(years)))")
    case .diffusion(let curve): return diffusion(curve)
    case .hold: return (from, start)
    case .trend(let line): return trend(line)
    case .forecast(let forecast): return ForecastFormula(forecast, year: year).written()
    case .like(let place):
      let rate =
        "(\(plain(place.end?.value ?? 0))/\(plain(place.start.value)))^(1/\((place.end?.year ?? 0) - place.start.year))"
      return (
        "\(from) · (P(\(place.end?.year ?? 0))/P(\(place.start.year)))^(\(years)/n)", "\(start) · (\(rate))^\(years)"
      )
    case .likePeers(_, let rate, _):
      return ("\(from) · (1 + g)^\(years)", "\(start) · (1 + \(percent(rate)))^\(years)")
    case .converge(_, let meets, let end, _):
      let part = "\(years)/\(end - path.originYear)"
      return ("\(from) · (P(\(end))/\(from))^(\(part))", "\(start) · (\(plain(meets))/\(start))^(\(part))")
    case .elastic(_, let elasticity, let growth):
      let factors = growth.prefix(years).map { "(1 + \(elasticity)·\(percent($0)))" }.joined(separator: " · ")
      return ("\(from) · Π(1 + e·g(t))", "\(start) · \(factors)")
    case .stockFlow(let inflow, let lapse):
      return ("V(t−1)·(1 − d) + x, \(years)×", "\(start) → ·(1 − \(percent(lapse))) + \(inflow), \(years)×")
    case .uncertain(let step, let draw):
      let median = step.measure == .amount ? draw.median : expm1(draw.median)
      switch step.measure {
      case .amount: return ("\(from) + a·\(years)", "\(start) + \(plain(median))·\(years)")
      case .rate: return ("\(from) · (1 + g)^\(years)", "\(start) · (1 + \(percent(median)))^\(years)")
      case .odds:
        let odds = "\(start)/(100 − \(start)) · (1 + \(percent(median)))^\(years)"
        return ("100·o/(1 + o), o = \(from)/(100 − \(from)) · (1 + g)^\(years)", "o = \(odds)")
      }
    case .history: return ("Σ w·t(c, s, ν)", "")
    case .expression(let expression, let inputs):
      let values = inputs[year] ?? [:]
      return (
        ungrouped(written(expression) { plan.name(of: $0) }),
        ungrouped(written(expression) { values[$0].map(plain) ?? plan.name(of: $0) })
      )
    }
  }

  private func stepped(_ steps: [GrowthStep]) -> (String, String) {
    if Set(steps).count == 1, let step = steps.first {
      switch step {
      case .compound(let rate): return ("\(from) · (1 + g)^\(years)", "\(start) · \(factor(rate))^\(years)")
      case .add(let amount):
        let sign = amount < 0 ? "−" : "+"
        return ("\(from) + a·\(years)", "\(start) \(sign) \(amount < 0 ? -amount : amount)·\(years)")
      }
    }
    var numbers = start
    var isSum = false
    for step in steps {
      switch step {
      case .compound(let rate): numbers = (isSum ? "(\(numbers))" : numbers) + " · \(factor(rate))"
      case .add(let amount): numbers += " \(amount < 0 ? "−" : "+") \(amount < 0 ? -amount : amount)"
      }
      if case .add = step { isSum = true } else { isSum = false }
    }
    let isCompound = steps.allSatisfy { if case .compound = $0 { true } else { false } }
    return (isCompound ? "\(from) · Π(1 + g(t))" : "V(t−1) · (1 + g(t)) | V(t−1) + a(t)", numbers)
  }

  private func diffusion(_ curve: BassDiffusion) -> (String, String) {
    let (p, q) = (curve.innovation, curve.imitation)
    let u = plain((path.origin?.doubleValue ?? 0) / curve.cap.doubleValue)
    let e = plain(exp(-(p.doubleValue + q.doubleValue) * Double(years)))
    return (
      "m·((p + q)·u + p·(1 − u)·(1 − e))/(p + q·u + q·(1 − u)·e), u = \(from)/m, e = e^(−(p + q)·\(years))",
      "\(curve.cap)·((\(p) + \(q))·\(u) + \(p)·(1 − \(u))·(1 − \(e)))/(\(p) + \(q)·\(u) + \(q)·(1 − \(u))·\(e))"
    )
  }

  private func trend(_ line: TrendLine) -> (String, String) {
    let x = year - line.firstYear
    let numbers = "\(plain(line.intercept)) + \(plain(line.slope))·\(x)"
    return line.method == .linear ? ("a + b·\(x)", numbers) : ("exp(a + b·\(x))", "exp(\(numbers))")
  }

  /// The text without the parentheses around the whole of it, which `written` puts around every operation.
  private func ungrouped(_ text: String) -> String {
    text.hasPrefix("(") && text.hasSuffix(")") ? String(text.dropFirst().dropLast()) : text
  }

  private func written(_ expression: Expression, _ reference: (Reference) -> String) -> String {
    switch expression {
    case .number(let number): number.description
    case .reference(let name): reference(name)
    case .negated(let operand): "−(\(written(operand, reference)))"
    case .binary(let left, let sign, let right):
      "(\(written(left, reference)) \(sign.rawValue) \(written(right, reference)))"
    }
  }

  /// `(1 + 18%)`, `(1 − 3%)`
  private func factor(_ rate: DecimalNumber) -> String {
    rate < 0 ? "(1 − \(percent(-rate)))" : "(1 + \(percent(rate)))"
  }

  private func percent(_ rate: DecimalNumber) -> String { "\(rate.scaled(byPowerOfTen: 2))%" }
  private func percent(_ rate: Double) -> String { plain(rate * 100) + "%" }

  /// Six significant digits: enough to follow the arithmetic by hand.
  private func plain(_ value: Double) -> String { SignificantDigits.text(value, digits: 6) }
}

/// Numbers with a given count of significant digits, for formulas.
public enum SignificantDigits {
  /// The value with at most `digits` significant digits, without trailing zeros.
  public static func text(_ value: Double, digits: Int) -> String {
    guard value != 0, value.isFinite else { return value == 0 ? "0" : "\(value)" }
    var exponent = 0
    var magnitude = abs(value)
    while magnitude >= 10 {
      magnitude /= 10
      exponent += 1
    }
    while magnitude < 1 {
      magnitude *= 10
      exponent -= 1
    }
    let shift = digits - 1 - exponent
    let scaled = shift >= 0 ? value * .powerOfTen(shift) : value / .powerOfTen(-shift)
    return DecimalNumber(significand: Int128(scaled.rounded()), exponent: -shift).description
  }
}
