import Glibc

/// Answers JSON Lines: one request a line, one answer a line, in the same order (`tuiyan worker`).
///
/// Answers are written whenever no more input is waiting, so that a program may ask and read in turn. Memory is bounded by
/// the longest line, whatever the number of lines.
public enum Worker {
  /// The longest line that is read, in bytes; a longer one is answered with `line-too-long`.
  public static let longestLine = 1 << 20

  /// The descriptor could not be read or written: the number of the system's reason.
  public struct Failure: Error, Sendable, Hashable {
    /// `errno`.
    public let number: Int32
  }

  /// Answers every line of `input` on `output`, until the input ends. Whatever the lines hold is answered, not thrown.
  ///
  /// - Complexity: O(bytes) and, for each request, that of the evidence model.
  public static func run(input: Int32, output: Int32) throws(Failure) {
    var lines = LineBuffer(longest: longestLine)
    var text = JSONText()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(input, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(number: errno) }
      if count == 0 { break }
      lines.append(chunk[..<count]) { answer($0, in: &text) }
      try write(text.bytes, to: output)
      text.removeAll()
    }
    lines.finish { answer($0, in: &text) }
    try write(text.bytes, to: output)
  }

  private static func answer(_ line: LineBuffer.Line, in text: inout JSONText) {
    switch line {
    case .whole(let bytes): WorkerAnswer.append(to: bytes, in: &text)
    case .tooLong:
      let failure = WorkerFailure(.lineTooLong, "a line may have \(longestLine) bytes")
      WorkerAnswer.append(failure, id: nil, to: &text)
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(number: errno) }
      rest = rest.dropFirst(count)
    }
  }
}
