/// A bar from one value to another about a middle, small enough for a cell of a table: one line of a tornado.
public struct SwingBar: Sendable, Equatable {
  /// The ends of the bar and the middle, in the same unit.
  public var low: Double
  public var high: Double
  public var centre: Double
  /// What the whole width stands for.
  public var range: ClosedRange<Double>

  public init(low: Double, high: Double, centre: Double, range: ClosedRange<Double>) {
    (self.low, self.high, self.centre, self.range) = (min(low, high), max(low, high), centre, range)
  }

  /// The bar in exactly `width` cells, the middle marked; blank where something is not a number.
  ///
  /// A side that is not empty fills one cell at least.
  public func render(width: Int, mode: ChartMode = .unicode) -> String {
    let span = range.upperBound - range.lowerBound
    guard width > 0, span > 0, [low, high, centre].allSatisfy(\.isFinite) else {
      return String(repeating: " ", count: max(0, width))
    }
    func cell(_ value: Double) -> Int {
      min(max(Int((value - range.lowerBound) / span * Double(width - 1) + 0.5), 0), width - 1)
    }
    let middle = cell(centre)
    let first = low < centre ? min(cell(low), middle - 1) : middle
    let last = high > centre ? max(cell(high), middle + 1) : middle
    let (bar, mark): (Character, Character) = mode == .unicode ? ("█", "│") : ("=", "|")
    return String((0..<width).map { $0 == middle ? mark : (first...last).contains($0) ? bar : " " })
  }
}
