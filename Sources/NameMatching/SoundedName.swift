/// A name by its sound, for what is typed in pinyin: `gjz`, `gaojiazhi` and `gaojz` are 高价值.
///
/// Each character takes the letters of one of its readings, whole, or its initial alone (`z`, `zh`); the last one as many as
/// were typed. Letters and digits stand for themselves, and signs are passed over.
struct SoundedName: Sendable {
  private let scalars: [Unicode.Scalar]
  /// The letters and digits that each character can begin with, a bit each: what most names fail at.
  private let beginnings: [UInt64]

  /// - Complexity: O(length).
  init(_ name: String) {
    var scalars: [Unicode.Scalar] = []
    var beginnings: [UInt64] = []
    for scalar in name.unicodeScalars {
      let mask = PinyinInitials.letters(of: scalar).reduce(UInt64(0)) { $0 | Self.bit($1) }
      if mask == 0 { continue }
      scalars.append(scalar)
      beginnings.append(mask)
    }
    self.scalars = scalars
    self.beginnings = beginnings
  }

  private static func bit(_ letter: UInt8) -> UInt64 {
    letter >= UInt8(ascii: "a") ? 1 << UInt64(letter - UInt8(ascii: "a")) : 1 << UInt64(letter - UInt8(ascii: "0") + 26)
  }

  /// Where the typed letters, lower-case ASCII letters and digits, are found, in characters that have a sound; nil where
  /// they are not.
  ///
  /// - Complexity: O(length of name × length typed), and O(length of name) where no character begins like it.
  func firstMatch(of typed: [UInt8]) -> Int? {
    // The places reached are bits of a word.
    guard let first = typed.first, typed.count < UInt64.bitWidth else { return nil }
    let mask = Self.bit(first)
    return scalars.indices.first { beginnings[$0] & mask != 0 && matches(typed, from: $0) }
  }

  private func matches(_ typed: [UInt8], from start: Int) -> Bool {
    var reached: UInt64 = 1
    for index in start..<scalars.count {
      var next: UInt64 = 0
      for place in 0..<typed.count where reached & 1 << UInt64(place) != 0 {
        next |= ends(of: scalars[index], in: typed, from: place)
      }
      if next & 1 << UInt64(typed.count) != 0 { return true }
      if next == 0 { return false }
      reached = next
    }
    return false
  }

  /// The places that a character can end at, as bits.
  private func ends(of scalar: Unicode.Scalar, in typed: [UInt8], from place: Int) -> UInt64 {
    guard let primary = Pinyin.primaryReading(of: scalar) else {
      return PinyinInitials.letters(of: scalar) == [typed[place]] ? 1 << UInt64(place + 1) : 0
    }
    var ends = ends(of: primary, in: typed, from: place)
    for other in Pinyin.otherReadings(of: scalar) { ends |= self.ends(of: other, in: typed, from: place) }
    return ends
  }

  private func ends(of syllable: Pinyin.Syllable, in typed: [UInt8], from place: Int) -> UInt64 {
    let letters = Pinyin.letters(of: syllable)
    var common = 0
    while common < letters.count, place + common < typed.count, letters[common] == typed[place + common] { common += 1 }
    if common == 0 { return 0 }
    var ends: UInt64 = 1 << UInt64(place + 1)
    if common > 1 && letters[1] == UInt8(ascii: "h") { ends |= 1 << UInt64(place + 2) }
    if common == letters.count || place + common == typed.count { ends |= 1 << UInt64(place + common) }
    return ends
  }
}
