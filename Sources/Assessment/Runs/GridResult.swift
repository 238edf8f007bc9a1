import LongWork
public import PlanModel
public import Projection
import ProjectionKernels

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

  /// Tries every pair of steps in the place of the scenario's assumptions; ends early when it is cancelled.
  ///
  /// Where paths are drawn, all cells are of the same draws, so that they differ by nothing but the steps.
  ///
  /// - Complexity: O(steps × steps × years), and the paths of each cell where they are drawn.
  public init(
    _ down: Axis, by across: Axis, of indicators: [Indicator], in program: ProjectionProgram
  ) throws(ScenarioSampling.Failure) {
    self.down = down
    self.across = across
    self.indicators = indicators
    rows = []
    let width = across.steps.count
    let threads =
      program.settings.sampling.threads > 0 ? program.settings.sampling.threads : ParallelRange.processors
    // The cells share the processors; none needs several.
    let program = program.settingThreads(to: 1)
    let cells = WorkProgress.track(.sweep, total: down.steps.count * width) {
      ParallelRange.collect(down.steps.count * width, threads: threads) {
        index -> Result<Cell, ScenarioSampling.Failure>? in
        if Cancellation.isRequested { return nil }
        let trial = Self.trying(across, index % width, in: Self.trying(down, index / width, in: program))
        let cell = Result { () throws(ScenarioSampling.Failure) in try Self.cell(of: indicators, in: trial) }
        WorkProgress.advance(.sweep)
        return Cancellation.isRequested ? nil : cell
      }
    }
    // Of a grid that was given up, the whole rows; the pieces are begun in their order.
    for row in 0..<(cells.count / max(width, 1)) {
      rows.append(
        try cells[(row * width)..<((row + 1) * width)].map { cell throws(ScenarioSampling.Failure) in try cell.get() })
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
    let assumption = Assumption(
      axis.steps[step], spelling: axis.spellings[step], keeping: program.assumption(for: axis.indicator.code),
      source: Source(document: "sweep"))
    return program.trying(assumption, for: axis.indicator.code)
  }

  private static func cell(
    of indicators: [Indicator], in program: ProjectionProgram
  ) throws(ScenarioSampling.Failure) -> Cell {
    let (program, counted) = try program.sampledIfSet(indicators)
    var assessment = ReachAssessment(program)
    let results = indicators.map { assessment.result(for: $0) }
    let joint = Self.joint(results, in: program, counted: counted)
    return Cell(
      results: results, probability: joint,
      isReached: joint.map { $0 >= BreakEven.likely } ?? results.allSatisfy { $0.verdict?.isPositive ?? false })
  }
  /// The probability that all targets of a cell are met; `nil` where nothing is uncertain, or nothing can be said of one of them.
  private static func joint(
    _ results: [ReachResult], in program: ProjectionProgram, counted: JointAssessment.Counted?
  ) -> Double? {
    let known = results.compactMap(\.probability)
    let uncertain = results.filter { $0.chance != nil }
    guard !uncertain.isEmpty, known.count == results.count else { return nil }
    // Targets for certain are met or missed whatever the others do.
    if uncertain.count == 1 { return known.reduce(1, *) }
    if results.contains(where: \.isComputed) {
      return program.jointCount(of: results.map(\.indicator.code), .stated)?.all
    }
    if let counted {
      return results.filter { $0.chance == nil }.compactMap(\.probability).reduce(counted.probability, *)
    }
    return JointAssessment(results, in: program)?.standard.all
  }
}
