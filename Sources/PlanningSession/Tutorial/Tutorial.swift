public import Reporting
public import ScenarioLanguage
import SourceText

/// The guided tour: which step comes next, and whether what was typed takes it.
public struct Tutorial {
  /// What a line means for the step.
  public enum Reply: Sendable {
    /// The line takes the step.
    case takes
    /// The line is a statement of its own.
    case other
  }

  let words: Words
  private var language: WordLanguage { words.language == .chinese ? .chinese : .english }

  /// A tour in a language.
  public init(_ words: Words) {
    self.words = words
  }

  /// All steps, for those who read them without a terminal.
  var page: [Block] {
    TutorialStep.all.enumerated().flatMap { index, step -> [Block] in
      [.heading("\(index + 1). " + step.text[language]), .lines(["  " + step.statement[language]])]
    }
  }

  /// The text of a step, with what is to be typed.
  public func blocks(of index: Int) -> [Block] {
    let step = TutorialStep.all[index]
    return [
      .lines([""]),
      .heading("\(index + 1)/\(TutorialStep.all.count)  " + step.text[language]),
      .paragraph(words[.tutorialTyped, ["statement": step.statement[language]]]),
    ]
  }

  /// The statement that a step asks for.
  public func statement(of index: Int) -> String { TutorialStep.all[index].statement[language] }

  /// Whether a statement takes a step: the same verb does, for readers may try other numbers and names.
  public func reply(to statement: StatementSyntax, in index: Int) -> Reply {
    let asked = TutorialStep.all[index].statement[.chinese].split(separator: " ").first.flatMap { Verb(word: $0) }
    return statement.verb == asked ? .takes : .other
  }
}
