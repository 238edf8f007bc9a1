public import ScenarioLanguage
public import SourceText

/// Everything that has a help page, from the tables of verbs, laws, settings, diagnostics and concepts.
public enum HelpTopic: Sendable, Hashable {
  case verb(Verb)
  case law(LawForm)
  case setting(SettingName)
  case diagnostic(DiagnosticID)
  case concept(Concept)

  /// All topics, in the order in which names are looked up.
  public static let all: [HelpTopic] =
    Verb.allCases.map { .verb($0) } + LawForm.allCases.map { .law($0) } + SettingName.allCases.map { .setting($0) }
    + DiagnosticID.allCases.map { .diagnostic($0) } + Concept.allCases.map { .concept($0) }

  /// The names that the topic is asked for by, in a language; the first is its title.
  public func names(_ language: WordLanguage) -> [String] {
    switch self {
    case .verb(let verb): [verb.spelling(in: language)]
    case .law(let form): [form.name[language]]
    case .setting(let setting): [language == .chinese ? setting.chinese : setting.rawValue]
    case .diagnostic(let id): [id.rawValue]
    case .concept(let concept): concept.entry.names(language)
    }
  }

  /// The topic that a text names, in either language and any case; a diagnostic's code may stand in its brackets.
  public init?(_ text: String) {
    var word = InputFolding.fold(text).lowercased()
    if word.hasPrefix("["), word.hasSuffix("]") { word = String(word.dropFirst().dropLast()) }
    guard let topic = Self.byName[word] else { return nil }
    self = topic
  }

  private static let byName: [String: HelpTopic] = {
    var table: [String: HelpTopic] = ["exit": .verb(.quit)]
    for topic in all {
      for name in topic.names(.chinese) + topic.names(.english) where table[name.lowercased()] == nil {
        table[name.lowercased()] = topic
      }
    }
    // A word inside statements leads to the law that it begins.
    for form in LawForm.allCases {
      guard let keyword = form.keyword else { continue }
      for name in [keyword.rawValue, keyword.chinese] where table[name] == nil { table[name] = .law(form) }
    }
    return table
  }()

  /// What the topic does, in one line.
  func summary(_ language: WordLanguage, message: (DiagnosticID) -> String) -> String {
    switch self {
    case .verb(let verb): verb.entry.summary[language]
    case .law(let form): form.entry.summary[language]
    case .setting(let setting): setting.entry.summary[language]
    case .diagnostic(let id): message(id)
    case .concept(let concept): concept.entry.text[language]
    }
  }
}
