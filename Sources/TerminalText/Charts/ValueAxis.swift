/// Which value stands at which height, and the ticks at the left edge.
///
///     level(v) = round((v − low) / (high − low) · (4 · rows − 1)),  four levels a row, level 0 at the bottom
///
/// ASCII charts use the same levels and draw the row that holds one, so both modes put a value in the same row.
struct ValueAxis {
  private typealias Ends = (low: Double, high: Double)

  /// A mark at the left edge.
  struct Tick: Equatable {
    let row: Int
    let label: String
  }

  /// The value at the bottom.
  let low: Double
  /// The value at the top.
  let high: Double
  /// How many rows the picture has.
  let rows: Int

  /// The axis on which all the values have room.
  ///
  /// A path that ends just short of its target must not seem to touch it. So the axis is made longer, by up to a row, where
  /// that puts values into different rows that shared one.
  ///
  /// - Parameters:
  ///   - values: Drawable values, at least one.
  ///   - pairs: The values, shown as well, that should stand in different rows if they differ.
  ///   - rows: How many rows the picture has, at least one.
  init(showing values: [Double], apart pairs: [(Double, Double)] = [], rows: Int) {
    let natural = Self.ends(of: values)
    let rounded = Self.reachingZero(natural)
    var best = ValueAxis(rounded, rows: rows)
    var fewest = best.sharedRows(of: pairs)
    // Zero is given up only where nothing else helps.
    for ends in [rounded, natural] {
      let quarter = (ends.high - ends.low) / Double(4 * (4 * rows - 1))
      for more in (1...16).map({ quarter * Double($0) }) where fewest > 0 {
        // An axis does not cross zero unless the values do.
        let high = ends.high > 0 ? ends.high + more : min(ends.high + more, 0)
        let low = ends.low < 0 ? ends.low - more : max(ends.low - more, 0)
        for axis in [ValueAxis((ends.low, high), rows: rows), ValueAxis((low, ends.high), rows: rows)] {
          let shared = axis.sharedRows(of: pairs)
          if shared < fewest { (best, fewest) = (axis, shared) }
        }
      }
    }
    self = best
  }

  private init(_ ends: Ends, rows: Int) {
    low = ends.low
    high = ends.high
    self.rows = rows
  }

  private func sharedRows(of pairs: [(Double, Double)]) -> Int {
    pairs.count { $0 != $1 && row(of: $0) == row(of: $1) }
  }

  /// How high the value stands, in quarters of a row from the bottom.
  func level(of value: Double) -> Int {
    let top = 4 * rows - 1
    let share = (value - low) / (high - low)
    return min(max(Int((share * Double(top)).rounded()), 0), top)
  }

  /// The row that shows the value, counted from the top.
  func row(of value: Double) -> Int { rows - 1 - level(of: value) / 4 }

  /// The ticks, from the bottom up: at least two, at most six, about one for three rows, never two in a row.
  var ticks: [Tick] {
    let most = min(rows / 3 + 1, 6)
    var chosen: (step: RoundStep, multiples: [Int])?
    for step in RoundStep.candidates(for: high - low) {
      let multiples = Array(step.multiples(from: low, to: high))
      // A coarser step may jump over the range: then the ends of the finer one are the two ticks.
      if multiples.count < 2, let finer = chosen {
        chosen = (finer.step, [finer.multiples.first, finer.multiples.last].compactMap(\.self))
        break
      }
      chosen = (step, multiples)
      if multiples.count <= most { break }
    }
    guard let (step, multiples) = chosen else { return [] }
    var ticks: [Tick] = []
    for (multiple, label) in zip(multiples, step.labels(of: multiples)) {
      let row = row(of: step.value(of: multiple))
      if row != ticks.last?.row { ticks.append(Tick(row: row, label: label)) }
    }
    return ticks
  }

  /// The least and greatest value, moved apart where they are too close to tell.
  private static func ends(of values: [Double]) -> Ends {
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    if low == high { return low == 0 ? (0, 1) : (low - low.magnitude / 10, high + high.magnitude / 10) }
    // Ticks closer than this would need more digits than there is room for.
    let leastSpan = max(low.magnitude, high.magnitude) * 1e-5
    if high - low < leastSpan {
      let middle = low + (high - low) / 2
      return (middle - leastSpan / 2, middle + leastSpan / 2)
    }
    return (low, high)
  }

  /// The ends, out to zero where that costs at most a fifth of the height.
  private static func reachingZero(_ ends: Ends) -> Ends {
    if ends.low > 0, ends.low <= ends.high / 5 { return (0, ends.high) }
    if ends.high < 0, ends.high >= ends.low / 5 { return (ends.low, 0) }
    return ends
  }
}
