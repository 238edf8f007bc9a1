/// A name of a quantity reduced to what sets it apart, so that 有效注册商标 and 商标有效注册总量 are one.
///
/// Words that say how it is counted (数量, 总量, 拥有量, 登记) or that every name of the field carries (知识产权) are dropped; of the
/// rest the set of characters counts, whatever their order.
public struct QuantityKey: Sendable, Hashable {
  /// The characters that are left, sorted, each once.
  public let core: String
  /// Whether it is counted per ten thousand people.
  public let isPerCapita: Bool
  /// The level that the name states (国家级, 省级, 市级), as one character; empty for none.
  public let level: String
  /// The 64-bit FNV-1a hash of the characters of ``core`` (Fowler, Noll, Vo 1991), which stands for them in comparisons.
  public let mark: UInt64

  /// The key of a name.
  public init(_ name: String) {
    let (text, isPerCapita, level) = Self.reduced(name)
    self.isPerCapita = isPerCapita
    self.level = level
    let letters = Set(text).sorted { $0.value < $1.value }
    core = String(letters: letters)
    mark = letters.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x0000_0100_0000_01b3 }
    length = letters.count
    isEmpty = letters.count < 2
  }

  /// Whether both are of the same characters, counted in the same way, at the same level.
  public static func == (left: QuantityKey, right: QuantityKey) -> Bool {
    left.mark == right.mark && left.isPerCapita == right.isPerCapita && left.level == right.level
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(mark)
    hasher.combine(isPerCapita)
  }

  /// How many characters the core has.
  package let length: Int

  /// Whether all characters of another key stand in this one too.
  ///
  /// - Complexity: O(characters of both).
  package func holds(_ other: QuantityKey) -> Bool {
    var letters = core.unicodeScalars.makeIterator()
    return other.core.unicodeScalars.allSatisfy { wanted in
      while let letter = letters.next() { if letter.value >= wanted.value { return letter == wanted } }
      return false
    }
  }

  /// The characters of ``core`` as the name has them, in their order.
  public static func words(of name: String) -> String {
    String(letters: reduced(name).text)
  }

  private static func reduced(_ name: String) -> (text: [Unicode.Scalar], isPerCapita: Bool, level: String) {
    var text = name.unicodeScalars.filter { !$0.isOne(of: "*（）()“”\"、，/·的了 ") }.map { $0 }
    let isPerCapita = strip(perCapita, &text)
    var level = ""
    for (words, letter) in levels where level.isEmpty {
      if strip(words, &text) { level = letter }
    }
    _ = strip(weak, &text)
    for ending in endings where text.count > ending.count && text.suffix(ending.count).elementsEqual(ending) {
      text.removeLast(ending.count)
      break
    }
    return (text, isPerCapita, level)
  }

  /// Whether nothing is left that could set it apart.
  public let isEmpty: Bool

  private static func strip(_ words: [[Unicode.Scalar]], _ text: inout [Unicode.Scalar]) -> Bool {
    var found = false
    for word in words {
      var index = 0
      while index + word.count <= text.count {
        if text[index..<index + word.count].elementsEqual(word) {
          text.removeSubrange(index..<index + word.count)
          found = true
        } else {
          index += 1
        }
      }
    }
    return found
  }

  private static func letters(_ words: [String]) -> [[Unicode.Scalar]] { words.map { Array($0.unicodeScalars) } }

  private static let perCapita = letters(["每万人口", "每万人", "万人口", "万人"])
  private static let levels: [([[Unicode.Scalar]], String)] = [
    (letters(["国家级以上", "省级以上", "市级以上", "区级以上", "县级以上", "各级"]), ""),
    (letters(["国家级", "国家"]), "国"), (letters(["省级", "河南省"]), "省"), (letters(["市级"]), "市"),
  ]
  private static let weak = letters([
    "知识产权", "拥有总量", "拥有量", "拥有", "登记数量", "登记金额", "登记量", "登记", "数量", "总量", "总数", "总额", "金额", "规模", "年度",
    "全国", "全市", "我市", "本市", "和", "及", "与", "实施", "培育", "当年", "有关", "各类", "项目", "建设",
  ])
  private static let endings = letters(["服务", "量", "数", "率"])
}
