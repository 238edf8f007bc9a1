import ScenarioLanguage

/// A table that the plan was loaded from.
struct LoadedFile: Sendable, Hashable {
  /// Which statement loaded it.
  var action: FileAction
  /// One spelling for all paths to the file.
  var path: String
}

extension SessionState {
  /// Notes a table. Loaded again, an indicator table keeps its place, and what other tables gave moves to the end.
  mutating func note(_ action: FileAction, _ path: String) {
    let table = LoadedFile(action: action, path: path)
    if action == .load, tables.contains(table) { return }
    tables.removeAll { $0 == table }
    tables.append(table)
  }
}
