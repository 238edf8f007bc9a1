import EvidenceModel
import PlanModel
import Projection

/// Answers one line, from nothing but the line: so the same line has the same answer wherever and in whatever order it
/// is asked.
enum WorkerAnswer {
  /// Appends the answer to a line, with its line feed.
  static func append(to line: ArraySlice<UInt8>, _ laws: inout LawMemory.Share, in text: inout JSONText) {
    var id: JSONNode?
    do throws(WorkerFailure) {
      let node = try read(line)
      id = node["id"]
      if case .object = node, node["assess"] != nil {
        append(try AssessmentRequest(node), id: id, to: &text)
      } else {
        try append(WorkerRequest(node), id: id, &laws, to: &text)
      }
    } catch {
      append(error, id: id, to: &text)
    }
  }

  /// Appends a failure, with its line feed.
  static func append(_ failure: WorkerFailure, id: JSONNode?, to text: inout JSONText) {
    text.append("{\"id\":")
    text.append(id: id)
    text.append(",\"error\":{\"code\":")
    text.append(quoted: failure.code)
    text.append(",\"message\":")
    text.append(quoted: failure.message)
    text.append("}}\n")
  }

  private static func read(_ line: ArraySlice<UInt8>) throws(WorkerFailure) -> JSONNode {
    do throws(JSONReader.Failure) {
      return try JSONReader.read(line)
    } catch {
      throw WorkerFailure(.badJSON, "\(error.reason), at byte \(error.offset + 1)")
    }
  }

  private static func append(
    _ request: WorkerRequest, id: JSONNode?, _ laws: inout LawMemory.Share, to text: inout JSONText
  ) throws(WorkerFailure) {
    let outcome =
      request.law == WorkerRequest.standardLaw
      ? .evidence(try predict(request)) : try ForecastOutcome(request, &laws)
    let (median, values) = outcome.medianAndQuantiles(request.quantiles)
    text.append("{\"id\":")
    text.append(id: id)
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
    for (position, level) in request.quantiles.enumerated() {
      text.append(position > 0 ? ",\"" : "\"")
      text.append(level)
      text.append("\":")
      text.append(values[position])
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
