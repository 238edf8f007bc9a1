import Testing

@testable import LineEditor

@Suite struct ViCommandsTests {
  /// What keys ask for in a line, with `|` before the character that the cursor is on.
  private func press(_ keys: String, _ marked: String, _ words: WordSegmentation = WordSegmentation()) -> ViAction {
    var vi = ViCommands()
    var action = ViAction.refuse
    for key in keys.unicodeScalars { action = vi.press(key, in: line(marked), words: words) }
    return action
  }

  private func line(_ marked: String) -> EditedLine {
    let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    return EditedLine(text: parts.joined(), cursor: parts[0].utf8.count)
  }

  /// What is left after an operator.
  private func left(_ keys: String, _ marked: String, _ words: WordSegmentation = WordSegmentation()) -> String? {
    guard case .kill(let range, _) = press(keys, marked, words) else { return nil }
    let line = line(marked)
    return String(line.text.slice(0..<range.lowerBound)) + "|" + line.text.slice(range.upperBound..<line.count)
  }

  @Test(arguments: [
    ("w", "|增长 托管 24%", "增长 |"), ("2w", "|增长 托管 24%", "增长 托管 |"), ("b", "增长 托|管", "增长 |"),
    ("e", "|增长 托管", "增|"), ("W", "|a.b c", "a.b |"), ("w", "|a.b c", "a|"), ("E", "|a.b c", "a.|"),
    ("B", "a.b |c", "|"), ("$", "|增长", "增|"), ("0", "增长|托", "|"), ("^", "  增|长", "  |"),
    ("h", "增|长", "|"), ("l", "|👨‍👩‍👧x", "👨‍👩‍👧|"), ("f管", "|增长托管", "增长托|"), ("t管", "|增长托管", "增长|"),
    ("F增", "增长托|管", "|"), ("T增", "增长托|管", "增|"), ("G", "|ab", "ab|"), ("10l", "|abc", "abc|"),
  ])
  func movementsGoToPlaces(keys: String, marked: String, target: String) {
    #expect(press(keys, marked) == .move(to: target.utf8.count - 1))
  }

  @Test(arguments: [
    ("dw", "|增长 托管 24%", "|托管 24%"), ("d2w", "|增长 托管 24%", "|24%"), ("2dw", "|增长 托管 24%", "|24%"),
    ("cw", "|增长 托管", "| 托管"), ("cw", "增|长 托管", "增| 托管"), ("de", "|增长 托管", "| 托管"),
    ("d$", "增|长 托管", "增|"), ("D", "增|长", "增|"), ("dd", "增|长", "|"), ("db", "增长 |托管", "|托管"),
    ("d0", "增长|托", "|托"), ("dfl", "a|bcl托", "a|托"), ("dtl", "a|bcl托", "a|l托"), ("x", "|e\u{301}x", "|x"),
    ("3x", "|增长托管", "|管"), ("X", "增👨‍👩‍👧|长", "增|长"), ("dd", "一\n二|二\n三", "一\n|三"), ("dd", "一\n二|二", "一|"),
    ("cc", "一\n二|二\n三", "一\n|\n三"), ("cW", "|a.b c", "| c"), ("cw", "|a b", "| b"),
  ])
  func operatorsTakeWhatTheMovementPasses(keys: String, marked: String, rest: String) {
    #expect(left(keys, marked) == rest)
  }

  @Test func wordsOfChineseAreTheShells() {
    let words = WordSegmentation { _ in [2, 2] }
    #expect(press("w", "|增长托管") == .move(to: 12))
    #expect(press("w", "|增长托管", words) == .move(to: 6))
    #expect(left("dw", "|增长托管", words) == "|托管")
  }

  @Test func whatGoesNowhereIsRefused() {
    for (keys, marked) in [("h", "|a"), ("x", "|"), ("dd", "|"), ("fz", "|abc"), ("Z", "|a"), ("rx", "|"), ("b", "|a")]
    {
      #expect(press(keys, marked) == .refuse, "\(keys)")
    }
  }

  @Test func keysAreGatheredUntilTheyAskForSomething() {
    for keys in ["d", "2", "d2", "f", "r", "df", "y"] { #expect(press(keys, "|ab") == .wait) }
    var vi = ViCommands()
    #expect(vi.press("f", in: line("|abab"), words: WordSegmentation()) == .wait)
    #expect(vi.press("b", in: line("|abab"), words: WordSegmentation()) == .move(to: 1))
    #expect(vi.press(";", in: line("a|bab"), words: WordSegmentation()) == .move(to: 3))
    #expect(vi.press(",", in: line("aba|b"), words: WordSegmentation()) == .move(to: 1))
  }

  @Test func textIsReplacedCopiedAndPut() {
    #expect(press("rx", "|增长") == .replace(0..<3, with: "x", cursorBehind: false))
    #expect(press("3r-", "|增长") == .refuse)
    #expect(press("~", "|aB") == .replace(0..<1, with: "A", cursorBehind: true))
    #expect(press("yw", "|增长 a") == .copy(0..<7))
    #expect(press("2p", "|增长") == .put(at: 3, times: 2))
    #expect(press("P", "增|长") == .put(at: 3, times: 1))
    #expect(press("A", "增|长\n二") == .type(at: 6))
    #expect(press("99999999999999999999l", "|ab") == .move(to: 2))
  }
}
