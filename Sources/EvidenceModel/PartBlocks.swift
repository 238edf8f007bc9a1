import CKernels

/// The parts of a mixture eight side by side, as the kernel takes them, which computes them all at once by the formulas of ``StudentT``.
struct PartBlocks: Sendable, Hashable {
  /// Block after block of weights, centres, inverse scales, degrees of freedom and ``StudentT/logPeak``s; a place without a part weighs nothing.
  private var numbers: [Double]
  private let count: Int

  private static let lanes = Int(TUIYAN_PARTS)
  private static let size = Int(TUIYAN_PART_NUMBERS)
  private static let empty: [Double] = [0, 0, 1, 4, 0].flatMap { Array(repeating: $0, count: lanes) }

  init(_ parts: [StudentMixture.Part]) {
    count = (parts.count + Self.lanes - 1) / Self.lanes
    numbers = count == 1 ? Self.empty : (0..<count).flatMap { _ in Self.empty }
    for (index, part) in parts.enumerated() {
      let place = index / Self.lanes * Self.size + index % Self.lanes
      numbers[place] = part.weight
      numbers[place + Self.lanes] = part.centre
      numbers[place + 2 * Self.lanes] = 1 / part.scale
      numbers[place + 3 * Self.lanes] = part.shape.freedom
      numbers[place + 4 * Self.lanes] = part.shape.logPeak
    }
  }

  /// The probabilities of at most and of at least x; each keeps its digits where it is small.
  ///
  /// - Complexity: some ten multiplications of eight parts at once for each term of a continued fraction.
  func probabilities(_ x: Double) -> (below: Double, above: Double) {
    var (below, above) = (0.0, 0.0)
    tuiyan_mixture_probabilities(numbers, Int32(count), x, &below, &above)
    return (below, above)
  }

  /// Writes the polynomial of ``MixtureExpansion`` around x.
  func expand(at x: Double, width: Double, into coefficients: UnsafeMutablePointer<Double>) {
    tuiyan_mixture_expand(numbers, Int32(count), x, width, coefficients)
  }
}
