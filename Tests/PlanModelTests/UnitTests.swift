import PlanModel
import TestSupport
import Testing

/// Units and what they convert to.
struct UnitTests {
  @Test(arguments: [
    ("44", "万件", "件", "440000"), ("440000", "件", "万件", "44"), ("1.91", "亿元", "万元", "19100"),
    ("19100", "万元", "亿元", "1.91"), ("2", "万亿元", "亿元", "20000"), ("1", "元", "亿元", "0.00000001"), ("5", "家", "家", "5"),
    ("1.2", "亿", "元", "120000000"), ("70", "万", "万件", "70"), ("700000", "件", "万件", "70"),
  ]) func exactConversions(_ value: String, _ from: String, _ to: String, _ result: String) {
    #expect(Unit(from).convert(number(value), to: Unit(to)) == number(result))
  }

  @Test(arguments: [
    ("件", "家"), ("万件", "亿元"), ("个百分点", "%"), ("%", "个百分点"), ("元", "件"), ("%", "件"), ("件", "%"),
  ]) func differentThingsDoNotConvert(_ from: String, _ to: String) {
    #expect(Unit(from).convert(1, to: Unit(to)) == nil)
    #expect(!Unit(from).isConvertible(to: Unit(to)))
  }

  @Test func aBareNumberIsAlreadyInTheOtherUnit() {
    #expect(Unit.none.convert(70, to: Unit("万件")) == 70)
    #expect(Unit("万").convert(70, to: Unit("件")) == 700_000)
  }

  @Test(arguments: ["万件", "亿元", "万亿元", "%", "家", "件/万人", "个百分点", "", "分"]) func symbolsReadBack(_ text: String) {
    #expect(Unit(text).symbol == text)
    #expect(Unit(Unit(text).symbol) == Unit(text))
  }

  @Test func spellingsOfOneUnit() {
    #expect(Unit("％") == .percent)
    #expect(Unit("pp") == .percentagePoint && Unit("百分点") == .percentagePoint && Unit("个百分点") == .percentagePoint)
    #expect(Unit("万件") == Unit(base: "件", magnitude: 4))
    #expect(Unit("千家") == Unit(base: "家", magnitude: 3) && Unit("千万元") == Unit(base: "元", magnitude: 7))
    #expect(Unit("千瓦时") == Unit(base: "千瓦时") && Unit("千米") == Unit(base: "千米"))
    #expect(Unit.percent != .percentagePoint)
  }

  @Test func thereAndBackIsTheNumber() {
    var random = SplitMix64(seed: 6)
    let magnitudes = ["", "千", "万", "十万", "百万", "千万", "亿", "万亿"]
    for _ in 0..<1_000 {
      let value = number(random.decimalText(whole: 8, fraction: 6))
      let (from, to) = (Unit(random.pick(magnitudes) + "元"), Unit(random.pick(magnitudes) + "元"))
      #expect(from.convert(value, to: to).flatMap { to.convert($0, to: from) } == value)
    }
  }
}
