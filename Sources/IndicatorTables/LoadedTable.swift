public import PlanModel
public import SourceText

/// The rows of a table as plan values, with an account of the reading.
public struct LoadedTable<Row: Sendable>: Sendable {
  /// The rows, in the order of the file.
  public var rows: [Row]
  /// The past values that stand beside base and target.
  public var history: [Observation] = []
  /// What was read, inferred, converted and set aside.
  public var report: LoadReport
  /// What is worth knowing but kept nothing from being loaded.
  public var warnings: [Diagnostic]

  /// A table that was read.
  public init(rows: [Row], report: LoadReport, warnings: [Diagnostic]) {
    self.rows = rows
    self.report = report
    self.warnings = warnings
  }
}
