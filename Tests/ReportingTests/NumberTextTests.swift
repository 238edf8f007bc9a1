import PlanModel
import TestSupport
import Testing

@testable import Reporting

/// Numbers as people read them.
struct NumberTextTests {
  @Test(
    arguments: [
      (0, "0"), (13, "13"), (4.62, "4.62"), (10.569441, "10.57"), (4983.76260608, "4983.76"), (0.25, "0.25"),
      (0.00012345, "0.0001"),
      (0.123456, "0.1235"), (-2.345, "-2.35"), (1e12, "1000000000000"), (99.995, "100"), (-0.0, "0"), (1.005, "1"),
    ] as [(Double, String)]) func values(_ value: Double, _ text: String)
  {
    if value == 1.005 {
      // 1.005 is a little less than that in binary, and half of it is rounded away from zero only if it is a half.
      #expect(["1", "1.01"].contains(NumberText.value(value)))
      return
    }
    #expect(NumberText.value(value) == text)
  }

  @Test func aValueIsNeverRoundedIntoItsTarget() throws {
    var random = SplitMix64(seed: 62)
    for _ in 0..<3_000 {
      let target = number(random.decimalText()).doubleValue
      let value =
        target + random.pick([-1, 1]) * random.double(1...9) * random.pick([1e-1, 1e-3, 1e-5, 1e-7, 1e-9, 1e-11])
      // What roots and powers leave is the target.
      if abs(value - target) <= Target.tolerance * abs(target) {
        #expect(NumberText.value(value, distinctFrom: [target]) == NumberText.value(value))
        continue
      }
      // What is shown stands on the same side of the target as the value does.
      let shown = try #require(Double(NumberText.value(value, distinctFrom: [target])))
      #expect(shown != target && (shown < target) == (value < target), "\(value) \(target)")
    }
    #expect(NumberText.value(4999.998, distinctFrom: [5000]) == "4999.998")
    #expect(NumberText.value(39.99999999999998, distinctFrom: [40]) == "40")
    #expect(NumberText.value(39.9999999999, distinctFrom: [40]) == "39.9999999999")
    #expect(NumberText.value(5000, distinctFrom: [5000]) == "5000")
    #expect(NumberText.value(4.999, distinctFrom: [3, 5]) == "4.999")
  }

  @Test func theSignIsAlwaysSaid() {
    #expect(
      NumberText.signed(1.676) == "+1.676" && NumberText.signed(-2.430559) == "-2.431" && NumberText.signed(0) == "0")
    #expect(NumberText.signed(0.00001) == "+0.00001" && NumberText.signed(-1e-9) == "-0.000000001")
    var random = SplitMix64(seed: 63)
    for _ in 0..<1_000 {
      let value = random.pick([-1, 1]) * random.double(0.1...1) * random.pick([1, 1e-4, 1e-8, 1e-11])
      guard value != 0 else { continue }
      #expect(NumberText.signed(value).hasPrefix(value > 0 ? "+" : "-"))
      #expect(!["+0", "-0", "0"].contains(NumberText.signed(value)))
    }
  }

  @Test func differencesOfSharesArePoints() {
    #expect(NumberText.difference(1.4, unit: .percent) == "+1.4个百分点")
    #expect(NumberText.difference(-660, unit: Unit("家")) == "-660家")
  }

  @Test(
    arguments: [(0.229873, "22.99%"), (0.18, "18%"), (-0.05, "-5%"), (0, "0%"), (1.5, "150%")] as [(Double, String)])
  func perCent(_ fraction: Double, _ text: String) {
    #expect(NumberText.percent(fraction) == text)
  }

  @Test func targets() {
    #expect(NumberText.target(.atLeast(13)) == "13")
    #expect(NumberText.target(.atMost(number("5.5"))) == "≤5.5")
    #expect(NumberText.target(.range(3, 4)) == "3–4")
  }

  @Test func whatIsNoNumber() {
    #expect(NumberText.value(.nan) == "—" && NumberText.value(.infinity) == "—")
  }
}
