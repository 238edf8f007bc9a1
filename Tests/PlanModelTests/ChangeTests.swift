import TestSupport
import Testing

@testable import PlanModel

/// Differences between versions give either version back.
struct ChangeTests {
  @Test(arguments: [60, 61]) func arraysComeBack(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let before = (0..<random.int(0...8)).map { _ in random.int(0...3) }
      let after = (0..<random.int(0...8)).map { _ in random.int(0...3) }
      let change = SequenceChange(from: before, to: after)
      var (earlier, later) = (after, before)
      change.undo(&earlier)
      change.redo(&later)
      #expect(earlier == before && later == after)
    }
  }

  @Test(arguments: [62, 63]) func dictionariesComeBack(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func dictionary() -> [Int: Int] {
      Dictionary((0..<random.int(0...6)).map { _ in (random.int(0...5), random.int(0...2)) }) { $1 }
    }
    for _ in 0..<500 {
      let (before, after) = (dictionary(), dictionary())
      let change = DictionaryChange(from: before, to: after)
      var (earlier, later) = (after, before)
      change.undo(&earlier)
      change.redo(&later)
      #expect(earlier == before && later == after)
    }
  }
}
