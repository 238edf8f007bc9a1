public import SourceText

/// A text of statements, and where the files it names are looked for.
public struct Script: Sendable {
  /// The text.
  public let file: SourceFile
  /// The folder that relative names start from; empty for the working directory.
  public let directory: String
  /// How many scripts are being read around this one.
  let depth: Int

  /// Statements typed at the prompt or given with `-c`.
  public init(_ text: String, name: String) {
    self.init(file: SourceFile(name: name, text: text), directory: "", depth: 0)
  }

  init(file: SourceFile, directory: String, depth: Int) {
    self.file = file
    self.directory = directory
    self.depth = depth
  }

  /// The script in a file.
  public static func read(_ path: String, depth: Int = 0) throws(Diagnostics) -> Script {
    let file = try InputFile.read(path)
    if file.text.layout != nil { throw Diagnostics(Diagnostic(.officeNoScript, ["path": path])) }
    return Script(file: file.text, directory: InputFile.directory(of: path), depth: depth)
  }
}
