import ScenarioLanguage
import SourceText

/// A statement that changed the state, as it was written and where.
struct ExecutedStatement: Sendable, Hashable {
  /// The text as typed, from the verb to the last word.
  var text: String
  /// The name of the text it stood in: a file, `-c#1`, the prompt.
  var script: String
  /// The folder that its relative names start from; empty for the working directory.
  var directory: String
  /// Where it stood.
  var location: SourceLocation

  /// The first line, as much of it as a notice can show.
  var title: String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 60 ? line.prefix(60) + "…" : line.count < text.count ? line + " …" : String(line)
  }
}

extension StatementContext {
  /// The statement, to be kept.
  var executed: ExecutedStatement {
    ExecutedStatement(
      text: String(script.file.text(in: syntax.range)), script: script.file.name, directory: script.directory,
      location: script.file.location(of: syntax.range.lowerBound))
  }
}
