import CKernels
import Glibc
import TestSupport
import Testing

@testable import EvidenceModel

/// The mixture and its quantiles against slow and plain ways.
@Suite struct MixtureTests {
  /// Random mixtures: narrow beside wide, far apart and close, of few and of many degrees of freedom.
  private static let mixtures = (0..<150).map { index -> StudentMixture in
    var random = SplitMix64(seed: UInt64(index))
    func next() -> Double { random.double(0...1) }
    let count = 1 + index % 9
    let weights = (0..<count).map { _ in next() * next() + 1e-9 }
    let total = weights.reduce(0, +)
    return StudentMixture(
      parts: weights.map { weight in
        StudentMixture.Part(
          weight: weight / total, centre: 3 * next() - 1, scale: 0.002 + next() * next(),
          shape: StudentT(freedom: 1.2 + 30 * next() * next()))
      })
  }

  private static func cumulative(_ mixture: StudentMixture, _ x: Double) -> Double {
    mixture.parts.reduce(0) { $0 + $1.weight * $1.shape.cumulative((x - $1.centre) / $1.scale) }
  }

  private static let levels = [0.5, 0.001, 0.01, 0.025, 0.05, 0.1, 0.25, 0.4, 0.6, 0.75, 0.9, 0.95, 0.99, 0.9995]

  @Test func lanesAreTheParts() {
    for mixture in Self.mixtures {
      for step in -12...12 {
        let x = Double(step) / 4
        let plain = Self.cumulative(mixture, x)
        #expect(abs(mixture.cumulative(x) - plain) < 1e-13)
        #expect(abs(mixture.complement(x) - (1 - plain)) < 1e-13)
      }
      #expect(mixture.cumulative(-.infinity) == 0 && mixture.complement(.infinity) == 0)
      #expect(abs(mixture.cumulative(.infinity) - 1) < 1e-14)
    }
  }

  /// Bisection on the plain sum, to the last bit that it settles.
  @Test func quantilesAreThoseOfBisection() {
    for mixture in Self.mixtures {
      let (median, together) = mixture.medianAndQuantiles(Self.levels)
      let width = mixture.parts.reduce(0) { $0 + $1.weight * $1.scale }
      for (level, found) in zip(Self.levels, together) {
        var (low, high) = (-1e6, 1e6)
        for _ in 0..<90 {
          let middle = (low + high) / 2
          if Self.cumulative(mixture, middle) < level { low = middle } else { high = middle }
        }
        // What one rounding of the probability moves the quantile by.
        let slack =
          4e-15 / max(abs(Self.cumulative(mixture, low + 1e-6) - Self.cumulative(mixture, low)) / 1e-6, 1e-300)
        #expect(abs(found - low) <= 1e-10 * width + slack, "\(level): \(found) \(low)")
        #expect(abs(mixture.quantile(level) - found) <= 1e-10 * width + slack)
      }
      #expect(median == together[0] && median == mixture.quantile(0.5))
      // Alone, among few, in another order: the median is the same, and the others are to ten digits.
      let (again, few) = mixture.medianAndQuantiles([0.99, 0.5, 0.01])
      #expect(again == median && few[1] == median)
      #expect(abs(few[0] - together[12]) <= 1e-10 * width && abs(few[2] - together[2]) <= 1e-10 * width)
    }
  }

  /// Narrow parts far from wide ones, of little weight and of much: no quantile jumps over them.
  @Test func narrowPartsAreSeen() {
    var random = SplitMix64(seed: 17)
    for _ in 0..<1_500 {
      let weights = (0..<random.int(2...8)).map { _ in pow(random.double(0...1), 3) + 1e-9 }
      let mixture = StudentMixture(
        parts: weights.map { weight in
          StudentMixture.Part(
            weight: weight / weights.reduce(0, +), centre: random.double(-1...2), scale: pow(10, random.double(-5...0)),
            shape: StudentT(freedom: random.pick([1.2, 2, 4, 9, 20, 45])))
        })
      let together = mixture.medianAndQuantiles(Self.levels).quantiles
      for (level, found) in zip(Self.levels, together) {
        #expect(abs(mixture.cumulative(found) - level) < 1e-9, "\(level) of \(mixture.parts)")
        #expect(abs(mixture.cumulative(mixture.quantile(level)) - level) < 1e-9, "\(level) of \(mixture.parts)")
      }
    }
  }

  @Test func theSameOnEveryProcessor() {
    defer { for level: Int32 in [0, 1, 2] { _ = tuiyan_use_instructions(level) } }
    var answers: Set<[Double]> = []
    for level: Int32 in [0, 1, 2] where tuiyan_use_instructions(level) == 0 {
      answers.insert(
        Self.mixtures.flatMap { mixture in
          mixture.medianAndQuantiles(Self.levels).quantiles + [mixture.cumulative(0.3), mixture.complement(0.3)]
        })
    }
    #expect(answers.count == 1)
  }

  @Test func theEndsAreInfinite() {
    #expect(Self.mixtures[0].quantile(0) == -.infinity && Self.mixtures[0].quantile(1) == .infinity)
  }
}
