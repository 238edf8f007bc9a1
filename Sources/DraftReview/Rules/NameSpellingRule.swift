import DraftText
import LongWork

/// A name spelt two ways: an item of a list that stands, by one or two characters another, in a parallel list.
///
/// Two lists are parallel when they share at least three items. What is left over in both is compared: a difference of at most two
/// characters in a name of six or more, or an abbreviation of the other. Names that stand side by side in one list are two things.
enum NameSpellingRule: ReviewRule {
  static let ids: [RuleID] = [.nameSpelling]

  private static let fewestShared = 3
  private static let levels: Set<Character> = ["国", "省", "市", "县", "区"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let lists = NameLists(corpus)
    var found: [String: Finding] = [:]
    var seen: Set<[Int]> = []
    for (index, first) in lists.items.enumerated() where !Cancellation.isRequested {
      for other in lists.parallel(to: index, sharing: fewestShared) {
        let second = lists.items[other]
        let shared = first.intersection(second)
        for item in first.subtracting(shared) {
          for other in second.subtracting(shared) {
            guard seen.insert([min(item, other), max(item, other)]).inserted,
              isVariant(lists.text(item), lists.text(other)),
              !lists.items.contains(where: { $0.contains(item) && $0.contains(other) })
            else { continue }
            let (a, b) = (lists.text(item), lists.text(other))
            let isRarer = (lists.counts[item], a) <= (lists.counts[other], b)
            let (rare, common) = isRarer ? (item, other) : (other, item)
            let pair = [a, b].sorted()
            found[pair.joined(separator: "|")] = Finding(
              .nameSpelling, .note, identity: pair, ["a": lists.text(rare), "b": lists.text(common)],
              at: [lists.place(rare), lists.place(common)])
          }
        }
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  static func isVariant(_ first: String, _ second: String) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard short != long else { return false }
    // 市发改委 for 市发展和改革委员会
    if short.count >= 4, long.count >= short.count + 3, short.first == long.first,
      short.dropFirst().first == long.dropFirst().first,
      NameDistance.isSubsequence(short, of: long), short.count * 3 >= long.count, !long.hasPrefix(short)
    {
      return true
    }
    guard short.count >= 6, long.count - short.count <= 2 else { return false }
    let distance = NameDistance.distance(short, long)
    guard distance <= 2, distance * 5 <= long.count else { return false }
    // 省级… and 国家级… are two things.
    return zip(short, long).first { $0 != $1 }.map { !(levels.contains($0) && levels.contains($1)) } ?? true
  }
}

/// The lists of all texts, each item as the number of its name.
private struct NameLists {
  /// The names of each list.
  var items: [Set<Int>] = []
  /// How often each name stands in a list.
  var counts: [Int] = []
  /// Where each name stands first, as printed, and the part that is its name.
  private var places: [(paragraph: Paragraph, printed: Range<Int>, name: Range<Int>)] = []
  /// The lists that each name stands in.
  private var holders: [[Int]] = []

  init(_ corpus: DraftCorpus) {
    var numbers: [[Unicode.Scalar]: Int] = [:]
    for document in corpus.documents where !document.isTable {
      for list in ListReader.lists(in: document) {
        let paragraph = document.paragraphs[list.paragraph]
        var names: Set<Int> = []
        for item in list.items {
          let name = Self.name(in: item, paragraph.scalars)
          let letters = Array(paragraph.scalars[name])
          let number = numbers[letters] ?? places.count
          if number == places.count {
            numbers[letters] = number
            places.append((paragraph, item, name))
            counts.append(0)
            holders.append([])
          }
          counts[number] += 1
          if names.insert(number).inserted { holders[number].append(items.count) }
        }
        items.append(names)
      }
    }
  }

  /// The later lists that share so many names with one.
  func parallel(to index: Int, sharing fewest: Int) -> [Int] {
    var shared: [Int: Int] = [:]
    for item in items[index] { for other in holders[item] where other > index { shared[other, default: 0] += 1 } }
    return shared.filter { $0.value >= fewest }.keys.sorted()
  }

  func text(_ item: Int) -> String { places[item].paragraph.text(places[item].name) }

  func place(_ item: Int) -> Passage { places[item].paragraph.passage(places[item].printed) }

  private static let leads = ["围绕我市", "重点在", "聚焦", "围绕", "责任单位："].map { Array($0.unicodeScalars) }
  private static let tails = ["等战略性新兴产业", "等重点产业发展需求", "等产业对企业实施不少于", "等传统优势产业", "等"].map { Array($0.unicodeScalars) }

  /// An item without the words around its name.
  private static func name(in item: Range<Int>, _ scalars: [Unicode.Scalar]) -> Range<Int> {
    var name = item
    for lead in leads where scalars[name].holds(lead, at: name.lowerBound) {
      name = name.lowerBound + lead.count..<name.upperBound
    }
    guard scalars[name].contains("等") else { return name }
    for tail in tails {
      if let found = scalars[name].firstIndex(of: tail) { name = name.lowerBound..<found }
    }
    return name
  }
}
