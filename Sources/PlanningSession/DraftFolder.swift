import Glibc

/// The files of a folder that a review reads.
enum DraftFolder {
  private static let texts: Set<String> = ["txt", "md", "text"]
  private static let tables: Set<String> = ["csv", "tsv"]

  /// The texts and tables of a folder by name, or `nil` where the path is none.
  static func files(at path: String) -> [String]? {
    entries(of: path)?.filter { name in
      let ending = ending(of: name)
      return texts.contains(ending) || tables.contains(ending)
    }.map { join(path, $0) }
  }

  /// The folders in a folder, by name.
  static func folders(at path: String) -> [String] {
    (entries(of: path) ?? []).map { join(path, $0) }.filter { entries(of: $0) != nil }
  }

  private static func join(_ path: String, _ name: String) -> String {
    path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// The names in a folder, sorted, hidden ones aside; `nil` where the path is none.
  private static func entries(of path: String) -> [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether a file is one table, by its ending.
  static func isTable(_ path: String) -> Bool { tables.contains(ending(of: path)) }

  private static func ending(of path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }
}
