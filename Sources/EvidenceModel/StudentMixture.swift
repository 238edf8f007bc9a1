/// A mixture of Student t distributions: what the types that a history can be say of one year, in the working scale.
struct StudentMixture: Sendable, Hashable {
  /// One type's distribution.
  struct Part: Sendable, Hashable {
    /// Its share of the mixture; the shares add up to 1.
    let weight: Double
    /// Its centre.
    let centre: Double
    /// Its scale, > 0.
    let scale: Double
    /// Its shape.
    let shape: StudentT
  }

  /// The parts.
  let parts: [Part]
  /// The same, side by side.
  let blocks: PartBlocks

  init(parts: [Part]) {
    self.parts = parts
    self.blocks = PartBlocks(parts)
  }

  /// The probability of at most `x`.
  func cumulative(_ x: Double) -> Double { blocks.probabilities(x).below }

  /// The probability of at least `x`, without the loss of digits of 1 − ``cumulative(_:)``.
  func complement(_ x: Double) -> Double { blocks.probabilities(x).above }
}
