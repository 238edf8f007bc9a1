import Testing

@testable import LineEditor

@Suite struct KillRingTests {
  private func line(_ text: String) -> EditedLine { EditedLine(text: text, cursor: text.utf8.count) }

  @Test func killsThatFollowEachOtherGather() {
    var ring = KillRing()
    ring.kill("托管", .backward, from: line("增长托管"), to: line("增长"))
    ring.kill("增长", .backward, from: line("增长"), to: line(""))
    #expect(ring.newest == "增长托管")
    ring.kill("x", .forward, from: line("x"), to: line("y"))
    #expect(ring.newest == "x")
  }

  @Test func anOlderTextTakesThePlaceOfTheYankedOne() {
    var ring = KillRing()
    ring.kill("一", .forward, from: line("一"), to: line(""))
    ring.kill("二三", .forward, from: line("二三"), to: line("·"))
    ring.noteYank(1..<7, in: EditedLine(text: "a二三b", cursor: 7))
    let (range, text) = ring.older(than: EditedLine(text: "a二三b", cursor: 7)) ?? (0..<0, "")
    #expect(range == 1..<7)
    #expect(text == "一")
    #expect(ring.older(than: EditedLine(text: "a一b", cursor: 4))?.text == "二三")
    #expect(ring.older(than: line("anders")) == nil)
  }
}
