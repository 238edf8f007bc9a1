import TerminalScreen
import TestSupport
import Testing

/// Random keys through the whole editor, libedit included, with the screen compared after every burst of them.
@Suite struct TypingModelTests {
  private static let alphabet = Array("ab 1，。行情成交量知识产权…“😀") + ["é"]

  @Test(arguments: [(31, UInt64(1)), (40, 2), (80, 3)])
  func everyScreenWhileTypingIsRight(columns: Int, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let session = try startProbe(columns: columns)
    var text: [Character] = []
    var cursor = 0
    for _ in 0..<120 {
      var keys = ""
      for _ in 0..<Int.random(in: 1...3, using: &random) { keys += press(&text, &cursor, using: &random) }
      session.send(keys)
      let picture = Picture(prompt: "推演> ", continuation: "… ", text: text, cursor: cursor, columns: columns)
      try session.wait(for: "“\(String(text))” with the cursor at \(cursor) after \(keys.debugDescription)") {
        picture.difference(from: $0, above: []) == nil
      }
    }
    session.send(Keys.end + Keys.enter)
    try session.waitForPrompt()
    #expect(session.screen.transcript.joined().contains("读到「\(String(text))」"))
  }

  /// One key, and what it must do to the text.
  private func press(
    _ text: inout [Character], _ cursor: inout Int, using random: inout SplitMix64
  ) -> String {
    switch Int.random(in: 0..<16, using: &random) {
    case 0:
      if cursor > 0 { text.remove(at: cursor - 1) }
      cursor = max(cursor - 1, 0)
      return Keys.backspace
    case 1:
      if cursor < text.count { text.remove(at: cursor) }
      return Keys.delete
    case 2, 3:
      cursor = max(cursor - 1, 0)
      return Keys.left
    case 4:
      cursor = min(cursor + 1, text.count)
      return Keys.right
    case 5:
      cursor = 0
      return Keys.control("a")
    case 6:
      cursor = text.count
      return Keys.control("e")
    case 7:
      if Int.random(in: 0..<4, using: &random) > 0 { return "" }
      text.removeSubrange(cursor...)
      return Keys.control("k")
    default:
      let character = Self.alphabet.randomElement(using: &random) ?? " "
      text.insert(character, at: cursor)
      cursor += 1
      return String(character)
    }
  }
}
