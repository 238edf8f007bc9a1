import CKernels
import Glibc

/// A column as the kernels take it: the year of the target first, numbers of 32 bits, bins.
///
/// The years of a path are a normal vector with the covariances
/// ```
/// C_st = rate_s·rate_t + Σ_{k ≤ min(s,t)} swing_k²
/// ```
/// and Cholesky's factor of them, in the order target year, middle, ends, turns as many normal draws into a path as there are years
/// (rate and swings need no draws of their own). So the first coordinate alone decides whether the target is met, the next ones
/// refine the path between as a Brownian bridge does, and lattice points are most even where it matters.
///
/// Source: Caflisch, Morokoff and Owen, Valuation of mortgage-backed securities using Brownian bridges (1997).
struct PreparedColumn {
  /// How far the bins reach, in standard deviations: P(|Z| > 8) is 1e−15.
  static let reach = 8.0

  let column: SampledColumn
  var years: Int { column.drift.count }
  /// The working value of each year on the median path.
  let medians: [Double]
  let coordinates: Int
  let factor: [Float]
  let used: [UInt32]
  let scale: [Float]
  let centre: [Float]
  let thresholds: [Float]
  var target: Int { column.target?.year ?? Int(UInt32.max) }
  /// Whether the years do not vary at all, by year.
  let fixed: [Bool]
  /// The standard deviations, in the year that decides, of what a rate of any law does and of the shocks, so scaled that their
  /// squares add up to 1.
  let lawWeight: (law: Double, shocks: Double)
  /// Where a law is all that is uncertain: it is counted by its draws, whose places are known however far its values reach.
  let drawn: DrawnLaw?

  init(_ column: SampledColumn) {
    self.column = column
    let years = column.drift.count
    var running = column.origin
    medians = column.drift.map {
      running += $0; return running
    }
    let order = Self.order(years: years, first: column.target?.year ?? max(0, years - 1))
    let (rows, coordinates) = Self.factor(column, order)
    drawn = rows.allSatisfy { $0.isEmpty } ? column.rateLaw.map { DrawnLaw($0, years: years) } : nil
    let (ranges, spreads) = Self.lawEffects(column, isDrawn: drawn != nil)
    let deciding = column.target?.year ?? max(0, years - 1)
    let shocks = rows.isEmpty ? 0 : rows[deciding].reduce(0) { $0 + $1 * $1 }.squareRoot()
    let law = spreads.isEmpty ? 0 : spreads[deciding]
    let whole = (law * law + shocks * shocks).squareRoot()
    lawWeight = drawn == nil && whole > 0 ? (law / whole, shocks / whole) : (1, 0)
    self.coordinates = coordinates
    factor = rows.flatMap { $0.map(Float.init) }
    used = rows.map { UInt32(($0.lastIndex { $0 != 0 } ?? -1) + 1) }

    var scale: [Float] = []
    var centre: [Float] = []
    var fixed: [Bool] = []
    for t in 0..<years {
      let deviation = rows[t].reduce(0) { $0 + $1 * $1 }.squareRoot()
      let low = ranges[t].lowerBound - Self.reach * deviation
      let high = ranges[t].upperBound + Self.reach * deviation
      fixed.append(high <= low)
      let (start, end) = drawn == nil ? (low, high) : (-Self.reach, Self.reach)
      let perUnit = high > low ? Float(Double(TUIYAN_BINS) / (end - start)) : 0
      scale.append(perUnit)
      centre.append(high > low ? Float(-start) * perUnit : 0)
    }
    (self.scale, self.centre, self.fixed) = (scale, centre, fixed)
    thresholds = medians.indices.map { [target = column.target, medians, drawn] t in
      guard let target else { return 0 }
      let margin = target.atLeast ? target.threshold - medians[t] : medians[t] - target.threshold
      if let drawn, !fixed[t] {
        return Float(target.atLeast ? drawn.least(reaching: margin, year: t) : -drawn.most(within: -margin, year: t))
      }
      // A year that does not vary is judged in full precision.
      return fixed[t] ? (margin <= 0 ? -1 : 1) : Float(margin)
    }
  }

  /// The deviation from the median at the place `bin` of the histogram of year t, in bins from its start.
  func deviation(_ t: Int, bin: Double) -> Double {
    let place = (bin - Double(centre[t])) / Double(scale[t])
    return drawn?.effect(of: place, year: t) ?? place
  }

  /// The target's year, then the middles of the gaps, the widest first: van der Corput's order of the years.
  static func order(years: Int, first: Int) -> [Int] {
    var order = [first]
    var gaps = [(-1, first), (first, years)]
    while order.count < years {
      // A gap open at the end is bridged at its far end first.
      let widest = gaps.indices.max { (gaps[$0].1 - gaps[$0].0, $1) < (gaps[$1].1 - gaps[$1].0, $0) } ?? 0
      let (low, high) = gaps.remove(at: widest)
      guard high - low > 1 else { continue }
      let middle = high == years && years - 1 > low ? years - 1 : (low + high) / 2
      order.append(middle)
      gaps += [(low, middle), (middle, high)]
    }
    return order
  }

  /// Rows by year, a coordinate each: Cholesky's factor in `order`, without the coordinates that add nothing.
  private static func factor(_ column: SampledColumn, _ order: [Int]) -> (rows: [[Double]], coordinates: Int) {
    let years = column.drift.count
    var variance = 0.0
    let swings = (0..<years).map { t in
      variance += column.swing.isEmpty ? 0 : column.swing[t] * column.swing[t]
      return variance
    }
    func covariance(_ s: Int, _ t: Int) -> Double {
      swings[min(s, t)] + (column.rateSpread.isEmpty ? 0 : column.rateSpread[s] * column.rateSpread[t])
    }
    var rows = [[Double]](repeating: [], count: years)
    for place in order.indices {
      let year = order[place]
      let pivot = covariance(year, year) - rows[year].reduce(0) { $0 + $1 * $1 }
      // What is left of a variance after rounding is no coordinate.
      let significant = pivot > 1e-12 * covariance(year, year)
      guard significant else { continue }
      let root = pivot.squareRoot()
      for later in order[place...] {
        let shared = zip(rows[later], rows[year]).reduce(0) { $0 + $1.0 * $1.1 }
        rows[later].append(later == year ? root : (covariance(later, year) - shared) / root)
      }
      for earlier in order[..<place] { rows[earlier].append(0) }
    }
    return (rows, rows.first?.count ?? 0)
  }

  /// How far a rate of any law can move each year, and its standard deviation there, which nobody asks of a law that is counted by its draws.
  private static func lawEffects(
    _ column: SampledColumn, isDrawn: Bool
  ) -> (ranges: [ClosedRange<Double>], spreads: [Double]) {
    var ranges = [ClosedRange<Double>](repeating: 0...0, count: column.drift.count)
    var moments = [(sum: Double, squares: Double)](repeating: (0, 0), count: column.drift.count)
    guard let law = column.rateLaw else { return (ranges, moments.map(\.sum)) }
    var values = [Double](repeating: 0, count: column.drift.count)
    for step in stride(from: -128, through: 128, by: isDrawn ? 256 : 1) {
      let deviate = Double(step) / 16
      // The trapezoidal rule under the normal density; its weights add up to 1 to 15 digits.
      let weight = NormalDistribution.density(deviate) / 16
      values.withUnsafeMutableBufferPointer { law.effect(deviate, $0) }
      for t in ranges.indices {
        ranges[t] =
          step == -128
          ? values[t]...values[t] : min(ranges[t].lowerBound, values[t])...max(ranges[t].upperBound, values[t])
        moments[t].sum += weight * values[t]
        moments[t].squares += weight * values[t] * values[t]
      }
    }
    return (ranges, moments.map { max(0, $0.squares - $0.sum * $0.sum).squareRoot() })
  }
}
