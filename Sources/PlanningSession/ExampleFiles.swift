/// The plan that help, the tutorial and the first steps are about, inside the program: `示例/plan.tuiyan`, or `示例` for short.
///
/// A file of that name on the disk comes first.
enum ExampleFiles {
  private static let folders = ["示例", "example"]

  /// The path within the example that a name stands for, if it stands for one.
  static func path(_ name: String) -> String? {
    if folders.contains(name) { return folders[0] + "/plan.tuiyan" }
    guard text(name) != nil, let slash = name.firstIndex(of: "/") else { return nil }
    return folders[0] + name[slash...]
  }

  /// The text of a file of the example.
  static func text(_ path: String) -> String? {
    guard let slash = path.firstIndex(of: "/"), folders.contains(String(path[..<slash])) else { return nil }
    return texts[String(path[path.index(after: slash)...])]
  }
}
