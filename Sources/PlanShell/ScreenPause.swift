import Glibc
import Reporting

/// Stops in front of each screenful, so that nothing scrolls away before it has been read.
public final class ScreenPause {
  private let windowHeight: () -> Int?
  private var rows = 0
  private var isOver = false

  /// A pause on the window's height.
  public init(windowHeight: @escaping () -> Int?) {
    self.windowHeight = windowHeight
  }

  /// Prints a text line by line; where the window is full, waits for a line from the reader first.
  func write(_ text: String, words: Words, _ print: (String) -> Void) {
    guard !isOver, let height = windowHeight(), height > 4 else { return print(text) }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0) {
      if rows >= height - 1, !isOver { wait(words, print) }
      print(line + "\n")
      rows += 1
    }
  }

  private func wait(_ words: Words, _ print: (String) -> Void) {
    print(words[.pausing])
    rows = 0
    guard let answer = readLine(strippingNewline: true) else {
      isOver = true
      return print("\n")
    }
    if answer.first == "q" || answer.first == "Q" { isOver = true }
  }
}
