/// The readings of Chinese characters without tones, ü as v.
enum Pinyin {
  /// A syllable, as its place among all of them.
  typealias Syllable = Int

  /// The syllables that a character can be read as, the most common first; none for what is no Chinese character.
  ///
  /// - Complexity: O(1).
  static func readings(of scalar: Unicode.Scalar) -> [Syllable] {
    guard let primary = primaryReading(of: scalar) else { return [] }
    return [primary] + otherReadings(of: scalar)
  }

  /// The most common reading of a character.
  static func primaryReading(of scalar: Unicode.Scalar) -> Syllable? {
    guard scalar.value >= PinyinTable.first else { return nil }
    let position = 2 * Int(scalar.value - PinyinTable.first)
    guard position + 1 < PinyinTable.primary.utf8CodeUnitCount else { return nil }
    let digits = PinyinTable.primary.utf8Start + position
    return digits[0] == UInt8(ascii: "-") ? nil : number(digits[0], digits[1])
  }

  /// The other readings of a character; few have any.
  ///
  /// The table is searched as it stands, by halves: characters in ascending order, each with the digits of its readings behind it.
  ///
  /// - Complexity: O(log characters).
  static func otherReadings(of scalar: Unicode.Scalar) -> [Syllable] {
    let bytes = UnsafeBufferPointer(start: PinyinTable.others.utf8Start, count: PinyinTable.others.utf8CodeUnitCount)
    let key = Array(String(scalar).utf8)
    var (low, high) = (0, bytes.count)
    while low < high {
      var start = (low + high) / 2
      while bytes[start] < 0xC0, start > low { start -= 1 }
      let readings = readings(in: bytes, behind: start)
      let entry = bytes[start..<readings.lowerBound]
      if entry.elementsEqual(key) {
        let places = stride(from: readings.lowerBound, to: readings.upperBound, by: 2)
        return places.map { number(bytes[$0], bytes[$0 + 1]) }
      }
      // The order of UTF-8 bytes is that of the characters.
      if entry.lexicographicallyPrecedes(key) { low = readings.upperBound } else { high = start }
    }
    return []
  }

  /// The digits behind the character that begins at `start`.
  private static func readings(in bytes: UnsafeBufferPointer<UInt8>, behind start: Int) -> Range<Int> {
    let digits = bytes[start...].firstIndex { $0 < 0x80 } ?? bytes.endIndex
    return digits..<(bytes[digits...].firstIndex { $0 >= 0x80 } ?? bytes.endIndex)
  }

  /// The letters of a syllable.
  static func letters(of syllable: Syllable) -> UnsafeBufferPointer<UInt8> {
    let start = starts[syllable]
    return UnsafeBufferPointer(start: PinyinTable.syllables.utf8Start + start, count: starts[syllable + 1] - start - 1)
  }

  /// The letter that a syllable begins with.
  static func initial(of syllable: Syllable) -> UInt8 { PinyinTable.syllables.utf8Start[starts[syllable]] }

  private static func number(_ high: UInt8, _ low: UInt8) -> Int { 36 * digit(high) + digit(low) }

  private static func digit(_ character: UInt8) -> Int {
    Int(character) - (character < UInt8(ascii: "A") ? 0x30 : 0x37)
  }

  /// Where each syllable begins in the table, with the end behind the last.
  private static let starts: [Int] = {
    let bytes = UnsafeBufferPointer(
      start: PinyinTable.syllables.utf8Start, count: PinyinTable.syllables.utf8CodeUnitCount)
    return [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: " ") }.map { $0 + 1 } + [bytes.count + 1]
  }()
}
