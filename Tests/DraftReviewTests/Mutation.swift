import DraftReview
import Foundation
import TestSupport

/// One change to the drafts that makes two of their statements disagree.
struct Mutation: CustomStringConvertible {
  /// A place to change: the text before it, the text itself, and what may stand there instead.
  struct Site {
    var kind: String
    var document: String
    /// The line, from 0.
    var line: Int
    var old: String
    var new: [String]
    /// Which occurrence of `old` in the line.
    var occurrence = 0
    /// Another line whose text takes the place of this one, for swaps.
    var swapped: Int?
  }

  var site: Site
  var new: String
  var description: String { "\(site.kind) \(site.document.prefix(6)):\(site.line + 1) \(site.old) → \(new)" }

  /// The texts with the change made.
  func applied(to texts: [(name: String, text: String)]) -> [(name: String, text: String)] {
    texts.map { name, text in
      guard name == site.document else { return (name, text) }
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if let other = site.swapped {
        lines.swapAt(site.line, other)
      } else {
        var range: Range<String.Index>?
        var start = lines[site.line].startIndex
        for _ in 0...site.occurrence {
          range = lines[site.line].range(of: site.old, range: start..<lines[site.line].endIndex)
          start = range?.upperBound ?? lines[site.line].endIndex
        }
        if let range { lines[site.line].replaceSubrange(range, with: new) }
      }
      return (name, lines.joined(separator: "\n"))
    }
  }

  /// A change drawn at random from all sites, kinds equally likely.
  static func draw(_ random: inout SplitMix64, from kinds: [(kind: String, sites: [Site])]) -> Mutation {
    let sites = kinds[Int(random.next() % UInt64(kinds.count))].sites
    let site = sites[Int(random.next() % UInt64(sites.count))]
    return Mutation(site: site, new: site.new[Int(random.next() % UInt64(site.new.count))])
  }
}

extension Mutation.Site {
  /// The spellings of a number with one digit changed or two swapped; `leading` is how many digits from the left count.
  static func otherDigits(_ number: String, leading: Int = .max) -> [String] {
    let letters = Array(number)
    let places = letters.indices.filter { letters[$0].isNumber }.prefix(leading)
    var others: Set<String> = []
    for place in places {
      for digit in "123456789" where digit != letters[place] {
        var copy = letters
        copy[place] = digit
        others.insert(String(copy))
      }
    }
    for (a, b) in zip(places, places.dropFirst()) where letters[a] != letters[b] && letters[b] != "0" {
      var copy = letters
      copy.swapAt(a, b)
      others.insert(String(copy))
    }
    return others.sorted()
  }
}
