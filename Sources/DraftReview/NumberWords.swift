/// Numbers in the arithmetic of findings.
package enum NumberWords {
  /// A value with at most `places` decimals, without trailing zeros.
  package static func text(_ value: Double, places: Int = 2) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    var power = 1.0
    for _ in 0..<places { power *= 10 }
    // 37.5 may have come out as 37.4999…: halves are rounded up all the same.
    let scaled = (abs(value) * power + 1e-9).rounded()
    let whole = Int64(scaled / power)
    var fraction = Int64(scaled) - whole * Int64(power)
    var digits = places
    while digits > 0, fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard digits > 0 else { return sign + String(whole) }
    let text = String(fraction)
    return sign + "\(whole)." + String(repeating: "0", count: digits - text.count) + text
  }

  /// A fraction as per cent.
  package static func percent(_ fraction: Double, places: Int = 1) -> String {
    text(fraction * 100, places: places) + "%"
  }
}
