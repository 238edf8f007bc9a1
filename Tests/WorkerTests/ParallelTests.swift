import Foundation
import Glibc
import Testing

@testable import Worker

struct ParallelTests {
  /// Some hundred lines, good and bad, short and long, so that pieces end everywhere.
  private static let lines = (0..<400).map { index in
    switch index % 5 {
    case 0: "{\"id\":\(index),broken"
    case 1: ""
    case 2: String(repeating: "x", count: 7 * index)
    default: WorkerTests.request.replacing("\"a\"", with: "\(index)").replacing("4.62", with: "4.\(100 + index)")
    }
  }

  private static func answers(_ bytes: [UInt8], threads: Int) throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { unlink(path) }
    try Data(bytes).write(to: URL(filePath: path))
    let input = open(path, O_RDONLY)
    defer { close(input) }
    let output = open(path + ".out", O_RDWR | O_CREAT, 0o600)
    defer {
      close(output)
      unlink(path + ".out")
    }
    try Worker.run(input: input, output: output, threads: threads)
    return Array(try Data(contentsOf: URL(filePath: path + ".out")))
  }

  @Test func threadsChangeNoByte() throws {
    let input = Array(Self.lines.joined(separator: "\n").utf8)
    let one = try Self.answers(input, threads: 1)
    #expect(one.split(separator: 0x0A).count == Self.lines.count)
    for threads in [2, 5] { #expect(try Self.answers(input, threads: threads) == one) }
  }

  /// Shards, answered apart and put together, are the answers of the whole.
  @Test func shardsMergeToTheSameBytes() throws {
    let whole = try Self.answers(Array((Self.lines.joined(separator: "\n") + "\n").utf8), threads: 2)
    let shards = try [0..<130, 130..<131, 131..<400].map {
      try Self.answers(Array((Self.lines[$0].joined(separator: "\n") + "\n").utf8), threads: 2)
    }
    #expect(Array(shards.joined()) == whole)
  }

  @Test func blocksHoldWholeLines() {
    var blocks = LineBlocks(longest: 4)
    blocks.append(Array("ab\ncd".utf8)[...])
    #expect(blocks.take() == Array("ab\n".utf8))
    #expect(blocks.take().isEmpty)
    blocks.append(Array("e\n".utf8)[...])
    #expect(blocks.take() == Array("cde\n".utf8))
    // One byte more than the longest is kept, so that the line is known to be too long; its end is not lost.
    for _ in 0..<10 { blocks.append(Array("123456789".utf8)[...]) }
    #expect(blocks.count == 0)
    blocks.append(Array("0\nf".utf8)[...])
    #expect(blocks.take() == Array("12345\n".utf8))
    #expect(blocks.take(all: true) == Array("f".utf8))
  }

  @Test func piecesEndWithLines() {
    let block = Array("a\nbcdefgh\n\nij".utf8)
    #expect(LineBlocks.pieces(of: block, size: 1) == [0..<2, 2..<10, 10..<11, 11..<13])
    #expect(LineBlocks.pieces(of: block, size: 100) == [0..<13])
    #expect(LineBlocks.pieces(of: [], size: 8).isEmpty)
  }
}
