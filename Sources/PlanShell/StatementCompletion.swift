import Glibc
import LineEditor
import NameMatching
import PlanModel
import PlanningSession
import Reporting
import ScenarioLanguage
import SourceText

/// What may stand at the cursor of a statement.
struct StatementCompletion {
  let state: SessionState

  init(_ state: SessionState) {
    self.state = state
  }

  /// The candidates for the word that ends at the cursor.
  ///
  /// - Complexity: O(names × length of name).
  func completion(of line: String, at cursor: Int) -> Completion? {
    let before = line.utf8.prefix(cursor)
    guard let text = String(before) else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    let isNew = text.isEmpty || text.last?.isWhitespace == true
    let typed = isNew ? "" : String(words.last ?? "")
    let earlier = (isNew ? words[...] : words.dropLast()).map(String.init)
    let candidates = candidates(for: typed, after: earlier)
    guard !candidates.isEmpty else { return nil }
    return Completion(replacing: (cursor - typed.utf8.count)..<cursor, candidates: candidates)
  }

  private func candidates(for typed: String, after earlier: [String]) -> [CompletionCandidate] {
    guard let first = earlier.first else { return verbs(typed) }
    guard let verb = Verb(word: InputFolding.fold(first)) else { return [] }
    let isChinese = first.utf8.contains { $0 >= 0x80 }
    switch verb {
    case .load, .series, .peers, .claims, .read, .export, .save, .log, .check: return files(typed)
    case .scenario, .compare: return names(state.plan.scenarios.map(\.name), typed)
    case .set: return earlier.count == 1 ? settings(typed, isChinese) : values(of: earlier[1], typed)
    case .help: return helpTopics(typed, isChinese)
    case .explain where earlier.count == 1: return indicators(typed) + diagnostics(typed)
    case .show: return topics(typed, isChinese) + indicators(typed)
    case .reach: return indicators(typed) + keywords(typed, isChinese)
    case .project, .backtest: return indicators(typed)
    case .grow where earlier.count > 1: return growth(typed, after: earlier, isChinese)
    default: return earlier.count == 1 ? indicators(typed) : keywords(typed, isChinese)
    }
  }

  private func verbs(_ typed: String) -> [CompletionCandidate] {
    let isEnglish = typed.utf8.first.map { $0 < 0x80 } ?? false
    return Verb.allCases.filter { !$0.isReserved }.map { ($0, isEnglish ? $0.rawValue : $0.chinese) }
      .filter {
        $0.1.hasPrefix(typed.lowercased()) || PinyinInitials.firstMatch(of: typed.lowercased(), in: $0.0.chinese) == 0
      }
      .map { CompletionCandidate(text: $0.1 + " ", detail: $0.0.entry.synopsis.chinese) }
  }

  /// Everything that has a page of help.
  private func helpTopics(_ typed: String, _ isChinese: Bool) -> [CompletionCandidate] {
    let language = typed.isEmpty ? isChinese : typed.utf8.contains { $0 >= 0x80 }
    return HelpTopic.all.flatMap { $0.names(language ? .chinese : .english) }.filter { $0.hasPrefix(typed) }
      .map { CompletionCandidate(text: $0 + " ") }
  }

  /// The codes of diagnostics, for which something has to be typed: nobody looks for one in a list.
  private func diagnostics(_ typed: String) -> [CompletionCandidate] {
    guard !typed.isEmpty else { return [] }
    return DiagnosticID.allCases.map(\.rawValue).filter { $0.hasPrefix(typed) }.map {
      CompletionCandidate(text: $0 + " ")
    }
  }

  /// Indicators whose code, name, alias or pinyin initials the typed text begins or occurs in.
  private func indicators(_ typed: String) -> [CompletionCandidate] {
    let key = NameKey(typed)
    return state.plan.indicators.filter { indicator in
      typed.isEmpty || indicator.code.hasPrefix(typed)
        || ([indicator.name] + indicator.aliases).contains {
          NameKey($0).text.contains(key.text) || PinyinInitials.firstMatch(of: key.text, in: $0) != nil
        }
    }.map { indicator in
      let target = state.plan.target(for: indicator.code, in: state.plan.openScenario)
      let base = indicator.base.value?.description ?? "-"
      return CompletionCandidate(
        text: quoted(indicator.name) + " ",
        detail: "\(base) → \(target.map { NumberText.target($0.condition) } ?? "-") \(indicator.unit.symbol)")
    }
  }

  /// A name that cannot stand without quotes, in quotes.
  private func quoted(_ name: String) -> String {
    name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0) }
      ? name : "\"\(name)\""
  }

  private func names(_ names: [String], _ typed: String) -> [CompletionCandidate] {
    names.filter { $0.hasPrefix(typed) }.map { CompletionCandidate(text: quoted($0) + " ") }
  }

  private func settings(_ typed: String, _ isChinese: Bool) -> [CompletionCandidate] {
    let names = SettingName.allCases.filter { !$0.isReserved }
    return self.names(names.map(\.rawValue), typed) + (isChinese ? self.names(names.map(\.chinese), typed) : [])
  }

  private func values(of setting: String, _ typed: String) -> [CompletionCandidate] {
    names(Settings.choices(setting), typed)
  }

  private func topics(_ typed: String, _ isChinese: Bool) -> [CompletionCandidate] {
    names(ShowTopic.allCases.map { isChinese ? $0.chinese : $0.rawValue }, typed)
  }

  /// After `grow INDICATOR`: laws; after the laws that name a place, places.
  private func growth(_ typed: String, after earlier: [String], _ isChinese: Bool) -> [CompletionCandidate] {
    switch earlier.last.flatMap({ Keyword(word: $0) }) {
    case .like, .converge: names(state.plan.places, typed)
    case .elastic: names(state.plan.quantities.map(\.name), typed) + indicators(typed)
    default: keywords(typed, isChinese)
    }
  }

  private func keywords(_ typed: String, _ isChinese: Bool) -> [CompletionCandidate] {
    guard !typed.isEmpty else { return [] }
    return names(Keyword.allCases.map { isChinese ? $0.chinese : $0.rawValue }, typed)
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
      candidates.append(CompletionCandidate(text: folder + name + (isFolder ? "/" : " ")))
    }
    return candidates.sorted { $0.text < $1.text }
  }
}
