import EvidenceModel
import PlanModel
import Testing

/// Declared breaks, other places, and one more value.
struct ContextTests {
  private let smooth = EvidenceModelTests.years([10, 11, 12.1, 13.3, 14.6, 16.1])

  private func predict(
    _ values: [YearValue], ahead: Int = 5, _ context: EvidenceContext = EvidenceContext()
  ) throws -> PredictiveDistribution {
    let last = try #require(values.map(\.year).max())
    return try EvidenceModel.predict(kind: .plan(.stock), history: values, horizon: last + ahead, context: context)
  }

  // MARK: Breaks

  @Test func aStepAcrossABreakSaysNothing() throws {
    // From 2013 on twice as much is counted; without the break that is a wild year.
    let counted = smooth.map { YearValue(year: $0.year, value: $0.year < 2013 ? $0.value : $0.value * 2) }
    let plain = try predict(smooth)
    let broken = try predict(counted, EvidenceContext(breaks: [2013]))
    let wild = try predict(counted)
    #expect(broken.explanation.breaks == [2013])
    #expect(broken.explanation.spread < wild.explanation.spread / 2)
    let pace = try #require(broken.explanation.ownPace)
    #expect(abs(pace - (try #require(plain.explanation.ownPace))) < 0.002)
    #expect(abs(broken.median / plain.median / 2 - 1) < 0.06)
    #expect(plain.explanation.spread < broken.explanation.spread)
  }

  @Test func theSizeOfTheStepAcrossABreakDoesNotMatter() throws {
    let answers = try [0.01, 1, 7, 1_000].map { factor in
      let counted = smooth.map { YearValue(year: $0.year, value: $0.year < 2012 ? $0.value * factor : $0.value) }
      return try predict(counted, EvidenceContext(breaks: [2012]))
    }
    for answer in answers.dropFirst() { #expect(abs(answer.median / answers[0].median - 1) < 1e-9) }
  }

  @Test func breaksOutsideTheHistoryChangeNothing() throws {
    let plain = try predict(smooth)
    for year in [2010, 2016, 1990] {
      #expect(try predict(smooth, EvidenceContext(breaks: [year])).median == plain.median)
    }
  }

  @Test func aBreakBeforeTheNewestValueLeavesTheReferenceClassAlone() throws {
    let values = EvidenceModelTests.years([10, 30])
    let broken = try predict(values, EvidenceContext(breaks: [2011]))
    let single = try predict([values[1]])
    #expect(abs(broken.median - single.median) < 1e-9 && broken.explanation.ownPace == nil)
    #expect(broken.explanation.isThin)
  }

  // MARK: Other places

  private func places(_ pace: Double, _ count: Int, noise: Double = 0) -> [PeerHistory] {
    (0..<count).map { place in
      let values = (0..<6).map { 5 * Double(place + 1) * power(1 + pace, $0) * (1 + ($0 % 2 == 0 ? noise : -noise)) }
      return PeerHistory(entity: "地\(place)", values: EvidenceModelTests.years(values))
    }
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { result, _ in result * base }
  }

  @Test func placesSpeakForThePaceOfTheQuantity() throws {
    let alone = [YearValue(year: 2015, value: 10)]
    let kind = try predict(alone)
    let fast = try predict(alone, EvidenceContext(peers: places(0.15, 5)))
    let still = try predict(alone, EvidenceContext(peers: places(0.0005, 5)))
    #expect(fast.explanation.peers == ["地0", "地1", "地2", "地3", "地4"])
    #expect(fast.explanation.referencePace > fast.explanation.kindPace)
    #expect(fast.explanation.kindPace == kind.explanation.referencePace)
    #expect(kind.explanation.peersPace == nil && kind.explanation.alikePace == kind.explanation.kindPace)
    // What is told in steps is moved towards the places in the last of them, whatever types they are like.
    for explanation in [fast.explanation, still.explanation] {
      let peersPace = try #require(explanation.peersPace)
      let ends = [explanation.alikePace, peersPace].sorted()
      #expect(ends[0] < explanation.referencePace && explanation.referencePace < ends[1])
    }
    #expect(fast.median > kind.median && kind.median > still.median)
    #expect(still.explanation.spread < kind.explanation.spread)
  }

  @Test func ownValuesOutweighPlaces() throws {
    func moved(_ values: [YearValue]) throws -> Double {
      let with = try predict(values, EvidenceContext(peers: places(0.3, 5)))
      return try abs(with.workingQuantile(0.5) - predict(values).workingQuantile(0.5))
    }
    #expect(try moved(smooth) < moved([smooth[5]]))
  }

  @Test func placesThatCannotSpeakAreLeftOut() throws {
    let peers = [
      PeerHistory(entity: "两年", values: EvidenceModelTests.years([1, 2])),
      PeerHistory(entity: "以后", values: EvidenceModelTests.years([1, 2, 3], from: 2016)),
      PeerHistory(entity: "负数", values: EvidenceModelTests.years([-1, 2, 3])),
      PeerHistory(entity: "重复", values: [1, 1, 2].map { YearValue(year: 2010 + $0, value: 4) }),
      PeerHistory(entity: "断开", values: EvidenceModelTests.years([1, 2, 3]), breaks: [2011, 2012]),
    ]
    let answer = try predict(smooth, EvidenceContext(peers: peers))
    #expect(answer.explanation.peers.isEmpty)
    #expect(answer.median == (try predict(smooth)).median)
  }

  @Test func whatPlacesDidLaterIsNotKnownYet() throws {
    let known = places(0.1, 3)
    let more = known.map {
      PeerHistory(entity: $0.entity, values: $0.values + [YearValue(year: 2016, value: 900)])
    }
    let values = Array(smooth.prefix(6))
    let before = try predict(values, EvidenceContext(peers: known))
    #expect(try predict(values, EvidenceContext(peers: more)).median == before.median)
  }

  // MARK: One more value

  @Test func oneNewValueUpdatesTheAnswer() throws {
    let horizon = 2020
    func chance(_ value: Double?) throws -> Double {
      let values = smooth + (value.map { [YearValue(year: 2016, value: $0)] } ?? [])
      return try EvidenceModel.predict(kind: .plan(.stock), history: values, horizon: horizon)
        .probability(atLeast: 26)
    }
    #expect(try chance(18.5) > chance(nil))
    #expect(try chance(16.2) < chance(nil))
  }
}
