extension LineChart {
  /// Values over years, joined by straight lines.
  public struct Line: Sendable, Equatable {
    /// What a line stands for, and so how it is drawn.
    public enum Role: Sendable, CaseIterable {
      /// What was observed: a solid line.
      case history
      /// What assumptions lead to: a dotted line; the second and third path of a chart are dotted more thinly.
      case projection
      /// What somebody else reached: a marker of its own in every year, and a hint of a line.
      case peer
    }

    /// A value in a year.
    public struct Point: Sendable, Equatable {
      /// The year, from 0 to 9999; points in other years are not drawn.
      public var year: Int
      /// The value; where it is missing, not finite or beyond ±10^300, the line has a gap.
      public var value: Double?

      public init(_ year: Int, _ value: Double?) {
        self.year = year
        self.value = value
      }
    }

    /// What the line stands for.
    public var role: Role
    /// The name in the legend; a line without one is not in it.
    public var label: String
    /// The values, in any order; of several in one year the last counts.
    ///
    /// A year that is not listed is passed through. A path that shall begin where the history ends repeats its last point.
    public var points: [Point]

    public init(_ role: Role, label: String = "", points: [Point]) {
      self.role = role
      self.label = label
      self.points = points
    }

    /// A line with a value, or none, for every year from the first on.
    public init(_ role: Role, label: String = "", from firstYear: Int, _ values: [Double?]) {
      self.init(role, label: label, points: values.enumerated().map { Point(firstYear + $0.offset, $0.element) })
    }
  }
}
