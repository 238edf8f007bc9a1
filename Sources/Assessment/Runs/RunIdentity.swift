import PlanModel
import Projection
import ProjectionKernels

/// Names runs by what they are computed from, and by nothing else: the same inputs have the same name in every order, beside any other
/// runs, on every machine.
struct RunIdentity: Sendable {
  /// What all runs have in common, in one spelling.
  let common: String
  private let codes: [String]

  init(_ plan: Plan, _ settings: ProjectionSettings) {
    let sampling = settings.sampling
    var parts = ["run/1", settings.origin.rawValue, settings.evidence.rawValue, String(settings.horizon)]
    parts += [Self.text(settings.dependence), sampling.method.rawValue, String(sampling.seed)]
    parts += [String(sampling.paths), String(sampling.tolerance), plan.entity ?? ""]
    parts += plan.indicators.sorted { $0.code < $1.code }.map { indicator in
      "\(indicator.code)|\(indicator.name)|\(indicator.kind.rawValue)|\(indicator.unit.symbol)|\(indicator.base.year)|"
        + (indicator.base.value?.description ?? "-")
    }
    parts += plan.observations.map {
      "\($0.entity)|\($0.code ?? $0.quantity)|\($0.year)|\($0.value)|\($0.type)"
    }.sorted()
    parts += plan.peers.map {
      "\($0.entity)|\($0.code)|\($0.base?.description ?? "-")|\($0.target.map { "\($0)" } ?? "-")|\($0.isComparable)"
    }.sorted()
    parts += plan.quantities.flatMap { quantity in
      quantity.values.map { "\(quantity.name)|\($0.year ?? 0)|\($0.value)|\($0.unit.symbol)" }
    }.sorted()
    common = parts.joined(separator: "\n")
    codes = plan.indicators.map(\.code).sorted()
  }

  private static func text(_ dependence: Dependence) -> String {
    switch dependence {
    case .commonFactor(let share): String(share)
    case .rankCorrelation(let ranks): zip(ranks.codes, ranks.ranks).map { "\($0) \($1)" }.joined(separator: ";")
    }
  }

  /// What a run is computed from, beside what all runs have in common: the scenario, and of each indicator assumption and target.
  func inputs(of program: ProjectionProgram) -> String {
    let own = codes.map { code in
      let assumption = program.assumption(for: code)
      let target = program.plan.target(for: code, in: program.scenario)
      return "\(code)|\(assumption?.spelling ?? "-")|\(assumption?.from ?? 0)|"
        + (target.map { "\($0.condition)|\($0.year)|\($0.direction)" } ?? "-")
    }
    return ([program.scenario] + own).joined(separator: "\n")
  }

  /// `r` and twelve hexadecimal digits.
  func name(of inputs: String) -> String {
    let key = StableHash.key(common + "\n" + inputs)
    let digits = String(key, radix: 16)
    return "r" + String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(12))
  }
}
