import EvidenceModel
import PlanModel
import Projection

/// What is known of the value at the horizon.
enum ForecastOutcome {
  /// What the history says.
  case evidence(PredictiveDistribution)
  /// What an uncertain law says.
  case uncertain(ValueDistribution)
  /// What a law says that leaves nothing open.
  case certain(Double)

  /// The outcome of the law of a request.
  init(_ request: WorkerRequest, _ law: String, _ laws: inout LawMemory.Share) throws(WorkerFailure) {
    var single = try SinglePlan(request)
    do throws(EvidenceFailure) {
      _ = try EvidenceModel.checked(request.history, within: single.indicator.kind.bounds, horizon: request.horizon)
    } catch {
      throw WorkerFailure(error)
    }
    let described = single
    func read() throws(WorkerFailure) -> Assumption {
      try WrittenLaw.read(law, described, horizon: request.horizon)
    }
    let assumption: Assumption
    if request.context.peers.isEmpty {
      let key = LawMemory.Key(
        law: law, kind: single.indicator.kind, unit: request.unit, baseYear: single.indicator.base.year,
        horizon: request.horizon)
      assumption = try laws.meaning(key, read).get()
    } else {
      // The places that a law may name are those of the request.
      assumption = try read()
    }
    if assumption.law == .history {
      self = .evidence(try WorkerAnswer.predict(request))
      return
    }
    if assumption.law.readsPast { try single.addHistory(request) }
    let path = try single.trajectory(assumption, to: request.horizon)
    if let distribution = path.distribution(in: request.horizon) {
      self = .uncertain(distribution)
    } else if let value = path.value(in: request.horizon) {
      self = .certain(value)
    } else {
      throw WorkerFailure(.badHorizon, "the law says nothing of \(request.horizon)")
    }
  }

  var method: ProjectionMethod {
    switch self {
    case .evidence: .exact
    case .uncertain(let distribution): distribution.method
    case .certain: .deterministic
    }
  }

  /// The median, and quantiles in the order asked for.
  func medianAndQuantiles(_ levels: [Double]) -> (median: Double, quantiles: [Double]) {
    switch self {
    case .evidence(let prediction): return prediction.medianAndQuantiles(levels)
    case .uncertain(let distribution):
      let values = distribution.quantiles(levels)
      return (levels.firstIndex(of: 0.5).map { values[$0] } ?? distribution.quantile(0.5), values)
    case .certain(let value): return (value, levels.map { _ in value })
    }
  }

  /// The probability that a target is met.
  func probability(of target: Double, isDownward: Bool) -> Double {
    switch self {
    case .evidence(let prediction):
      isDownward ? prediction.probability(atMost: target) : prediction.probability(atLeast: target)
    case .uncertain(let distribution):
      isDownward ? distribution.probability(atMost: target) : distribution.probability(atLeast: target)
    case .certain(let value): (isDownward ? value <= target : value >= target) ? 1 : 0
    }
  }
}

extension GrowthLaw {
  /// Whether the law is made from more of the history than its newest value.
  fileprivate var readsPast: Bool {
    switch self {
    case .trend: true
    case .uncertain(let step): step.distribution == .empirical
    default: false
    }
  }
}
