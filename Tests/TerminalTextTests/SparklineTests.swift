import TerminalText
import Testing

struct SparklineTests {
  static let history: [Double?] = [2.35, 3.15, 3.75, 4.45, 4.62, 6.34]

  @Test func barsRiseWithTheValues() {
    #expect(Sparkline([0, 1, 2, 3, 4, 5, 6, 7]).render() == "▁▂▃▄▅▆▇█")
    #expect(Sparkline([0, 1, 2, 3, 4]).render(mode: .ascii) == "_.-=#")
    #expect(Sparkline(Self.history).render() == "▁▂▃▅▅█")
    #expect(Sparkline(Self.history).render(mode: .ascii) == "_..--#")
    #expect(Sparkline([-5, -10]).render() == "█▁")
  }

  @Test func missingValuesLeaveGaps() {
    #expect(Sparkline([1, nil, 3, .nan, .infinity, 2]).render() == "▁ █  ▅")
    #expect(Sparkline([nil, nil]).render() == "  ")
    #expect(Sparkline([]).render().isEmpty)
  }

  @Test func sameValuesAreMiddling() {
    #expect(Sparkline([5, 5, nil, 5]).render() == "▄▄ ▄")
    #expect(Sparkline([0]).render(mode: .ascii) == "-")
  }

  @Test func labelNamesTheLeastAndTheGreatest() {
    #expect(Sparkline([2, 8, 1]).render(labelledBy: { "\(Int($0))" }) == "▂█▁ 1→8")
    #expect(Sparkline([2, 8, 1]).render(mode: .ascii, labelledBy: { "\(Int($0))" }) == ".#_ 1->8")
    #expect(Sparkline([3, 3]).render(labelledBy: { "\(Int($0))" }) == "▄▄ 3")
    #expect(Sparkline([nil]).render(labelledBy: { "\(Int($0))" }) == " ")
  }

  @Test(
    arguments: [
      [1e300, -1e300, 0], [1e-300, 2e-300], [.greatestFiniteMagnitude, 1], [1e15, 1e15 + 0.125], [-1, 0, 1],
    ] as [[Double]]) func oneCellAValue(_ values: [Double])
  {
    for mode in ChartMode.allCases {
      #expect(Sparkline(values).render(mode: mode).displayWidth == values.count)
    }
  }
}
