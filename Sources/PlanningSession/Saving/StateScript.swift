import LongWork
import NameMatching
import PlanModel
import ScenarioLanguage

/// The shortest script that rebuilds a state: the tables it was loaded from, then only what was stated since.
struct StateScript {
  let state: SessionState
  let writer: StatementWriter
  /// The folder that the script stands in, in its canonical spelling.
  let folder: String
  /// Whether settings that rule projections stand behind the assumptions: those may have been stated before the settings.
  let settingsLast: Bool

  private let files: InputFiles
  private let names: NameIndex
  private var plan: Plan { state.plan }

  init(_ state: SessionState, _ files: InputFiles, writer: StatementWriter, folder: String, settingsLast: Bool) {
    self.state = state
    self.files = files
    self.writer = writer
    self.folder = folder
    self.settingsLast = settingsLast
    names = state.plan.nameIndex
  }

  /// The statements, in an order in which each finds what it needs.
  var statements: [String] {
    var statements =
      settings(.presentation) + (settingsLast ? settings(.place) : settings(.place) + settings(.projection))
    var stated = plan.observations.enumerated().filter(\.element.isStated)[...]
    for table in state.tables {
      // An outcome that was stated before a series stands before it, for the plan keeps its values in the order they came.
      let rows = firstRows[table.path] ?? 0
      let earlier = stated.prefix { $0.offset < rows }
      statements += earlier.compactMap { actual($0.element) }
      stated = stated.dropFirst(earlier.count)
      statements.append(writer.file(table.action, table.text ?? RelativePath.from(folder, to: table.path)))
    }
    statements += plan.quantities.flatMap { quantity in quantity.values.map { writer.define(quantity.name, $0) } }
    statements += stated.compactMap { actual($0.element) }
    for pair in state.correlations where pair.document == nil {
      statements.append(writer.correlate(name(of: pair.first), name(of: pair.second), pair.rank))
    }
    for scenario in plan.scenarios { statements += self.statements(of: scenario) }
    for (finding, reason) in state.acceptedFindings.sorted(by: { $0.key < $1.key }) {
      statements.append(writer.accept(finding, because: reason))
    }
    if plan.scenarios.last?.name != plan.openScenario { statements.append(writer.scenario(plan.openScenario)) }
    return statements + (settingsLast ? settings(.projection) : [])
  }

  /// Where the values of each table begin among those of the plan.
  private var firstRows: [String: Int] {
    var paths: [String: String] = [:]
    var rows: [String: Int] = [:]
    for (index, observation) in plan.observations.enumerated() where !observation.isStated {
      let document = observation.source.document
      let path = paths[document] ?? files.canonical(document)
      paths[document] = path
      if rows[path] == nil { rows[path] = index }
    }
    return rows
  }

  private func actual(_ observation: Observation) -> String? {
    observation.code.map { writer.actual(name(of: $0), observation) }
  }

  // MARK: Settings

  private enum SettingGroup { case presentation, place, projection }

  /// What was set: of the settings that bear on results whatever differs from the default, of the others what a statement set.
  private func settings(_ group: SettingGroup) -> [String] {
    SettingName.allCases.compactMap { name in
      guard self.group(of: name) == group, let value = state.settings.text(of: name) else { return nil }
      if group == .presentation {
        guard state.settings.origins[name] == .statement else { return nil }
      } else if value == Settings().text(of: name) {
        return nil
      }
      return writer.set(name.spelling(in: writer.language), value)
    }
  }

  private func group(of name: SettingName) -> SettingGroup {
    switch name {
    case .entity: .place
    default: name.isPresentation ? .presentation : .projection
    }
  }

  // MARK: Scenarios

  private func statements(of scenario: Scenario) -> [String] {
    var statements: [String] = []
    if let parent = scenario.parent {
      statements.append(writer.scenario(scenario.name, from: parent == Scenario.baselineName ? nil : parent))
    }
    for indicator in plan.indicators where !Cancellation.isRequested {
      guard let target = scenario.targets[indicator.code] else { continue }
      let year = usualYear(of: indicator, in: scenario) == target.year ? nil : target.year
      statements.append(writer.target(name(of: indicator.code), target, unit: indicator.unit, year: year))
    }
    for indicator in plan.indicators where !Cancellation.isRequested {
      guard let assumption = scenario.assumptions[indicator.code] else { continue }
      statements.append(writer.grow(name(of: indicator.code), assumption))
    }
    return statements
  }

  /// The year that a target without one takes: that of the target it replaces, else the horizon.
  private func usualYear(of indicator: Indicator, in scenario: Scenario) -> Int {
    let replaced = scenario.parent.flatMap { plan.target(for: indicator.code, in: $0) } ?? indicator.target
    return replaced?.year ?? (settingsLast ? plan.targetYear ?? Settings.standardHorizon : state.horizon)
  }

  /// The name of an indicator, or its code where the name stands for another or for several.
  private func name(of code: String) -> String {
    guard let name = plan.indicator(code)?.name, case .found(code) = names.resolve(name) else { return code }
    return name
  }
}
