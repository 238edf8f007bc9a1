/// A part of a line as movements by word see it.
struct WordSegment: Equatable {
  /// What a part is made of.
  enum Kind: Equatable {
    /// White space and newlines.
    case space
    /// Signs: a movement of emacs passes over them, one of vi stops at them.
    case sign
    /// A word.
    case word
  }

  var kind: Kind
  /// The place in the line, in UTF-8 bytes.
  var range: Range<Int>
  /// Where the last character begins, in UTF-8 bytes.
  var lastCharacter: Int
}
