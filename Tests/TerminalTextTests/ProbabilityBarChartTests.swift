import TerminalText
import Testing

struct ProbabilityBarChartTests {
  @Test(
    arguments: [
      (0, "        ", "........"), (0.3, "██▍     ", "##-....."), (0.5, "████    ", "####...."),
      (0.88, "███████ ", "#######."), (1, "████████", "########"), (-3, "        ", "........"),
      (7, "████████", "########"), (.infinity, "████████", "########"), (.nan, "        ", "        "),
    ] as [(Double, String, String)]) func length(_ fraction: Double, _ unicode: String, _ ascii: String)
  {
    #expect(ProbabilityBar(fraction).render(width: 8) == unicode)
    #expect(ProbabilityBar(fraction).render(width: 8, mode: .ascii) == ascii)
  }

  @Test func onlyZeroIsEmptyAndOnlyOneIsFull() {
    #expect(ProbabilityBar(1e-9).render(width: 8) == "▏       ")
    #expect(ProbabilityBar(1 - 1e-9).render(width: 8) == "███████▉")
    #expect(ProbabilityBar(1e-9).render(width: 1, mode: .ascii) == "-")
    #expect(ProbabilityBar(1 - 1e-9).render(width: 1, mode: .ascii) == "-")
  }

  @Test(arguments: 0...12) func widthIsKeptAndLengthsNeverShrink(_ width: Int) {
    for mode in ChartMode.allCases {
      let parts = Array(mode == .unicode ? " ▏▎▍▌▋▊▉█" : ".-#")
      var longest = 0
      for step in -1...101 {
        let bar = ProbabilityBar(Double(step) / 100).render(width: width, mode: mode)
        #expect(bar.displayWidth == width)
        let length = bar.reduce(0) { $0 + (parts.firstIndex(of: $1) ?? 0) }
        #expect(length >= longest)
        longest = length
      }
      #expect(longest == width * (parts.count - 1))
    }
    #expect(ProbabilityBar(0.5).render(width: -width).isEmpty)
  }
}
