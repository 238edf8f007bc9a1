/// Many names by their sound, for what is typed in pinyin: `gjz`, `gaojiazhi` and `gaojz` are 高价值.
///
/// Each character takes the letters of one of its readings, whole, or its initial alone (`z`, `zh`); the last one as many as
/// were typed. Letters and digits stand for themselves, and signs are passed over.
///
/// A table of names uses few characters again and again. So the names are numbers of characters, all in one piece, and what is
/// typed is compared with each character once, not once a name.
struct SoundTable: Sendable {
  /// Where the characters of each name begin, with the end behind the last.
  private var starts: [Int32] = [0]
  /// The characters of all names, as places in `distinct`.
  private var characters: [Int32] = []
  private var distinct: [Sound] = []
  /// The places of characters in `distinct`, -1 for those that have no sound.
  private var places: [Unicode.Scalar: Int32] = [:]

  /// A character that has a sound.
  private struct Sound {
    let scalar: Unicode.Scalar
    /// The letters and digits that it can begin with, a bit each: what most names fail at.
    let beginnings: UInt64
  }

  /// The number of names.
  var count: Int { starts.count - 1 }

  /// Adds a name at the end.
  ///
  /// - Complexity: O(length).
  mutating func append(_ name: String) {
    for scalar in name.unicodeScalars {
      if let place = places[scalar] {
        if place >= 0 { characters.append(place) }
        continue
      }
      let beginnings = PinyinInitials.letters(of: scalar).reduce(UInt64(0)) { $0 | Self.bit($1) }
      places[scalar] = beginnings == 0 ? -1 : Int32(distinct.count)
      if beginnings == 0 { continue }
      characters.append(Int32(distinct.count))
      distinct.append(Sound(scalar: scalar, beginnings: beginnings))
    }
    starts.append(Int32(characters.count))
  }

  private static func bit(_ letter: UInt8) -> UInt64 {
    letter >= UInt8(ascii: "a") ? 1 << UInt64(letter - UInt8(ascii: "a")) : 1 << UInt64(letter - UInt8(ascii: "0") + 26)
  }

  /// Calls `found` with each name that sounds, in some part of it, like the typed lower-case ASCII letters and digits.
  /// With `wholeSyllables` initials do not stand for their syllables.
  ///
  /// - Complexity: O(distinct characters × length typed + characters of all names), and O(length typed) more for each place
  ///   that begins like it.
  func match(_ typed: [UInt8], wholeSyllables: Bool = false, _ found: (Int) -> Void) {
    // The places reached are bits of a word.
    guard let first = typed.first, typed.count < UInt64.bitWidth else { return }
    let comparison = Comparison(
      distinct.map { ($0.scalar, $0.beginnings) }, typed, bits: typed.map(Self.bit), wholeSyllables: wholeSyllables)
    let mask = Self.bit(first)
    let begins = distinct.map { $0.beginnings & mask != 0 }
    characters.withUnsafeBufferPointer { characters in
      for name in 0..<count {
        let (start, end) = (Int(starts[name]), Int(starts[name + 1]))
        for place in start..<end where begins[Int(characters[place])] {
          guard comparison.reachesEnd(characters[place..<end]) else { continue }
          found(name)
          break
        }
      }
    }
  }

  /// Calls `found` with each name in which the letters are the initials of some run of characters.
  ///
  /// - Complexity: O(characters of all names), and O(length typed) more for each place that begins like it.
  func matchInitials(_ typed: [UInt8], _ found: (Int) -> Void) {
    let bits = typed.map(Self.bit)
    guard let first = bits.first else { return }
    for name in 0..<count {
      let (start, end) = (Int(starts[name]), Int(starts[name + 1]))
      guard end - start >= bits.count else { continue }
      for place in start...end - bits.count where beginnings(at: place) & first != 0 {
        guard bits.indices.allSatisfy({ beginnings(at: place + $0) & bits[$0] != 0 }) else { continue }
        found(name)
        break
      }
    }
  }

  private func beginnings(at place: Int) -> UInt64 { distinct[Int(characters[place])].beginnings }

  /// What was typed, compared with each character.
  private struct Comparison {
    private let length: Int
    /// For each character and each place of what was typed: the places that the character can end at, as bits.
    private let ends: [UInt64]

    init(
      _ characters: [(Unicode.Scalar, UInt64)], _ typed: [UInt8], bits: [UInt64], wholeSyllables: Bool
    ) {
      length = typed.count
      var ends = [UInt64](repeating: 0, count: characters.count * typed.count)
      for (number, (scalar, beginnings)) in characters.enumerated() {
        for place in typed.indices where beginnings & bits[place] != 0 {
          ends[number * typed.count + place] = Self.ends(
            of: scalar, in: typed, from: place, whole: wholeSyllables)
        }
      }
      self.ends = ends
    }

    func reachesEnd(_ characters: Slice<UnsafeBufferPointer<Int32>>) -> Bool {
      var reached: UInt64 = 1
      for character in characters {
        var next: UInt64 = 0
        var rest = reached
        while rest != 0 {
          let place = rest.trailingZeroBitCount
          rest &= rest - 1
          next |= ends[Int(character) * length + place]
        }
        if next & 1 << UInt64(length) != 0 { return true }
        if next == 0 { return false }
        reached = next
      }
      return false
    }

    /// The places that a character can end at, as bits.
    private static func ends(
      of scalar: Unicode.Scalar, in typed: [UInt8], from place: Int, whole: Bool
    ) -> UInt64 {
      guard let primary = Pinyin.primaryReading(of: scalar) else {
        return PinyinInitials.letters(of: scalar) == [typed[place]] ? 1 << UInt64(place + 1) : 0
      }
      var ends = ends(of: primary, in: typed, from: place, whole: whole)
      for other in Pinyin.otherReadings(of: scalar) {
        ends |= self.ends(of: other, in: typed, from: place, whole: whole)
      }
      return ends
    }

    private static func ends(
      of syllable: Pinyin.Syllable, in typed: [UInt8], from place: Int, whole: Bool
    ) -> UInt64 {
      let letters = Pinyin.letters(of: syllable)
      var common = 0
      while common < letters.count, place + common < typed.count, letters[common] == typed[place + common] {
        common += 1
      }
      if common == 0 { return 0 }
      if whole { return common == letters.count ? 1 << UInt64(place + common) : 0 }
      var ends: UInt64 = 1 << UInt64(place + 1)
      if common > 1 && letters[1] == UInt8(ascii: "h") { ends |= 1 << UInt64(place + 2) }
      if common == letters.count || place + common == typed.count { ends |= 1 << UInt64(place + common) }
      return ends
    }
  }
}
