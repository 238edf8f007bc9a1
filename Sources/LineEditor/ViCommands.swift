/// The keys of vi's command mode: counts, operators with movements, and the rest, gathered until they ask for something.
///
/// Counts multiply, a doubled operator takes the row, and `cw` ends where the word ends, as POSIX describes for `vi`.
struct ViCommands {
  /// The keys of the last change, for `.`.
  private(set) var lastChange: [Unicode.Scalar] = []

  private var keys: [Unicode.Scalar] = []
  private var lastFind: ViFind?

  /// Forgets the keys so far.
  mutating func cancel() { keys = [] }

  /// Whether keys are gathered.
  var isPending: Bool { !keys.isEmpty }

  /// What the keys ask for with this one at their end.
  mutating func press(_ key: Unicode.Scalar, in line: EditedLine, words: WordSegmentation) -> ViAction {
    keys.append(key)
    let action = action(of: keys, in: line, words: words)
    if action == .wait { return action }
    switch action {
    case .kill, .replace, .type, .openRow, .put: lastChange = keys
    default: break
    }
    keys = []
    return action
  }

  private mutating func action(of keys: [Unicode.Scalar], in line: EditedLine, words: WordSegmentation) -> ViAction {
    var rest = keys[...]
    let count = Self.takeCount(&rest)
    guard let key = rest.popFirst() else { return .wait }
    if key == "d" || key == "c" || key == "y" { return operation(key, count, rest, in: line, words: words) }
    if let motion = motion(key, count ?? 1, rest, in: line, words: words) {
      return motion.map { $0.target == line.cursor ? .refuse : .move(to: $0.target) } ?? .wait
    }
    return simple(key, count ?? 1, rest, in: line)
  }

  private static func takeCount(_ keys: inout ArraySlice<Unicode.Scalar>) -> Int? {
    var count: Int?
    while let key = keys.first, ("0"..."9").contains(key), key != "0" || count != nil {
      // A line is never that long; a count that overflows would be a crash.
      count = min((count ?? 0) * 10 + Int(key.value - 0x30), 9999)
      keys.removeFirst()
    }
    return count
  }

  /// The movement of a key, repeated: nil where the key begins none, nil inside where keys are missing.
  private mutating func motion(
    _ key: Unicode.Scalar, _ count: Int, _ rest: ArraySlice<Unicode.Scalar>, in line: EditedLine,
    words: WordSegmentation
  ) -> ViMotion?? {
    let still = ViMotion(target: line.cursor)
    switch key {
    case "f", "F", "t", "T":
      guard let wanted = rest.first else { return .some(nil) }
      let find = ViFind(key: key, wanted: Character(wanted))
      lastFind = find
      return repeated(count, in: line) { $0.motion(find) } ?? still
    case ";", ",":
      guard let last = lastFind else { return still }
      let find = key == ";" ? last : last.reversed
      return repeated(count, in: line) { $0.motion(find) } ?? still
    default:
      guard line.motion(key, words: words) != nil else { return nil }
      return repeated(count, in: line) { $0.motion(key, words: words) } ?? still
    }
  }

  private func repeated(_ count: Int, in line: EditedLine, _ step: (EditedLine) -> ViMotion?) -> ViMotion? {
    var place = line
    var motion: ViMotion?
    for _ in 0..<count {
      guard let next = step(place) else { return motion == nil ? nil : motion }
      motion = next
      if next.target == place.cursor { break }
      place.cursor = next.target
    }
    return motion
  }

  private mutating func operation(
    _ operation: Unicode.Scalar, _ before: Int?, _ rest: ArraySlice<Unicode.Scalar>, in line: EditedLine,
    words: WordSegmentation
  ) -> ViAction {
    var rest = rest
    let count = (before ?? 1) * (Self.takeCount(&rest) ?? 1)
    guard var key = rest.popFirst() else { return .wait }
    if key == operation { return take(line.row(withNewline: operation == "d"), operation) }
    let isOnWord = !line.text.slice(line.cursor..<line.count).prefix(1).allSatisfy(\.isWhitespace)
    if operation == "c", isOnWord, key == "w" || key == "W" {
      // The word that the cursor is on may end there already, where `e` would go on to the next.
      key = key == "w" ? "e" : "E"
      if count == 1, let end = line.wordEndHere(words, big: key == "E") { return take(line.cursor..<end, operation) }
    }
    guard let found = motion(key, count, rest, in: line, words: words) else { return .refuse }
    guard let motion = found else { return .wait }
    return take(motion.range(in: line), operation)
  }

  private func take(_ range: Range<Int>, _ operation: Unicode.Scalar) -> ViAction {
    if range.isEmpty && operation != "c" { return .refuse }
    return operation == "y" ? .copy(range) : .kill(range, types: operation == "c")
  }

  /// The commands of one key, or of one and the character after it.
  private func simple(
    _ key: Unicode.Scalar, _ count: Int, _ rest: ArraySlice<Unicode.Scalar>, in line: EditedLine
  ) -> ViAction {
    let onward = line.cursor..<line.cursor(after: count)
    let back = line.cursor(before: count)..<line.cursor
    switch key {
    case "x": return onward.isEmpty ? .refuse : .kill(onward, types: false)
    case "X": return back.isEmpty ? .refuse : .kill(back, types: false)
    case "s": return .kill(onward, types: true)
    case "S": return .kill(line.row(withNewline: false), types: true)
    case "D": return take(line.cursor..<line.rowEnd, "d")
    case "C": return .kill(line.cursor..<line.rowEnd, types: true)
    case "Y": return take(line.row(withNewline: false), "y")
    case "r":
      guard let new = rest.first else { return .wait }
      let replaced = line.text.slice(onward).count
      return replaced < count
        ? .refuse
        : .replace(onward, with: String(repeating: Character(new), count: replaced), cursorBehind: false)
    case "~":
      let text = line.text.slice(onward)
      return onward.isEmpty ? .refuse : .replace(onward, with: text.caseSwapped, cursorBehind: true)
    case "i": return .type(at: line.cursor)
    case "a": return .type(at: min(line.nextCharacter, line.rowEnd))
    case "I": return .type(at: line.rowStart)
    case "A": return .type(at: line.rowEnd)
    case "o": return .openRow(at: line.rowEnd, above: false)
    case "O": return .openRow(at: line.rowStart, above: true)
    case "p": return .put(at: min(line.nextCharacter, line.rowEnd), times: count)
    case "P": return .put(at: line.cursor, times: count)
    case "u": return .undo
    case "U": return .redo
    case "/", "?": return .search
    case "k", "-": return .up
    case "j", "+": return .down
    case ".": return .repeatChange
    case "v": return .editExternally
    default: return .refuse
    }
  }
}

extension EditedLine {
  /// The row of the cursor, with the newline that goes with it.
  fileprivate func row(withNewline: Bool) -> Range<Int> {
    if withNewline && rowEnd < count { return rowStart..<rowEnd + 1 }
    if withNewline && rowStart > 0 { return rowStart - 1..<rowEnd }
    return rowStart..<rowEnd
  }

  /// The place a number of characters on, at most at the end of the row.
  fileprivate func cursor(after count: Int) -> Int {
    cursor + text.slice(cursor..<max(cursor, rowEnd)).prefix(count).utf8.count
  }

  /// The place a number of characters back, at most at the start of the row.
  fileprivate func cursor(before count: Int) -> Int {
    cursor - text.slice(rowStart..<cursor).suffix(count).utf8.count
  }

  /// Where the word ends that the cursor is on.
  fileprivate func wordEndHere(_ words: WordSegmentation, big: Bool) -> Int? {
    let segments = words.segments(of: text)
    guard var index = segments.firstIndex(where: { $0.range.contains(cursor) }) else { return nil }
    while big, index + 1 < segments.count, segments[index + 1].kind != .space { index += 1 }
    return segments[index].range.upperBound
  }
}

extension Substring {
  /// The text with small letters for capitals and the other way round.
  fileprivate var caseSwapped: String {
    map { $0.isUppercase ? $0.lowercased() : $0.uppercased() }.joined()
  }
}
