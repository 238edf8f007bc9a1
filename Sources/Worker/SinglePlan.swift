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

  init(_ request: WorkerRequest) throws(WorkerFailure) {
    let history = try request.exactHistory()
    guard let last = history.last else { throw WorkerFailure(EvidenceFailure.noHistory) }
    let source = Source(document: "history")
    let kind = request.kind.ofPlan(request.history.map(\.value))
    let unit = kind == .share ? Unit.percent : Unit(request.unit)
    let indicator = Indicator(
      code: Self.code, name: "indicator", unit: unit, kind: kind,
      base: BaseValue(year: last.year, value: last.value, source: source))
    self.indicator = indicator
    plan.add(indicator)
    func observation(_ entity: String, _ point: (year: Int, value: DecimalNumber)) -> Observation {
      Observation(
        entity: entity, quantity: indicator.name, code: Self.code, year: point.year, value: point.value, unit: unit,
        source: source)
    }
    plan.observations = history.dropLast().map { observation("", $0) }
    for place in request.peers {
      plan.observations += try request.exactHistory(of: place).map { observation(place.entity, $0) }
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
    case .level: .stock
    case .ratePercent: values.allSatisfy(IndicatorKind.share.bounds.contains) ? .share : .unknown
    }
  }
}
