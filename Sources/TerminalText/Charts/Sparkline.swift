/// A row of bars, one cell a value: how a series went, small enough for a cell of a table.
public struct Sparkline: Sendable, Equatable {
  /// The values in order; one that is missing, not finite or beyond ±10^300 leaves its cell blank.
  public var values: [Double?]

  public init(_ values: [Double?]) {
    self.values = values
  }

  /// The bars: the lowest for the least value, the highest for the greatest, middling ones if all are the same.
  public func render(mode: ChartMode = .unicode) -> String {
    let bars = Array(mode == .unicode ? "▁▂▃▄▅▆▇█" : "_.-=#")
    let drawn = values.map { $0.flatMap(ChartLimits.drawable) }
    guard let low = drawn.lazy.compactMap(\.self).min(), let high = drawn.lazy.compactMap(\.self).max() else {
      return String(repeating: " ", count: values.count)
    }
    return String(
      drawn.map { value -> Character in
        guard let value else { return " " }
        guard low < high else { return bars[(bars.count - 1) / 2] }
        return bars[Int(((value - low) / (high - low) * Double(bars.count - 1)).rounded())]
      })
  }

  /// The bars, and after them the least and the greatest value, as in `▁▃▅█ 1.6→8.1`.
  ///
  /// - Parameters:
  ///   - mode: The characters to draw with.
  ///   - number: Writes a value.
  public func render(mode: ChartMode = .unicode, labelledBy number: (Double) -> String) -> String {
    let drawn = values.compactMap { $0.flatMap(ChartLimits.drawable) }
    guard let low = drawn.min(), let high = drawn.max() else { return render(mode: mode) }
    let ends = low == high ? number(low) : number(low) + (mode == .unicode ? "→" : "->") + number(high)
    return render(mode: mode) + " " + ends
  }
}
