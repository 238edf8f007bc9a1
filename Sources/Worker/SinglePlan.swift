import EvidenceModel
import PlanModel
import Projection
import Reporting

/// A plan of one indicator: what a request tells of it, and nothing else.
struct SinglePlan {
  /// The code of the indicator.
  static let code = "1"

  private(set) var plan = Plan()
  let indicator: Indicator

  private static let source = Source(document: "history")

  /// The newest value as the base, and the values of other places.
  init(_ request: WorkerRequest) throws(WorkerFailure) {
    guard let last = try request.written.newest() else { throw WorkerFailure(EvidenceFailure.noHistory) }
    let kind = request.kind.ofPlan(request.history.map(\.value))
    let unit = kind == .share ? Unit.percent : Unit(request.unit)
    let indicator = Indicator(
      code: Self.code, name: "indicator", unit: unit, kind: kind,
      base: BaseValue(year: last.year, value: last.value, source: Self.source))
    self.indicator = indicator
    plan.add(indicator)
    for (peer, written) in zip(request.context.peers, request.writtenPeers) {
      try add(written, of: peer.entity, breaks: peer.breaks)
    }
  }

  /// Adds the values before the base, which some laws are fitted to.
  mutating func addHistory(_ request: WorkerRequest) throws(WorkerFailure) {
    try add(request.written, of: "", breaks: request.context.breaks)
  }

  private mutating func add(_ values: WrittenHistory, of entity: String, breaks: [Int]) throws(WorkerFailure) {
    for point in try values.points() {
      var observation = Observation(
        entity: entity, quantity: indicator.name, code: Self.code, year: point.year, value: point.value,
        unit: indicator.unit, source: Self.source)
      observation.isBreak = breaks.contains(point.year)
      plan.observations.append(observation)
    }
  }

  /// The same plan with the indicator in another unit.
  func counted(in unit: Unit) -> Plan {
    var (plan, indicator) = (plan, indicator)
    indicator.unit = unit
    plan.add(indicator)
    return plan
  }

  /// The path under an assumption, up to `horizon`.
  mutating func trajectory(_ assumption: Assumption, to horizon: Int) throws(WorkerFailure) -> Trajectory {
    plan.updateOpenScenario { $0.assumptions[Self.code] = assumption }
    var program = ProjectionProgram(
      plan: plan, scenario: plan.openScenario, settings: ProjectionSettings(horizon: horizon))
    do {
      return try program.trajectory(of: Self.code)
    } catch {
      let words = Words(.english)
      throw WorkerFailure(code: error.code, words.message(error.diagnostic(for: indicator, words: words)))
    }
  }
}

extension EvidenceKind {
  /// The kind of the plan that laws go by: a level is a stock, and a rate in per cent a share as long as it is a part of a whole.
  func ofPlan(_ values: [Double]) -> IndicatorKind {
    switch self {
    case .plan(let kind): kind
    case .level, .age, .years: .stock
    case .ratePercent: values.allSatisfy(IndicatorKind.share.bounds.contains) ? .share : .unknown
    }
  }
}
