import Glibc

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
    pending.removeAll(keepingCapacity: true)
    write(bytes, to: STDOUT_FILENO)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        // Nobody reads any more, as in `| head`: that is no fault.
        exit(errno == EPIPE ? 0 : 5)
      }
    }
  }
}
