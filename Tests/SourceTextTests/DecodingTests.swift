import SourceText
import Testing

/// Bytes to text.
struct DecodingTests {
  @Test func plainUTF8() throws {
    let (text, encoding) = try TextDecoding.decode(Array("编号,指标\r\n1,高价值".utf8))
    #expect(text == "编号,指标\r\n1,高价值")
    #expect(encoding == .utf8)
    #expect(try TextDecoding.decode([]).text.isEmpty)
  }

  @Test func theMarkOfUTF8IsDropped() throws {
    let (text, encoding) = try TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array("编号".utf8))
    #expect(text.unicodeScalars.first == "编")
    #expect(encoding == .utf8)
  }

  @Test(arguments: ["编号,指标\n", "a", "𠀀生僻字", ""]) func utf16InBothOrders(_ text: String) throws {
    var (little, big): ([UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF])
    for unit in text.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let (fromLittle, littleEncoding) = try TextDecoding.decode(little)
    #expect(fromLittle == text && littleEncoding == .utf16LittleEndian)
    let (fromBig, bigEncoding) = try TextDecoding.decode(big)
    #expect(fromBig == text && bigEncoding == .utf16BigEndian)
  }

  @Test func utf16MustBeWhole() {
    #expect(throws: TextDecodingError.unknownEncoding(offset: 2)) { try TextDecoding.decode([0xFF, 0xFE, 0x61]) }
    // A high surrogate alone.
    #expect(throws: TextDecodingError.unknownEncoding(offset: 2)) { try TextDecoding.decode([0xFE, 0xFF, 0xD8, 0x00]) }
  }

  @Test func gb18030OfTwoBytes() throws {
    // 编号,指标 as Excel in China writes it.
    let (text, encoding) = try TextDecoding.decode([0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xD6, 0xB8, 0xB1, 0xEA])
    #expect(text == "编号,指标")
    #expect(encoding == .gb18030)
  }

  @Test func gb18030OfFourBytes() throws {
    // U+20000 is 95 32 82 36; 㐂, in the plane of common characters, is 81 39 EF 32 in the standard of 2000.
    let (text, encoding) = try TextDecoding.decode([0xD6, 0xD0, 0x95, 0x32, 0x82, 0x36])
    #expect(text == "中\u{20000}")
    #expect(encoding == .gb18030)
    #expect(try TextDecoding.decode([0x81, 0x30, 0x84, 0x36, 0xD6, 0xD0]).text == "\u{A5}中")
  }

  @Test func theMarkOfGB18030IsDropped() throws {
    #expect(try TextDecoding.decode([0x84, 0x31, 0x95, 0x33, 0xD6, 0xD0]).text.unicodeScalars.map(\.value) == [0x4E2D])
  }

  @Test func manyFourByteCharactersFit() throws {
    let bytes: [UInt8] = Array([[UInt8]](repeating: [0x95, 0x32, 0x82, 0x36], count: 3_000).joined()) + [0xD6, 0xD0]
    #expect(try TextDecoding.decode(bytes).text.unicodeScalars.count == 3_001)
  }

  @Test func brokenBytesAreNamedByOffset() {
    #expect(throws: TextDecodingError.unknownEncoding(offset: 3)) {
      try TextDecoding.decode(Array("abc".utf8) + [0xFF, 0x20])
    }
    // Cut in the middle of a character: three bytes of 中 and two of 文.
    #expect(throws: TextDecodingError.unknownEncoding(offset: 6)) {
      try TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array("中".utf8) + [0xE6, 0x96])
    }
    #expect(throws: TextDecodingError.unknownEncoding(offset: 4)) {
      try TextDecoding.decode(Array("中a".utf8) + [0x80, 0x0A])
    }
  }

  @Test func aZeroByteIsABinaryFile() {
    #expect(throws: TextDecodingError.binary(offset: 2)) { try TextDecoding.decode([0x50, 0x4B, 0x00, 0x04]) }
  }

  @Test func whatIsValidInBothIsUTF8() throws {
    // The two bytes of é are also a character of GBK.
    let (text, encoding) = try TextDecoding.decode([0xC3, 0xA9])
    #expect(text == "é" && encoding == .utf8)
  }
}
