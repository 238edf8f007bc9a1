import PlanModel
import Synchronization

/// The laws that were read so far, so that one that many requests share is read once.
///
/// Each piece of work takes what is known when it begins and hands over what it learned when it ends: nothing is locked for a line. What a
/// law means does not depend on who read it first, so that no answer does.
final class LawMemory: Sendable {
  /// What the meaning of a law hangs on, places aside.
  struct Key: Hashable, Sendable {
    let law: String
    let kind: IndicatorKind
    let unit: String
    let baseYear: Int
    let horizon: Int
  }

  typealias Meaning = Result<Assumption, WorkerFailure>

  /// So many are kept; then all are forgotten.
  private static let most = 4096
  /// Longer laws, in bytes, are read every time.
  private static let longest = 256

  private let known = Mutex<[Key: Meaning]>([:])

  /// What one piece of work knows.
  struct Share {
    private let known: [Key: Meaning]
    fileprivate var learned: [Key: Meaning] = [:]

    fileprivate init(_ known: [Key: Meaning]) {
      self.known = known
    }

    /// The meaning of a law, read if it is new.
    mutating func meaning(_ key: Key, _ read: () throws(WorkerFailure) -> Assumption) -> Meaning {
      if let meaning = known[key] ?? learned[key] { return meaning }
      let meaning: Meaning
      do throws(WorkerFailure) {
        meaning = .success(try read())
      } catch {
        meaning = .failure(error)
      }
      if key.law.utf8.count <= LawMemory.longest, learned.count < LawMemory.most { learned[key] = meaning }
      return meaning
    }
  }

  /// What is known now.
  func share() -> Share { Share(known.withLock { $0 }) }

  /// Takes what a piece of work learned.
  func keep(_ share: Share) {
    guard !share.learned.isEmpty else { return }
    known.withLock { known in
      if known.count + share.learned.count > Self.most { known = [:] }
      known.merge(share.learned) { first, _ in first }
    }
  }
}
