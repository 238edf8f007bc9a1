extension String {
  /// A text of some characters, written as UTF-8 at once.
  package init(letters: ArraySlice<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: letters.count * 4) { bytes in
      var end = 0
      for letter in letters {
        for byte in Unicode.UTF8.encode(letter) ?? Unicode.UTF8.encodedReplacementCharacter {
          bytes[end] = byte
          end += 1
        }
      }
      return end
    }
  }

  /// A text of some characters.
  package init(letters: [Unicode.Scalar]) { self.init(letters: letters[...]) }
}
