import Testing

@testable import NameMatching

struct PinyinTests {
  /// The search by halves against a reading of the table from its beginning.
  @Test func everyCharacterHasTheReadingsThatTheTableHolds() {
    var expected: [Unicode.Scalar: [UInt8]] = [:]
    var current: Unicode.Scalar = " "
    for scalar in PinyinTable.others.description.unicodeScalars {
      if scalar.isASCII { expected[current, default: []].append(UInt8(scalar.value)) } else { current = scalar }
    }
    #expect(expected.count == 4940)
    for (scalar, digits) in expected {
      let readings = stride(from: 0, to: digits.count, by: 2).map { place in
        Int(String(decoding: digits[place..<(place + 2)], as: UTF8.self), radix: 36) ?? -1
      }
      #expect(Pinyin.otherReadings(of: scalar) == readings)
    }
  }

  @Test func charactersWithOneReadingHaveNoOther() {
    for scalar: Unicode.Scalar in ["一", "郑", "a", "1", "，", "龥", "𠀀"] {
      #expect(Pinyin.otherReadings(of: scalar).isEmpty)
    }
    #expect(Pinyin.readings(of: "重").map { String(decoding: Pinyin.letters(of: $0), as: UTF8.self) }.contains("chong"))
    #expect(Pinyin.readings(of: "重").map { String(decoding: Pinyin.letters(of: $0), as: UTF8.self) }.contains("zhong"))
  }
}
