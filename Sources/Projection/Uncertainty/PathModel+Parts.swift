extension PathModel {
  /// One thing that is uncertain: the step of a source, or its swing from year to year.
  public struct Part: Sendable, Hashable {
    /// The source, as a place in ``PathModel/sources``.
    public let source: Int
    /// Whether it is the swing, not the step.
    public let isSwing: Bool
  }

  /// All that is uncertain, in the order of sources, the step before the swing.
  public var parts: [Part] {
    sources.indices.flatMap { source in
      (sources[source].hasStep ? [Part(source: source, isSwing: false)] : [])
        + (sources[source].hasSwing ? [Part(source: source, isSwing: true)] : [])
    }
  }

  /// The value of output `output` in a year where some parts are at a deviate and all others at their medians.
  public func value(of output: Int, in year: Int, at deviates: [Part: Double]) -> Double {
    var moves = [Double](repeating: 0, count: sources.count)
    var shocks = [Double](repeating: 0, count: sources.count * yearCount)
    for (index, source) in sources.enumerated() {
      moves[index] = source.move(deviates[Part(source: index, isSwing: false)] ?? 0)
      guard let swing = deviates[Part(source: index, isSwing: true)] else { continue }
      shocks.withUnsafeMutableBufferPointer {
        source.hold(swing: swing, .init(rebasing: $0[(index * yearCount)..<((index + 1) * yearCount)]))
      }
    }
    var values = [Double](repeating: 0, count: valueCount)
    moves.withUnsafeMutableBufferPointer { moves in
      shocks.withUnsafeMutableBufferPointer { shocks in
        values.withUnsafeMutableBufferPointer { evaluate(moves: moves, shocks: shocks, into: $0) }
      }
    }
    guard years.contains(year) else { return .nan }
    return values[outputs[output] * yearCount + year - years.lowerBound]
  }
}

extension PathSource {
  /// Writes the shocks of a swing at deviate z: their sum is z·√n in every year n, at the same probability in all years.
  func hold(swing deviate: Double, _ shocks: UnsafeMutableBufferPointer<Double>) {
    for offset in 0..<years { shocks[offset] = deviate * Double(offset + 1).squareRoot() }
  }
}
