import LongWork
import PlanModel
public import SourceText

/// Splits a script into statements and statements into tokens, with the place of each. It reports every fault and goes on.
///
/// - Complexity: O(length of the text).
public struct Lexer {
  let file: SourceFile
  let variables: [String: String]?
  let scalars: [Unicode.Scalar]
  let offsets: [Int]
  var index = 0
  var diagnostics: [Diagnostic] = []
  var isUnfinished = false

  /// A lexer over a text. `variables` are what `$name` stands for; `nil` leaves them unread, for layout only.
  public init(_ file: SourceFile, variables: [String: String]? = [:]) {
    self.file = file
    self.variables = variables
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = 0
    scalars.reserveCapacity(file.text.utf8.count)
    offsets.reserveCapacity(file.text.utf8.count + 1)
    for scalar in file.text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
  }

  /// What the whole text holds, and everything that is wrong with its tokens; less of both when the work is cancelled.
  public static func lines(
    of file: SourceFile, variables: [String: String]? = [:]
  ) -> (lines: [ScriptLine], diagnostics: [Diagnostic]) {
    var lexer = Lexer(file, variables: variables)
    var lines: [ScriptLine] = []
    while lexer.index < lexer.scalars.count, !Cancellation.isRequested { lines.append(lexer.nextLine()) }
    return (lines, lexer.diagnostics)
  }

  /// Whether the text ends inside a quote, inside brackets or behind a `\`, so that a further line belongs to it.
  public static func isUnfinished(_ text: String) -> Bool {
    var lexer = Lexer(SourceFile(name: "", text: text), variables: nil)
    while lexer.index < lexer.scalars.count { _ = lexer.nextLine() }
    return lexer.isUnfinished
  }

  /// The scalar `distance` places on, folded; `nil` past the end.
  func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    let position = index + distance
    return position < scalars.count ? InputFolding.fold(scalars[position]) : nil
  }

  func range(from start: Int) -> SourceRange { offsets[start]..<offsets[index] }

  func raw(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    return String(text)
  }

  mutating func report(
    _ id: DiagnosticID, _ arguments: [String: String] = [:], at range: SourceRange, suggestions: [String] = []
  ) {
    diagnostics.append(Diagnostic(id, arguments, in: file, at: range, suggestions: suggestions))
  }
}
