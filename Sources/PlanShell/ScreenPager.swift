import Glibc
import LongWork
import Reporting
import TerminalText

/// Shows a text a screenful at a time. It knows three answers, and gives every other key to whoever reads next: a reader who
/// begins his next statement has read enough.
struct ScreenPager {
  let windowHeight: () -> Int?
  let windowWidth: () -> Int?
  let words: Words
  let style: StyleMode

  /// What the reader wants after a screenful.
  enum Reply {
    case more, leave
    case typed([UInt8])
  }

  /// Shows the text; what the reader typed for somebody else.
  ///
  /// - Complexity: O(length).
  func show(_ text: String, _ print: (String) -> Void) -> [UInt8] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if text.hasSuffix("\n") { lines.removeLast() }
    while true {
      let room = max((windowHeight() ?? lines.count + 1) - 1, 1)
      print(lines.prefix(room).joined(separator: "\n") + "\n")
      lines = lines.dropFirst(room)
      guard !lines.isEmpty else { return [] }
      let question = question(behind: lines.count)
      let reply = Self.key { print(TextStyle.dim.applied(to: question, in: style)) }
      print("\r\u{1B}[K")
      switch reply {
      case .more: continue
      case .leave: return []
      case .typed(let bytes): return bytes
      }
    }
  }

  /// What is asked at the foot of a screen: one row, which is erased again.
  private func question(behind count: Int) -> String {
    let room = (windowWidth() ?? 80) - 1
    let (whole, brief) = (
      words[.screenPause, ["count": String(count)]], words[.screenPauseBrief, ["count": String(count)]]
    )
    return whole.displayWidth <= room ? whole : brief.truncated(toWidth: room)
  }

  /// Waits for a key of the terminal that means something; its end is a reason to leave, and so is a Ctrl-C that came while the
  /// text was still being shown.
  ///
  /// It asks only once keys come one by one: before that, Ctrl-C is a signal and no key.
  static func key(ask: () -> Void) -> Reply {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return .leave }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    // TCSADRAIN leaves what was typed ahead where it is.
    guard tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0 else { return .leave }
    defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &before) }
    if Cancellation.isRequested { return .leave }
    ask()
    while true {
      guard let byte = nextByte(within: -1) else { return .leave }
      switch byte {
      case 0x20, 0x0A, 0x0D: return .more
      case UInt8(ascii: "q"), UInt8(ascii: "Q"), 0x03, 0x04: return .leave
      case 0x1B: if let reply = sequence() { return reply }
      case 0x21...0x7E, 0x80...:
        // With it all that has come: a character may have several bytes, and a terminal that echoes would tear it apart.
        var bytes = [byte]
        while let next = nextByte(within: 0) { bytes.append(next) }
        return .typed(bytes)
      default: continue
      }
    }
  }

  /// The rest of a sequence of ESC: the arrow down and Page Down go on, ESC alone leaves; the others mean nothing here.
  private static func sequence() -> Reply? {
    guard let introducer = nextByte(within: 40) else { return .leave }
    guard introducer == UInt8(ascii: "[") || introducer == UInt8(ascii: "O") else { return nil }
    var body: [UInt8] = []
    while let byte = nextByte(within: 40), body.count < 16 {
      body.append(byte)
      if (0x40...0x7E).contains(byte) { break }
    }
    return body == Array("B".utf8) || body == Array("6~".utf8) ? .more : nil
  }

  /// The next byte of the terminal; `nil` where none came within the milliseconds, or none will come.
  private static func nextByte(within milliseconds: Int32) -> UInt8? {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    var byte: UInt8 = 0
    while true {
      let ready = poll(&source, 1, milliseconds)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      return count == 1 ? byte : nil
    }
  }
}
