import Testing

@testable import ProjectionKernels

@Suite struct PreparedColumnTests {
  @Test func theTargetsYearComesFirstThenTheMiddles() {
    #expect(PreparedColumn.order(years: 5, first: 4) == [4, 1, 2, 0, 3])
    #expect(PreparedColumn.order(years: 5, first: 2) == [2, 0, 4, 1, 3])
    #expect(PreparedColumn.order(years: 1, first: 0) == [0])
    for years in 1...12 {
      for first in 0..<years { #expect(PreparedColumn.order(years: years, first: first).sorted() == Array(0..<years)) }
    }
  }

  /// The factor times its transpose are the covariances.
  @Test func factorsGiveTheCovariances() {
    for rate in [0, 0.02] {
      for swing in [0, 0.1] {
        let column = PreparedColumn(SampledPlan.level("a", swing: swing, rate: rate))
        #expect(column.coordinates == (swing > 0 ? 5 : (rate > 0 ? 1 : 0)))
        for s in 0..<5 {
          for t in 0..<5 {
            let product = (0..<column.coordinates).reduce(0.0) {
              $0 + Double(column.factor[s * column.coordinates + $1])
                * Double(column.factor[t * column.coordinates + $1])
            }
            let exact = swing * swing * Double(min(s, t) + 1) + rate * rate * Double((s + 1) * (t + 1))
            #expect(abs(product - exact) < 1e-7)
          }
        }
      }
    }
  }

  @Test func pathsAreDividedIntoWholeLattices() {
    #expect(Randomisations(paths: 1_000_000).paths == 1_015_808)
    #expect(Randomisations(paths: 1 << 20).count == 32)
    for paths in [1, 100, 512, 1000, 12_345, 99_999_999] {
      let division = Randomisations(paths: paths)
      #expect((32...63).contains(division.count) && division.paths >= paths && division.pathsEach >= 16)
      if paths > 512 { #expect(Double(division.paths) < 1.06 * Double(paths)) }
    }
  }

  @Test func binnedQuantiles() {
    let counts: [UInt32] = [0, 2, 0, 2, 0]
    counts.withUnsafeBufferPointer {
      #expect(BinnedQuantile.places($0, total: 4, levels: [0, 0.25, 0.5, 0.75, 1]) == [1, 1.5, 2, 3.5, 4])
    }
  }

  /// The known answers of the authors' Random123 1.14 (`kat_vectors`).
  @Test func philoxGivesTheKnownAnswers() {
    #expect(Philox.block(counter: (0, 0, 0, 0), key: (0, 0)) == [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8])
    let ones = UInt32.max
    #expect(
      Philox.block(counter: (ones, ones, ones, ones), key: (ones, ones))
        == [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd])
  }

  @Test func evenLatticesAreRecognised() {
    #expect(!LatticeRule.isEven(1, logPoints: 10))
    #expect(!LatticeRule.isEven(3, logPoints: 10))
    #expect(!LatticeRule.isEven(511, logPoints: 10))
    // Close to 1024 divided by the golden ratio.
    #expect(LatticeRule.isEven(633, logPoints: 10))
  }
}
