import TerminalScreen
import TerminalText
import TestSupport
import Testing

@testable import LineEditor

/// Random edits, drawn on the model of a terminal, and compared cell by cell with a picture made without the painter.
@Suite struct PainterModelTests {
  private static let alphabet: [Character] =
    Array("abcxyz 019,.()") + Array("行情成交量知识产权质押融资登记金额亿元年") + Array("，。：（）《》％")
    + Array("·…—“”①±") + Array("😀👍🎯") + ["e\u{301}", "\n"]

  @Test(arguments: [31, 40, 80], [24, 6])
  func everyScreenAfterARandomEditIsRight(columns: Int, rows: Int) {
    for seed in UInt64(1)...8 {
      var random = SplitMix64(seed: seed)
      var screen = TerminalScreen(rows: rows, columns: columns)
      screen.feed("上文一\r\n上文二\r\n")
      var painter = LinePainter()
      var text: [Character] = []
      var cursor = 0
      for step in 0..<150 {
        edit(&text, &cursor, using: &random)
        let line = String(text)
        let layout = LineLayout(
          prompt: "\u{1B}[1m推演\u{1B}[0m> ", continuationPrompt: "… ", line: line,
          cursor: String(text[..<cursor]).utf8.count, columns: columns)
        screen.feed(painter.draw(layout, height: rows))
        let picture = Picture(prompt: "推演> ", continuation: "… ", text: text, cursor: cursor, columns: columns)
        if let difference = picture.difference(from: screen, above: ["上文一", "上文二"]) {
          Issue.record("seed \(seed), step \(step), \(columns)x\(rows), \(line.debugDescription): \(difference)")
          return
        }
      }
      #expect(screen.unknownSequences.isEmpty)
    }
  }

  @Test func drawingTheSameTwiceWritesNothing() {
    var painter = LinePainter()
    let layout = LineLayout(prompt: "> ", line: "行情", cursor: 3, columns: 20)
    #expect(!painter.draw(layout, height: 24).isEmpty)
    #expect(painter.draw(layout, height: 24).isEmpty)
  }

  @Test func aLineTallerThanTheScreenIsWrittenOutWholeWhenItIsFinished() {
    var screen = TerminalScreen(rows: 4, columns: 10)
    var painter = LinePainter()
    let line = (1...9).map { "第\($0)" }.joined(separator: "\n")
    let layout = LineLayout(prompt: "> ", line: line, cursor: 0, columns: 10)
    screen.feed(painter.draw(layout, height: 4))
    #expect(screen.lines == ["> 第1", "第2", "第3", "第4"])
    screen.feed(painter.finish(layout, height: 4) + "完")
    #expect(screen.transcript == ["> 第1"] + (2...9).map { "第\($0)" } + ["完"])
  }

  @Test func erasingLeavesWhatStandsAbove() {
    var screen = TerminalScreen(rows: 6, columns: 10)
    screen.feed("上文\r\n")
    var painter = LinePainter()
    let layout = LineLayout(prompt: "> ", line: "一二三四五六七八", cursor: 0, columns: 10)
    screen.feed(painter.draw(layout, height: 6))
    screen.feed(painter.erase())
    #expect(screen.lines == ["上文"])
    #expect(screen.cursor == .init(1, 0))
  }

  /// Mostly typing, so that lines get long; also deleting, moving, pasting and starting anew.
  private func edit(_ text: inout [Character], _ cursor: inout Int, using random: inout SplitMix64) {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<9:
      text.insert(Self.alphabet.randomElement(using: &random) ?? " ", at: cursor)
      cursor += 1
    case 9 where cursor > 0:
      cursor -= 1
      text.remove(at: cursor)
    case 10 where cursor < text.count: text.remove(at: cursor)
    case 11..<13: cursor = max(cursor - 1, 0)
    case 13..<15: cursor = min(cursor + 1, text.count)
    case 15: cursor = 0
    case 16: cursor = text.count
    case 17: cursor = Int.random(in: 0...text.count, using: &random)
    case 18:
      let pasted = (0..<30).map { _ in Self.alphabet.randomElement(using: &random) ?? " " }
      text.insert(contentsOf: pasted, at: cursor)
      cursor += pasted.count
    case 19 where Bool.random(using: &random):
      text = []
      cursor = 0
    default: break
    }
  }
}
