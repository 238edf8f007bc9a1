import Foundation
import Testing
import Workspace

/// The program that keeps statements until it is killed, and what it was told is kept.
final class Probe {
  private let process = Process()
  private let pipe = Pipe()

  /// The folder that programs under test were built into.
  static let products: URL = {
    var url = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    while url.path != "/", !FileManager.default.isExecutableFile(atPath: url.appending(path: "WorkspaceProbe").path) {
      url.deleteLastPathComponent()
    }
    return url
  }()

  init(_ path: String, seed: UInt64, limit: Int? = nil) throws {
    process.executableURL = Self.products.appending(path: "WorkspaceProbe")
    process.arguments = [path, String(seed)] + (limit.map { [String($0)] } ?? [])
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// What has been acknowledged when the program was killed after a while, or ended by itself.
  func acknowledged(killedAfter lines: Int?, delay: useconds_t = 0) -> [String] {
    var bytes = Data()
    if let lines {
      while bytes.count(where: { $0 == 0x0A }) < lines {
        let more = pipe.fileHandleForReading.availableData
        if more.isEmpty { break }
        bytes += more
      }
      usleep(delay)
      kill(process.processIdentifier, SIGKILL)
    }
    bytes += pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // A line that the kill cut off was never read as acknowledged.
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }
}

/// What a workspace must hold, from what was acknowledged.
struct AcknowledgedJournal: Equatable {
  /// The numbers of the statements.
  var numbers: [Int] = []
  /// How many are in force.
  var position = 0

  init() {}

  init(_ journal: Journal) {
    numbers = journal.entries.map(\.time)
    position = journal.position
  }

  mutating func apply(_ line: String) {
    guard let sign = line.first, let number = Int(line.dropFirst()) else { return }
    switch sign {
    case "+":
      numbers = numbers.prefix(position) + [number]
      position += 1
    case "=": position = number
    default: break
    }
  }
}
