public import PlanModel

/// The past values that may support a projection, one a year.
public struct Evidence: Sendable, Hashable {
  /// The values, in the order of years.
  public let points: [TrendLine.Point]
  /// The exact values, by year.
  public let values: [Int: DecimalNumber]
  /// Where each was read, by year.
  public let sources: [Int: Source]
  /// The values that do not count: predicted, estimated, interpolated.
  public let setAside: [Observation]

  /// The years in which usable values contradict each other.
  public let conflicts: [Int: [Observation]]
  /// The years in which, as their sources declare, a new definition begins.
  public let breaks: [Int]

  /// The newest value.
  public var newest: TrendLine.Point? { points.last }

  /// What the observations support under a rule. Two usable values of one year that differ are a conflict, and neither counts.
  ///
  /// - Complexity: O(n log n).
  public init(_ observations: [Observation], rule: ProjectionSettings.Evidence) {
    var usable: [Int: [Observation]] = [:]
    var setAside: [Observation] = []
    for observation in observations {
      if observation.type.isEvidence || rule == .all {
        usable[observation.year, default: []].append(observation)
      } else {
        setAside.append(observation)
      }
    }
    self.setAside = setAside
    let agreed = usable.filter { Set($0.value.map(\.value)).count == 1 }
    self.conflicts = usable.filter { agreed[$0.key] == nil }
    self.values = agreed.compactMapValues { $0.first?.value }
    self.sources = agreed.compactMapValues { $0.first?.source }
    self.breaks = agreed.filter { $0.value.contains(where: \.isBreak) }.keys.sorted()
    self.points = values.sorted { $0.key < $1.key }.map { TrendLine.Point(year: $0.key, value: $0.value.doubleValue) }
  }

  /// The exact value of a year, or why there is none.
  public func value(in year: Int) throws(ProjectionFailure) -> DecimalNumber {
    if let value = values[year] { return value }
    if let conflict = conflicts[year] {
      throw .conflictingValues(year: year, conflict.map(\.value.description))
    }
    throw .noValue(year: year, known: points.map(\.year))
  }

  /// The values up to a year that are counted as those of that year are: from the newest declared break on.
  public func points(until year: Int) -> [TrendLine.Point] {
    let begin = breaks.last { $0 <= year } ?? .min
    return points.filter { $0.year >= begin && $0.year <= year }
  }

  /// The values of an indicator in other places, in the order loaded.
  ///
  /// - Complexity: O(observations of the plan).
  public static func elsewhere(
    _ indicator: Indicator, in plan: Plan, rule: ProjectionSettings.Evidence
  ) -> [(entity: String, evidence: Evidence)] {
    var entities: [String] = []
    var found: [String: [Observation]] = [:]
    for observation in plan.observations where observation.code == indicator.code && !plan.isOwn(observation.entity) {
      if found[observation.entity] == nil { entities.append(observation.entity) }
      found[observation.entity, default: []].append(observation)
    }
    return entities.map { ($0, Evidence(found[$0] ?? [], rule: rule)) }
  }

  /// The plan's own values of an indicator, its base included.
  public static func own(
    of indicator: Indicator, in plan: Plan, rule: ProjectionSettings.Evidence
  ) -> Evidence {
    var observations = plan.ownObservations(of: indicator.code)
    if let value = indicator.base.value {
      observations.insert(
        Observation(
          entity: "", quantity: indicator.name, code: indicator.code, year: indicator.base.year, value: value,
          unit: indicator.unit, source: indicator.base.source), at: 0)
    }
    return Evidence(observations, rule: rule)
  }
}
