extension Unicode.Scalar {
  /// The cells that the scalar takes by itself: 0, 1 or 2.
  package var displayWidth: Int { displayWidth(under: .ambiguousNarrow) }

  /// The cells that the scalar takes by itself under a policy for ambiguous characters.
  ///
  /// An own table, not `wcwidth`: that answers by the locale, and says -1 for Chinese where none is set.
  package func displayWidth(under policy: DisplayWidthPolicy) -> Int {
    if let width = plainWidth { return width }
    // The last run that starts at or before the scalar; the run after it starts with a greater number whatever its width.
    let runs = DisplayWidthTable.runs
    let key = value << 2 | 3
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle] <= key { low = middle + 1 } else { high = middle }
    }
    let width = Int(runs[low - 1] & 3)
    return width == 3 ? (policy == .ambiguousWide ? 2 : 1) : width
  }

  /// The width of scalars that are a character of their own and no policy changes, without a look into the table.
  ///
  /// ASCII, kana, unified ideographs, and full-width signs: nearly all there is in Chinese text. None of them joins the
  /// character before, so the width of a text of them is a sum.
  fileprivate var plainWidth: Int? {
    switch value {
    case 0x20..<0x7F: 1
    case 0x3001...0x3029, 0x3041...0x3096, 0x4E00...0x9FFF, 0xFF01...0xFF60: 2
    default: nil
    }
  }
}

extension Character {
  /// The cells that the character takes: 0 for a lone combining mark or control character, else 1 or 2.
  public var displayWidth: Int { displayWidth(under: .ambiguousNarrow) }

  /// The cells that the character takes under a policy for ambiguous characters.
  ///
  /// The sum of its scalars, but never more than two cells: a family of emoji joined by U+200D is one picture. The widest
  /// scalar alone would be wrong for a flag, which is made of two narrow ones, and for half-width kana with a voice mark.
  public func displayWidth(under policy: DisplayWidthPolicy) -> Int {
    min(unicodeScalars.reduce(0) { $0 + $1.displayWidth(under: policy) }, 2)
  }
}

extension StringProtocol {
  /// The cells that the text takes on one line of a terminal; control characters take none.
  public var displayWidth: Int { displayWidth(under: .ambiguousNarrow) }

  /// The cells that the text takes under a policy for ambiguous characters.
  ///
  /// - Complexity: O(*n*), without the search for character boundaries where the text is plain ASCII and Chinese.
  public func displayWidth(under policy: DisplayWidthPolicy) -> Int {
    var sum = 0
    for scalar in unicodeScalars {
      guard let width = scalar.plainWidth else {
        return reduce(0) { $0 + $1.displayWidth(under: policy) }
      }
      sum += width
    }
    return sum
  }
}
