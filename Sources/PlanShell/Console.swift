import Glibc
import LongWork

/// Where texts go: standard output and standard error, or, in tests, two strings.
public protocol Console: AnyObject {
  /// Writes results.
  func output(_ text: String)
  /// Writes everything else, behind the results so far.
  func error(_ text: String)
  /// Writes the results that are still kept.
  func flush()
}

/// The console of the process.
public final class StandardConsole: Console {
  private var pending: [UInt8] = []
  /// Called before anything is written.
  public var willWrite: (() -> Void)?
  /// Whether results that are being written are cut when the work is cancelled: at the prompt, where somebody is watching them.
  public var cutsWhenCancelled = false
  /// So little that a slow terminal takes it at once, and Ctrl-C is seen between two pieces.
  private static let piece = 4096

  /// The console of the process.
  public init() {}

  /// Keeps results until there are enough of them, or ``flush()`` is called.
  public func output(_ text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count > 1 << 16 { flush() }
  }

  /// Writes to standard error, behind the results so far.
  public func error(_ text: String) {
    flush()
    write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Writes the results that are still kept.
  public func flush() {
    let bytes = pending
    if bytes.isEmpty { return }
    pending.removeAll(keepingCapacity: true)
    write(bytes, to: STDOUT_FILENO)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    willWrite?()
    var rest = bytes[...]
    while !rest.isEmpty {
      let cuts = cutsWhenCancelled && descriptor == STDOUT_FILENO
      if cuts, Cancellation.isRequested { return }
      let count = rest.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, cuts ? min($0.count, Self.piece) : $0.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        // Nobody reads any more, as in `| head`: that is no fault.
        exit(errno == EPIPE ? 0 : 5)
      }
    }
  }
}
