import Glibc
import LongWork
import SourceText

/// A file that was read, with how its bytes were decoded.
struct InputFile {
  let text: SourceFile
  let encoding: TextEncoding

  /// Reads and decodes a file; the diagnostic is shown at `range` of `script`, if it was named there.
  static func read(_ path: String, shownIn file: SourceFile? = nil, at range: SourceRange? = nil) throws(Diagnostics)
    -> InputFile
  {
    try decode(try bytes(of: path, shownIn: file, at: range), of: path, shownIn: file, at: range)
  }

  /// The bytes of a file.
  static func bytes(of path: String, shownIn file: SourceFile? = nil, at range: SourceRange? = nil) throws(Diagnostics)
    -> [UInt8]
  {
    func failed(_ id: DiagnosticID, _ arguments: [String: String] = [:]) -> Diagnostics {
      Diagnostics(Diagnostic(id, arguments.merging(["path": path]) { own, _ in own }, in: file, at: range))
    }
    let path = FilePart(path).path
    if let text = ExampleFiles.text(path) { return Array(text.utf8) }
    do {
      return try FileReading.bytes(at: path) { Cancellation.isRequested }
    } catch {
      switch error {
      case .missing: throw failed(.fileMissing)
      case .directory: throw failed(.fileIsDirectory)
      case .notPermitted: throw failed(.fileNotPermitted)
      case .tooLarge(let size):
        throw failed(.fileTooLarge, ["got": String(size), "limit": String(FileReading.maximumBytes)])
      case .cancelled: throw failed(.interrupted)
      case .system(let number): throw failed(.fileUnreadable, ["got": String(number)])
      }
    }
  }

  /// The text that bytes of a file stand for.
  static func decode(
    _ bytes: [UInt8], of path: String, shownIn file: SourceFile? = nil, at range: SourceRange? = nil
  ) throws(Diagnostics) -> InputFile {
    func failed(_ id: DiagnosticID, _ arguments: [String: String] = [:]) -> Diagnostics {
      Diagnostics(Diagnostic(id, arguments.merging(["path": path]) { own, _ in own }, in: file, at: range))
    }
    if let office = try office(bytes, of: path, shownIn: file, at: range) { return office }
    let input: InputFile
    do {
      let (text, encoding) = try TextDecoding.decode(bytes)
      input = InputFile(text: SourceFile(name: path, text: text), encoding: encoding)
    } catch {
      switch error {
      case .binary(let offset): throw failed(.fileBinary, ["offset": String(offset + 1)])
      case .unknownEncoding(let offset): throw failed(.fileEncoding, ["offset": String(offset + 1)])
      }
    }
    if let place = input.text.overlongLine {
      throw Diagnostics(Diagnostic(.lineTooLong, ["limit": "1 MiB"], in: input.text, at: place..<place + 1))
    }
    return input
  }

  /// The path that a name stands for: as typed first, then with its full-width signs folded.
  static func resolve(_ name: String, in directory: String) -> String {
    let typed = absolute(name, in: directory)
    if exists(typed) { return plain(typed) }
    if let example = ExampleFiles.path(name) { return example }
    let folded = absolute(InputFolding.fold(name), in: directory)
    return plain(exists(folded) ? folded : typed)
  }

  /// The path with the mark before a sheet as this program writes it.
  private static func plain(_ path: String) -> String {
    let name = FilePart(path)
    return name.named(name.path)
  }

  /// The folder of a path, empty for the working directory.
  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// One spelling for all paths to a file, as far as the system knows it.
  static func canonical(_ path: String) -> String {
    let name = FilePart(path)
    guard let resolved = realpath(name.path, nil) else { return path }
    defer { free(resolved) }
    return name.named(String(cString: resolved))
  }

  /// The one spelling of a path that is seen from a folder; a path that leads nowhere is made absolute.
  /// A file of the example inside the program stays where it is from everywhere.
  static func canonical(_ path: String, in folder: String) -> String {
    if ExampleFiles.text(path) != nil, !exists(absolute(path, in: folder)) { return path }
    return canonical(path.hasPrefix("/") ? path : folder + "/" + path)
  }

  /// The working directory, as the system spells it.
  static var workingDirectory: String { canonical(".") }

  /// Whether a path leads to a file whose contents can be read again: no pipe and no device.
  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(FilePart(path).path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The bytes in a file; 0 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func absolute(_ name: String, in directory: String) -> String {
    if name.hasPrefix("/") { return name }
    if name.hasPrefix("~/"), let home = getenv("HOME") { return String(cString: home) + name.dropFirst() }
    if directory.isEmpty { return name }
    return directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }

  private static func exists(_ path: String) -> Bool { access(FilePart(path).path, F_OK) == 0 }
}
