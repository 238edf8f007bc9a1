/// A path, with the sheet or table that is asked for behind it: `规划.xlsx!附表1`.
struct FilePart {
  /// The path of the file.
  var path: String
  /// The sheet or table, by name or number; `nil` for the whole file.
  var part: String?

  private static let endings = [".xlsx", ".xlsm", ".docx"]

  /// Takes a name apart. Only behind the ending of a workbook or document an exclamation mark is no part of the file's name.
  init(_ name: String) {
    path = name
    for mark in name.indices.reversed() where name[mark] == "!" || name[mark] == "！" {
      let before = name[..<mark].lowercased()
      guard Self.endings.contains(where: before.hasSuffix) else { continue }
      let rest = String(name[name.index(after: mark)...])
      path = String(name[..<mark])
      part = rest.isEmpty ? nil : rest
      return
    }
  }

  /// The name as it is written, with another path.
  func named(_ path: String) -> String { part.map { path + "!" + $0 } ?? path }
}
