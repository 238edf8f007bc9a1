extension Collection {
  /// The elements one after the other, as parts of a work that tells how far it has come and ends early when it is cancelled.
  public func tracked(as kind: WorkProgress.Kind) -> TrackedSequence<Self> { TrackedSequence(base: self, kind: kind) }

  /// What is made of each element, in parts of a work that tells how far it has come; only of the first ones when it is
  /// cancelled.
  public func trackedMap<Result, Failure: Error>(
    as kind: WorkProgress.Kind, _ transform: (Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(count)
    for element in tracked(as: kind) {
      let result = try transform(element)
      // What was being made when the user asked to stop may have ended early.
      if Cancellation.isRequested { Discarded.take(result) } else { results.append(result) }
    }
    return results
  }
}

/// Elements that are gone through until the user asks to stop.
public struct TrackedSequence<Base: Collection>: Sequence {
  let base: Base
  let kind: WorkProgress.Kind

  /// Goes from one element to the next.
  public struct Iterator: IteratorProtocol {
    private var base: Base.Iterator
    private let work: Work
    private var hasBegun = false

    init(_ sequence: TrackedSequence) {
      base = sequence.base.makeIterator()
      work = Work(sequence.kind, total: sequence.base.count)
    }

    /// The next element; `nil` behind the last one, and when the work is cancelled.
    public mutating func next() -> Base.Element? {
      if Cancellation.isRequested { return nil }
      if hasBegun { WorkProgress.advance(work.kind) }
      hasBegun = true
      return base.next()
    }
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  /// A work that ends when nobody goes on with it, in whatever way the loop is left.
  private final class Work {
    let kind: WorkProgress.Kind
    private let isOutermost: Bool

    init(_ kind: WorkProgress.Kind, total: Int) {
      self.kind = kind
      isOutermost = WorkProgress.begin(kind, total: total)
    }

    deinit { if isOutermost { WorkProgress.end() } }
  }
}
