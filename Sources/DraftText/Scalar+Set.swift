extension Unicode.Scalar {
  /// Whether it is one of some characters, which are written out at the place of use.
  ///
  /// - Complexity: O(characters), without a look-up or an allocation; a review asks this of every character of a draft.
  @inlinable package func isOne(of letters: StaticString) -> Bool {
    letters.withUTF8Buffer { bytes in
      var index = 0
      while index < bytes.count {
        let lead = UInt32(bytes[index])
        if lead < 0x80 {
          if lead == value { return true }
          index += 1
        } else {
          // Three bytes a Chinese character or mark; two and four are as rare here as they are slow.
          let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
          guard index + length <= bytes.count else { return false }
          var code = lead & (0xFF >> UInt32(length + 1))
          var offset = 1
          while offset < length {
            code = code << 6 | UInt32(bytes[index + offset]) & 0x3F
            offset += 1
          }
          if code == value { return true }
          index += length
        }
      }
      return false
    }
  }
}

extension [Unicode.Scalar] {
  /// The first place of some characters in these, from a place on.
  package func firstIndex(of letters: [Unicode.Scalar], from start: Int = 0) -> Int? {
    self[start...].firstIndex(of: letters)
  }

  /// Whether some characters stand at a place.
  package func holds(_ letters: [Unicode.Scalar], at start: Int) -> Bool { self[...].holds(letters, at: start) }
}

extension ArraySlice<Unicode.Scalar> {
  /// The first place of some characters in these.
  package func firstIndex(of letters: [Unicode.Scalar]) -> Int? {
    guard let first = letters.first, count >= letters.count else { return nil }
    return withUnsafeBufferPointer { scalars in
      letters.withUnsafeBufferPointer { letters in
        var index = 0
        while index <= scalars.count - letters.count {
          if scalars[index] == first {
            var length = 1
            while length < letters.count, scalars[index + length] == letters[length] { length += 1 }
            if length == letters.count { return startIndex + index }
          }
          index += 1
        }
        return nil
      }
    }
  }

  /// Whether some characters stand at a place.
  package func holds(_ letters: [Unicode.Scalar], at start: Int) -> Bool {
    guard start >= startIndex, start + letters.count <= endIndex else { return false }
    var offset = 0
    while offset < letters.count {
      if self[start + offset] != letters[offset] { return false }
      offset += 1
    }
    return true
  }
}
