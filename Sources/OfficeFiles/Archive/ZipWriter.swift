import CZlib

/// Puts parts into a zip archive (PKWARE APPNOTE 6.3.9, sections 4.3 to 4.5), deflated, all of one fixed time: the same parts are
/// the same bytes.
struct ZipWriter {
  /// What stands before each part, and again in the directory (4.3.7 and 4.3.12).
  private var parts: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1 January 1980, 0:00, the first day that the format knows.
  private static let day = 1 << 5 | 1
  /// Names are UTF-8.
  private static let flags = 1 << 11
  /// Version 2.0: deflated parts.
  private static let version = 20

  /// Adds a part.
  ///
  /// - Complexity: O(length).
  mutating func add(_ name: String, _ contents: [UInt8]) {
    let packed = Self.deflated(contents)
    let offset = parts.count
    let common =
      [Self.version, Self.flags, packed == nil ? 0 : 8, 0, Self.day].flatMap(Self.short)
      + Self.word(Int(ZipArchive.checksum(contents))) + Self.word(packed?.count ?? contents.count)
      + Self.word(contents.count) + Self.short(name.utf8.count)
    parts += Self.word(0x0403_4B50) + common + Self.short(0) + name.utf8 + (packed ?? contents)
    directory += Self.word(0x0201_4B50) + Self.short(Self.version) + common
    // No extra field, no comment, the first disk, no attributes.
    directory += [0, 0, 0, 0].flatMap(Self.short) + Self.word(0) + Self.word(offset) + name.utf8
    count += 1
  }

  /// The archive.
  var bytes: [UInt8] {
    parts + directory + Self.word(0x0605_4B50) + [0, 0, count, count].flatMap(Self.short) + Self.word(directory.count)
      + Self.word(parts.count) + Self.short(0)
  }

  /// The bytes deflated without a header, or `nil` where that makes them no shorter.
  private static func deflated(_ contents: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard
      deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = contents
    var status = Z_BUF_ERROR
    let packed = [UInt8](unsafeUninitializedCapacity: contents.count) { output, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        status = deflate(&stream, Z_FINISH)
        count = Int(stream.total_out)
      }
    }
    return status == Z_STREAM_END ? packed : nil
  }

  private static func short(_ value: Int) -> [UInt8] { (0..<2).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
  private static func word(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
}
