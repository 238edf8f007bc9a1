import Glibc

/// A transcript on disk: what was stated as it was typed, and what came of it as comments. It runs again as it is.
final class Transcript {
  /// The file.
  let path: String
  /// The folder that the files it names are seen from.
  let folder: String
  private let descriptor: Int32

  /// Begins a transcript in a file that is not there yet, or is empty.
  init(path: String) throws(OutputFile.Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputFile.Failure.last }
    self.descriptor = descriptor
    self.path = path
    folder = InputFile.canonical(InputFile.directory(of: path), in: InputFile.workingDirectory)
  }

  deinit { close(descriptor) }

  /// Adds lines to the end, at once.
  func append(_ lines: [String]) throws(OutputFile.Failure) {
    try OutputFile.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: descriptor)
  }

  /// The lines of a text as comments.
  static func comment(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.isEmpty ? "#" : "# " + $0 }
  }
}
