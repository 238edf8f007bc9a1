import Glibc
import LineEditor
import NameMatching
import PlanModel
import PlanningSession
import Reporting
import ScenarioLanguage
import SourceText

/// What may stand at the cursor of a statement: what the parser would take there.
struct StatementCompletion {
  /// As many candidates are told what they are; more than that nobody reads, and columns show more of them.
  private static let describedCandidates = 60

  private let state: SessionState
  private let vocabulary: NameVocabulary

  init(_ state: SessionState, _ vocabulary: NameVocabulary) {
    self.state = state
    self.vocabulary = vocabulary
  }

  /// The candidates for the word that ends at the cursor.
  ///
  /// - Complexity: O(names × length of name).
  func completion(of line: String, at cursor: Int) -> Completion? {
    guard var word = TypedWord(in: line, at: cursor, isPath: false) else { return nil }
    var place = Place(before: word.before)
    if place.verb?.takesFile == true, let path = TypedWord(in: line, at: cursor, isPath: true) {
      word = path
      place = Place(before: word.before)
    }
    let candidates = candidates(for: word.text, at: place)
    guard !candidates.isEmpty else { return nil }
    return Completion(replacing: word.start..<cursor, candidates: candidates)
  }

  private func candidates(for typed: String, at place: Place) -> [CompletionCandidate] {
    if place.isStart { return verbs(typed, place.language) }
    guard let verb = place.verb else { return [] }
    let spelling = Spelling(typed: typed, language: place.language)
    let parts = place.continuations.compactMap { if case .part(let part) = $0 { part } else { nil } }
    let names = Expectation.allCases.filter(parts.contains).flatMap { part in
      candidates(for: part, of: verb, place, spelling)
    }
    return names + keywords(place.continuations, spelling)
  }

  /// The names that a part of a statement can have.
  private func candidates(
    for part: Expectation, of verb: Verb, _ place: Place, _ spelling: Spelling
  ) -> [CompletionCandidate] {
    switch part {
    case .indicator where verb == .explain: indicators(spelling.typed) + diagnostics(spelling.typed)
    case .indicator where Keyword(word: place.lastWord) == .elastic, .operand:
      names(state.plan.quantities.map(\.name), spelling) + indicators(spelling.typed)
    case .indicator: indicators(spelling.typed)
    case .scenario: names(state.plan.scenarios.map(\.name), spelling)
    case .place: names(vocabulary.places, spelling)
    case .file: files(spelling.typed)
    case .law: laws(spelling)
    case .stated: spelling.spell(Verb.droppable.map { ($0.chinese, $0.rawValue, nil) })
    case .order: spelling.spell(ReachOrder.allCases.map { ($0.chinese, $0.rawValue, nil) })
    case .year where verb == .grow: actualYears(of: place.subject, spelling)
    case .name: names(of: verb, spelling)
    case .text where verb == .set:
      spelling.spell(Settings.choices(place.lastWord).map { ($0.chinese, $0.english, nil) })
    default: []
    }
  }

  /// What a bare name stands for, which the verb decides.
  private func names(of verb: Verb, _ spelling: Spelling) -> [CompletionCandidate] {
    switch verb {
    case .help: helpTopics(spelling)
    case .show:
      spelling.spell(ShowTopic.allCases.map { ($0.chinese, $0.rawValue, nil) }) + indicators(spelling.typed)
    case .set:
      spelling.spell(
        SettingName.allCases.map { ($0.chinese, $0.rawValue, $0.entry.summary[words]) })
    case .define, .grow: names(state.plan.quantities.map(\.name), spelling)
    default: []
    }
  }

  /// The years that growth can start from: those with an actual or a past value of the indicator, the newest first.
  private func actualYears(of name: String, _ spelling: Spelling) -> [CompletionCandidate] {
    guard case .found(let code) = state.plan.nameIndex.resolve(name) else { return [] }
    let years = Set(state.plan.ownObservations(of: code).filter { $0.type.isEvidence }.map(\.year))
    return years.sorted(by: >).map(String.init).filter { $0.hasPrefix(InputFolding.fold(spelling.typed)) }
      .map { CompletionCandidate(text: $0 + " ") }
  }

  private var words: WordLanguage { state.settings.language == .chinese ? .chinese : .english }

  private func verbs(_ typed: String, _ language: WordLanguage) -> [CompletionCandidate] {
    Spelling(typed: typed, language: typed.isEmpty ? words : language).spell(
      Verb.allCases.map { ($0.chinese, $0.rawValue, $0.entry.synopsis[words]) })
  }

  private func laws(_ spelling: Spelling) -> [CompletionCandidate] {
    spelling.spell(
      LawForm.allCases.filter { !$0.isModifier }.compactMap { form in
        form.keyword.map { ($0.chinese, $0.rawValue, form.entry.forms[words]) }
      })
  }

  private func keywords(_ continuations: Set<StatementContinuation>, _ spelling: Spelling) -> [CompletionCandidate] {
    let possible = Keyword.allCases.filter { continuations.contains(.keyword($0)) }
    return spelling.spell(possible.map { ($0.chinese, $0.rawValue, nil) })
  }

  /// Everything that has a page of help.
  private func helpTopics(_ spelling: Spelling) -> [CompletionCandidate] {
    let language = spelling.typed.isEmpty ? spelling.language : spelling.isASCII ? .english : .chinese
    return HelpTopic.all.flatMap { $0.names(language) }.filter { $0.hasPrefix(spelling.typed) }
      .map { CompletionCandidate(text: $0 + " ") }
  }

  /// The codes of diagnostics, for which something has to be typed: nobody looks for one in a list.
  private func diagnostics(_ typed: String) -> [CompletionCandidate] {
    guard !typed.isEmpty else { return [] }
    return DiagnosticID.allCases.map(\.rawValue).filter { $0.hasPrefix(typed) }.map {
      CompletionCandidate(text: $0 + " ")
    }
  }

  /// Indicators by code, name, alias, any part of them, or pinyin.
  private func indicators(_ typed: String) -> [CompletionCandidate] {
    let found = vocabulary.matches(typed)
    let isDescribed = found.count <= Self.describedCandidates
    return found.map { place in
      CompletionCandidate(
        text: vocabulary.written[place], detail: isDescribed ? describe(vocabulary.indicators[place]) : nil)
    }
  }

  /// From where to where, and in which unit: `1700 → 5000 家`.
  private func describe(_ indicator: Indicator) -> String {
    let target = state.plan.target(for: indicator.code, in: state.plan.openScenario)
    let base = indicator.base.value?.description ?? "-"
    return "\(base) → \(target.map { NumberText.target($0.condition) } ?? "-") \(indicator.unit.symbol)"
  }

  private func names(_ names: [String], _ spelling: Spelling) -> [CompletionCandidate] {
    let completion = NameCompletion(names.map { .init(name: $0) })
    return completion.matches(spelling.typed).map { CompletionCandidate(text: quoted(names[$0]) + " ") }
  }

  /// The files and folders that the typed path begins; a folder ends in a slash, so that Tab goes on inside it.
  private func files(_ typed: String) -> [CompletionCandidate] {
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<slash])
    let start = typed[slash...]
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(directory) }
    var candidates: [CompletionCandidate] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(start), start.hasPrefix(".") || !name.hasPrefix(".") else { continue }
      var status = stat()
      let isFolder = stat(folder + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      let path = folder + name
      let needsQuotes = path.contains { $0 == " " || $0 == "#" || $0 == "\"" }
      // The quote stays open behind a folder.
      let text = needsQuotes ? "\"" + path + (isFolder ? "" : "\"") : path
      candidates.append(CompletionCandidate(text: text + (isFolder ? "/" : " ")))
    }
    return candidates.sorted { $0.text < $1.text }
  }
}

/// A name that cannot stand without quotes, in quotes.
func quoted(_ name: String) -> String {
  if name.unicodeScalars.allSatisfy(\.standsInName) { return name }
  return "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}

extension Unicode.Scalar {
  /// Whether a name with the scalar needs no quotes for it; most are told without a look at their properties.
  fileprivate var standsInName: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: properties.isAlphabetic
    }
  }
}

extension Verb {
  /// Whether a file follows the verb, whose name may hold any sign.
  fileprivate var takesFile: Bool {
    switch self {
    case .load, .series, .peers, .claims, .correlate, .read, .export, .save, .log, .check: true
    default: false
    }
  }
}
