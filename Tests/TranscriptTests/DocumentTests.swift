import Foundation
import Testing

/// Every fenced block of the documents that is marked `console` is replayed like a transcript.
@Suite struct DocumentTests {
  static let documents = [
    "README.md", "docs/LANGUAGE.md", "docs/METHODS.md", "docs/DECISIONS.md", "docs/evidence-model.md",
  ]

  @Test(arguments: documents) func consoleBlocksAreTrue(_ name: String) throws {
    let text = try String(contentsOf: Shell.root.appending(path: name), encoding: .utf8)
    for block in Self.consoleBlocks(in: text) {
      for exchange in Transcript(block).exchanges {
        let temporary = FileManager.default.temporaryDirectory.appending(path: "tuiyan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: temporary) }
        let output = try Shell.run(exchange.command, temporary: temporary)
        #expect(output == exchange.expected, "\(name): $ \(exchange.command)")
      }
    }
  }

  @Test func theReadmeShowsATranscript() throws {
    let text = try String(contentsOf: Shell.root.appending(path: "README.md"), encoding: .utf8)
    #expect(!Self.consoleBlocks(in: text).isEmpty)
  }

  static func consoleBlocks(in text: String) -> [String] {
    text.components(separatedBy: "```console\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
  }
}
