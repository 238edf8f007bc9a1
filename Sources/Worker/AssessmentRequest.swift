import EvidenceModel
import OfficialMeasures
import PlanModel

/// A request for official verdicts: `"assess":["statcan"]` and the record they are on.
struct AssessmentRequest: Sendable {
  let measures: [OfficialMeasure]
  let record: ProgressRecord

  /// The request that a JSON object states.
  init(_ json: JSONDocument) throws(WorkerFailure) {
    func member(_ key: StaticString) -> Int? { json.member(key, of: JSONDocument.root) }
    self.measures = try Self.measures(member("assess"), json)
    guard let base = try Self.point(member("base"), json, name: "base") else {
      throw WorkerFailure(.badRequest, "`base` must be an object of `year` and `value`")
    }
    guard let current = try Self.point(member("current"), json, name: "current") else {
      throw WorkerFailure(.badRequest, "`current` must be an object of `year` and `value`")
    }
    let limit = member("limit").flatMap { json.kind($0) == .null ? nil : $0 }
    if let limit, json.number(limit) == nil { throw WorkerFailure(.badRequest, "`limit` must be a number or null") }
    let history = member("history").flatMap { json.kind($0) == .null ? nil : $0 }
    let series = try history.map { index throws(WorkerFailure) in try json.history(index).values } ?? []
    let kind = try json.text(member("kind"), name: "kind").map { name throws(WorkerFailure) in
      try WorkerRequest.kind(name)
    }
    self.record = ProgressRecord(
      base: base, current: current, target: try Self.point(member("target"), json, name: "target"),
      limit: limit.flatMap(json.number),
      direction: try json.isDownward(member("direction")) ? .down : .up,
      series: series.map { DatedValue(year: $0.year, value: $0.value) },
      isPercentage: kind == .plan(.share) || kind == .ratePercent, isGrowthRate: kind == .plan(.growthRate))
  }

  private static func measures(_ index: Int?, _ json: JSONDocument) throws(WorkerFailure) -> [OfficialMeasure] {
    guard let index, json.kind(index) == .array, json.nodes[index].next > index + 1 else {
      throw WorkerFailure(.badRequest, "`assess` must be an array of names")
    }
    var measures: [OfficialMeasure] = []
    for element in json.elements(of: index) {
      guard let name = json.text(element) else {
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
  private static func point(
    _ index: Int?, _ json: JSONDocument, name: String
  ) throws(WorkerFailure) -> DatedValue? {
    guard let index, json.kind(index) != .null else { return nil }
    if json.kind(index) == .object {
      guard let value = json.member("value", of: index), json.kind(value) != .null else { return nil }
      if let value = json.number(value), let year = json.wholeYear(json.member("year", of: index)) {
        return DatedValue(year: year, value: value)
      }
    }
    throw WorkerFailure(
      .badRequest, "`\(name)` must be an object of `year`, \(WorkerRequest.yearsText), and `value`, a number")
  }
}

extension WorkerAnswer {
  /// Appends the official verdicts, with their line feed.
  static func append(_ request: AssessmentRequest, _ json: JSONDocument, to text: inout JSONText) {
    text.append("{\"id\":")
    text.appendID(of: json)
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
