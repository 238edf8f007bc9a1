public import PlanModel
public import Projection

/// A number written in a test.
public func number(_ text: String) -> DecimalNumber {
  guard let number = DecimalNumber(text) else { preconditionFailure("not a number: \(text)") }
  return number
}

extension Source {
  /// Where the values of tests come from.
  public static let test = Source(document: "test")
}

extension Plan {
  /// A plan with one indicator, `1` 指标, from 2020 to 2025.
  public static func single(
    _ kind: IndicatorKind = .stock, unit: String = "件", base: String?, law: GrowthLaw? = nil,
    target: Target.Condition? = nil
  ) -> Plan {
    var plan = Plan()
    plan.add("1", "指标", kind, unit: unit, base: base, target: target)
    if let law { plan.assume("1", law) }
    return plan
  }

  /// Adds an indicator.
  public mutating func add(
    _ code: String, _ name: String, _ kind: IndicatorKind = .stock, unit: String = "件", base: String?,
    target: Target.Condition? = nil, baseYear: Int = 2020, targetYear: Int = 2025, aliases: [String] = [],
    attribute: Attribute? = nil
  ) {
    let value =
      base.map { BaseValue(year: baseYear, value: number($0), source: .test) }
      ?? BaseValue(year: baseYear, missing: .marked("-"), source: .test)
    var indicator = Indicator(code: code, name: name, unit: Unit(unit), kind: kind, base: value)
    indicator.target = target.map { Target($0, year: targetYear, source: .test) }
    indicator.aliases = aliases
    indicator.attribute = attribute
    add(indicator)
  }

  /// Assumes a law in the open scenario.
  public mutating func assume(_ code: String, _ law: GrowthLaw, from: Int? = nil, spelling: String = "") {
    updateOpenScenario {
      $0.assumptions[code] = Assumption(law: law, spelling: spelling, from: from, source: .test)
    }
  }

  /// Adds a value of a year.
  public mutating func observe(
    _ code: String = "1", _ year: Int, _ value: String, in entity: String = "", type: EvidenceType = .reported
  ) {
    observations.append(
      Observation(
        entity: entity, quantity: "", code: code, year: year, value: number(value),
        unit: indicator(code)?.unit ?? .none, type: type, source: .test))
  }

  /// Adds another place's base and target.
  public mutating func compare(
    _ entity: String, _ code: String = "1", base: String?, baseYear: Int = 2020, target: String?,
    targetYear: Int = 2025, note: String? = nil
  ) {
    var peer = Peer(
      entity: entity, code: code, baseYear: baseYear, targetYear: targetYear, unit: indicator(code)?.unit ?? .none,
      source: .test)
    peer.base = base.map(number)
    peer.target = target.map { .atLeast(number($0)) }
    peer.note = note
    peers.append(peer)
  }

  /// States a value of an outside quantity.
  public mutating func state(_ name: String, _ value: String, in year: Int? = nil, unit: String = "") {
    state(StatedQuantity.Value(year: year, value: number(value), unit: Unit(unit), source: .test), of: name)
  }

  /// The program of the open scenario.
  public func program(
    to horizon: Int = 2025, origin: ProjectionSettings.Origin = .base, evidence: ProjectionSettings.Evidence = .reported
  ) -> ProjectionProgram {
    ProjectionProgram(
      plan: self, scenario: openScenario,
      settings: ProjectionSettings(horizon: horizon, origin: origin, evidence: evidence))
  }

  /// The path of an indicator in the open scenario.
  public func path(
    of code: String = "1", to horizon: Int = 2025, origin: ProjectionSettings.Origin = .base,
    evidence: ProjectionSettings.Evidence = .reported
  ) throws(ProjectionFailure) -> Trajectory {
    var program = program(to: horizon, origin: origin, evidence: evidence)
    return try program.trajectory(of: code)
  }

  /// Why an indicator has no path; `nil` if it has one.
  public func failure(
    of code: String = "1", to horizon: Int = 2025, evidence: ProjectionSettings.Evidence = .reported
  ) -> ProjectionFailure? {
    do {
      _ = try path(of: code, to: horizon, evidence: evidence)
      return nil
    } catch {
      return error
    }
  }
}

extension Trajectory {
  /// The values after the origin.
  public var projected: [Double] { points.filter { $0.basis == .projected }.map(\.value) }
}
