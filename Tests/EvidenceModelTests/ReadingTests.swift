import Testing

@testable import EvidenceModel

/// The readings of eight types at once against the oracle's.
@Suite struct ReadingTests {
  @Test func readingsAreThoseOfTheOracle() {
    var state: UInt64 = 7
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) * 0x1p-53
    }
    for round in 0..<200 {
      var (year, value) = (1990, 10 + 40 * next())
      let values = (0..<(1 + Int(next() * 15))).map { _ -> YearValue in
        year += next() < 0.8 ? 1 : 1 + Int(next() * 4)
        value *= 0.8 + 0.5 * next()
        return YearValue(year: year, value: value)
      }
      let breaks = next() < 0.3 ? [year - 1] : []
      for (table, scale) in [
        (EvidenceConstants.log, WorkingScale.logarithm(offset: 0)), (EvidenceConstants.logit, .own(unit: value)),
      ] {
        let changes = HistoryChanges(values, on: scale, breaks: breaks, ahead: 1 + round % 12)
        for (type, fast) in zip(table.types, changes.readings(of: table.types)) {
          let slow = changes.reading(of: type)
          #expect(abs(fast.logLikelihood - slow.logLikelihood) <= 1e-12 * max(1, abs(slow.logLikelihood)))
          #expect(abs(fast.centre - slow.centre) <= 1e-12 * max(slow.scale, abs(slow.centre)))
          #expect(abs(fast.scale / slow.scale - 1) <= 1e-11)
          #expect(abs(fast.ownWeight - slow.ownWeight) <= 1e-11 * max(1, abs(slow.ownWeight)))
          #expect(fast.shape == slow.shape)
        }
      }
    }
  }
}
