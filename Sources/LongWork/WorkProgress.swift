import Synchronization

/// How far the present long work has come, for whoever shows it.
///
/// One work is shown at a time, the outermost: what a sweep samples inside its steps is a part of the sweep. Counting is a few
/// atomic additions, so that work tells of itself whether or not anybody looks.
public enum WorkProgress {
  /// What is being done, and so what is counted.
  public enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// Paths that are drawn.
    case sampling = 1
    /// Steps of a sweep.
    case sweep
    /// Combinations of scenarios and assumptions.
    case combinations
    /// Rows of a table, statements of a script.
    case reading
    /// Indicators that methods are asked about.
    case backtest
    /// Indicators that are projected and tested.
    case projecting
    /// Rules that a draft is held against.
    case checking
    /// Rows that are laid out.
    case laying
  }

  /// How far a work has come.
  public struct State: Sendable, Hashable {
    /// What is being done.
    public var kind: Kind
    /// How much of it is done, in what is counted.
    public var done: Int
    /// How much there is to do.
    public var total: Int
    /// Which work of the process this is: another number, another work.
    public var number: Int

    /// A state.
    public init(kind: Kind, done: Int, total: Int, number: Int) {
      self.kind = kind
      self.done = done
      self.total = total
      self.number = number
    }
  }

  private static let kind = Atomic<Int>(0)
  private static let done = Atomic<Int>(0)
  private static let total = Atomic<Int>(0)
  private static let number = Atomic<Int>(0)

  /// How far the present work has come; `nil` while there is none.
  public static var state: State? {
    guard let kind = Kind(rawValue: kind.load(ordering: .acquiring)) else { return nil }
    let total = total.load(ordering: .relaxed)
    return State(
      kind: kind, done: min(done.load(ordering: .relaxed), total), total: total,
      number: number.load(ordering: .relaxed))
  }

  /// Does a work of so many parts, each of which is told by ``advance(_:by:)``.
  public static func track<Result, Failure: Error>(
    _ kind: Kind, total: Int, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let isOutermost = begin(kind, total: total)
    defer { if isOutermost { end() } }
    return try body()
  }

  /// Tells that parts of a work are done; a part of another work than the present one is not counted. Any thread may tell.
  public static func advance(_ kind: Kind, by count: Int = 1) {
    if self.kind.load(ordering: .relaxed) == kind.rawValue { done.add(count, ordering: .relaxed) }
  }

  /// Whether a work begins that is part of no other.
  static func begin(_ kind: Kind, total: Int) -> Bool {
    guard self.kind.load(ordering: .relaxed) == 0 else { return false }
    done.store(0, ordering: .relaxed)
    self.total.store(total, ordering: .relaxed)
    number.add(1, ordering: .relaxed)
    self.kind.store(kind.rawValue, ordering: .releasing)
    return true
  }

  static func end() { kind.store(0, ordering: .releasing) }
}
