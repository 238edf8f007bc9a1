import Foundation
import Testing
import Worker

struct WorkerTests {
  static let request =
    #"{"id":"a","kind":"per_capita","history":{"2016":2.35,"2017":3.15,"2018":3.75,"2019":4.45,"2020":4.62},"#
    + #""horizon":2025,"targets":[13,8],"quantiles":[0.1,0.5,0.9],"law":"history","seed":0}"#

  /// What the worker answers, one line for each.
  static func answers(_ input: String) throws -> [String] {
    try answers(Data(input.utf8))
  }

  static func answers(_ input: Data) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = (folder.appending(path: "in"), folder.appending(path: "out"))
    try input.write(to: files.0)
    try Data().write(to: files.1)
    let (reading, writing) = (try FileHandle(forReadingFrom: files.0), try FileHandle(forWritingTo: files.1))
    try Worker.run(input: reading.fileDescriptor, output: writing.fileDescriptor)
    try reading.close()
    try writing.close()
    let text = try String(contentsOf: files.1, encoding: .utf8)
    #expect(text.isEmpty || text.hasSuffix("\n"))
    return text.split(separator: "\n").map(String.init)
  }

  private struct Answer: Decodable {
    let id: String
    let horizon: Int
    let median: Double
    let probabilities: [Double]
    let quantiles: [String: Double]
    let method: String
  }

  @Test func answersInTheDocumentedForm() throws {
    let line = try #require(try Self.answers(Self.request + "\n").first)
    #expect(line.hasPrefix(#"{"id":"a","horizon":2025,"median":"#))
    let answer = try JSONDecoder().decode(Answer.self, from: Data(line.utf8))
    #expect(answer.horizon == 2025)
    #expect(answer.method == "exact")
    #expect(answer.quantiles.keys.sorted() == ["0.1", "0.5", "0.9"])
    let middle = try #require(answer.quantiles["0.5"])
    #expect(abs(middle - answer.median) < 1e-9)
    #expect(answer.probabilities.count == 2)
    #expect(answer.probabilities[0] < answer.probabilities[1])
  }

  @Test func downwardIsTheComplement() throws {
    let down = Self.request.replacing(#""seed":0"#, with: #""direction":"down""#)
    let lines = try Self.answers(Self.request + "\n" + down).map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
    for (up, down) in zip(lines[0].probabilities, lines[1].probabilities) { #expect(abs(up + down - 1) < 1e-9) }
  }

  @Test func everyLineHasItsAnswerInOrder() throws {
    let lines = (0..<700).map { index in
      index % 7 == 3 ? "{bad \(index)" : Self.request.replacing(#""id":"a""#, with: #""id":\#(index)"#)
    }
    let answers = try Self.answers(lines.joined(separator: "\n"))
    #expect(answers.count == lines.count)
    for (index, answer) in answers.enumerated() {
      #expect(answer.hasPrefix(index % 7 == 3 ? #"{"id":null,"error""# : #"{"id":\#(index),"horizon""#))
    }
    // The same bytes whatever stands around a line.
    for index in [0, 350, 699] { #expect(try Self.answers(lines[index]) == [answers[index]]) }
  }

  @Test func peersAreTakenAndNotUsed() throws {
    let withPeers = Self.request.replacing(
      #""seed":0"#, with: #""peers":[{"entity":"武汉","history":{"2019":3,"2020":4}}]"#)
    #expect(try Self.answers(withPeers) == Self.answers(Self.request))
  }

  @Test func emptyInputHasNoAnswer() throws {
    #expect(try Self.answers("").isEmpty)
    #expect(try Self.answers(Self.request + "\r\n").count == 1)
  }
}
