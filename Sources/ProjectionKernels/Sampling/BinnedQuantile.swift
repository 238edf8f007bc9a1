/// Quantiles of a histogram, linear inside a bin.
///
/// With the cumulative counts C and n = C_last: the place b + (q·n − C_{b−1})/(C_b − C_{b−1}) of the first bin with C_b ≥ q·n. A bin is 1/128 of a
/// standard deviation wide for a normal law, so that what is lost to the bins is below 2e−5 of it for levels from 1 % to 99 %.
/// Source: the grouped-data form of Hyndman and Fan (1996), definition 4.
enum BinnedQuantile {
  /// Writes the place, in bins from the start of the histogram, for every level; `levels` ascend.
  ///
  /// - Complexity: O(bins + levels).
  static func places(_ counts: UnsafeBufferPointer<UInt32>, total: Int, levels: [Double]) -> [Double] {
    var places: [Double] = []
    places.reserveCapacity(levels.count)
    var bin = 0
    var below = 0.0
    for level in levels {
      let rank = level * Double(total)
      while bin < counts.count - 1, below + Double(counts[bin]) < rank || counts[bin] == 0 {
        below += Double(counts[bin])
        bin += 1
      }
      let inside = counts[bin] == 0 ? 0 : min(1, max(0, (rank - below) / Double(counts[bin])))
      places.append(Double(bin) + inside)
    }
    return places
  }
}
