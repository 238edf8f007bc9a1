/// One text that could be meant.
public struct CompletionCandidate: Equatable, Sendable {
  /// What is put into the line.
  public var text: String
  /// What is shown beside it in a list, such as a unit.
  public var detail: String?

  /// Makes a candidate.
  public init(text: String, detail: String? = nil) {
    self.text = text
    self.detail = detail
  }
}
