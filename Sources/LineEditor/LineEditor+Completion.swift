import CEditShim

extension LineEditor {
  /// Completes as far as the candidates agree, and lists them where they do not.
  func complete() -> CEditReply {
    let line = libedit.line
    guard let completion = completer?(line.text, line.cursor), !completion.candidates.isEmpty,
      let current = line.text.characters(in: completion.replacing)
    else { return .refused }
    if let text = completion.agreed(replacing: current) {
      libedit.replace(completion.replacing, with: text)
    } else if completion.candidates.count > 1 {
      list(completion.candidates, for: line)
    }
    return .done
  }

  /// Lists candidates; a list that does not fit goes on at the next Tab, and begins again behind its end.
  private func list(_ candidates: [CompletionCandidate], for line: EditedLine) {
    let list = CandidateList(candidates, style: style, policy: policy, wording: wording)
    let start = listing.flatMap { $0.line == line && $0.next < candidates.count ? $0.next : nil } ?? 0
    let page = list.page(from: start, fitting: size)
    listing = (line, start + page.count)
    write(below: page.rows)
  }
}

extension Completion {
  /// What all candidates begin with, if it may stand in place of the text that is there; nil where they do not agree so far.
  ///
  /// It may where it goes on from the text. Where it does not, the text was an abbreviation, `zscq` of 知识产权: then it must
  /// be no shorter, or less would be left than what chose the candidates.
  func agreed(replacing current: Substring) -> String? {
    guard let first = candidates.first?.text else { return nil }
    let common = first.prefixInCommon(with: candidates.dropFirst().map(\.text))
    if candidates.count == 1 { return first == current ? nil : first }
    if common.isEmpty || common == current { return nil }
    return common.hasPrefix(current) || (!current.hasPrefix(common) && common.count >= current.count)
      ? String(common) : nil
  }
}

extension String {
  /// What all texts begin with, in whole characters. By bytes first: there can be thousands of candidates.
  fileprivate func prefixInCommon(with others: [String]) -> Substring {
    let bytes = Array(utf8)
    var count = bytes.count
    for other in others {
      var index = 0
      for byte in other.utf8.prefix(count) {
        if byte != bytes[index] { break }
        index += 1
      }
      count = index
    }
    while count > 0, !([self] + others).allSatisfy({ $0.hasBoundary(at: count) }) { count -= 1 }
    return self[..<utf8.index(startIndex, offsetBy: count)]
  }

  /// Whether a character begins at a UTF-8 offset, or the text ends there.
  private func hasBoundary(at offset: Int) -> Bool {
    let index = utf8.index(startIndex, offsetBy: offset)
    if index == endIndex { return true }
    guard index.samePosition(in: unicodeScalars) != nil else { return false }
    // Nothing before a letter, a digit or an ideograph joins it, but for signs of scripts that nobody types here.
    switch unicodeScalars[index].value {
    case 0x20..<0x7F, 0x4E00...0x9FFF: return true
    default: return index.samePosition(in: self) != nil
    }
  }
}

extension String {
  /// The text in a range of UTF-8 offsets, or nil where a completer gave a range that does not fit the text.
  fileprivate func characters(in range: Range<Int>) -> Substring? {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return nil }
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(startIndex, offsetBy: range.upperBound)
    guard start.samePosition(in: unicodeScalars) != nil, end.samePosition(in: unicodeScalars) != nil else { return nil }
    return self[start..<end]
  }
}
