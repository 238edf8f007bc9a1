import EvidenceModel
import PlanModel
import TestSupport
import Testing

@testable import ForecastMethods

/// Worked numbers of design/field.md 2.13 and 3.6, and those of 每万人口高价值发明专利拥有量, to every printed digit.
struct ReferenceNumbersTests {
  static let synthetic = series([3.2, 4.0, 4.6, 5.5, 6.3, 7.4])

  @Test func linear() throws {
    let forecast = try ForecastMethod.linear.forecast(Self.synthetic)
    #expect(printed(forecast.value, 4) == "10.5152")
    #expect(printed(forecast.distribution.probability(atLeast: 13), 5) == "0.00041")
    #expect(forecast.parameters.map { printed($0.value, 6) }.prefix(2) == ["3.109524", "0.822857"])
  }

  @Test func logLinear() throws {
    let forecast = try ForecastMethod.logLinear.forecast(Self.synthetic)
    #expect(printed(forecast.value, 4) == "14.4174")
    #expect(printed(forecast.distribution.probability(atLeast: 13), 5) == "0.95613")
    #expect(printed(forecast.distribution.quantile(0.1), 4) == "13.4353")
    #expect(printed(forecast.distribution.quantile(0.9), 4) == "15.4712")
    #expect(printed(forecast.parameters[1].value, 6) == "0.163803")
    #expect(printed(forecast.parameters[2].value, 6) == "0.024316")
  }

  @Test func drift() throws {
    let forecast = try ForecastMethod.drift.forecast(Self.synthetic)
    #expect(printed(forecast.value, 4) == "14.4710")
    #expect(printed(forecast.distribution.probability(atLeast: 13), 5) == "0.83835")
    #expect(printed(forecast.distribution.quantile(0.1), 4) == "12.5050")
    #expect(printed(forecast.distribution.quantile(0.9), 4) == "16.7460")
    #expect(printed(forecast.parameters[0].value, 5) == "0.16767")
    #expect(printed(forecast.parameters[1].value, 5) == "0.03549")
    let normal = ForecastDistribution(
      scale: forecast.distribution.scale, centre: forecast.distribution.centre, spread: forecast.distribution.spread,
      shape: .normal)
    #expect(printed(normal.probability(atLeast: 13), 5) == "0.86983")
  }

  @Test func greyModelOfTheSyntheticSeries() throws {
    let model = try #require(GreyModel([3.2, 4.0, 4.6, 5.5, 6.3, 7.4]))
    #expect(printed(model.a, 6) == "-0.154099" && printed(model.b, 6) == "3.186868")
    #expect(printed(model.value(9), 4) == "13.6501")
  }

  @Test func greyModelAndItsTests() throws {
    let values = [71.1, 72.4, 72.4, 72.1, 71.4, 72.0, 71.6]
    let model = try #require(GreyModel(values))
    #expect(printed(model.a, 6) == "0.002344" && printed(model.b, 6) == "72.657270")
    #expect(
      (1...6).map { printed(model.value($0), 4) } == [
        "72.4057", "72.2362", "72.0671", "71.8984", "71.7301", "71.5622",
      ])
    #expect((7...10).map { printed(model.value($0), 4) } == ["71.3946", "71.2275", "71.0608", "70.8944"])
    let tests = GreyModel.Tests(model, values)
    #expect(printed(tests.errorRatio, 4) == "0.4807" && printed(tests.smallErrors, 3) == "0.857")
    #expect(tests.grade == .qualified)
    let bounds = GreyModel.ratioBounds(count: values.count)
    #expect(printed(bounds.low, 4) == "0.7788" && printed(bounds.high, 4) == "1.2840")
  }

  @Test func greyModelUndershootsAnExactExponential() throws {
    let model = try #require(GreyModel([100, 110, 121, 133.1, 146.41, 161.051]))
    #expect(printed(model.a, 6) == "-0.095238")
    #expect(printed(model.value(1), 4) == "109.9128" && printed(model.value(2), 4) == "120.8953")
  }

  @Test(arguments: [
    (ForecastMethod.linear, [2.35, 3.15, 3.75, 4.45, 4.62], "7.752"),
    (.logLinear, [2.35, 3.15, 3.75, 4.45, 4.62], "11.677"),
    (.drift, [2.35, 3.15, 3.75, 4.45, 4.62], "10.755"), (.gm11, [2.35, 3.15, 3.75, 4.45, 4.62], "8.892"),
    (.linear, [2.35, 3.15, 3.75, 4.45, 4.62, 6.34], "8.764"),
    (.logLinear, [2.35, 3.15, 3.75, 4.45, 4.62, 6.34], "12.583"),
    (.drift, [2.35, 3.15, 3.75, 4.45, 4.62, 6.34], "14.025"),
  ]) func highValuePatents(_ method: ForecastMethod, _ values: [Double], _ value: String) throws {
    #expect(printed(try method.forecast(series(values)).value, 3) == value)
  }

  @Test func greyModelRefusesTheJump() throws {
    #expect {
      try ForecastMethod.gm11.forecast(series([2.35, 3.15, 3.75, 4.45, 4.62, 6.34]))
    } throws: { error in
      guard case .ratioOutside(2021, let ratio, let low, let high)? = error as? ForecastRefusal else { return false }
      return printed(ratio, 3) == "0.729" && printed(low, 4) == "0.7515" && printed(high, 4) == "1.3307"
    }
  }
}

/// A yearly series from 2016, to 2025.
func series(
  _ values: [Double], kind: IndicatorKind = .perCapita, from year: Int = 2016, to horizon: Int = 2025
) -> ForecastSeries {
  ForecastSeries(
    kind: kind, points: values.enumerated().map { YearValue(year: year + $0.offset, value: $0.element) },
    horizon: horizon)
}
