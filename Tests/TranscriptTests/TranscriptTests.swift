import Foundation
import Testing

/// Every transcript is replayed. With `RECORD_TRANSCRIPTS=1` the outputs of today are written instead, and the run fails.
@Suite struct TranscriptTests {
  static let files: [URL] = {
    let folder = Shell.root.appending(path: "Tests/Transcripts")
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    return all.compactMap { $0 as? URL }.filter { $0.pathExtension == "transcript" }.sorted { $0.path < $1.path }
  }()

  static let records = ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] == "1"

  @Test(arguments: files) func replays(_ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let transcript = Transcript(text)
    #expect(!transcript.exchanges.isEmpty)
    let temporary = FileManager.default.temporaryDirectory.appending(path: "tuiyan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: temporary) }
    let outputs = try transcript.exchanges.map { try Shell.run($0.command, temporary: temporary) }
    if Self.records {
      try transcript.recorded(outputs).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
      return
    }
    for (exchange, output) in zip(transcript.exchanges, outputs) {
      #expect(output == exchange.expected, "\(file.lastPathComponent): $ \(exchange.command)")
    }
  }

  @Test func thereAreTranscripts() {
    #expect(Self.files.count >= 20)
  }
}
