import Glibc

/// Four parts of a mixture side by side, in the formulas of ``StudentT``; places without a part have weight 0.
struct StudentLanes: Sendable, Hashable {
  typealias Lanes = SIMD4<Double>

  private(set) var weight = Lanes(repeating: 0)
  private(set) var centre = Lanes(repeating: 0)
  /// One over the scale.
  private(set) var density = Lanes(repeating: 1)
  private(set) var freedom = Lanes(repeating: 4)
  private var logPeak = Lanes(repeating: 0)

  /// At most four parts.
  init(_ parts: ArraySlice<StudentMixture.Part>) {
    for (lane, part) in parts.enumerated() {
      weight[lane] = part.weight
      centre[lane] = part.centre
      density[lane] = 1 / part.scale
      freedom[lane] = part.shape.freedom
      logPeak[lane] = part.shape.logPeak
    }
  }

  /// The place of x on each part's own scale, the probabilities of at most and of at least x, and the density there, of a part of
  /// scale 1.
  func evaluation(_ x: Double) -> (place: Lanes, below: Lanes, above: Lanes, height: Lanes) {
    let place: Lanes = (x - centre) * density
    let half: Lanes = 0.5 * freedom
    let ratio: Lanes = place * place / freedom
    var height = Lanes()
    for lane in 0..<4 where weight[lane] > 0 {
      height[lane] = exp(logPeak[lane] - half[lane] * log1p(ratio[lane])) / (1 + ratio[lane]).squareRoot()
    }
    let inner: Lanes = 1 / (1 + ratio)
    let turn: Lanes = (half + 1) / (half + 2.5)
    // Which of the two continued fractions converges fast.
    let isOuter = inner .< turn
    let a = Lanes(repeating: 0.5).replacing(with: half, where: isOuter)
    let b = half.replacing(with: 0.5, where: isOuter)
    let z: Lanes = (ratio * inner).replacing(with: inner, where: isOuter)
    let size: Lanes = place.replacing(with: -place, where: place .< 0)
    let front: Lanes = height * size * Self.fraction(a, b, z)
    let outer: Lanes = 0.5 * front / half
    var tail: Lanes = (0.5 - front).replacing(with: outer, where: isOuter)
    tail.replace(with: 0, where: ratio .>= .infinity)
    let rest: Lanes = 1 - tail
    let isAbove = place .> 0
    return (place, tail.replacing(with: rest, where: isAbove), rest.replacing(with: tail, where: isAbove), height)
  }

  /// As in ``StudentT``: two steps at a time.
  private static func fraction(_ a: Lanes, _ b: Lanes, _ z: Lanes) -> Lanes {
    let sum: Lanes = a + b
    // a − (a + b)·z + 1
    let base: Lanes = a + 1 - sum * z
    let growth: Lanes = 2 - z
    var above = Lanes(repeating: 1)
    var below: Lanes = a * base / (a + 1)
    var (aboveBefore, belowBefore) = (Lanes(repeating: 0), Lanes(repeating: 1))
    var value: Lanes = above / below
    for step in 1...400 {
      let m = Double(step)
      let outer: Lanes = 1 / (a + (2 * m - 1))
      let odd: Lanes = m * (b - m) * (z * outer)
      let pair: Lanes = (a + (m - 1)) * (sum + (m - 1))
      let numerator: Lanes = pair * odd * (z * outer)
      let rest: Lanes = (a + m) * (base + m * growth)
      let denominator: Lanes = m + odd + rest / (a + (2 * m + 1))
      (above, aboveBefore) = (denominator * above + numerator * aboveBefore, above)
      (below, belowBefore) = (denominator * below + numerator * belowBefore, below)
      let next: Lanes = above / below
      let change: Lanes = next - value
      value = next
      let slack: Lanes = 1e-30 * (next * next)
      if all(change * change .<= slack) { break }
      if any(below .> 1e200) {
        above *= 1e-200
        below *= 1e-200
        aboveBefore *= 1e-200
        belowBefore *= 1e-200
      }
    }
    return a * value
  }
}
