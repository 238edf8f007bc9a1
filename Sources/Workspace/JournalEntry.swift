/// A statement that changed the state, with everything that doing it again takes.
public struct JournalEntry: Sendable, Hashable {
  /// The text as typed, from the verb to the last word.
  public var text: String
  /// The name of the text it stood in: a file, `-c#1`, the prompt.
  public var script: String
  /// The folder that its relative names start from; empty for the working directory.
  public var directory: String
  /// The line it stood in, from 1.
  public var line: Int
  /// The column of its verb in characters, from 1.
  public var column: Int
  /// The values of `$name` that were in force.
  public var variables: [String: String]
  /// The files it read, in the order of reading.
  public var files: [JournaledFile]
  /// When it was acknowledged, in seconds since 1970.
  public var time: Int

  /// An entry.
  public init(
    text: String, script: String, directory: String, line: Int, column: Int, variables: [String: String] = [:],
    files: [JournaledFile] = [], time: Int = 0
  ) {
    self.text = text
    self.script = script
    self.directory = directory
    self.line = line
    self.column = column
    self.variables = variables
    self.files = files
    self.time = time
  }
}

/// A file that a statement read: under which name, where it was, and what stood in it.
public struct JournaledFile: Sendable, Hashable {
  /// The path as the statement came to it.
  public var name: String
  /// One spelling for all paths to the file.
  public var path: String
  /// What stood in it.
  public var bytes: [UInt8]

  /// A file.
  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }
}

/// All that a workspace holds.
public struct Journal: Sendable, Hashable {
  /// The statements, oldest first.
  public var entries: [JournalEntry] = []
  /// How many of them are in force; those behind have been taken back.
  public var position = 0

  /// An empty journal.
  public init() {}
}
