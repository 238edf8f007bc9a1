import Glibc

/// What nobody needs any more and takes long to take apart, such as half a table of 500,000 rows.
///
/// A thread of its own gives the memory back, so that whoever asked to stop does not wait for it.
public enum Discarded {
  /// Keeps a value until those who stop have let go of it, and takes it apart then, beside other work.
  public static func take(_ value: Any) {
    let box = Unmanaged.passRetained(Box(value))
    // Ctrl-C and the size of the window are for the thread that works.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { context in
        usleep(Discarded.patience)
        if let context { Unmanaged<Box>.fromOpaque(context).release() }
        return nil
      }, box.toOpaque())
    if status == 0 { pthread_detach(thread) } else { box.release() }
  }

  /// Microseconds in which the work that is stopped lets go of its values.
  private static let patience: useconds_t = 500_000

  private final class Box {
    let value: Any

    init(_ value: Any) { self.value = value }
  }
}
