import SourceText

/// Gathers what is wrong with a file and what is worth knowing, so that one reading reports everything.
struct Findings {
  private let file: SourceFile
  private(set) var errors: [Diagnostic] = []
  private(set) var warnings: [Diagnostic] = []

  /// The most errors and the most warnings kept: a file that is no table at all need not name each of its lines.
  private static let limit = 100

  init(in file: SourceFile) {
    self.file = file
  }

  /// Keeps an error.
  mutating func error(
    _ id: DiagnosticID, _ arguments: [String: String] = [:], at range: SourceRange?, suggestions: [String] = []
  ) {
    guard errors.count < Self.limit else { return }
    errors.append(Diagnostic(id, arguments, in: file, at: range, suggestions: suggestions))
  }

  /// Keeps errors that were found before.
  mutating func take(_ found: [Diagnostic]) {
    errors.append(contentsOf: found.prefix(Self.limit - errors.count))
  }

  /// Keeps a warning.
  mutating func warning(
    _ id: DiagnosticID, _ arguments: [String: String] = [:], at range: SourceRange?, suggestions: [String] = []
  ) {
    guard warnings.count < Self.limit else { return }
    warnings.append(Diagnostic(id, arguments, in: file, at: range, suggestions: suggestions, severity: .warning))
  }

  /// Ends the reading with everything found, in the order of the file, if any of it is an error.
  func throwErrors() throws(Diagnostics) {
    guard !errors.isEmpty else { return }
    let all = (errors + warnings).enumerated().sorted { left, right in
      (left.element.range?.lowerBound ?? 0, left.offset) < (right.element.range?.lowerBound ?? 0, right.offset)
    }
    throw Diagnostics(all.map(\.element))
  }
}
