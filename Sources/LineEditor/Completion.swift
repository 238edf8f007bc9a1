/// What could stand in place of a part of the line.
public struct Completion: Equatable, Sendable {
  /// The part of the line that a candidate replaces, in UTF-8 offsets.
  public var replacing: Range<Int>
  /// The candidates, in the order in which they are shown.
  public var candidates: [CompletionCandidate]

  /// Makes a completion of a part of the line.
  public init(replacing: Range<Int>, candidates: [CompletionCandidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }
}
