/// A small generator of random numbers with a seed, so that a test that fails once fails always.
///
/// Source: Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators (2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that always gives the same numbers for a seed.
  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// A whole number of the range.
  public mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A number of the range.
  public mutating func double(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &self) }

  /// True so many times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  /// One of the elements, of which there is at least one.
  public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[int(0...(elements.count - 1))] }

  /// A written decimal without sign: up to `whole` digits before the point and `fraction` behind it, `12.07`.
  public mutating func decimalText(whole: Int = 4, fraction: Int = 3) -> String {
    let digits = String(int(0...Self.power(int(1...whole)) - 1))
    let places = int(0...fraction)
    guard places > 0 else { return digits }
    let tail = String(int(0...Self.power(places) - 1))
    return digits + "." + String(repeating: "0", count: places - tail.count) + tail
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { result, _ in result * 10 } }
}
