import Reporting

/// Stops in front of each screenful, so that nothing scrolls away before it has been read.
public final class ScreenPause {
  private let windowHeight: () -> Int?
  private var rows = 0
  private var isOver = false
  /// What was typed for the shell that follows.
  public private(set) var typed: [UInt8] = []

  /// A pause on the window's height.
  public init(windowHeight: @escaping () -> Int?) {
    self.windowHeight = windowHeight
  }

  /// Prints a text line by line; where the window is full, waits for a key of the reader first.
  func write(_ text: String, words: Words, _ print: (String) -> Void) {
    guard !isOver, let height = windowHeight(), height > 4 else { return print(text) }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0) {
      if rows >= height - 1, !isOver { wait(words, print) }
      print(line + "\n")
      rows += 1
    }
  }

  /// Whoever begins to type has seen enough, and what he types is his first statement.
  private func wait(_ words: Words, _ print: (String) -> Void) {
    rows = 0
    let reply = ScreenPager.key { print(words[.pausing]) }
    print("\r\u{1B}[K")
    switch reply {
    case .more: return
    case .leave: isOver = true
    case .typed(let bytes):
      isOver = true
      typed = bytes
    }
  }
}
