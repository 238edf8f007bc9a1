public import Foundation

/// The files of the repository that tests read.
public enum Repository {
  /// The root of the package.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A place in the repository, as a path.
  public static func path(_ relative: String) -> String { root.appending(path: relative).path(percentEncoded: false) }

  /// Runs `body` with a new empty folder, which is removed afterwards.
  public static func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tuiyan-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path(percentEncoded: false))
  }
}
