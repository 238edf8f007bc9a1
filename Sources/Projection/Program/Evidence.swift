import LongWork
public import PlanModel

/// The past values that may support a projection, one a year.
public struct Evidence: Sendable, Hashable {
  /// The values, in the order of years.
  public let points: [TrendLine.Point]
  /// The exact values and where they were read, in the order of years.
  private let facts: [Fact]
  /// The values that do not count: predicted, estimated, interpolated.
  public let setAside: [Observation]

  /// The years in which usable values contradict each other.
  public let conflicts: [Int: [Observation]]
  /// The years in which, as their sources declare, a new definition begins.
  public let breaks: [Int]

  private struct Fact: Sendable, Hashable {
    let year: Int
    let value: DecimalNumber
    let source: Source

    var point: TrendLine.Point { TrendLine.Point(year: year, value: value.doubleValue) }
  }

  /// The newest value.
  public var newest: TrendLine.Point? { points.last }

  /// What the observations support under a rule. Two usable values of one year that differ are a conflict, and neither counts.
  ///
  /// - Complexity: O(n log n).
  public init(_ observations: [Observation], rule: ProjectionSettings.Evidence) {
    // By place, not by value: an observation is a dozen words, and most are only looked at.
    var order = observations.indices.filter { rule == .all || observations[$0].type.isEvidence }
    setAside = rule == .all ? [] : observations.filter { !$0.type.isEvidence }
    order.sort { (observations[$0].year, $0) < (observations[$1].year, $1) }
    var facts: [Fact] = []
    var conflicts: [Int: [Observation]] = [:]
    var rest = order[...]
    while let first = rest.first {
      let year = observations[first].year
      let group = rest.prefix { observations[$0].year == year }
      rest = rest[group.endIndex...]
      guard group.allSatisfy({ observations[$0].value == observations[first].value }) else {
        conflicts[year] = group.map { observations[$0] }
        continue
      }
      facts.append(Fact(year: year, value: observations[first].value, source: observations[first].source))
    }
    points = facts.map(\.point)
    // A definition changes in its year whatever becomes of that year's value.
    breaks = Set(observations.lazy.filter(\.isBreak).map(\.year)).sorted()
    (self.facts, self.conflicts) = (facts, conflicts)
  }

  /// A single value.
  private init(_ fact: Fact) {
    (facts, points, setAside, conflicts, breaks) = ([fact], [fact.point], [], [:], [])
  }

  /// The exact value of a year; `nil` where there is none, or two that contradict each other.
  public func exactValue(in year: Int) -> DecimalNumber? { facts.first { $0.year == year }?.value }

  /// Where the value of a year was read.
  public func source(in year: Int) -> Source? { facts.first { $0.year == year }?.source }

  /// The exact value of a year, or why there is none.
  public func value(in year: Int) throws(ProjectionFailure) -> DecimalNumber {
    if let value = exactValue(in: year) { return value }
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
      if Cancellation.isRequested { break }
      if found[observation.entity] == nil { entities.append(observation.entity) }
      found[observation.entity, default: []].append(observation)
    }
    return entities.compactMap { entity in
      Cancellation.isRequested ? nil : (entity, Evidence(found[entity] ?? [], rule: rule))
    }
  }

  /// The plan's own values of an indicator, its base included.
  public static func own(
    of indicator: Indicator, in plan: Plan, rule: ProjectionSettings.Evidence
  ) -> Evidence {
    let observations = plan.ownObservations(of: indicator.code)
    guard let value = indicator.base.value else { return Evidence(observations, rule: rule) }
    if observations.isEmpty, rule == .all || indicator.base.type.isEvidence {
      return Evidence(Fact(year: indicator.base.year, value: value, source: indicator.base.source))
    }
    let base = Observation(
      entity: "", quantity: indicator.name, code: indicator.code, year: indicator.base.year, value: value,
      unit: indicator.unit, type: indicator.base.type, source: indicator.base.source)
    return Evidence([base] + observations, rule: rule)
  }
}
