extension LineChart {
  /// A range of values over years, shaded.
  public struct Band: Sendable, Equatable {
    /// Which of two nested bands it is.
    public enum Depth: Sendable, CaseIterable {
      /// The wide one, shaded lightly.
      case outer
      /// The narrow one, shaded heavily and drawn over the outer one.
      case inner
    }

    /// The range in a year.
    public struct Range: Sendable, Equatable {
      /// The year, from 0 to 9999; ranges in other years are not drawn.
      public var year: Int
      /// The lower end; where it is missing, not finite or beyond ±10^300, the band has a gap.
      public var lower: Double?
      /// The upper end; where it is missing, not finite or beyond ±10^300, the band has a gap.
      public var upper: Double?

      public init(_ year: Int, _ lower: Double?, _ upper: Double?) {
        self.year = year
        self.lower = lower
        self.upper = upper
      }
    }

    /// Which of two nested bands it is.
    public var depth: Depth
    /// The name in the legend; a band without one is not in it.
    public var label: String
    /// The ranges, in any order; of several in one year the last counts.
    public var ranges: [Range]

    public init(_ depth: Depth, label: String = "", ranges: [Range]) {
      self.depth = depth
      self.label = label
      self.ranges = ranges
    }
  }
}
