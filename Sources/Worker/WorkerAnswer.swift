import EvidenceModel

/// Answers one line, from nothing but the line: so the same line has the same answer wherever and in whatever order it
/// is asked.
enum WorkerAnswer {
  /// Appends the answer to a line, with its line feed.
  static func append(to line: ArraySlice<UInt8>, in text: inout JSONText) {
    var id: JSONNode?
    do throws(WorkerFailure) {
      let node = try read(line)
      id = node["id"]
      if case .object = node, node["assess"] != nil {
        append(try AssessmentRequest(node), id: id, to: &text)
      } else {
        try append(WorkerRequest(node), id: id, to: &text)
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
    text.append(quoted: failure.code.rawValue)
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
    _ request: WorkerRequest, id: JSONNode?, to text: inout JSONText
  ) throws(WorkerFailure) {
    let distribution = try predict(request)
    text.append("{\"id\":")
    text.append(id: id)
    text.append(",\"horizon\":")
    text.append(request.horizon)
    text.append(",\"median\":")
    let values = distribution.quantiles(request.quantiles)
    // The search for a quantile is most of the work: a median that is asked for is not searched twice.
    text.append(request.quantiles.firstIndex(of: 0.5).map { values[$0] } ?? distribution.median)
    text.append(",\"probabilities\":")
    text.append(
      request.targets.map {
        request.isDownward ? distribution.probability(atMost: $0) : distribution.probability(atLeast: $0)
      })
    text.append(",\"quantiles\":{")
    for (position, level) in request.quantiles.enumerated() {
      if position > 0 { text.append(",") }
      text.append(quoted: level.description)
      text.append(":")
      text.append(values[position])
    }
    text.append("},\"method\":\"exact\"}\n")
  }

  private static func predict(_ request: WorkerRequest) throws(WorkerFailure) -> PredictiveDistribution {
    do throws(EvidenceFailure) {
      return try EvidenceModel.predict(
        kind: request.kind, history: request.history, horizon: request.horizon, context: request.context)
    } catch {
      throw WorkerFailure(error)
    }
  }
}
