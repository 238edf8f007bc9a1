/// Names of files as seen from a folder.
enum RelativePath {
  /// The name of `path` as seen from `folder`, both absolute; the absolute path where the two have nothing in common.
  static func from(_ folder: String, to path: String) -> String {
    let (here, there) = (folder.split(separator: "/"), path.split(separator: "/"))
    let common = zip(here, there).prefix { $0 == $1 }.count
    guard path.hasPrefix("/"), folder.hasPrefix("/"), common > 0 || here.isEmpty else { return path }
    let steps = Array(repeating: "..", count: here.count - common) + there.dropFirst(common).map(String.init)
    return steps.joined(separator: "/")
  }
}
