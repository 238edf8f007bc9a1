/// A law as a rising function of its draw, and its inverse.
///
/// The tails of a law may reach so far that no even bins over its values tell one from the next: a Student t distribution with three
/// degrees of freedom is 10⁵ wide at P = 10⁻¹⁵. Its draws are normal, so that bins over them are even for every law.
struct DrawnLaw: Sendable {
  private let law: RateLaw
  private let years: Int

  init(_ law: RateLaw, years: Int) {
    self.law = law
    self.years = years
  }

  /// What the draw `draw` does to the working value of a year.
  func effect(of draw: Double, year: Int) -> Double {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: years) { effects in
      law.effect(draw, effects)
      return effects[year]
    }
  }

  /// The least draw whose effect is at least `margin`: −∞ where every one's is, ∞ where none's is.
  func least(reaching margin: Double, year: Int) -> Double { turn(year) { $0 >= margin } }

  /// The greatest draw whose effect is at most `margin`: ∞ where every one's is, −∞ where none's is.
  func most(within margin: Double, year: Int) -> Double { turn(year) { $0 > margin } }

  /// Where the effects turn from those that fail a condition to those that hold it, by halving: to the last digit of 32 bits.
  private func turn(_ year: Int, _ holds: (Double) -> Bool) -> Double {
    var (low, high) = (-PreparedColumn.reach, PreparedColumn.reach)
    if holds(effect(of: low, year: year)) { return -.infinity }
    guard holds(effect(of: high, year: year)) else { return .infinity }
    while high - low > 1e-8 {
      let middle = (low + high) / 2
      if holds(effect(of: middle, year: year)) { high = middle } else { low = middle }
    }
    return high
  }
}
