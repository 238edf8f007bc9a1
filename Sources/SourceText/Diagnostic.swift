/// What is wrong, or worth knowing, at a place in a text: data, not words. One catalogue a language turns it into a message.
public struct Diagnostic: Sendable, Hashable, Error {
  /// How serious it is.
  public enum Severity: String, Sendable, Hashable {
    case error
    case warning
    case note
  }

  /// Which message.
  public var id: DiagnosticID
  /// How serious it is.
  public var severity: Severity
  /// The values that the message names: what was got, what is allowed.
  public var arguments: [String: String]
  /// The text it is about, if it is about one.
  public var file: SourceFile?
  /// The smallest range that shows it, in UTF-8 offsets.
  public var range: SourceRange?
  /// What to write instead, nearest first: names, or whole spellings.
  public var suggestions: [String]

  /// A diagnostic.
  public init(
    _ id: DiagnosticID, _ arguments: [String: String] = [:], in file: SourceFile? = nil, at range: SourceRange? = nil,
    suggestions: [String] = [], severity: Severity = .error
  ) {
    self.id = id
    self.severity = severity
    self.arguments = arguments
    self.file = file
    self.range = range
    self.suggestions = suggestions
  }

  /// The place in the text, if there is one.
  public var location: SourceLocation? {
    guard let file, let range else { return nil }
    return file.location(of: range.lowerBound)
  }
}

/// Several diagnostics at once, in the order of reading.
public struct Diagnostics: Sendable, Hashable, Error {
  /// The diagnostics; at least one is an error when thrown.
  public var all: [Diagnostic]

  /// Diagnostics that end an operation.
  public init(_ all: [Diagnostic]) {
    self.all = all
  }

  /// One diagnostic that ends an operation.
  public init(_ only: Diagnostic) {
    self.all = [only]
  }
}
