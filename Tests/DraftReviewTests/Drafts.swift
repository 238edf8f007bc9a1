import DraftReview
import DraftText
import Foundation
import SourceText
import TestSupport

/// The drafts that tests review.
enum Drafts {
  static let folder = "Tests/Corpora/drafts"
  static let names = [
    "新郑市强县建设试点县工作方案-起草说明.txt", "新郑市示范城市培育工作方案-2013.txt", "溧阳市十四五知识产权规划-起草说明.txt", "郑州市十四五知识产权发展规划-征求意见稿.txt",
    "郑州市十四五知识产权规划-起草说明.txt",
  ]

  static func text(_ name: String) throws -> String {
    try TextDecoding.decode(FileReading.bytes(at: Repository.path("\(folder)/\(name)"))).text
  }

  /// All texts by name.
  static let texts: [(name: String, text: String)] = names.compactMap { name in (try? text(name)).map { (name, $0) } }

  static func review(_ texts: [(name: String, text: String)], scope: Review.Scope = .everything) throws -> Review {
    Review(try texts.map { try DraftDocument(SourceFile(name: $0.name, text: $0.text)) }, scope: scope)
  }

  static func document(_ name: String, _ text: String, isTable: Bool = false) throws -> DraftDocument {
    try DraftDocument(SourceFile(name: name, text: text), isTable: isTable)
  }

  /// The review of one short text.
  static func review(_ text: String) throws -> Review { try review([("draft.txt", text)]) }
}

extension Review {
  /// The findings of a rule.
  func found(_ rule: RuleID) -> [Finding] { findings.filter { $0.rule == rule } }
}
