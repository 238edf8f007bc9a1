import LineEditor
import NameMatching
import ScenarioLanguage
import SourceText

extension StatementCompletion {
  /// Where in a statement a word stands: behind which verb, and what the grammar allows there.
  struct Place {
    /// Whether a statement begins here.
    var isStart = true
    /// The verb of the statement.
    var verb: Verb?
    /// The language of the verb.
    var language = WordLanguage.chinese
    /// The word before.
    var lastWord = ""
    /// The word behind the verb: mostly the indicator that the statement is about.
    var subject = ""
    /// What may stand here.
    var continuations: Set<StatementContinuation> = []

    /// The place at the end of a text.
    init(before text: String) {
      let file = SourceFile(name: "", text: text)
      if text.last?.isNewline == true && !Lexer.isUnfinished(text) { return }
      switch Lexer.lines(of: file, variables: nil).lines.last {
      case nil, .blank?: return
      case .comment?: isStart = false
      case .statement(let statement)?:
        isStart = false
        verb = statement.tokens.first?.word.flatMap { Verb(word: $0) }
        if statement.tokens.first?.isSymbol(.question) == true { verb = .help }
        language = (statement.tokens.first?.raw ?? "").utf8.allSatisfy { $0 < 0x80 } ? .english : .chinese
        subject = statement.tokens.dropFirst().first?.raw ?? ""
        lastWord = statement.tokens.dropLast().last?.raw ?? ""
        // Behind a comment nothing is completed.
        if statement.comments.isEmpty { continuations = Parser.continuations(of: statement, in: file) }
      }
    }
  }

  /// The words of the language that a typed beginning can be completed to.
  struct Spelling {
    let typed: String
    let language: WordLanguage

    var isASCII: Bool { typed.utf8.allSatisfy { $0 < 0x80 } }

    /// Each word in one spelling: as it was begun, in the other language, or by the pinyin of the Chinese one.
    func spell(_ words: [(chinese: String, english: String, detail: String?)]) -> [CompletionCandidate] {
      let folded = InputFolding.fold(typed).lowercased()
      let sounds = NameCompletion(words.map { .init(name: $0.chinese) })
      let sounding = folded.isEmpty || !isASCII ? [] : Set(sounds.matches(folded))
      return words.enumerated().compactMap { index, word in
        let preferred = language == .chinese ? word.chinese : word.english
        let spelling =
          if folded.isEmpty || preferred.hasPrefix(folded) {
            preferred
          } else if word.english.hasPrefix(folded) {
            word.english
          } else if word.chinese.hasPrefix(folded) || sounding.contains(index) {
            word.chinese
          } else {
            nil as String?
          }
        return spelling.map { CompletionCandidate(text: $0 + " ", detail: word.detail) }
      }
    }
  }
}
