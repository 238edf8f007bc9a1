import Glibc
import LongWork
public import Reporting
import Synchronization

/// Shows on the terminal of standard error how far long work has come, from a thread of its own: the one that works has no time
/// to look at clocks.
public final class ProgressDisplay: Sendable {
  private struct Shown {
    var line: ProgressLine
    var words: Words
    /// Whether the terminal is somebody else's for now.
    var isHeld = false
  }

  private let windowWidth: @Sendable () -> Int?
  private let shown = Mutex<Shown?>(nil)

  /// A display for a window.
  public init(windowWidth: @escaping @Sendable () -> Int?) { self.windowWidth = windowWidth }

  /// Does work that may be long, and shows how far it has come until it is done.
  public func follow<Result, Failure: Error>(
    words: Words, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var ends: [Int32] = [0, 0]
    // Inside work that is followed already, and where the system refuses, the work is done all the same.
    guard shown.withLock({ $0 == nil }), pipe(&ends) == 0 else { return try work() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    shown.withLock { $0 = Shown(line: ProgressLine(begin: Self.now), words: words) }
    let thread = start(until: ends[0])
    defer {
      close(ends[1])
      if let thread { pthread_join(thread, nil) }
      close(ends[0])
      erase()
      shown.withLock { $0 = nil }
    }
    return try work()
  }

  /// Takes the line away, before anything else is written.
  public func erase() { write { $0.line.erase() } }

  /// Lets another program have the terminal while `body` runs.
  public func hold<Result>(_ body: () throws -> Result) rethrows -> Result {
    erase()
    shown.withLock { $0?.isHeld = true }
    defer { shown.withLock { $0?.isHeld = false } }
    return try body()
  }

  /// Writes what `change` asks for, before anybody else can change the line.
  private func write(_ change: (inout Shown) -> String) {
    shown.withLock { shown in
      guard var own = shown else { return }
      var text = change(&own)
      shown = own
      if text.isEmpty { return }
      text.withUTF8 { bytes in _ = Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
    }
  }

  // MARK: The thread

  private func start(until end: Int32) -> pthread_t? {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Follower(display: self, end: end))
    // Ctrl-C and the size of the window are for the thread that works.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let status = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Follower>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    if status == 0 { return thread }
    context.release()
    return nil
  }

  private final class Follower: Sendable {
    let display: ProgressDisplay
    let end: Int32

    init(display: ProgressDisplay, end: Int32) {
      self.display = display
      self.end = end
    }

    /// Draws the line again and again, until the other end of the pipe is closed.
    func run() {
      let interval = Int32(ProgressLine.interval / .milliseconds(1))
      var source = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      while poll(&source, 1, interval) == 0 {
        let width = display.windowWidth() ?? 80
        display.write { shown in
          shown.isHeld
            ? "" : shown.line.draw(WorkProgress.state, at: ProgressDisplay.now, words: shown.words, width: width)
        }
      }
    }
  }

  /// The time of a clock that nobody sets.
  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
