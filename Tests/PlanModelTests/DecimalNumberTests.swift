import PlanModel
import TestSupport
import Testing

/// Numbers kept as they were written.
struct DecimalNumberTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("000", "0"), ("0.000", "0"), ("12.50", "12.5"), ("+3", "3"), (".5", "0.5"), ("3.", "3"),
    ("-12.050", "-12.05"), ("1000", "1000"), ("0.001", "0.001"), ("100000000000000000000", "100000000000000000000"),
    ("-.25", "-0.25"), ("123456789012345678901234567890", "123456789012345678901234567890"),
  ]) func readsAndPrints(_ text: String, _ printed: String) throws {
    #expect(try #require(DecimalNumber(text)).description == printed)
  }

  @Test(arguments: [
    "", "+", "-", ".", "-.", "1e5", "1.2.3", "1,000", " 1", "1 ", "--1", "1-", "0x1", "nan", "inf", "１２", "1_0",
    "1234567890123456789012345678901", "0.1234567890123456789012345678901",
  ]) func refuses(_ text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func printingReadsBack() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<2_000 {
      let value = DecimalNumber(
        significand: Int128(random.int(-1_000_000_000...1_000_000_000)), exponent: random.int(-20...15))
      #expect(DecimalNumber(value.description) == value)
    }
  }

  @Test func equalNumbersAreEqualValues() {
    #expect(number("1.50") == number("1.5"))
    #expect(number("1.50").hashValue == number("1.5").hashValue)
    #expect(DecimalNumber(significand: 5000, exponent: -3) == 5)
    #expect(DecimalNumber(significand: 0, exponent: 7) == .zero)
    #expect(number("100").significand == 1 && number("100").exponent == 2)
    #expect(number("1.5") != number("1.51"))
  }

  // MARK: To binary

  @Test(arguments: [
    "0.1", "0.3", "4.62", "78.15", "2.018", "9007199254740993", "0.000000000000000000000000000123", "4.35",
    "179769313486231570000000000000", "1.7976931348623157", "123456789012345678.9", "9007199254740992.5",
  ]) func doublesAreCorrectlyRounded(_ text: String) throws {
    #expect(number(text).doubleValue == Double(text))
  }

  @Test func randomDoublesAreCorrectlyRounded() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<3_000 {
      let text = random.decimalText(whole: random.int(1...14), fraction: random.int(0...14))
      #expect(DecimalNumber(text)?.doubleValue == Double(text), "\(text)")
      let far = DecimalNumber(significand: Int128(random.int(1...Int.max)), exponent: random.int(-300...290))
      #expect(far.doubleValue == Double("\(far.significand)e\(far.exponent)"), "\(far)")
    }
  }

  // MARK: Arithmetic

  @Test func sumsAndProductsAgreeWithWholeNumbers() throws {
    var random = SplitMix64(seed: 4)
    for _ in 0..<2_000 {
      let (a, b) = (random.int(-1_000_000_000...1_000_000_000), random.int(-1_000_000_000...1_000_000_000))
      let places = random.int(0...9)
      let left = DecimalNumber(significand: Int128(a), exponent: -places)
      let right = DecimalNumber(significand: Int128(b), exponent: -places)
      #expect(left.adding(right) == DecimalNumber(significand: Int128(a + b), exponent: -places))
      #expect(left.subtracting(right) == DecimalNumber(significand: Int128(a - b), exponent: -places))
      #expect(
        left.multiplied(by: right) == DecimalNumber(significand: Int128(a) * Int128(b), exponent: -2 * places))
      #expect((left < right) == (a < b))
      #expect(-(-left) == left)
    }
  }

  @Test func sumsOfDifferentPlaces() {
    #expect(number("1.91").adding(number("2.018")) == number("3.928"))
    #expect(number("1000000").adding(number("0.000001")) == number("1000000.000001"))
    #expect(number("5").subtracting(number("5")) == .zero)
    #expect((1...5).reduce(number("1.91")) { sum, _ in sum.adding(number("2.018")) ?? 0 } == 12)
    // Ten times a tenth, which binary fractions miss.
    #expect((1...10).reduce(DecimalNumber.zero) { sum, _ in sum.adding(number("0.1")) ?? 0 } == 1)
  }

  @Test(arguments: [
    ("8.38", 5, "1.676"), ("1", 8, "0.125"), ("12", 4, "3"), ("-1", 4, "-0.25"), ("0", 7, "0"), ("10", -4, "-2.5"),
  ]) func exactQuotients(_ value: String, _ divisor: Int, _ quotient: String) {
    #expect(number(value).divided(by: divisor) == number(quotient))
  }

  @Test func quotientsWithoutEndAreNotNumbers() {
    #expect(number("1").divided(by: 3) == nil)
    #expect(number("1").divided(by: 0) == nil)
    #expect(number("1").divided(by: 1 << 13) == nil)
    #expect(number("1").divided(by: 1 << 12) == number("0.000244140625"))
  }

  @Test func quotientsTimesTheirDivisorAreTheNumber() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<1_000 {
      let value = number(random.decimalText())
      let divisor = random.pick([1, 2, 4, 5, 8, 10, 16, 20, 25])
      #expect(value.divided(by: divisor)?.multiplied(by: DecimalNumber(divisor)) == value)
    }
  }

  @Test func powers() {
    #expect(number("1.24").raised(to: 5) == number("2.9316250624"))
    #expect(number("2").raised(to: 0) == 1)
    #expect(number("-3").raised(to: 3) == -27)
    #expect(number("2").raised(to: -1) == nil)
    #expect(number("1.1").raised(to: 60) == nil)
  }

  @Test func whatNeedsMoreDigitsIsNil() {
    let long = number("123456789012345678901234567890")
    #expect(long.multiplied(by: long) == nil)
    #expect(long.scaled(byPowerOfTen: 30).adding(1) == nil)
    #expect(long.scaled(byPowerOfTen: 30).subtracting(long) == nil)
    #expect(long.scaled(byPowerOfTen: -300).divided(by: 17) == nil)
  }

  @Test func orderHoldsAcrossMagnitudes() {
    let ordered = [
      "-100000000000000000000000000000", "-0.001", "0", "0.0000001", "1", "1.5", "2", "99999999999999999999",
    ].map(number)
    for (position, value) in ordered.enumerated() {
      for (other, compared) in ordered.enumerated() { #expect((value < compared) == (position < other)) }
    }
    let huge = number("1").scaled(byPowerOfTen: 200)
    let tiny = number("1").scaled(byPowerOfTen: -200)
    #expect(tiny < huge && -huge < tiny && !(huge < tiny))
  }

  @Test func wholeNumbers() {
    #expect(number("2025").isWhole && number("0").isWhole && number("1200").isWhole && number("5.0").isWhole)
    #expect(!number("0.5").isWhole && !number("2025.5").isWhole)
  }
}
