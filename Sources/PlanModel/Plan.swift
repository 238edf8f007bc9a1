/// Everything that has been loaded and assumed: a value, never changed in place by those who read it.
public struct Plan: Sendable, Hashable {
  /// The rows of the indicator table, in its order.
  public internal(set) var indicators: [Indicator] = []
  /// The place whose plan this is; rows of this place and rows of no place are the plan's own.
  public var entity: String?
  /// Past values, the plan's own and those of other places, in the order loaded.
  public var observations: [Observation] = []
  /// Other places' bases and targets, in the order loaded.
  public var peers: [Peer] = []
  /// Quantities stated in texts, in the order loaded.
  public var claims: [Claim] = []
  /// Outside quantities, in the order stated.
  public var quantities: [StatedQuantity] = []
  /// The scenarios, the baseline first.
  public internal(set) var scenarios: [Scenario] = [Scenario(name: Scenario.baselineName, parent: nil)]
  /// The name of the open scenario.
  public private(set) var openScenario = Scenario.baselineName

  private var positions: [String: Int] = [:]

  /// A plan without anything in it.
  public init() {}

  // MARK: Indicators

  /// The indicator with a code.
  public func indicator(_ code: String) -> Indicator? {
    positions[code].map { indicators[$0] }
  }

  /// Adds an indicator, or replaces the one with the same code in its place.
  public mutating func add(_ indicator: Indicator) {
    if let position = positions[indicator.code] {
      indicators[position] = indicator
    } else {
      positions[indicator.code] = indicators.count
      indicators.append(indicator)
    }
  }

  /// Takes indicators away, with what is stated of them and of nothing else.
  ///
  /// - Complexity: O(size of the plan).
  public mutating func remove(_ codes: [String]) {
    guard !codes.isEmpty else { return }
    let codes = Set(codes)
    indicators.removeAll { codes.contains($0.code) }
    positions = Dictionary(uniqueKeysWithValues: indicators.enumerated().map { ($0.element.code, $0.offset) })
    observations.removeAll { $0.code.map(codes.contains) ?? false }
    for index in scenarios.indices {
      scenarios[index].assumptions = scenarios[index].assumptions.filter { !codes.contains($0.key) }
      scenarios[index].targets = scenarios[index].targets.filter { !codes.contains($0.key) }
    }
  }

  /// Gives an indicator whose documents lack the base value, or only expect it, the one that was stated as the actual of its base
  /// year.
  public mutating func completeBase(of code: String) {
    guard let position = positions[code], indicators[position].base.isOpen,
      let stated = observations.last(where: {
        $0.isStated && $0.code == code && $0.year == indicators[position].base.year
      })
    else { return }
    indicators[position].base.value = stated.value
    indicators[position].base.missing = nil
    indicators[position].base.type = stated.type
    indicators[position].base.stated = stated.source
  }

  /// The base year of most indicators, the earlier of two that are equally frequent.
  public var baseYear: Int? { Self.mostFrequent(indicators.map(\.base.year)) }

  /// The target year of most indicators, the earlier of two that are equally frequent.
  public var targetYear: Int? { Self.mostFrequent(indicators.compactMap(\.target?.year)) }

  private static func mostFrequent(_ years: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for year in years { counts[year, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  // MARK: Scenarios

  /// The scenario with a name.
  public func scenario(_ name: String) -> Scenario? {
    scenarios.first { $0.name == name }
  }

  /// Opens a scenario, and adds it under `parent` if there is none of that name.
  public mutating func open(_ name: String, parent: String = Scenario.baselineName) {
    if scenario(name) == nil { scenarios.append(Scenario(name: name, parent: parent)) }
    openScenario = name
  }

  /// Takes a scenario away that no other inherits from; if it was open, its parent is opened. The baseline stays.
  public mutating func drop(scenario name: String) {
    guard let parent = scenario(name)?.parent else { return }
    scenarios.removeAll { $0.name == name }
    if openScenario == name { openScenario = parent }
  }

  /// Changes the open scenario.
  public mutating func updateOpenScenario(_ change: (inout Scenario) -> Void) {
    guard let position = scenarios.firstIndex(where: { $0.name == openScenario }) else { return }
    change(&scenarios[position])
  }

  /// The scenarios from `name` up to the baseline, the nearest first.
  public func lineage(of name: String) -> some Sequence<Scenario> {
    sequence(state: Optional(name)) { next in
      guard let current = next, let position = scenarios.firstIndex(where: { $0.name == current }) else { return nil }
      next = scenarios[position].parent
      return scenarios[position]
    }
  }

  /// The assumption that a scenario holds for an indicator, its own or inherited.
  public func assumption(for code: String, in scenario: String) -> Assumption? {
    for ancestor in lineage(of: scenario) {
      if let assumption = ancestor.assumptions[code] { return assumption }
    }
    return nil
  }

  /// The target of an indicator in a scenario: its own, an inherited one, or the table's.
  public func target(for code: String, in scenario: String) -> Target? {
    guard let position = positions[code],
      var target = statedTarget(for: code, in: scenario) ?? indicators[position].target
    else { return nil }
    target.margin = indicators[position].margin(of: target)
    return target
  }

  private func statedTarget(for code: String, in scenario: String) -> Target? {
    for ancestor in lineage(of: scenario) {
      if let target = ancestor.targets[code] { return target }
    }
    return nil
  }

  // MARK: Observations

  /// The plan's own values of an indicator, in the order of years.
  public func ownObservations(of code: String) -> [Observation] {
    observations.filter { $0.code == code && isOwn($0.entity) }.sorted { $0.year < $1.year }
  }

  /// Whether a row of this place is the plan's own.
  public func isOwn(_ entity: String) -> Bool {
    entity.isEmpty || entity == self.entity
  }

  /// A place's values of an indicator, in the order of years.
  public func observations(of code: String, in entity: String) -> [Observation] {
    observations.filter { $0.code == code && $0.entity == entity }.sorted { $0.year < $1.year }
  }

  /// The peers of an indicator, in the order loaded.
  public func peers(of code: String) -> [Peer] {
    peers.filter { $0.code == code }
  }

  /// The name of the nation among the places of a table.
  public static let nation = "全国"

  /// Whether a place is the nation as a whole: one rule for all rankings, paces and laws.
  public func isNation(_ entity: String) -> Bool {
    entity == Self.nation || peers.contains { $0.entity == entity && $0.isNation }
  }

  // MARK: Quantities

  /// The stated quantity with a name.
  public func quantity(_ name: String) -> StatedQuantity? {
    quantities.first { $0.name == name }
  }

  /// The name of an indicator or of a stated quantity.
  public func name(of reference: Reference) -> String {
    switch reference {
    case .indicator(let code): indicator(code)?.name ?? code
    case .quantity(let name): name
    }
  }

  /// States a value of a quantity, which is added if it is new.
  public mutating func state(_ value: StatedQuantity.Value, of name: String) {
    if let position = quantities.firstIndex(where: { $0.name == name }) {
      quantities[position].state(value)
    } else {
      var quantity = StatedQuantity(name: name)
      quantity.state(value)
      quantities.append(quantity)
    }
  }
}
