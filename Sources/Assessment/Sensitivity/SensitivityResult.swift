public import EvidenceModel
public import PlanModel
public import Projection

/// Which assumption moves a value most: what comes of each alone, and its share of the variance.
///
/// Not knowing the rate and the swing from year to year are told apart, whoever's assumption they are; a stated shock is certain, and
/// is set against its absence. The order is that of the effect, never that of the table.
public struct SensitivityResult: Sendable, Hashable {
  /// One thing that the value hangs on.
  public struct Contributor: Sendable, Hashable {
    /// What it is.
    public enum Part: Sendable, Hashable {
      /// A step that is drawn once for all years.
      case step
      /// What the past values say.
      case history
      /// The yearly swing.
      case swing
      /// A stated shock.
      case shock(Shock)

      /// The part of an assumption that is drawn: its swing, or else its step.
      init(isSwing: Bool, _ assumption: Assumption) {
        self = isSwing ? .swing : assumption.law == .history ? .history : .step
      }
    }

    /// The indicator whose assumption it belongs to.
    public let indicator: Indicator
    /// What of it.
    public let part: Part
    /// The assumption.
    public let assumption: Assumption
    /// The value where this is at its 5 %, and at its 95 %, and all else at its median; of a shock with it, and without.
    public let low: Double
    public let high: Double
    /// What it explains of the variance by itself, and together with the others; a certain shock explains none.
    public let first: Double
    public let total: Double

    /// How far the value moves.
    public var swing: Double { abs(high - low) }
  }

  /// The indicator whose value it is.
  public let indicator: Indicator
  /// The year.
  public let year: Int
  /// The target, if one is due in that year.
  public let target: Target?
  /// The path.
  public let trajectory: Trajectory
  /// The value where everything is at its median.
  public let centre: Double
  /// What it hangs on, what moves it most first.
  public let contributors: [Contributor]
  /// How the shares were found; `nil` where nothing is uncertain and there are only shocks.
  public let shares: VarianceShares?
  /// The scale in which the variance is measured.
  public let scale: WorkingScale?

  /// The deviates of 5 % and 95 %.
  static let deviates = (low: -StepDraw.centralNinety, high: StepDraw.centralNinety)

  /// The sensitivity of the value of an indicator in a year, its target's unless another is named.
  public init(_ indicator: Indicator, year: Int?, in program: ProjectionProgram) throws(ProjectionFailure) {
    var program = program
    let target = program.plan.target(for: indicator.code, in: program.scenario)
    let year = year ?? target?.year ?? program.settings.horizon
    let path = try program.trajectory(of: indicator.code)
    guard let value = path.value(in: year), year > path.originYear else { throw .nothingUncertain }
    let model = PathModel([indicator.code], in: program)
    let centre = model?.value(of: 0, in: year, at: [:]) ?? value
    let scale = path.distribution(in: year)?.scale
    let shares = model.flatMap { model in
      scale.map { model.varianceShares(of: 0, in: year, scale: $0, seed: program.settings.sampling.seed) }
    }
    var contributors: [Contributor] = []
    if let model, let shares {
      for (index, part) in model.parts.enumerated() {
        let code = model.sources[part.source].code
        guard let source = program.plan.indicator(code), let assumption = program.assumption(for: code) else {
          continue
        }
        contributors.append(
          Contributor(
            indicator: source, part: .init(isSwing: part.isSwing, assumption),
            assumption: assumption,
            low: model.value(of: 0, in: year, at: [part: Self.deviates.low]),
            high: model.value(of: 0, in: year, at: [part: Self.deviates.high]),
            first: shares.first[index], total: shares.total[index]))
      }
    }
    contributors += Self.shocks(on: indicator, year, centre, program)
    guard !contributors.isEmpty else { throw .nothingUncertain }
    self.indicator = indicator
    self.year = year
    self.target = target.flatMap { $0.year == year ? $0 : nil }
    trajectory = path
    self.centre = centre
    self.shares = shares
    self.scale = scale
    self.contributors = contributors.sorted { left, right in
      if left.swing != right.swing { return left.swing > right.swing }
      return (left.indicator.code, left.total) < (right.indicator.code, right.total)
    }
  }

  /// The stated shocks of everything that the value is computed from, each against its absence.
  private static func shocks(
    on indicator: Indicator, _ year: Int, _ centre: Double, _ program: ProjectionProgram
  ) -> [Contributor] {
    var program = program
    return program.indicatorsBehind(indicator.code).flatMap { code -> [Contributor] in
      guard let struck = program.plan.indicator(code), let assumption = program.assumption(for: code) else { return [] }
      return assumption.shocks.compactMap { shock in
        var without = assumption
        without.shocks.removeAll { $0 == shock }
        var other = program.trying(without, for: code)
        let spared =
          PathModel([indicator.code], in: other)?.value(of: 0, in: year, at: [:])
          ?? (try? other.trajectory(of: indicator.code))?.value(in: year)
        guard let spared, spared != centre else { return nil }
        return Contributor(
          indicator: struck, part: .shock(shock), assumption: assumption, low: centre, high: spared, first: 0, total: 0)
      }
    }
  }
}
