import ScenarioLanguage

/// A table that the plan was loaded from.
struct LoadedFile: Sendable, Hashable {
  /// Which statement loaded it.
  var action: FileAction
  /// One spelling for all paths to the file; of a table that stands in the statement, its name in sources.
  var path: String
  /// The table itself, where it stands in the statement.
  var text: String?

  /// What tables that stand in statements are called in sources, with a number behind it. As 基准, in every language.
  static let pastedName = "粘贴表"
}

extension SessionState {
  /// Notes a table. Loaded again, an indicator table keeps its place, and what other tables gave moves to the end.
  mutating func note(_ action: FileAction, _ path: String, text: String? = nil) {
    let table = LoadedFile(action: action, path: path, text: text)
    if action == .load, tables.contains(table) { return }
    tables.removeAll { $0 == table }
    tables.append(table)
  }
}
