import CZlib

/// The parts of a zip archive (PKWARE APPNOTE 6.3.9, sections 4.3 to 4.5), as far as office files use it: stored and deflated parts,
/// listed in the central directory. Nothing is taken for granted: every offset and length is held against the file.
struct ZipArchive {
  /// A part as the directory lists it.
  struct Entry {
    var flags: Int
    var method: Int
    var checksum: UInt32
    var packedSize: Int
    var size: Int
    /// Where its local header begins.
    var offset: Int
  }

  /// The largest part that is unpacked, in bytes: a sheet of a hundred thousand rows.
  static let largestPart = 128 << 20
  /// A part above ``smallPart`` that shrinks more than this is a trap: sheets shrink by 10 to 60.
  static let largestRatio = 200
  /// Below this size the ratio does not matter.
  static let smallPart = 4 << 20
  /// The most parts of an archive; a workbook of a hundred sheets has a few hundred.
  private static let mostParts = 20_000

  private let reader: ByteReader
  /// The parts by name.
  private(set) var entries: [String: Entry] = [:]

  /// Reads the directory.
  init(_ bytes: [UInt8]) throws(OfficeFault) {
    reader = ByteReader(bytes)
    guard let end = endOfDirectory() else { throw .damaged(.truncated, part: "") }
    guard let count = reader.short(end + 10), let size = reader.word(end + 12), let start = reader.word(end + 16),
      start + size <= end, count <= Self.mostParts
    else { throw .damaged(.directory, part: "") }
    var offset = start
    for _ in 0..<count {
      guard let (name, entry, length) = self.entry(at: offset), offset + length <= end else {
        throw .damaged(.directory, part: "")
      }
      entries[name] = entry
      offset += length
    }
  }

  /// The bytes of a part, unpacked and held against their checksum; `nil` where there is no such part.
  func contents(of name: String) throws(OfficeFault) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard entry.flags & 1 == 0 else { throw .encrypted }
    guard reader.word(entry.offset) == 0x0403_4B50, let nameLength = reader.short(entry.offset + 26),
      let extraLength = reader.short(entry.offset + 28)
    else { throw .damaged(.directory, part: name) }
    let start = entry.offset + 30 + nameLength + extraLength
    guard let packed = reader.bytes(start, count: entry.packedSize) else { throw .damaged(.truncated, part: name) }
    let isTrap = entry.size > Self.smallPart && entry.size / max(entry.packedSize, 1) > Self.largestRatio
    guard entry.size <= Self.largestPart, !isTrap else { throw .tooLarge(part: name, size: entry.size) }
    let contents: [UInt8]
    switch entry.method {
    case 0: contents = Array(packed)
    case 8: contents = try inflated(packed, to: entry.size, part: name)
    default: throw .damaged(.packing, part: name)
    }
    guard contents.count == entry.size, Self.checksum(contents) == entry.checksum else {
      throw .damaged(.checksum, part: name)
    }
    return contents
  }

  // MARK: Directory

  /// The record at the end of the archive, behind which only a comment may stand.
  private func endOfDirectory() -> Int? {
    let last = reader.count - 22
    guard last >= 0 else { return nil }
    return stride(from: last, through: max(0, last - 0xFFFF), by: -1).first { reader.word($0) == 0x0605_4B50 }
  }

  /// The part that the directory lists at an offset, and how long its listing is.
  private func entry(at offset: Int) -> (name: String, entry: Entry, length: Int)? {
    guard reader.word(offset) == 0x0201_4B50, let flags = reader.short(offset + 8),
      let method = reader.short(offset + 10),
      let checksum = reader.word(offset + 16), let packed = reader.word(offset + 20),
      let size = reader.word(offset + 24), let nameLength = reader.short(offset + 28),
      let extraLength = reader.short(offset + 30), let commentLength = reader.short(offset + 32),
      let local = reader.word(offset + 42), let name = reader.bytes(offset + 46, count: nameLength)
    else { return nil }
    var entry = Entry(
      flags: flags, method: method, checksum: UInt32(checksum), packedSize: packed, size: size, offset: local)
    guard takeLongSizes(&entry, offset + 46 + nameLength, count: extraLength) else { return nil }
    let path = String(decoding: name, as: UTF8.self).split(separator: "\\", omittingEmptySubsequences: false)
    return (path.joined(separator: "/"), entry, 46 + nameLength + extraLength + commentLength)
  }

  /// Takes sizes of 64 bits from the extra field (4.5.3), which some programs write for small files too.
  private func takeLongSizes(_ entry: inout Entry, _ start: Int, count: Int) -> Bool {
    let all = 0xFFFF_FFFF
    guard entry.size == all || entry.packedSize == all || entry.offset == all else { return true }
    var offset = start
    while offset + 4 <= start + count, let id = reader.short(offset), let length = reader.short(offset + 2) {
      offset += 4
      guard id == 1 else {
        offset += length
        continue
      }
      var next = offset
      func take(_ value: inout Int) -> Bool {
        guard value == all else { return true }
        guard next + 8 <= offset + length, let low = reader.word(next), reader.word(next + 4) == 0 else { return false }
        value = low
        next += 8
        return true
      }
      return take(&entry.size) && take(&entry.packedSize) && take(&entry.offset)
    }
    return false
  }

  // MARK: Unpacking

  private func inflated(_ packed: ArraySlice<UInt8>, to size: Int, part: String) throws(OfficeFault) -> [UInt8] {
    var stream = z_stream()
    // The negative window means that no header of zlib stands before the data.
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .damaged(.packing, part: part)
    }
    defer { inflateEnd(&stream) }
    var input = Array(packed)
    var status = Z_BUF_ERROR
    let contents = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { output, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        status = inflate(&stream, Z_FINISH)
        count = min(Int(stream.total_out), size)
      }
    }
    guard status == Z_STREAM_END, contents.count == size else { throw .damaged(.checksum, part: part) }
    return contents
  }

  /// The sum that a part is held against: CRC-32 (4.4.7).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}
