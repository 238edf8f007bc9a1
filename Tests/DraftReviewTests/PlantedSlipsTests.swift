import DraftReview
import DraftText
import Foundation
import SourceText
import TestSupport
import Testing

/// Folders of made-up places with slips that only the list beside them knows: `Tests/Corpora/plans-with-slips`.
///
/// The three plans are of other fields than the drafts that rules were tried on (science, care of the aged) and of other tables. Recall
/// counts the rows of the list, precision the findings that no row explains.
struct PlantedSlipsTests {
  static let root = "Tests/Corpora/plans-with-slips"
  static let folders = ["澜江市", "柳溪县", "云州市"]

  /// A slip: the rule that notices it and a part of each of the two passages.
  struct Slip: CustomStringConvertible {
    var rule: String
    var passages: [String]

    var description: String { "\(rule) \(passages)" }

    /// Whether a finding is about it: each part stands in another of its passages.
    func isFound(by finding: Finding) -> Bool {
      guard finding.rule.rawValue == rule else { return false }
      var open = finding.passages.map(\.text)
      return passages.allSatisfy { part in
        guard let place = open.firstIndex(where: { $0.contains(part) }) else { return false }
        if open.count > 1 { open.remove(at: place) }
        return true
      }
    }
  }

  static func texts(_ folder: String) throws -> [(name: String, text: String)] {
    let path = Repository.path("\(root)/\(folder)")
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted().filter { !$0.hasSuffix(".tsv") }.map {
      ($0, try TextDecoding.decode(FileReading.bytes(at: path + "/" + $0)).text)
    }
  }

  static func slips(_ folder: String) throws -> [Slip] {
    let list = try String(contentsOfFile: Repository.path("\(root)/\(folder)/expected.tsv"), encoding: .utf8)
    return list.split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: "\t").map(String.init)
      return Slip(rule: cells[0], passages: Array(cells.dropFirst()))
    }
  }

  @Test(arguments: folders) func `every planted slip is found, and nothing that is right`(_ folder: String) throws {
    let slips = try Self.slips(folder)
    #expect(slips.count >= 9)
    let findings = try Drafts.review(Self.texts(folder)).findings
    let missed = slips.filter { slip in !findings.contains { slip.isFound(by: $0) } }
    #expect(missed.map(\.description) == [])
    let unexplained = findings.filter { finding in !slips.contains { $0.isFound(by: finding) } }
    #expect(unexplained.map { "\($0.rule.rawValue) \($0.passages.map(\.text)) \($0.arithmetic)" } == [])
  }
}
