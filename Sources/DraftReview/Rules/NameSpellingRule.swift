import DraftText

/// A name spelt two ways: an item of a list that stands, by one or two characters another, in a parallel list.
///
/// Two lists are parallel when they share at least three items. What is left over in both is compared: a difference of at most two
/// characters in a name of six or more, or an abbreviation of the other. Names that stand side by side in one list are two things.
enum NameSpellingRule: ReviewRule {
  static let ids: [RuleID] = [.nameSpelling]

  private static let fewestShared = 3
  private static let levels: Set<Character> = ["国", "省", "市", "县", "区"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var lists: [(list: ItemList, order: [Int], items: Set<Int>)] = []
    var numbers: [String: Int] = [:]
    var names: [String] = []
    var counts: [Int] = []
    for document in corpus.documents where !document.isTable {
      for list in ListReader.lists(in: document) {
        var order: [Int] = []
        for item in list.items.map(clean) {
          let number = numbers[item] ?? names.count
          if number == names.count {
            numbers[item] = number
            names.append(item)
            counts.append(0)
          }
          counts[number] += 1
          order.append(number)
        }
        lists.append((list, order, Set(order)))
      }
    }
    var found: [String: Finding] = [:]
    var seen: Set<[Int]> = []
    var holders: [[Int]] = Array(repeating: [], count: names.count)
    for (index, list) in lists.enumerated() { for item in list.items { holders[item].append(index) } }
    for (index, first) in lists.enumerated() {
      var sharing: [Int: Int] = [:]
      for item in first.items { for other in holders[item] where other > index { sharing[other, default: 0] += 1 } }
      for (other, count) in sharing.sorted(by: { $0.key < $1.key }) where count >= fewestShared {
        let second = lists[other]
        let shared = first.items.intersection(second.items)
        for item in first.items.subtracting(shared) {
          for other in second.items.subtracting(shared) {
            guard seen.insert([min(item, other), max(item, other)]).inserted, isVariant(names[item], names[other]),
              !lists.contains(where: { $0.items.contains(item) && $0.items.contains(other) })
            else { continue }
            let (rare, common) =
              (counts[item], names[item]) <= (counts[other], names[other]) ? (item, other) : (other, item)
            guard let place = place(of: rare, lists), let usual = self.place(of: common, lists) else {
              continue
            }
            let pair = [names[item], names[other]].sorted()
            found[pair.joined(separator: "|")] = Finding(
              .nameSpelling, .note, identity: pair, ["a": names[rare], "b": names[common]], at: [place, usual])
          }
        }
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func clean(_ item: String) -> String {
    var item = item[...]
    for word in ["围绕我市", "重点在", "聚焦", "围绕", "责任单位："] where item.hasPrefix(word) { item = item.dropFirst(word.count) }
    guard item.unicodeScalars.contains("等") else { return String(item) }
    for word in ["等战略性新兴产业", "等重点产业发展需求", "等产业对企业实施不少于", "等传统优势产业", "等"] {
      if let found = item.firstRange(of: word) { item = item[..<found.lowerBound] }
    }
    return String(item)
  }

  private static func place(of item: Int, _ lists: [(list: ItemList, order: [Int], items: Set<Int>)]) -> Passage? {
    for (list, order, _) in lists {
      if let index = order.firstIndex(of: item) { return list.places[index] }
    }
    return nil
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
