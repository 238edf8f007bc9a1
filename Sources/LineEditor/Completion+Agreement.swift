extension Completion {
  /// What all candidates begin with, if it may stand in place of the text that is there; nil where they do not agree so far.
  ///
  /// It may where it goes on from the text. Where it does not, the text was an abbreviation, `zscq` of 知识产权: then it must
  /// be no shorter, or less would be left than what chose the candidates.
  func agreed(replacing current: Substring) -> String? {
    guard let first = candidates.first?.text else { return nil }
    if candidates.count == 1 { return first == current ? nil : first }
    let common = commonBeginning(of: first)
    if common.isEmpty || common == current { return nil }
    return common.hasPrefix(current) || (!current.hasPrefix(common) && common.count >= current.count)
      ? String(common) : nil
  }

  /// The beginning of the first candidate that all have, in whole characters.
  ///
  /// - Complexity: O(candidates × length), by bytes: there can be thousands.
  private func commonBeginning(of first: String) -> Substring {
    let bytes = Array(first.utf8)
    var count = bytes.count
    for candidate in candidates.dropFirst() { count = candidate.text.lengthInCommon(with: bytes, atMost: count) }
    while count > 0, !candidates.allSatisfy({ $0.text.hasBoundary(at: count) }) { count -= 1 }
    return first[..<first.utf8.index(first.startIndex, offsetBy: count)]
  }
}

extension String {
  /// How many of the bytes, of which the first so many are asked for, the text begins with.
  fileprivate func lengthInCommon(with bytes: [UInt8], atMost limit: Int) -> Int {
    let length = utf8.withContiguousStorageIfAvailable { own in
      var length = 0
      while length < min(limit, own.count), own[length] == bytes[length] { length += 1 }
      return length
    }
    return length ?? zip(utf8, bytes[..<limit]).prefix { $0 == $1 }.count
  }

  /// Whether a character begins at a UTF-8 offset, or the text ends there.
  fileprivate func hasBoundary(at offset: Int) -> Bool {
    let next = utf8.withContiguousStorageIfAvailable { own in
      offset == own.count ? UInt8(ascii: " ") : own[offset]
    }
    // Nothing before an ASCII letter, sign or digit joins it.
    if let next, (0x20..<0x7F).contains(next) { return true }
    if let next, next & 0xC0 == 0x80 { return false }
    let index = utf8.index(startIndex, offsetBy: offset)
    if index == endIndex { return true }
    guard index.samePosition(in: unicodeScalars) != nil else { return false }
    // Nor does anything before an ideograph, but for signs of scripts that nobody types here.
    if (0x4E00...0x9FFF).contains(unicodeScalars[index].value) { return true }
    return index.samePosition(in: self) != nil
  }
}
