import Glibc

/// The yearly changes of a type, numbered from the first known year: how large and how alike they are.
struct YearlyProcess {
  /// The changes after the last known year.
  let future: Range<Int>
  private let covariances: UnsafeMutableBufferPointer<Double>
  /// The size of each year's change against that of the newest known one.
  private let sizes: UnsafeMutableBufferPointer<Double>

  /// How many numbers the process keeps.
  static func room(past: Int, ahead: Int) -> Int { 2 * (past + ahead) }

  /// The process over `past` years up to the last known one and `ahead` years after it.
  ///
  /// - Parameter memory: at least `room`, which must outlive the process.
  /// - Complexity: O(past + ahead).
  init(of type: SeriesType, past: Int, ahead: Int, in memory: UnsafeMutableBufferPointer<Double>) {
    let years = past + ahead
    self.future = past..<years
    covariances = UnsafeMutableBufferPointer(rebasing: memory[..<years])
    sizes = UnsafeMutableBufferPointer(rebasing: memory[years..<(2 * years)])
    type.covariances(into: covariances)
    for year in 0..<years {
      sizes[year] = type.calming == 0 ? 1 : exp(type.calming * Double(past - 1 - year))
    }
  }

  /// The sum of the sizes: the years of an interval, counted as years like the newest known one.
  func length(_ interval: Range<Int>) -> Double {
    var sum = 0.0
    for year in interval { sum += sizes[year] }
    return sum
  }

  /// The covariance of the changes over two intervals, over s².
  ///
  /// - Complexity: O(years · years).
  func covariance(_ first: Range<Int>, _ second: Range<Int>) -> Double {
    var sum = 0.0
    for one in first {
      var part = 0.0
      for other in second { part += covariances[abs(one - other)] * sizes[other] }
      sum += part * sizes[one]
    }
    return sum
  }
}
