import Glibc
import ProjectionKernels
import Synchronization

/// Answers JSON Lines: one request a line, one answer a line, in the same order (`tuiyan worker`).
///
/// Answers are written whenever no more input is waiting, so that a program may ask and read in turn. Where much input waits,
/// blocks of lines are answered by all processors and written in their order; nothing more is read until they are
/// written, so that whoever is slow, the writer or the reader, holds up the other. Memory is bounded by the longest line,
/// whatever the number of lines.
public enum Worker {
  /// The longest line that is read, in bytes; a longer one is answered with `line-too-long`.
  public static let longestLine = 1 << 20

  /// The descriptor could not be read or written: the number of the system's reason.
  public struct Failure: Error, Sendable, Hashable {
    /// `errno`.
    public let number: Int32
  }

  /// How many bytes of lines are gathered, while more wait, before they are answered.
  private static let block = 1 << 20
  /// How many bytes of lines are one piece of work; less than two of them are not worth another thread.
  private static let piece = 1 << 14

  /// Answers every line of `input` on `output`, until the input ends. Whatever the lines hold is answered, not thrown.
  ///
  /// - Parameter threads: 0 for one a processor.
  /// - Complexity: O(bytes) and, for each request, that of its law.
  public static func run(input: Int32, output: Int32, threads: Int = 0) throws(Failure) {
    let threads = threads > 0 ? threads : ParallelRange.processors
    let laws = LawMemory()
    var lines = LineBlocks(longest: longestLine)
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(input, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(number: errno) }
      if count == 0 { break }
      lines.append(chunk[..<count])
      if lines.count >= block || !isWaiting(input) {
        try answer(lines.take(), laws, threads: threads, on: output)
      }
    }
    try answer(lines.take(all: true), laws, threads: threads, on: output)
  }

  /// Whether a read would return at once.
  private static func isWaiting(_ descriptor: Int32) -> Bool {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) > 0
  }

  /// Answers the lines of a block, in order.
  private static func answer(
    _ block: [UInt8], _ laws: LawMemory, threads: Int, on output: Int32
  ) throws(Failure) {
    let pieces = LineBlocks.pieces(of: block, size: piece)
    let answers = Mutex([[UInt8]](repeating: [], count: pieces.count))
    ParallelRange.perform(pieces.count, threads: threads) { index in
      let text = answer(block[pieces[index]], laws)
      answers.withLock { $0[index] = text }
    }
    for text in answers.withLock({ $0 }) { try write(text, to: output) }
  }

  private static func answer(_ bytes: ArraySlice<UInt8>, _ laws: LawMemory) -> [UInt8] {
    var lines = LineBuffer(longest: longestLine)
    var text = JSONText()
    text.reserve(bytes.count)
    var memory = WorkingMemory(laws: laws.share())
    lines.append(bytes) { answer($0, &memory, in: &text) }
    lines.finish { answer($0, &memory, in: &text) }
    laws.keep(memory.laws)
    return text.bytes
  }

  private static func answer(_ line: LineBuffer.Line, _ memory: inout WorkingMemory, in text: inout JSONText) {
    switch line {
    case .whole(let bytes): bytes.withUnsafeBufferPointer { WorkerAnswer.append(to: $0, &memory, in: &text) }
    case .tooLong:
      let failure = WorkerFailure(.lineTooLong, "a line may have \(longestLine) bytes")
      WorkerAnswer.append(failure, JSONDocument(), to: &text)
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
