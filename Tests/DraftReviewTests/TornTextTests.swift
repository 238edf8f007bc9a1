import DraftReview
import DraftText
import Foundation
import SourceText
import TestSupport
import Testing

/// Texts as they should never arrive: torn, cut, with lines lost and doubled. A review always ends, and every passage can be shown.
struct TornTextTests {
  @Test(arguments: 0..<24) func `a torn text is reviewed without a fault`(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let (name, text) = Drafts.texts[Int(random.next() % UInt64(Drafts.texts.count))]
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = Int(random.next() % UInt64(lines.count))
    lines = Array(lines[start...].prefix(60))
    for _ in 0..<12 where !lines.isEmpty {
      let index = Int(random.next() % UInt64(lines.count))
      switch random.next() % 5 {
      case 0: lines.remove(at: index)
      case 1: lines.insert(lines[index], at: index)
      case 2: lines[index] = String(lines[index].dropFirst(Int(random.next() % 20)))
      case 3: lines[index] = String(lines[index].dropLast(Int(random.next() % 20)))
      default: lines[index] = String(lines[index].shuffled(using: &random))
      }
    }
    let review = try Drafts.review([(name, lines.joined(separator: "\n"))])
    for passage in review.findings.flatMap(\.passages) + review.unread.map(\.passage) {
      #expect(
        passage.line >= 1 && passage.line <= lines.count && passage.column >= 1 && passage.lastLine >= passage.line)
    }
  }

  @Test func `nothing is found in nothing`() throws {
    #expect(try Drafts.review("").findings.isEmpty)
    #expect(try Drafts.review("\n\n\t\n").findings.isEmpty)
    #expect(try Drafts.review("《（“〔").findings.isEmpty)
  }

  /// The tables of a plan, with what its texts state written down beside them: the same contradictions under the same names.
  @Test func `tables and claims give the findings of the text`() throws {
    let names = ["indicators", "peers", "series", "claims", "carriers"]
    let documents = try names.map { name in
      let path = "Scenarios/zhengzhou-2025/\(name).csv"
      let text = try TextDecoding.decode(FileReading.bytes(at: Repository.path(path))).text
      return try DraftDocument(SourceFile(name: path, text: text), isTable: true)
    }
    let tables = Review(documents)
    let texts = try Drafts.review(Drafts.texts)
    let contradictions = tables.findings.filter { $0.severity == .contradiction }
    #expect(contradictions.count == 8)
    #expect(Set(["h02bb62ad", "h37cc4f97", "h17c36c72"]).isSubset(of: contradictions.map(\.id)))
    #expect(Set(["h02bb62ad", "h37cc4f97", "h17c36c72"]).isSubset(of: texts.findings.map(\.id)))
  }
}
