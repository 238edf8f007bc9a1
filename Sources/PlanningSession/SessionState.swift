public import PlanModel
import Projection

/// Everything that statements change. A statement that fails leaves it as it was.
public struct SessionState: Sendable, Hashable {
  /// What is loaded and assumed.
  public var plan = Plan()
  /// The findings that were accepted, with the reasons, by name.
  public var acceptedFindings: [String: String] = [:]
  /// The settings.
  public var settings = Settings()
  /// The tables that the plan was loaded from, in the order of loading.
  var tables: [LoadedFile] = []

  /// A state in which nothing was stated yet.
  public init() {}

  /// The last year: as set, else that of the plan's table, else 2025.
  public var horizon: Int { settings.horizon ?? plan.targetYear ?? Settings.standardHorizon }

  /// What projections are subject to, with another last year if one is given.
  func projectionSettings(to year: Int? = nil) -> ProjectionSettings {
    var projection = ProjectionSettings(horizon: horizon, origin: settings.origin, evidence: settings.evidence)
    projection.lastYear = year
    projection.quantiles = settings.quantiles
    projection.dependence = .commonFactor(share: settings.common)
    projection.sampling = settings.sampling
    projection.sampling.seed = settings.seed
    return projection
  }

  /// The projection of a scenario, of the open one if none is named.
  func program(scenario: String? = nil, to year: Int? = nil) -> ProjectionProgram {
    ProjectionProgram(
      plan: plan, scenario: scenario ?? plan.openScenario, settings: projectionSettings(to: year))
  }
}
