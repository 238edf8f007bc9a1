/// Numbers in a run of bytes, least significant byte first; `nil` where the bytes end before.
struct ByteReader {
  private let all: [UInt8]

  init(_ bytes: [UInt8]) { all = bytes }

  /// The number of bytes.
  var count: Int { all.count }

  /// The bytes of a range.
  func bytes(_ offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= all.count, count <= all.count - offset else { return nil }
    return all[offset..<offset + count]
  }

  /// Two bytes.
  func short(_ offset: Int) -> Int? { number(offset, count: 2) }

  /// Four bytes.
  func word(_ offset: Int) -> Int? { number(offset, count: 4) }

  private func number(_ offset: Int, count: Int) -> Int? {
    bytes(offset, count: count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
