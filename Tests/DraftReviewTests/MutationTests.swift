import DraftReview
import DraftText
import Foundation
import TestSupport
import Testing

/// Drafts with one statement changed: the change must be found.
struct MutationTests {
  /// How many changes are tried: few where tests run often, `TUIYAN_MUTATIONS=500` for the whole.
  static let count = ProcessInfo.processInfo.environment["TUIYAN_MUTATIONS"].flatMap { Int($0) } ?? 24

  /// What a finding is about, its values aside: a change of a value that was found wrong before counts only if another thing is found.
  private static func places(_ review: Review) -> Set<String> {
    Set(
      review.findings.map { finding in
        finding.rule.rawValue
          + finding.passages.prefix(2).map { "\($0.document):\($0.line):\($0.column)" }.sorted().joined()
      })
  }

  @Test func `at least 95 of 100 changes are found`() throws {
    let texts = Drafts.texts
    let clean = Self.places(try Drafts.review(texts))
    let sites = try MutationSites.all(texts)
    print(sites.map { "\($0.kind) \($0.sites.count)" })
    #expect(sites.count == 6)
    var random = SplitMix64(seed: 20_251_121)
    var missed: [String] = []
    for _ in 0..<Self.count {
      let mutation = Mutation.draw(&random, from: sites)
      let changed = mutation.applied(to: texts)
      #expect(zip(changed, texts).contains { $0.text != $1.text }, Comment(rawValue: mutation.description))
      let found = Self.places(try Drafts.review(changed))
      if found.subtracting(clean).isEmpty { missed.append(mutation.description) }
    }
    print("mutations: \(Self.count), missed \(missed.count): \(missed)")
    #expect(Double(missed.count) <= 0.05 * Double(Self.count), Comment(rawValue: missed.joined(separator: "\n")))
  }
}
