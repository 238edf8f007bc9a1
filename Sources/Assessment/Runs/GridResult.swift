import LongWork
public import PlanModel
public import Projection

/// Every step of one indicator against every step of another: where targets are met, and the edge between.
public struct GridResult: Sendable, Hashable {
  /// One direction.
  public struct Axis: Sendable, Hashable {
    /// The indicator.
    public let indicator: Indicator
    /// The steps as they would be typed.
    public let spellings: [String]
    /// The steps: rates as fractions, or amounts.
    public let steps: [GrowthStep]

    /// A direction.
    public init(_ indicator: Indicator, _ steps: [(step: GrowthStep, spelling: String)]) {
      self.indicator = indicator
      spellings = steps.map(\.spelling)
      self.steps = steps.map(\.step)
    }
  }

  /// What one pair of steps leads to.
  public struct Cell: Sendable, Hashable {
    /// The tests of the targets that are looked at.
    public let results: [ReachResult]
    /// The probability that all of them are met; `nil` where nothing is uncertain.
    public let probability: Double?
    /// Whether they are: likely, or for certain.
    public let isReached: Bool
    /// Whether they are, and beside it they are not.
    public fileprivate(set) var isFrontier = false
  }

  /// The rows.
  public let down: Axis
  /// The columns.
  public let across: Axis
  /// The indicators whose targets are looked at.
  public let indicators: [Indicator]
  /// A row of cells for each step down; fewer where it was interrupted.
  public private(set) var rows: [[Cell]]

  /// Tries every pair of steps in the place of the scenario's assumptions.
  ///
  /// - Complexity: O(steps × steps × years).
  public init(_ down: Axis, by across: Axis, of indicators: [Indicator], in program: ProjectionProgram) {
    self.down = down
    self.across = across
    self.indicators = indicators
    rows = []
    for row in down.steps.indices where !Cancellation.isRequested {
      let program = Self.trying(down, row, in: program)
      rows.append(
        across.steps.indices.map { Self.cell(of: indicators, in: Self.trying(across, $0, in: program)) })
    }
    for row in rows.indices {
      for column in rows[row].indices where rows[row][column].isReached {
        let beside = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
        rows[row][column].isFrontier = beside.contains { row, column in
          rows.indices.contains(row) && rows[row].indices.contains(column) && !rows[row][column].isReached
        }
      }
    }
  }

  private static func trying(_ axis: Axis, _ step: Int, in program: ProjectionProgram) -> ProjectionProgram {
    let known = program.assumption(for: axis.indicator.code)
    var assumption = Assumption(
      law: .step(axis.steps[step]), spelling: axis.spellings[step], from: known?.from,
      source: Source(document: "sweep"))
    assumption.swing = known?.swing
    assumption.shocks = known?.shocks ?? []
    return program.trying(assumption, for: axis.indicator.code)
  }

  private static func cell(of indicators: [Indicator], in program: ProjectionProgram) -> Cell {
    var assessment = ReachAssessment(program)
    let results = indicators.map { assessment.result(for: $0) }
    let known = results.compactMap(\.probability)
    let isUncertain = results.contains { $0.chance != nil }
    let joint =
      isUncertain && known.count == results.count
      ? JointAssessment(results, in: program)?.standard.all ?? known.reduce(1, *) : nil
    return Cell(
      results: results, probability: joint,
      isReached: joint.map { $0 >= BreakEven.likely } ?? results.allSatisfy { $0.verdict?.isPositive ?? false })
  }
}
