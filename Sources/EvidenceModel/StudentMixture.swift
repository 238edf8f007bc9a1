/// A mixture of Student t distributions: what the types that a history can be say of one year, in the working scale.
struct StudentMixture: Sendable, Hashable {
  /// One type's distribution.
  struct Part: Sendable, Hashable {
    /// Its share of the mixture; the shares add up to 1.
    var weight: Double
    /// Its centre.
    let centre: Double
    /// Its scale, > 0.
    let scale: Double
    /// Its shape.
    let shape: StudentT
  }

  /// The parts.
  let parts: [Part]
  /// The same, four side by side.
  let lanes: [StudentLanes]

  init(parts: [Part]) {
    self.parts = parts
    self.lanes = stride(from: 0, to: parts.count, by: 4).map { StudentLanes(parts[$0...].prefix(4)) }
  }

  /// The probability of at most `x`.
  func cumulative(_ x: Double) -> Double {
    lanes.reduce(0) { $0 + ($1.weight * $1.evaluation(x).below).sum() }
  }

  /// The probability of at least `x`, without the loss of digits of 1 − ``cumulative(_:)``.
  func complement(_ x: Double) -> Double {
    lanes.reduce(0) { $0 + ($1.weight * $1.evaluation(x).above).sum() }
  }
}
