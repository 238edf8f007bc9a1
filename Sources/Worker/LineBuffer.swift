import Glibc

/// Cuts a stream of bytes into lines and holds at most one unfinished line.
struct LineBuffer {
  /// A line without its line feed.
  enum Line {
    case whole(ArraySlice<UInt8>)
    /// Longer than is held; its bytes are gone.
    case tooLong
  }

  private let longest: Int
  private var held: [UInt8] = []
  private var overflowed = false

  /// A buffer for lines of at most `longest` bytes.
  init(longest: Int) {
    self.longest = longest
  }

  /// Takes the next bytes and hands over each line that they finish.
  mutating func append(_ bytes: ArraySlice<UInt8>, _ body: (Line) -> Void) {
    var rest = bytes
    while let end = Self.lineFeed(in: rest) {
      if held.isEmpty, !overflowed, end - rest.startIndex <= longest {
        body(.whole(rest[..<end]))
      } else {
        hold(rest[..<end])
        handOver(body)
      }
      rest = rest[(end + 1)...]
    }
    hold(rest)
  }

  private static func lineFeed(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress, let found = memchr(start, 0x0A, buffer.count) else { return nil }
      return bytes.startIndex + (UnsafeRawPointer(found) - start)
    }
  }

  /// Hands over what stands after the last line feed, if anything does.
  mutating func finish(_ body: (Line) -> Void) {
    if overflowed || !held.isEmpty { handOver(body) }
  }

  private mutating func hold(_ bytes: ArraySlice<UInt8>) {
    guard !overflowed else { return }
    if held.count + bytes.count > longest {
      overflowed = true
      held.removeAll()
    } else {
      held.append(contentsOf: bytes)
    }
  }

  private mutating func handOver(_ body: (Line) -> Void) {
    body(overflowed ? .tooLong : .whole(held[...]))
    held.removeAll(keepingCapacity: true)
    overflowed = false
  }
}
