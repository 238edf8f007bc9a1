/// Values over years as they are drawn: in order, one a year, and cut where one is missing.
struct ChartRuns<Value> {
  /// The stretches without a gap; none is empty.
  let stretches: [[(year: Int, value: Value)]]

  init(_ values: some Sequence<(year: Int, value: Value?)>) {
    var byYear: [Int: Value?] = [:]
    for (year, value) in values where ChartLimits.years.contains(year) { byYear.updateValue(value, forKey: year) }
    var stretches: [[(year: Int, value: Value)]] = []
    var isOpen = false
    for (year, value) in byYear.sorted(by: { $0.key < $1.key }) {
      if let value {
        if !isOpen { stretches.append([]) }
        stretches[stretches.count - 1].append((year, value))
      }
      isOpen = value != nil
    }
    self.stretches = stretches
  }

  var all: [(year: Int, value: Value)] { stretches.flatMap(\.self) }
}

extension LineChart.Line {
  var runs: ChartRuns<Double> {
    ChartRuns(points.lazy.map { ($0.year, $0.value.flatMap(ChartLimits.drawable)) })
  }
}

extension LineChart.Band {
  /// The range in a year, with its ends in order.
  typealias Ends = (lower: Double, upper: Double)

  var runs: ChartRuns<Ends> {
    ChartRuns(
      ranges.lazy.map { range -> (year: Int, value: Ends?) in
        guard let lower = range.lower.flatMap(ChartLimits.drawable),
          let upper = range.upper.flatMap(ChartLimits.drawable)
        else { return (range.year, nil) }
        return (range.year, (min(lower, upper), max(lower, upper)))
      })
  }
}
