import Assessment
public import PlanModel

/// Numbers as people read them. Rounding happens here and nowhere below.
public enum NumberText {
  /// The value with at most two decimals, or four significant digits below one, without trailing zeros.
  ///
  /// A value that is not one of `distinct` is never rounded into it: 4999.998 against a target of 5000 keeps its decimals.
  public static func value(_ value: Double, distinctFrom distinct: [Double] = []) -> String {
    for decimals in (abs(value) >= 1 || value == 0 ? 2 : 4)...12 {
      let text = fixed(value, decimals: decimals)
      if !distinct.contains(where: { $0 != value && fixed($0, decimals: decimals) == text }) { return text }
    }
    return JSONValue.spelling(value)
  }

  /// A fraction as per cent with two decimals: `22.99%`.
  public static func percent(_ fraction: Double) -> String {
    fixed(fraction * 100, decimals: 2) + "%"
  }

  /// A probability as per cent with one decimal, never rounded to certainty: `17.7%`, `<0.1%`, `>99.9%`.
  public static func probability(_ probability: Double) -> String {
    if probability > 0, probability < 0.0005 { return "<0.1%" }
    if probability < 1, probability >= 0.9995 { return ">99.9%" }
    return fixed(probability * 100, decimals: 1) + "%"
  }

  /// A value with its sign: `+1.676`, `-2.43`. A value that is not zero is never written as zero.
  public static func signed(_ value: Double, decimals: Int = 3) -> String {
    let text = (decimals...12).lazy.map { fixed(value, decimals: $0) }.first { $0 != "0" } ?? JSONValue.spelling(value)
    return value > 0 ? "+" + text : text
  }

  /// A difference with its sign and its unit: `+1.676件`, and for per cent `+1.4个百分点`.
  public static func difference(_ value: Double, unit: Unit, decimals: Int = 3) -> String {
    signed(value, decimals: decimals) + (unit == .percent ? Unit.percentagePoint.symbol : unit.symbol)
  }

  /// The value rounded half away from zero, without trailing zeros.
  static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "—" }
    let scale = Double.powerOfTen(decimals)
    guard abs(value) * scale < 1e18 else { return decimals == 0 ? huge(value) : fixed(value, decimals: decimals - 1) }
    return DecimalNumber(significand: Int128((value * scale).rounded()), exponent: -decimals).description
  }

  /// `4.62×10^40`: a number that no plan holds, but a slip of the finger can make.
  private static func huge(_ value: Double) -> String {
    guard abs(value) >= 1e18 else { return JSONValue.spelling(value) }
    var (digits, exponent) = (value, 0)
    while abs(digits) >= 10 {
      digits /= 10
      exponent += 1
    }
    return "\(fixed(digits, decimals: 2))×10^\(exponent)"
  }

  /// A target as written: `13`, `≤5`, `3–4`.
  public static func target(_ condition: Target.Condition) -> String {
    switch condition {
    case .atLeast(let value): value.description
    case .atMost(let value): "≤" + value.description
    case .range(let low, let high): "\(low)–\(high)"
    }
  }
}
