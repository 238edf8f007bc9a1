import Synchronization

extension ParallelRange {
  /// The results of `work` for each number below `count`, in their order, those without one left out.
  package static func collect<Result: Sendable>(
    _ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Result?
  ) -> [Result] {
    let collected = Mutex([Result?](repeating: nil, count: count))
    perform(count, threads: threads) { piece in
      let result = work(piece)
      collected.withLock { $0[piece] = result }
    }
    return collected.withLock { $0.compactMap { $0 } }
  }
}
