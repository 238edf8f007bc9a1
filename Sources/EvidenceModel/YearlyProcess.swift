import Glibc

/// The yearly changes of a type, numbered from the first known year: how large and how alike they are.
struct YearlyProcess {
  /// The changes after the last known year.
  let future: Range<Int>
  private let covariances: [Double]
  /// The size of each year's change against that of the newest known one.
  private let sizes: [Double]

  /// The process over `past` years up to the last known one and `ahead` years after it.
  ///
  /// - Complexity: O(past + ahead).
  init(of type: SeriesType, past: Int, ahead: Int) {
    self.future = past..<(past + ahead)
    self.covariances = type.covariances(upTo: past + ahead)
    self.sizes = (0..<(past + ahead)).map { exp(type.calming * Double(past - 1 - $0)) }
  }

  /// The sum of the sizes: the years of an interval, counted as years like the newest known one.
  func length(_ interval: Range<Int>) -> Double {
    interval.reduce(0) { $0 + sizes[$1] }
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
