/// The readings of Chinese characters without tones, ü as v.
enum Pinyin {
  /// A syllable, as its place among all of them.
  typealias Syllable = Int

  /// The syllables that a character can be read as, the most common first; none for what is no Chinese character.
  ///
  /// - Complexity: O(1).
  static func readings(of scalar: Unicode.Scalar) -> [Syllable] {
    guard let primary = primaryReading(of: scalar) else { return [] }
    return [primary] + (others[scalar] ?? [])
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
  static func otherReadings(of scalar: Unicode.Scalar) -> [Syllable] { others[scalar] ?? [] }

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

  private static let others: [Unicode.Scalar: [Syllable]] = {
    var table: [Unicode.Scalar: [Syllable]] = [:]
    table.reserveCapacity(5000)
    var current: Unicode.Scalar = " "
    var high: UInt8?
    for scalar in PinyinTable.others.unicodeScalars {
      guard scalar.isASCII else {
        current = scalar
        continue
      }
      let byte = UInt8(scalar.value)
      if let first = high { table[current, default: []].append(number(first, byte)) }
      high = high == nil ? byte : nil
    }
    return table
  }()
}
