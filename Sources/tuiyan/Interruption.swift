import Glibc
import LongWork
import PlanningSession
import Reporting
import SourceText
import TerminalText

/// What Ctrl-C does.
///
/// A run is asked to stop, and says where it stood; what does not come to an end by itself within the time that people wait is ended
/// all the same. The shell is only asked: the statement ends, the session stays.
enum Interruption {
  /// The words of a run that is ended, ready before they are needed: a signal handler can do no more than write them.
  nonisolated(unsafe) private static var farewell = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)

  /// Ends runs on Ctrl-C, with words of a language.
  static func endsRun(words: Words) {
    let text = DiagnosticRenderer(words: words, style: .plain).render([Diagnostic(.interrupted)])
    farewell = .allocate(capacity: text.utf8.count)
    _ = farewell.initialize(from: text.utf8)
    Cancellation.reset()
    signal(SIGALRM) { _ in Interruption.leave() }
    signal(SIGINT) { _ in
      Cancellation.request()
      ualarm(150_000, 0)
    }
    // Some programs start others with all signals held back.
    var ours = sigset_t()
    sigemptyset(&ours)
    for number in [SIGINT, SIGALRM] { sigaddset(&ours, number) }
    sigprocmask(SIG_UNBLOCK, &ours, nil)
  }

  /// Ends the statement of a shell on Ctrl-C. While a line is read, the editor answers it.
  static func endsStatement() {
    signal(SIGINT) { _ in Cancellation.request() }
  }

  private static func leave() {
    _ = write(STDERR_FILENO, farewell.baseAddress, farewell.count)
    _exit(ExitStatus.interrupted.rawValue)
  }
}
