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
