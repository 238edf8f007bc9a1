import Foundation

/// Commands and what they print, in one file: `$ ` begins a command, what follows is its output and error stream together, and
/// `[4]` at the end is an exit status other than 0. Lines that begin with `#` stand outside.
///
/// The commands run in a shell at the root of the repository with `tuiyan` on the path and an empty folder `$TMP`.
struct Transcript {
  struct Exchange {
    let command: String
    let expected: String
  }

  let comments: [String]
  let exchanges: [Exchange]

  init(_ text: String) {
    var comments: [String] = []
    var exchanges: [Exchange] = []
    var command: String?
    var output: [Substring] = []
    func finish() {
      if let command { exchanges.append(Exchange(command: command, expected: output.joined(separator: "\n"))) }
      output = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        finish()
        command = String(line.dropFirst(2))
      } else if command == nil {
        comments.append(String(line))
      } else {
        output.append(line)
      }
    }
    if output.last == "" { output.removeLast() }
    finish()
    self.comments = comments
    self.exchanges = exchanges
  }

  /// The transcript with the output of today.
  func recorded(_ outputs: [String]) -> String {
    let head = comments.map { $0 + "\n" }.joined()
    return head + zip(exchanges, outputs).map { "$ \($0.command)\n\($1)\n" }.joined()
  }
}

/// Runs commands as a user would type them.
enum Shell {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder that the program under test was built into.
  static let products: URL = {
    var url = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    while url.path != "/", !FileManager.default.isExecutableFile(atPath: url.appending(path: "tuiyan").path) {
      url.deleteLastPathComponent()
    }
    return url
  }()

  /// What a command prints, with its exit status behind it where that is not 0.
  static func run(_ command: String, temporary: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command + "\n"]
    process.currentDirectoryURL = root
    process.environment = [
      "PATH": products.path + ":/usr/local/bin:/usr/bin:/bin", "HOME": temporary.path, "TMP": temporary.path,
      "LANG": "C.UTF-8", "TUIYAN_LANG": "zh", "XDG_STATE_HOME": temporary.path, "XDG_CONFIG_HOME": temporary.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var output = String(decoding: data, as: UTF8.self).replacingOccurrences(of: temporary.path, with: "$TMP")
    if output.hasSuffix("\n") { output.removeLast() }
    if process.terminationStatus != 0 { output += (output.isEmpty ? "" : "\n") + "[\(process.terminationStatus)]" }
    return output
  }
}
