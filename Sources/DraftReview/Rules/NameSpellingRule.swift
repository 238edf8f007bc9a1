import DraftText
import LongWork

/// A name spelt two ways: an item of a list that stands, by one or two characters another, in a parallel list.
///
/// Two lists are parallel when they share at least three items. What is left over in both is compared: a difference of at most two
/// characters in a name of six or more, or an abbreviation of the other. Names that stand side by side in one list are two things.
enum NameSpellingRule: ReviewRule {
  static let ids: [RuleID] = [.nameSpelling]

  private static let fewestShared = 3
  /// What names of agencies end in.
  private static let agencies: Set<Unicode.Scalar> = ["局", "委", "办", "厅", "院", "会"]
  private static let levels: Set<Unicode.Scalar> = ["国", "省", "市", "县", "区"]

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
              isVariant(lists.letters(item), lists.letters(other)),
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

  private static func isVariant(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard short != long else { return false }
    // 市发改委 for 市发展和改革委员会
    if short.count >= 4, long.count >= short.count + 3, short.first == long.first,
      short.dropFirst().first == long.dropFirst().first,
      NameDistance.isSubsequence(short, of: long), short.count * 3 >= long.count, !long.starts(with: short)
    {
      return true
    }
    // 市农业局 for 市农业农村局
    if short.count >= 4, let last = short.last, agencies.contains(last), last == long.last,
      short.prefix(3) == long.prefix(3), NameDistance.isSubsequence(short, of: long), long.count - short.count <= 2
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

  func letters(_ item: Int) -> [Unicode.Scalar] { Array(places[item].paragraph.scalars[places[item].name]) }

  func place(_ item: Int) -> Passage { places[item].paragraph.passage(places[item].printed) }

  /// Words that lead to a list and adhere to its first item: 围绕我市｜电子信息, 重点在｜….
  private static let leads = [
    "围绕", "聚焦", "瞄准", "面向", "针对", "依托", "涵盖", "涉及", "包括", "重点在", "重点对", "主要在", "发展", "培育", "推动", "支持", "在", "对", "以及",
    "及", "和",
    "我市", "全市", "本市", "我省", "全省", "我区", "全区", "我县", "全县", "重点",
  ].map { Array($0.unicodeScalars) }
  /// Characters that make 等 a part of a word: 高等院校, 等级.
  private static let joined = (before: "高中初同平均对相优劣", behind: "级于候待价")

  /// An item without the words around its name.
  private static func name(in item: Range<Int>, _ scalars: [Unicode.Scalar]) -> Range<Int> {
    var name = item
    while let lead = leads.first(where: { scalars[name].holds($0, at: name.lowerBound) && $0.count < name.count }) {
      name = name.lowerBound + lead.count..<name.upperBound
    }
    // What stands behind 等 says what the items are.
    let end = name.dropFirst(2).first { index in
      scalars[index] == "等" && !joined.before.unicodeScalars.contains(scalars[index - 1])
        && !(index + 1 < name.upperBound && joined.behind.unicodeScalars.contains(scalars[index + 1]))
    }
    return name.lowerBound..<(end ?? name.upperBound)
  }
}
