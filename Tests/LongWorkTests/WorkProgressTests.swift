import Testing

@testable import LongWork

/// The present work belongs to the process, so what is asked of it is asked in one test.
@Suite(.serialized) struct WorkProgressTests {
  @Test func theOutermostWorkIsTold() throws {
    // Other tests work beside this one; theirs may be the outermost.
    var seen: [WorkProgress.State] = []
    let doubled = [1, 2, 3].trackedMap(as: .sweep) { number in
      WorkProgress.track(.sampling, total: 100) {
        WorkProgress.advance(.sampling, by: 50)
        if let state = WorkProgress.state { seen.append(state) }
      }
      return number * 2
    }
    #expect(doubled == [2, 4, 6])
    #expect(seen.allSatisfy { $0.done <= $0.total && $0.total > 0 })
    #expect(Set(seen.filter { $0.kind == .sweep && $0.total == 3 }.map(\.done)).isSubset(of: [0, 1, 2]))
  }

  @Test func aLoopThatIsLeftEndsItsWork() {
    let before = WorkProgress.state?.number
    for number in (0..<1_000_003).tracked(as: .reading) where number > 2 { break }
    #expect(WorkProgress.state?.total != 1_000_003 || WorkProgress.state?.number == before)
  }

  @Test func aFailureEndsItsWorkAndIsPassedOn() {
    struct Failure: Error {}
    #expect(throws: Failure.self) {
      try [1, 2].trackedMap(as: .backtest) { number in if number == 2 { throw Failure() } }
    }
  }
}
