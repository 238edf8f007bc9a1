/// The texts that were killed, to be inserted again. libedit keeps one, counts scalars, and cannot be asked for it.
struct KillRing {
  /// The texts that are kept.
  static let limit = 30

  /// Which end of the killed text a further kill adds to.
  enum Direction { case forward, backward }

  private var texts: [String] = []
  /// How the last kill or yank left the line: one that follows at once goes on with it.
  private var lastKill: EditedLine?
  private var lastYank: (line: EditedLine, index: Int, range: Range<Int>)?

  /// Puts a text into the ring; kills that follow each other gather in one.
  mutating func kill(_ text: String, _ direction: Direction, from before: EditedLine, to after: EditedLine) {
    if lastKill == before, let last = texts.popLast() {
      texts.append(direction == .forward ? last + text : text + last)
    } else {
      texts.append(text)
      if texts.count > Self.limit { texts.removeFirst() }
    }
    lastKill = after
  }

  /// The text that was killed last.
  var newest: String? { texts.last }

  /// Notes that the newest text was inserted.
  mutating func noteYank(_ range: Range<Int>, in line: EditedLine) { lastYank = (line, texts.count - 1, range) }

  /// What is to stand in place of the text that was just inserted, and where that is; nil where the line was changed since.
  mutating func older(than line: EditedLine) -> (range: Range<Int>, text: String)? {
    guard let lastYank, lastYank.line == line, texts.count > 1 else { return nil }
    let index = (lastYank.index + texts.count - 1) % texts.count
    let range = lastYank.range
    let text = texts[index]
    let end = range.lowerBound + text.utf8.count
    let changed = String(line.text.slice(0..<range.lowerBound)) + text + line.text.slice(range.upperBound..<line.count)
    self.lastYank = (EditedLine(text: changed, cursor: end), index, range.lowerBound..<end)
    return (range, text)
  }
}
