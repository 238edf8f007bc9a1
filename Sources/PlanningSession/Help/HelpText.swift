import PlanModel
public import Reporting
import ScenarioLanguage
import SourceText

/// The pages of help, drawn from the tables of verbs, laws, settings, diagnostics and concepts.
public struct HelpText {
  let words: Words

  var language: WordLanguage { words.language == .chinese ? .chinese : .english }
  private var other: WordLanguage { language == .chinese ? .english : .chinese }

  /// Help in a language.
  public init(_ words: Words) {
    self.words = words
  }

  /// The page of a topic; without one, the list of all verbs; for an unknown one, the nearest topics and the pages that mention it.
  public func page(_ topic: String?) -> [Block] {
    guard let topic else { return overview }
    guard let known = HelpTopic(topic) ?? HelpTopic(lastWordOf: topic) else { return found(topic) }
    return page(known)
  }

  /// The page of a topic.
  public func page(_ topic: HelpTopic) -> [Block] {
    switch topic {
    case .verb(let verb): page(verb)
    case .law(let form): page(form)
    case .setting(let setting): page(setting)
    case .diagnostic(let id): page(id)
    case .concept(let concept): page(concept)
    }
  }

  // MARK: Pages

  private func page(_ verb: Verb) -> [Block] {
    let entry = verb.entry
    let title = "\(verb.spelling(in: language)) \(verb.spelling(in: other))  \(entry.summary[language])"
    let form = words[.helpForm, ["form": entry.synopsis[language]]]
    return [.heading(title), .paragraph(form)] + parts(of: verb) + examples(entry.example)
  }

  /// What belongs to a verb and has a table of its own.
  private func parts(of verb: Verb) -> [Block] {
    switch verb {
    case .grow: [.paragraph(words[.helpLaws]), .definitions(LawForm.allCases.map(definition))]
    case .set: [.paragraph(words[.helpSettings]), .definitions(SettingName.allCases.map(definition))]
    case .show:
      [
        .paragraph(
          words[
            .helpTopics,
            [
              "topics": ShowTopic.allCases.map { language == .chinese ? $0.chinese : $0.rawValue }
                .joined(separator: "  ")
            ]])
      ]
    case .load: [.paragraph(words[.helpIndicatorColumns])]
    case .series: [.paragraph(words[.helpSeriesColumns])]
    case .peers: [.paragraph(words[.helpPeerColumns])]
    case .backtest: [.paragraph(Concept.scores.entry.text[language])]
    default: []
    }
  }

  private func page(_ form: LawForm) -> [Block] {
    let entry = form.entry
    let title = "\(form.name[language]) \(form.name[other])  \(entry.summary[language])"
    let verb = language == .chinese ? "增长 指标 " : "grow INDICATOR "
    return [
      .heading(title), .paragraph(words[.helpForm, ["form": verb + entry.forms[language]]]),
      .paragraph(entry.detail[language]),
    ] + examples(entry.example, after: entry.preparation)
  }

  private func page(_ setting: SettingName) -> [Block] {
    let names = [setting.chinese, setting.rawValue]
    let title = (language == .chinese ? names : names.reversed()).joined(separator: " ")
    let standard = Settings.standard(setting) ?? words[.none]
    return [
      .heading("\(title)  \(setting.entry.summary[language])"),
      .paragraph(words[.helpValues, ["values": setting.allowed(in: language), "standard": standard]]),
    ] + examples(setting.exampleStatement)
  }

  private func page(_ id: DiagnosticID) -> [Block] {
    let (message, remedy) = words.catalogued(id)
    var blocks: [Block] = [
      .heading("[\(id.rawValue)]  " + readable(message)), .paragraph(words[.helpCause, ["text": words.cause(id)]]),
      .paragraph(words[.helpRemedy, ["text": readable(remedy)]]),
    ]
    if let example = DiagnosticExample.of(id) {
      blocks += [.paragraph(words[.helpWrong]), .lines(example.wrong(language).map { "  " + $0 })]
      if let right = example.right(language) { blocks += [.paragraph(words[.helpRight]), .lines(["  " + right])] }
    }
    return blocks
  }

  private func page(_ concept: Concept) -> [Block] {
    let entry = concept.entry
    let title = [entry.names(language)[0], entry.names(other)[0]].joined(separator: " ")
    return [.heading(title), .paragraph(entry.text[language])] + table(of: concept) + examples(entry.example)
  }

  /// The table that a concept stands for.
  private func table(of concept: Concept) -> [Block] {
    switch concept {
    case .laws: [.definitions(LawForm.allCases.map(definition))]
    case .settings: [.definitions(SettingName.allCases.map(definition))]
    case .diagnostics:
      [.definitions(DiagnosticID.allCases.map { Definition($0.rawValue, readable(words.catalogued($0).message)) })]
    case .kinds: [.lines(["  " + IndicatorKind.allCases.map { words.kind($0) }.joined(separator: "  ")])]
    default: []
    }
  }

  // MARK: Parts

  private func definition(_ form: LawForm) -> Definition {
    Definition(form.entry.forms[language], form.entry.summary[language])
  }

  private func definition(_ setting: SettingName) -> Definition {
    let name = language == .chinese ? "\(setting.chinese) \(setting.rawValue)" : setting.rawValue
    return Definition(name, setting.entry.summary[language])
  }

  private func examples(_ example: Bilingual?, after preparation: Bilingual? = nil) -> [Block] {
    guard let example else { return [] }
    let statements = [language, other].flatMap { [preparation?[$0], example[$0]].compactMap { $0 } }
    return [.paragraph(words[.helpExamples]), .lines(statements.map { "  " + $0 })]
  }

  /// A text of the catalogue with `…` where a value is put in.
  private func readable(_ text: String) -> String {
    var result = ""
    var isInside = false
    for letter in text {
      switch letter {
      case "{": isInside = true
      case "}" where isInside:
        isInside = false
        result += "…"
      case _ where isInside: continue
      default: result.append(letter)
      }
    }
    return result
  }

  // MARK: Overview and search

  /// One line a verb, in groups; those that are not built yet come last.
  private var overview: [Block] {
    let groups: [(VerbGroup, Phrase)] = [
      (.loading, .helpLoading), (.assuming, .helpAssuming), (.asking, .helpAsking), (.session, .helpSession),
    ]
    return groups.flatMap { group, title -> [Block] in
      let verbs = Verb.allCases.filter { $0.group == group }
      return [.heading(words[title]), .definitions(verbs.map(definition))]
    } + [.paragraph(words[.helpFooter])]
  }

  private func definition(_ verb: Verb) -> Definition {
    let summary = verb.entry.summary[language].prefix { $0 != "；" && $0 != ";" && $0 != "：" && $0 != ":" }
    return Definition("\(verb.spelling(in: language)) \(verb.spelling(in: other))", String(summary))
  }

  /// What help says of a topic that it has no page for.
  private func found(_ topic: String) -> [Block] {
    let names = HelpTopic.all.flatMap { $0.names(.chinese) + $0.names(.english) }
    let nearest = Suggestions.nearest(to: topic, among: names)
    let pages = pages(mentioning: topic)
    var blocks: [Block] = []
    if !nearest.isEmpty {
      let verb = Verb.help.spelling(in: language)
      blocks.append(
        .paragraph(
          words[
            .helpNearest,
            ["topic": topic, "names": nearest.map { "\(verb) \($0)" }.joined(separator: words[.listSeparator])]]))
    }
    if !pages.isEmpty {
      blocks += [.paragraph(words[.helpFound, ["topic": topic]]), .definitions(pages.map(definition))]
    }
    return blocks.isEmpty ? [.paragraph(words[.helpNothing, ["topic": topic]])] + overview : blocks
  }

  private func definition(_ topic: HelpTopic) -> Definition {
    Definition(
      topic.names(language)[0], topic.summary(language) { readable(words.catalogued($0).message) })
  }

  /// The topics whose page says the words, each once.
  private func pages(mentioning text: String) -> [HelpTopic] {
    let key = InputFolding.fold(text).lowercased()
    guard !key.isEmpty else { return [] }
    return HelpTopic.all.filter { page($0).plainText.lowercased().contains(key) }
  }
}

extension HelpTopic {
  /// The topic of the last word, for `help set horizon`.
  init?(lastWordOf text: String) {
    guard let space = text.lastIndex(of: " ") else { return nil }
    self.init(String(text[text.index(after: space)...]))
  }
}

extension [Block] {
  /// The words of the blocks, for searching.
  var plainText: String {
    map { block in
      switch block {
      case .heading(let text), .paragraph(let text): text
      case .lines(let lines): lines.joined(separator: "\n")
      case .definitions(let definitions): definitions.map { $0.term + " " + $0.text }.joined(separator: "\n")
      case .table, .records, .chart, .documentLines: ""
      }
    }.joined(separator: "\n")
  }
}
