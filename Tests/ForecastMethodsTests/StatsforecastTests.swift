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
      let ets: [Double]
      let form: String
      let drift: [Double]
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
    }
  }

  @Test func theta() throws {
    let reference = try Reference.read()
    for (index, item) in reference.cases.enumerated() {
      let error = worst(try path(.theta, item.values, reference.steps, kind: .growthRate), item.theta)
      #expect(error < 1e-3, "series \(index): \(error)")
    }
  }

  /// With a damped trend statsforecast 2.1.1 adds φ twice: its h-th value has φ + φ + φ² + … + φ^(h−1) times the slope, where the
  /// published sum is φ + φ² + … + φ^h (Hyndman et al., 2008, table 2.2). That sum is undone before the paths are compared.
  @Test func exponentialSmoothing() throws {
    let reference = try Reference.read()
    var same = 0
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
    }
    #expect(same >= 190, "the same form for \(same) of 200")
  }
}
