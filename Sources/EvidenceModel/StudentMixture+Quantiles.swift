extension StudentMixture {
  /// The x with ``cumulative(_:)`` = `probability`, 0 to 1.
  ///
  /// - Complexity: one or two expansions, seldom more.
  func quantile(_ probability: Double) -> Double {
    var nothing = SoughtQuantiles([])
    return QuantileSearch(self).search(probability, &nothing)
  }

  /// The median, and the x with F(x) = p for each of `probabilities`. The median does not depend on what else is asked; the rest does by
  /// less than 1e-10 of the mixture's width.
  ///
  /// - Complexity: about an expansion for each two quantiles.
  func medianAndQuantiles(_ probabilities: [Double]) -> (median: Double, quantiles: [Double]) {
    let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
    var sought = SoughtQuantiles(order.map { probabilities[$0] })
    let search = QuantileSearch(self)
    let median = search.search(0.5, &sought)
    while let next = sought.next { sought.settle(next, at: search.search(sought.levels[next], &sought, at: next)) }
    var values = [Double](repeating: median, count: order.count)
    for (place, index) in order.enumerated() where probabilities[index] != 0.5 { values[index] = sought.found[place] }
    return (median, values)
  }
}

/// Quantiles of one mixture that are looked for together: each polynomial is asked for those next to the one it was made for.
struct SoughtQuantiles {
  /// The probabilities, in rising order.
  let levels: [Double]
  /// Where they are; not a number where that is open.
  private(set) var found: [Double]
  /// About where they are; not a number where nothing is known.
  private(set) var hints: [Double]

  init(_ levels: [Double]) {
    self.levels = levels
    found = levels.map { $0 <= 0 ? -.infinity : $0 >= 1 ? .infinity : .nan }
    hints = [Double](repeating: .nan, count: levels.count)
  }

  /// The one to look for next: the second above what is settled around the median if it is known about where it is, for the first is then
  /// settled as well; and when none is left above, those below in the same way.
  var next: Int? {
    if let first = levels.indices.first(where: { found[$0].isNaN && levels[$0] >= 0.5 }) {
      return beyond(levels.indices[(first + 1)...].first { found[$0].isNaN }) ?? first
    }
    guard let first = levels.indices.last(where: { found[$0].isNaN }) else { return nil }
    return beyond(levels.indices[..<first].last { found[$0].isNaN }) ?? first
  }

  private func beyond(_ place: Int?) -> Int? { place.flatMap { hints[$0].isNaN ? nil : $0 } }

  /// Tells where one is.
  mutating func settle(_ place: Int, at x: Double) { found[place] = x }

  /// Takes over what a polynomial tells.
  mutating func take(_ solution: MixtureExpansion.Solution, for place: Int) {
    switch solution {
    case .exact(let x): found[place] = x
    case .near(let x): hints[place] = x
    case .unknown: break
    }
  }

  /// The open ones next to a probability on both sides, at most so many.
  func neighbours(of probability: Double, atMost count: Int, _ body: (Int) -> Void) {
    var above = levels.firstIndex { $0 > probability } ?? levels.count
    var below = above - 1
    var left = count
    while left > 0, above < levels.count || below >= 0 {
      if above < levels.count {
        if found[above].isNaN {
          body(above)
          left -= 1
        }
        above += 1
      }
      if below >= 0, left > 0 {
        if found[below].isNaN {
          body(below)
          left -= 1
        }
        below -= 1
      }
    }
  }
}
