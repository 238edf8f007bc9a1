import Glibc

extension SourceFile {
  /// The longest line that is read, in bytes. Neither a statement nor a row of a table is longer; what is longer went astray.
  public static let maximumLineLength = 1 << 20

  /// The offset of the first line that is longer than ``maximumLineLength``.
  ///
  /// Looked for before anything else is done with a file, byte by byte, for such a file may be very large.
  /// - Complexity: O(length).
  public var overlongLine: Int? {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      while bytes.count - start > Self.maximumLineLength, let base = bytes.baseAddress {
        guard let end = memchr(base + start, 0x0A, Self.maximumLineLength + 1) else { return start }
        start = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
      }
      return nil
    }
  }
}
