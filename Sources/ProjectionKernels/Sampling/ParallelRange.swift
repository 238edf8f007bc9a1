import CKernels
import Glibc
import Synchronization

/// A range of independent pieces of work, done by several threads.
package enum ParallelRange {
  /// The processors that this process may use.
  package static var processors: Int { max(1, Int(tuiyan_processors())) }

  /// Calls `work` once for each number below `count`, on up to `threads` threads, and returns when all are done.
  ///
  /// Which thread does which piece is open: a result must not depend on it. Where the system refuses a thread the others
  /// do its work.
  package static func perform(_ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Void) {
    guard threads > 1, count > 1 else {
      for piece in 0..<count { work(piece) }
      return
    }
    let queue = Queue(count: count, work: work)
    var started: [pthread_t] = []
    for _ in 1..<min(threads, count) {
      var thread = pthread_t()
      let context = Unmanaged.passRetained(queue)
      let status = pthread_create(
        &thread, nil,
        { context in
          guard let context else { return nil }
          Unmanaged<Queue>.fromOpaque(context).takeRetainedValue().run()
          return nil
        }, context.toOpaque())
      if status == 0 { started.append(thread) } else { context.release() }
    }
    queue.run()
    for thread in started { pthread_join(thread, nil) }
  }

  private final class Queue: Sendable {
    let next = Atomic<Int>(0)
    let count: Int
    let work: @Sendable (Int) -> Void

    init(count: Int, work: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.work = work
    }

    func run() {
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        work(piece)
      }
    }
  }
}
