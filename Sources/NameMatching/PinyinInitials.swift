/// The pinyin initials of Chinese names: `知识产权` is `zscq`.
public enum PinyinInitials {
  /// The letters that a character's readings begin with, the most common first; the character itself if it is an ASCII letter
  /// or digit; empty for anything else.
  public static func letters(of scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): return [byte]
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return [byte + 32]
      default: return []
      }
    }
    var letters: [UInt8] = []
    for reading in Pinyin.readings(of: scalar).map(Pinyin.initial(of:)) where !letters.contains(reading) {
      letters.append(reading)
    }
    return letters
  }

  /// Whether `query`, in lower-case ASCII, gives the initials of some run of characters of `name`, and where that run begins.
  ///
  /// - Complexity: O(length of name × length of query).
  public static func firstMatch(of query: String, in name: String) -> Int? {
    let wanted = Array(query.utf8)
    let letters = name.unicodeScalars.map(self.letters(of:)).filter { !$0.isEmpty }
    guard !wanted.isEmpty, wanted.count <= letters.count else { return nil }
    return (0...(letters.count - wanted.count)).first { start in
      wanted.indices.allSatisfy { letters[start + $0].contains(wanted[$0]) }
    }
  }
}
