import Synchronization

/// Whether the user has asked the present work to stop, with Ctrl-C.
///
/// A signal belongs to the process, and so does this. Work that can last asks it between its parts, of which none should take more
/// than some tenths of a second, and ends early; who started the work sees to it that nothing half done is shown or kept.
public enum Cancellation {
  private static let flag = Atomic<Bool>(false)

  /// Whether the present work is to stop.
  ///
  /// - Complexity: O(1), one load.
  public static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Asks the present work to stop. Safe in a signal handler once ``reset()`` has been called.
  public static func request() { flag.store(true, ordering: .relaxed) }

  /// Begins new work.
  public static func reset() { flag.store(false, ordering: .relaxed) }
}
