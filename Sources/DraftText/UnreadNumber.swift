/// A number of a sentence that could not be read.
public struct UnreadNumber: Sendable, Hashable {
  /// What is missing.
  public enum Reason: Sendable, Hashable {
    /// No word behind it that numbers are counted or measured in.
    case unit
    /// Nothing that says what it is a number of.
    case subject
  }

  /// What is missing.
  public var reason: Reason
  /// The clause it stands in.
  public var passage: Passage
}
