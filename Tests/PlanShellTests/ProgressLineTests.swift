import LongWork
import Reporting
import TerminalText
import Testing

@testable import PlanShell

@Suite struct ProgressLineTests {
  private let chinese = Words(.chinese)

  private func state(_ kind: WorkProgress.Kind, _ done: Int, of total: Int, number: Int = 1) -> WorkProgress.State {
    WorkProgress.State(kind: kind, done: done, total: total, number: number)
  }

  /// What is written at some moments, each given in tenths of a second after the statement began.
  private func written(
    _ moments: [(tenths: Int, state: WorkProgress.State?)], words: Words = Words(.chinese), width: Int = 80
  ) -> [String] {
    var line = ProgressLine(begin: .seconds(7))
    return moments.map { tenths, state in
      line.draw(state, at: .seconds(7) + .milliseconds(100 * tenths), words: words, width: width)
    } + [line.erase()]
  }

  @Test func whatIsDoneWithinHalfASecondIsNotToldOf() {
    #expect(written([(0, state(.sweep, 0, of: 10)), (4, state(.sweep, 9, of: 10)), (5, nil)]) == ["", "", "", ""])
  }

  @Test func shareRateAndTimeLeftAreTold() {
    let texts = written([
      (0, state(.sampling, 0, of: 1_000_000_000)), (10, state(.sampling, 250_000_000, of: 1_000_000_000)),
      (20, state(.sampling, 500_000_000, of: 1_000_000_000)),
    ])
    #expect(
      texts == [
        "", "\r抽样 25%，每秒 2.5亿条路径，还需 3 秒\u{1B}[K", "\r抽样 50%，每秒 2.5亿条路径，还需 2 秒\u{1B}[K", "\r\u{1B}[K",
      ])
  }

  @Test func englishIsComplete() {
    let texts = written(
      [(0, state(.reading, 0, of: 10_000)), (20, state(.reading, 100, of: 10_000))], words: Words(.english))
    #expect(texts[1] == "\rreading 1%, 50 rows/s, 3 min 18 s left\u{1B}[K")
  }

  @Test func nothingIsSaidOfARateThatIsNotKnown() {
    #expect(written([(6, state(.backtest, 4, of: 18))])[0] == "\r回测 22%\u{1B}[K")
    #expect(written([(0, state(.backtest, 4, of: 18)), (6, state(.backtest, 4, of: 18))])[1] == "\r回测 22%\u{1B}[K")
    #expect(written([(0, state(.checking, 0, of: 0)), (9, state(.checking, 0, of: 0))]) == ["", "", ""])
  }

  @Test func theWorkIsNotDoneBeforeItSaysSo() {
    #expect(written([(6, state(.laying, 18, of: 18))])[0] == "\r排版 99%\u{1B}[K")
  }

  @Test func theLineFitsTheWindowAndLeavesNoTrace() {
    for width in [1, 2, 8, 20, 31, 80] {
      let texts = written(
        [(0, state(.sampling, 0, of: 100)), (6, state(.sampling, 50, of: 100)), (7, nil)], width: width)
      let text = texts[1].replacing("\u{1B}[K", with: "").replacing("\r", with: "")
      #expect(text.displayWidth < max(width, 2), "\(width): \(text)")
      #expect(texts[2] == (text.isEmpty ? "" : "\r\u{1B}[K"))
      #expect(texts[3] == "")
    }
  }

  @Test func aNewWorkHasARateOfItsOwn() {
    let texts = written([
      (0, state(.sampling, 0, of: 100)), (10, state(.sampling, 90, of: 100)),
      (20, state(.reading, 0, of: 100, number: 2)), (30, state(.reading, 10, of: 100, number: 2)),
    ])
    #expect(texts[2] == "\r读取 0%\u{1B}[K")
    #expect(texts[3] == "\r读取 10%，每秒 10行，还需 9 秒\u{1B}[K")
  }

  @Test(arguments: [
    (0.04, "0"), (1.04, "1"), (1.06, "1.1"), (9.96, "10"), (12.4, "12"), (9999, "9999"), (12_345, "1.2万"),
    (3.4e8, "3.4亿"),
  ])
  func ratesAreShort(_ value: Double, _ text: String) {
    #expect(CompactNumber(value).text(.chinese) == text)
  }
}
