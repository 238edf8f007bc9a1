import LongWork
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
    var usable: [Observation] = []
    var setAside: [Observation] = []
    for observation in observations {
      if observation.type.isEvidence || rule == .all {
        usable.append(observation)
      } else {
        setAside.append(observation)
      }
    }
    self.setAside = setAside
    let order = usable.indices.sorted { (usable[$0].year, $0) < (usable[$1].year, $1) }
    var points: [TrendLine.Point] = []
    var values: [Int: DecimalNumber] = [:]
    var sources: [Int: Source] = [:]
    var conflicts: [Int: [Observation]] = [:]
    var breaks: [Int] = []
    for group in order.chunked(by: { usable[$0].year == usable[$1].year }) {
      let first = usable[group[0]]
      guard group.allSatisfy({ usable[$0].value == first.value }) else {
        conflicts[first.year] = group.map { usable[$0] }
        continue
      }
      values[first.year] = first.value
      sources[first.year] = first.source
      points.append(TrendLine.Point(year: first.year, value: first.value.doubleValue))
      if group.contains(where: { usable[$0].isBreak }) { breaks.append(first.year) }
    }
    (self.points, self.values, self.sources) = (points, values, sources)
    (self.conflicts, self.breaks) = (conflicts, breaks)
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
    var observations = plan.ownObservations(of: indicator.code)
    if let value = indicator.base.value {
      observations.insert(
        Observation(
          entity: "", quantity: indicator.name, code: indicator.code, year: indicator.base.year, value: value,
          unit: indicator.unit, type: indicator.base.type, source: indicator.base.source), at: 0)
    }
    return Evidence(observations, rule: rule)
  }
}

extension Array where Element == Int {
  /// Runs of neighbours that belong together.
  fileprivate func chunked(by belong: (Int, Int) -> Bool) -> [[Int]] {
    reduce(into: []) { runs, element in
      if let last = runs.last?.last, belong(last, element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
  }
}
