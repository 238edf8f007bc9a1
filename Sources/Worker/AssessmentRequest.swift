import EvidenceModel
import OfficialMeasures
import PlanModel

/// A request for official verdicts: `"assess":["statcan"]` and the record they are on.
struct AssessmentRequest: Sendable {
  let measures: [OfficialMeasure]
  let record: ProgressRecord

  /// The request that a JSON object states.
  init(_ node: JSONNode) throws(WorkerFailure) {
    self.measures = try Self.measures(node["assess"])
    guard let base = try Self.point(node["base"], name: "base") else {
      throw WorkerFailure(.badRequest, "`base` must be an object of `year` and `value`")
    }
    guard let current = try Self.point(node["current"], name: "current") else {
      throw WorkerFailure(.badRequest, "`current` must be an object of `year` and `value`")
    }
    let limit: Double?
    switch node["limit"] ?? .null {
    case .null: limit = nil
    case .number(let number, _): limit = number
    default: throw WorkerFailure(.badRequest, "`limit` must be a number or null")
    }
    let series = try WorkerRequest.history(node["history"] ?? .object([]))
    self.record = ProgressRecord(
      base: base, current: current, target: try Self.point(node["target"], name: "target"), limit: limit,
      direction: try WorkerRequest.isDownward(node["direction"]) ? .down : .up,
      series: series.map { DatedValue(year: $0.year, value: $0.value) },
      isPercentage: [.string("share"), .string("rate_percent")].contains(node["kind"]),
      isGrowthRate: node["kind"] == .string("growth_rate"))
  }

  private static func measures(_ node: JSONNode?) throws(WorkerFailure) -> [OfficialMeasure] {
    guard case .array(let elements)? = node, !elements.isEmpty else {
      throw WorkerFailure(.badRequest, "`assess` must be an array of names")
    }
    var measures: [OfficialMeasure] = []
    for element in elements {
      guard case .string(let name) = element else {
        throw WorkerFailure(.badRequest, "`assess` must hold names only")
      }
      guard let measure = OfficialMeasure(rawValue: name) else {
        let known = OfficialMeasure.allCases.map(\.rawValue).joined(separator: ", ")
        throw WorkerFailure(.unknownMeasure, "`\(name)` is not a measure; \(known) are")
      }
      if !measures.contains(measure) { measures.append(measure) }
    }
    return measures
  }

  /// A year with its value; `nil` for null, and for a value of null.
  private static func point(_ node: JSONNode?, name: String) throws(WorkerFailure) -> DatedValue? {
    switch node ?? .null {
    case .null: return nil
    case .object:
      if node?["value"] ?? .null == .null { return nil }
      guard case .number(let value, _)? = node?["value"], case .number(let number, _)? = node?["year"],
        let year = Int(exactly: number), WorkerRequest.years.contains(year)
      else { break }
      return DatedValue(year: year, value: value)
    default: break
    }
    throw WorkerFailure(
      .badRequest, "`\(name)` must be an object of `year`, \(WorkerRequest.yearsText), and `value`, a number")
  }
}

extension WorkerAnswer {
  /// Appends the official verdicts, with their line feed.
  static func append(_ request: AssessmentRequest, id: JSONNode?, to text: inout JSONText) {
    text.append("{\"id\":")
    text.append(id: id)
    text.append(",\"assessments\":{")
    for (position, measure) in request.measures.enumerated() {
      let verdict = measure.verdict(on: request.record)
      if position > 0 { text.append(",") }
      text.append(quoted: measure.rawValue)
      text.append(":{\"value\":")
      text.append(verdict.value ?? .infinity)
      text.append(",\"score\":")
      text.append(verdict.score ?? .infinity)
      text.append(",\"status\":")
      text.append(quoted: verdict.status.rawValue)
      text.append("}")
    }
    text.append("}}\n")
  }
}
