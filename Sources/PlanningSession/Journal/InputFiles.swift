import ScenarioLanguage
import SourceText
import Workspace

/// Where statements read files from: the disk, or, while the statements of a workspace are done again, what they read the first time.
struct InputFiles {
  /// The files that the present statement has read, with their bytes, for the journal.
  private(set) var taken: [JournaledFile] = []
  /// Whether the bytes are kept; without a journal nobody asks for them.
  var isKeeping = false
  /// The files that the present statement read the first time, the next one first.
  private var kept: ArraySlice<JournaledFile>?
  /// Where the files were, by the names that they were read under.
  private var places: [String: String] = [:]

  /// Begins a statement.
  mutating func begin() { taken = [] }

  /// Begins a statement that is done again: it finds the files as they were.
  mutating func begin(with files: [JournaledFile]) {
    taken = []
    kept = files[...]
  }

  /// Reads from the disk again.
  mutating func readFromDisk() { kept = nil }

  /// Reads the file that a statement names.
  mutating func read(_ name: String, in script: Script, at range: SourceRange) throws(Diagnostics) -> InputFile {
    if kept != nil {
      guard let file = kept?.popFirst() else {
        throw Diagnostics(Diagnostic(.fileMissing, ["path": name], in: script.file, at: range))
      }
      places[file.name] = file.path
      return try InputFile.decode(file.bytes, of: file.name, shownIn: script.file, at: range)
    }
    let path = InputFile.resolve(name, in: script.directory)
    let bytes = try InputFile.bytes(of: path, shownIn: script.file, at: range)
    let place = InputFile.canonical(path, in: InputFile.workingDirectory)
    places[path] = place
    if isKeeping { taken.append(JournaledFile(name: path, path: place, bytes: bytes)) }
    return try InputFile.decode(bytes, of: path, shownIn: script.file, at: range)
  }

  /// The table that stands in a statement, under the name that it has in sources.
  mutating func table(_ text: String, called name: String) -> InputFile {
    places[name] = name
    return InputFile(text: SourceFile(name: name, text: text), encoding: .utf8)
  }

  /// One spelling for all paths to a file: as it was when the file was read, else as the system knows it now.
  func canonical(_ path: String) -> String {
    places[path] ?? InputFile.canonical(path, in: InputFile.workingDirectory)
  }
}
