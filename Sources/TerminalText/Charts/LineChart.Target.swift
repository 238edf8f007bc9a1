extension LineChart {
  /// A value to be reached: a dashed level line.
  public struct Target: Sendable, Equatable {
    /// From where to where the line goes.
    public enum Extent: Sendable, Equatable {
      /// Over the whole picture.
      case wholeWidth
      /// A short line about a year, which the picture then shows.
      case year(Int)
    }

    /// The value to be reached; one that is not finite or beyond ±10^300 is not drawn.
    public var value: Double
    /// From where to where the line goes.
    public var extent: Extent
    /// The name, at the right edge where there is room for it, and in the legend.
    public var label: String

    public init(_ value: Double, extent: Extent = .wholeWidth, label: String) {
      self.value = value
      self.extent = extent
      self.label = label
    }
  }
}
