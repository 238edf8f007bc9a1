import EvidenceModel
import PlanModel
import Projection

/// Answers one line, from nothing but the line: so the same line has the same answer wherever and in whatever order it
/// is asked.
enum WorkerAnswer {
  /// Appends the answer to a line, with its line feed.
  static func append(
    to line: UnsafeBufferPointer<UInt8>, _ memory: inout WorkingMemory, in text: inout JSONText
  ) {
    do throws(WorkerFailure) {
      try read(line, into: &memory.document)
      let json = memory.document
      if json.member("assess", of: JSONDocument.root) != nil {
        append(try AssessmentRequest(json), json, to: &text)
      } else {
        try append(WorkerRequest(json), json, &memory, to: &text)
      }
    } catch {
      append(error, memory.document, to: &text)
    }
  }

  /// Appends a failure, with its line feed; the document is empty where there is none.
  static func append(_ failure: WorkerFailure, _ json: JSONDocument, to text: inout JSONText) {
    text.append("{\"id\":")
    text.appendID(of: json)
    text.append(",\"error\":{\"code\":")
    text.append(quoted: failure.code)
    text.append(",\"message\":")
    text.append(quoted: failure.message)
    text.append("}}\n")
  }

  private static func read(
    _ line: UnsafeBufferPointer<UInt8>, into document: inout JSONDocument
  ) throws(WorkerFailure) {
    do throws(JSONReader.Failure) {
      try JSONReader.read(line, into: &document)
    } catch {
      document.nodes.removeAll(keepingCapacity: true)
      throw WorkerFailure(.badJSON, "\(error.reason), at byte \(error.offset + 1)")
    }
  }

  private static func append(
    _ request: WorkerRequest, _ json: JSONDocument, _ memory: inout WorkingMemory, to text: inout JSONText
  ) throws(WorkerFailure) {
    let outcome: ForecastOutcome
    if let law = request.law {
      outcome = try ForecastOutcome(request, law, &memory.laws)
    } else {
      outcome = .evidence(try predict(request))
    }
    let (median, values) = outcome.medianAndQuantiles(request.quantiles)
    text.append("{\"id\":")
    text.appendID(of: json)
    text.append(",\"horizon\":")
    text.append(request.horizon)
    text.append(",\"median\":")
    text.append(median)
    text.append(",\"probabilities\":[")
    for (position, target) in request.targets.enumerated() {
      if position > 0 { text.append(",") }
      text.append(outcome.probability(of: target, isDownward: request.isDownward))
    }
    text.append("],\"quantiles\":{")
    for (key, value) in zip(memory.keys.of(request.quantiles), values) {
      text.append(key)
      text.append(value)
    }
    text.append("},\"method\":")
    text.append(quoted: outcome.method.rawValue)
    text.append("}\n")
  }

  static func predict(_ request: WorkerRequest) throws(WorkerFailure) -> PredictiveDistribution {
    do throws(EvidenceFailure) {
      return try EvidenceModel.predict(
        kind: request.kind, history: request.history, horizon: request.horizon, context: request.context)
    } catch {
      throw WorkerFailure(error)
    }
  }
}
