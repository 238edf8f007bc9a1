/// A distance between ticks that people count in: 1, 2, 2.5 or 5 times a power of ten, held exactly.
///
///     step = tenths × 10^exponent,  tenths ∈ {10, 20, 25, 50}
struct RoundStep {
  let tenths: Int
  let exponent: Int

  /// The steps for a span, from ones that cut it in hundreds of pieces to ones longer than it.
  static func candidates(for span: Double) -> [RoundStep] {
    let decade = decade(of: span)
    return (decade - 4...decade).flatMap { exponent in
      [10, 20, 25, 50].map { RoundStep(tenths: $0, exponent: exponent) }
    }
  }

  /// The numbers of the multiples that lie from `low` to `high`; may be empty.
  ///
  /// A multiple that misses an end by a rounding error is taken: 0.6 / 0.2 is less than 3.
  func multiples(from low: Double, to high: Double) -> Range<Int> {
    let size = Self.power(tenths, exponent)
    let first = Int((low / size - 1e-9).rounded(.up))
    let last = Int((high / size + 1e-9).rounded(.down))
    return first..<max(first, last + 1)
  }

  /// The value of a multiple, as near as `Double` comes.
  func value(of multiple: Int) -> Double { Self.power(multiple * tenths, exponent) }

  /// The multiples in digits: exact, with equally many decimals, or all in the form `1.5e9` if one would be long.
  func labels(of multiples: [Int]) -> [String] {
    var numbers = multiples.map { $0 * tenths }
    var exponent = exponent
    while numbers.contains(where: { $0 != 0 }), numbers.allSatisfy({ $0 % 10 == 0 }) {
      numbers = numbers.map { $0 / 10 }
      exponent += 1
    }
    let longest = 8
    // Anything beyond would be longer anyhow, and a power such as 10^300 need not be spelt out to know it.
    if (-longest...longest).contains(exponent) {
      let plain = numbers.map { Self.plain($0, exponent) }
      if plain.allSatisfy({ $0.count <= longest }) { return plain }
    }
    return numbers.map { Self.scientific($0, exponent) }
  }

  private static func plain(_ number: Int, _ exponent: Int) -> String {
    let sign = number < 0 ? "-" : ""
    let digits = String(number.magnitude)
    if exponent >= 0 { return number == 0 ? "0" : sign + digits + String(repeating: "0", count: exponent) }
    let filled = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    return sign + filled.dropLast(-exponent) + "." + filled.suffix(-exponent)
  }

  private static func scientific(_ number: Int, _ exponent: Int) -> String {
    if number == 0 { return "0" }
    var digits = String(number.magnitude)
    let power = exponent + digits.count - 1
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    let decimals = digits.dropFirst()
    return (number < 0 ? "-" : "") + digits.prefix(1) + (decimals.isEmpty ? "" : "." + decimals) + "e\(power)"
  }

  /// The greatest power of ten that is not above the span.
  private static func decade(of span: Double) -> Int {
    // 0.30103 is log10(2): the guess is at most one too small.
    var decade = Int((Double(span.exponent) * 0.30103).rounded(.down)) - 1
    while power(1, decade + 1) <= span { decade += 1 }
    return decade
  }

  /// A decimal number, rounded once: the standard library reads decimals exactly, and needs no `pow`.
  private static func power(_ number: Int, _ exponent: Int) -> Double { Double("\(number)e\(exponent)") ?? 0 }
}
