import EvidenceModel
import Foundation

/// Numbers that other tools made; each file names the tool, its version and the command.
enum References {
  /// Numbers of Student's t distribution.
  struct StudentT: Decodable {
    struct Row: Decodable {
      let freedom: Double
      let x: Double
      let value: Double
    }
    let cdf: [Row]
    let pdf: [Row]
    let quantile: [Row]
  }

  /// Answers of the evidence model as its fit computes them.
  struct Answers: Decodable {
    struct Row: Decodable {
      let kind: String
      let history: [String: Double]
      let horizon: Int
      let target: Double
      let probability: Double
      let levels: [Double]
      let quantiles: [Double]

      var years: [YearValue] {
        history.compactMap { year, value in Int(year).map { YearValue(year: $0, value: value) } }
      }
    }
    let cases: [Row]
  }

  /// What a file beside the tests holds.
  static func read<Content: Decodable>(_ name: String) throws -> Content {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "References/\(name)"))
    return try JSONDecoder().decode(Content.self, from: data)
  }
}
