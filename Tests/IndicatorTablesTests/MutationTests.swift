import Foundation
import IndicatorTables
import PlanModel
import SourceText
import TestSupport
import Testing

/// Damaged files end in rows or diagnostics, never in a trap, and every diagnostic points into its file.
struct MutationTests {
  @Test func damagedFilesNeverTrap() throws {
    var files = try CorporaTests.names(in: "good").map { Corpora.tables.appending(path: "good/\($0)") }
    files += ["indicators.csv", "peers.csv"].map { Corpora.zhengzhou.appending(path: $0) }
    let (document, _) = try Corpora.file(Corpora.document)
    let plan = try Corpora.zhengzhouPlan()
    var random = SplitMix64(seed: 20)
    let rounds = Int(ProcessInfo.processInfo.environment["MUTATION_ROUNDS"] ?? "") ?? 6
    for url in files {
      let (file, _) = try Corpora.file(url)
      for _ in 0..<rounds {
        let damaged = SourceFile(name: file.name, text: Self.damage(file.text, &random))
        try Self.readAll(damaged, plan)
      }
    }
    for _ in 0..<rounds {
      try Self.readAll(SourceFile(name: document.name, text: Self.damage(document.text, &random)), plan)
    }
  }

  private static func readAll(_ file: SourceFile, _ plan: Plan) throws {
    let readers: [() throws -> [Diagnostic]] = [
      { try IndicatorTableReader.read(file, encoding: .utf8).warnings },
      { try SeriesReader.read(file, encoding: .utf8, plan: plan).warnings },
      { try PeerReader.read(file, encoding: .utf8, plan: plan).warnings },
      { try ClaimReader.read(file, encoding: .utf8).warnings },
    ]
    for read in readers {
      var found: [Diagnostic]
      do { found = try read() } catch let error as Diagnostics {
        found = error.all
        #expect(found.contains { $0.severity == .error })
      }
      for diagnostic in found {
        let range = try #require(diagnostic.range, "\(diagnostic.id)")
        #expect(range.upperBound <= file.text.utf8.count)
      }
    }
  }

  /// Cuts, doubles, swaps and inserts at random places.
  private static func damage(_ text: String, _ random: inout SplitMix64) -> String {
    var scalars = Array(text.unicodeScalars)
    let signs = Array(",\t\n\"|/;，-（）()*①%0９.年 件\r注：｜~[".unicodeScalars)
    for _ in 0..<Int.random(in: 1...6, using: &random) where !scalars.isEmpty {
      let start = Int.random(in: 0..<scalars.count, using: &random)
      let end = min(scalars.count, start + Int.random(in: 0..<12, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: scalars.removeSubrange(start..<end)
      case 1: scalars.insert(contentsOf: scalars[start..<end], at: start)
      case 2: scalars[start] = signs.randomElement(using: &random) ?? " "
      case 3: scalars.insert(signs.randomElement(using: &random) ?? " ", at: start)
      default: scalars = Array(scalars.prefix(max(start, scalars.count / 2)))
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
