import Glibc

/// The encodings that tables and scripts arrive in.
public enum TextEncoding: String, Sendable, Hashable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// The superset of GBK and GB 2312, which Chinese spreadsheets write.
  case gb18030 = "GB18030"
}

/// Why bytes are not a text.
public enum TextDecodingError: Error, Sendable, Hashable {
  /// A NUL byte where no UTF-16 mark announced it: a binary file.
  case binary(offset: Int)
  /// Neither valid UTF-8 nor valid GB18030; the offset of the first byte that is not UTF-8.
  case unknownEncoding(offset: Int)
}

/// Turns the bytes of a file into text, and says how.
public enum TextDecoding {
  /// Decodes by byte-order mark, else as strict UTF-8, else as GB18030. The mark itself is dropped.
  public static func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> (text: String, encoding: TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (try utf16(bytes, bigEndian: false), .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (try utf16(bytes, bigEndian: true), .utf16BigEndian) }
    if let nul = firstNUL(bytes) { throw .binary(offset: nul) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      guard let text = String(validating: bytes.dropFirst(3), as: UTF8.self) else {
        throw .unknownEncoding(offset: firstInvalidUTF8(bytes))
      }
      return (text, .utf8)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
    switch gb18030(bytes) {
    case .success(let text): return (text, .gb18030)
    // The encoding that reads further is the likelier one, and its first bad byte the one to look at.
    case .failure(let bad): throw .unknownEncoding(offset: max(bad.offset, firstInvalidUTF8(bytes)))
    }
  }

  private static func firstNUL(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, 0, buffer.count) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Decodes UTF-16 behind its two-byte mark.
  private static func utf16(_ bytes: [UInt8], bigEndian: Bool) throws(TextDecodingError) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw .unknownEncoding(offset: 2)
    }
    return text
  }

  /// The first byte that an encoding does not know.
  private struct BadByte: Error {
    let offset: Int
  }

  /// Decodes GB18030 with the C library, which knows its four-byte forms.
  private static func gb18030(_ bytes: [UInt8]) -> Result<String, BadByte> {
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else {
      return .failure(BadByte(offset: 0))
    }
    defer { iconv_close(converter) }
    // No character grows by more than half again: two bytes of GBK become three of UTF-8.
    let capacity = bytes.count * 2 + 16
    var input = bytes.map { CChar(bitPattern: $0) }
    var unread = input.count
    let decoded = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      input.withUnsafeMutableBufferPointer { source in
        output.withMemoryRebound(to: CChar.self) { target in
          var from = source.baseAddress
          var (to, room) = (target.baseAddress, target.count)
          let status = iconv(converter, &from, &unread, &to, &room)
          count = status == 0 && unread == 0 ? capacity - room : 0
          if status != 0, unread == 0 { unread = 1 }
        }
      }
    }
    guard unread == 0, let text = String(validating: decoded, as: UTF8.self) else {
      return .failure(BadByte(offset: bytes.count - unread))
    }
    return .success(text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text)
  }

  /// The offset of the first byte that does not continue valid UTF-8.
  private static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }
}
