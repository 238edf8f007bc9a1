import EvidenceModel
import ForecastMethods
import Foundation
import PlanModel
import TestSupport
import Testing

/// Theta, exponential smoothing and drift on 200 series, against statsforecast; the file names its version and date.
struct StatsforecastTests {
  struct Reference: Decodable {
    struct Case: Decodable {
      let values: [Double]
      let theta: [Double]
      let thetaSpread: Double
      let ets: [Double]
      let etsLow: [Double]
      let etsHigh: [Double]
      let form: String
      let drift: [Double]
      let driftLow: [Double]
      let driftHigh: [Double]
      let logDrift: [Double]
    }
    let steps: Int
    let cases: [Case]

    static func read() throws -> Reference {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      let data = try Data(contentsOf: folder.appending(path: "References/forecast-methods.json"))
      return try JSONDecoder().decode(Reference.self, from: data)
    }
  }

  private func forecast(
    _ method: ForecastMethod, _ values: [Double], _ steps: Int, kind: IndicatorKind = .index
  ) throws -> MethodForecast {
    try method.forecast(series(values, kind: kind, from: 2000, to: 2000 + values.count - 1 + steps))
  }

  private func path(
    _ method: ForecastMethod, _ values: [Double], _ steps: Int, kind: IndicatorKind = .index
  ) throws -> [Double] {
    try forecast(method, values, steps, kind: kind).path.map(\.value)
  }

  private func worst(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).map { abs($0 - $1) / max(abs($1), 1e-12) }.max() ?? .infinity
  }

  @Test func drift() throws {
    let reference = try Reference.read()
    #expect(reference.cases.count == 200)
    for item in reference.cases {
      #expect(worst(try path(.drift, item.values, reference.steps, kind: .growthRate), item.drift) < 1e-12)
      #expect(worst(try path(.drift, item.values, reference.steps), item.logDrift) < 1e-12)
      // The tool divides the squares of m changes by m; one is used up by the drift, and the textbook's m − 1 is kept here.
      let freedom = Double(item.values.count - 2)
      for step in 1...reference.steps {
        let ours = try forecast(.drift, item.values, step, kind: .growthRate).distribution.spread
        let other = spread(item.driftLow, item.driftHigh, step) * ((freedom + 1) / freedom).squareRoot()
        #expect(abs(ours / other - 1) < 1e-9)
      }
    }
  }

  /// The standard error behind a band of 80 %.
  private func spread(_ low: [Double], _ high: [Double], _ step: Int) -> Double {
    (high[step - 1] - low[step - 1]) / 2 / 1.2815515655446004
  }

  @Test func theta() throws {
    let reference = try Reference.read()
    for (index, item) in reference.cases.enumerated() {
      let forecast = try forecast(.theta, item.values, reference.steps, kind: .growthRate)
      let error = worst(forecast.path.map(\.value), item.theta)
      #expect(error < 1e-3, "series \(index): \(error)")
      let spread = try #require(forecast.parameters.first { $0.symbol == "s" }).value
      #expect(abs(spread / item.thetaSpread - 1) < 1e-3, "series \(index): \(spread), \(item.thetaSpread)")
    }
  }

  /// With a damped trend statsforecast 2.1.1 adds φ twice: its h-th value has φ + φ + φ² + … + φ^(h−1) times the slope, where the
  /// published sum is φ + φ² + … + φ^h (Hyndman et al., 2008, table 2.2). That sum is undone before the paths are compared.
  @Test func exponentialSmoothing() throws {
    let reference = try Reference.read()
    var (same, apart) = (0, 0)
    for (index, item) in reference.cases.enumerated() {
      let forecast = try forecast(.ets, item.values, reference.steps, kind: .growthRate)
      guard forecast.form == item.form else { continue }
      same += 1
      var values = forecast.path.map(\.value)
      if let phi = forecast.parameters.first(where: { $0.symbol == "φ" })?.value {
        let once = (values[1] - values[0]) / phi
        values = [values[0]] + values.dropLast().map { $0 + once }
      }
      let error = worst(values, item.ets)
      #expect(error < 1e-3, "series \(index), \(item.form): \(error)")
      // Where φ is added twice, the band goes with it. The tool divides the squared errors by n less the parameters less 2, for it
      // counts the variance among them; here by n less the parameters.
      let freedom = Double(item.values.count - (item.form.hasSuffix("N,N)") ? 2 : 4))
      for step in 1...reference.steps where !item.form.contains("d") {
        let ours = try self.forecast(.ets, item.values, step, kind: .growthRate).distribution.spread
        let other = spread(item.etsLow, item.etsHigh, step) * ((freedom - 2) / freedom).squareRoot()
        // Both searches stop at 1e-4 of the likelihood; further ahead the last digits of β count.
        let error = abs(ours / other - 1)
        if step == 1 { #expect(error < 2e-3, "\(index), \(item.form)") }
        if error > 2e-2 { apart += 1 }
      }
    }
    #expect(same >= 190, "the same form for \(same) of 200")
    #expect(apart <= 4, "spreads further ahead, of a thousand")
  }
}
