import TestSupport
import Testing

@testable import OfficeFiles

struct ZipWriterTests {
  /// Nothing, what shrinks, and what does not.
  @Test func partsComeBack() throws {
    var random = SplitMix64(seed: 7)
    let parts: [(String, [UInt8])] = [
      ("空.xml", []), ("a", [0]), ("word/文.xml", Array(String(repeating: "指标", count: 9000).utf8)),
      ("random", (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }),
    ]
    var writer = ZipWriter()
    for (name, contents) in parts { writer.add(name, contents) }
    let archive = try ZipArchive(writer.bytes)
    #expect(Set(archive.entries.keys) == Set(parts.map(\.0)))
    for (name, contents) in parts { #expect(try archive.contents(of: name) == contents, "\(name)") }
    #expect(try #require(archive.entries["word/文.xml"]).packedSize < 500)
    #expect(try #require(archive.entries["random"]).method == 0)
  }
}
