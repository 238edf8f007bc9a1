/// Names of indicators for narrow tables.
///
/// What every reader adds by himself is left out: brackets, what only says that something is counted (数量, 拥有量, 登记金额 keeps 金额), a
/// beginning that most names of the table share. Names that would become equal keep more of themselves.
enum ShortName {
  /// The short forms of names, in their order; no two are equal unless the names are.
  ///
  /// - Complexity: O(names × length).
  static func of(_ names: [String]) -> [String] {
    let reduced = names.map(reduced)
    let beginning = commonBeginning(of: reduced)
    let shortest = reduced.map { name in
      guard let beginning, name.hasPrefix(beginning), name.count - beginning.count >= 4 else { return name }
      return String(name.dropFirst(beginning.count))
    }
    let (sharedShortest, sharedReduced) = (shared(shortest, by: names), shared(reduced, by: names))
    return names.indices.map { index in
      if !sharedShortest.contains(shortest[index]) { return shortest[index] }
      return sharedReduced.contains(reduced[index]) ? names[index] : reduced[index]
    }
  }

  /// The forms that several different names have.
  private static func shared(_ forms: [String], by names: [String]) -> Set<String> {
    var owners: [String: String] = [:]
    var shared: Set<String> = []
    for (form, name) in zip(forms, names) where owners.updateValue(name, forKey: form).map({ $0 != name }) ?? false {
      shared.insert(form)
    }
    return shared
  }

  /// The name without brackets, without the members of a list behind the first, and without an ending that only says it is counted.
  private static func reduced(_ name: String) -> String {
    var text = ""
    var depth = 0
    for letter in name {
      if letter == "（" || letter == "(" { depth += 1 }
      if depth == 0 { text.append(letter) }
      if letter == "）" || letter == ")" { depth = max(0, depth - 1) }
    }
    if let comma = text.firstIndex(of: "、"), text.distance(from: text.startIndex, to: comma) >= 4 {
      text = text[..<comma] + "等"
    }
    if text.hasPrefix("每万人口") { text = "万人" + text.dropFirst(4) }
    for ending in endings where text.hasSuffix(ending) && text.count - ending.count >= 4 {
      return String(text.dropLast(ending.count))
    }
    return text.count < 2 ? name : text
  }

  /// Longer endings first.
  private static let endings = ["拥有总量", "拥有数量", "拥有量", "总量", "数量", "总数", "个数"]

  /// The first four characters that at least three names share, and a third of them.
  private static func commonBeginning(of names: [String]) -> String? {
    let beginnings = Dictionary(grouping: names.filter { $0.count > 4 }.map { String($0.prefix(4)) }) { $0 }
    guard let most = beginnings.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
      most.value.count >= 3, most.value.count * 3 >= names.count
    else { return nil }
    return most.key
  }
}
