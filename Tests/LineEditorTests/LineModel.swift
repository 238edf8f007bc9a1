import TerminalText

/// What keys must do to a line, written down a second time: by character, without libedit and without the editor.
struct LineModel {
  private(set) var text: [Character] = []
  private(set) var cursor = 0
  private(set) var isCommanding = false
  let isVi: Bool
  /// Whether the rest of an older statement is suggested.
  let suggests: Bool

  /// The statements so far, oldest first.
  private(set) var history: [String] = []
  private var place = 0
  private var drafts: [Int: String] = [:]

  private var kills: [String] = []
  private var lastKill: Snapshot?
  private var lastYank: (line: Snapshot, index: Int, range: Range<Int>)?

  private var past: [Snapshot] = []
  private var present = Snapshot(text: [], cursor: 0)
  private var future: [Snapshot] = []
  private var lastKey: Character = "\0"
  private var isTyping = false

  private struct Snapshot: Equatable {
    var text: [Character]
    var cursor: Int
  }

  init(isVi: Bool, suggests: Bool = true) {
    self.isVi = isVi
    self.suggests = suggests
  }

  private var snapshot: Snapshot { Snapshot(text: text, cursor: cursor) }

  private mutating func restore(_ snapshot: Snapshot) { (text, cursor) = (snapshot.text, snapshot.cursor) }

  // MARK: What is seen

  /// The rest of the newest statement that begins with the line.
  var ghost: String {
    if !suggests || isCommanding || cursor != text.count || text.isEmpty { return "" }
    let entry = history.last { entry in
      let characters = Array(entry)
      return characters.count > text.count && Array(characters[..<text.count]) == text
        && entry.unicodeScalars.starts(with: String(text).unicodeScalars)
    }
    let rest = entry.map { Array($0)[text.count...] } ?? []
    return rest.contains("\n") ? "" : String(rest)
  }

  // MARK: Undo

  /// A key that is not only more of the same: what was done so far is a change of its own.
  private mutating func begin(_ key: Character, types: Bool = false) {
    let goesOn =
      types ? isTyping && !(lastKey == " " && key != " ") : (key == "⌫" || key == "⌦") && key == lastKey
    if !goesOn { record() }
    isTyping = types
    lastKey = key
  }

  private mutating func record() {
    if text != present.text {
      past.append(present)
      future = []
    }
    present = snapshot
  }

  mutating func undo() {
    begin("u")
    guard let before = past.popLast() else { return }
    future.append(present)
    present = before
    restore(before)
    settle()
  }

  mutating func redo() {
    begin("r")
    guard let after = future.popLast() else { return }
    past.append(present)
    present = after
    restore(after)
    settle()
  }

  // MARK: Changing

  /// Puts a text at the cursor; marks may join what stands before them.
  private mutating func insert(_ new: String) {
    let before = String(text[..<cursor]) + new
    text = Array(before + String(text[cursor...]))
    let scalars = before.unicodeScalars.count
    var passed = 0
    cursor = 0
    while passed < scalars {
      passed += text[cursor].unicodeScalars.count
      cursor += 1
    }
  }

  private mutating func remove(_ range: Range<Int>) {
    let before = String(text[..<range.lowerBound])
    text = Array(before + String(text[range.upperBound...]))
    cursor = min(before.count, text.count)
  }

  mutating func type(_ new: String) {
    // The scalars of a character belong together, whatever stands behind them; a word begins with one of its own.
    var word = ""
    for scalar in new.unicodeScalars {
      if lastKey == " " && scalar != " " {
        insert(word)
        word = ""
      }
      begin(Character(scalar), types: true)
      word.unicodeScalars.append(scalar)
    }
    insert(word)
  }

  mutating func paste(_ new: String) {
    begin("p")
    insert(new)
    settle()
  }

  mutating func backspace() {
    begin("⌫")
    if cursor > 0 { remove(cursor - 1..<cursor) }
    settle()
  }

  mutating func delete() {
    begin("⌦")
    if cursor < text.count { remove(cursor..<cursor + 1) }
    settle()
  }

  mutating func transpose() {
    begin("t")
    let at = cursor == rowEnd ? cursor - 1 : cursor
    guard at > rowStart, at < rowEnd else { return }
    let swapped = text[..<(at - 1)] + [text[at], text[at - 1]] + text[(at + 1)...]
    text = Array(swapped)
    cursor = at + 1
  }

  // MARK: Killing

  private mutating func kill(_ range: Range<Int>, forward: Bool) {
    begin("k")
    if range.isEmpty { return }
    let before = snapshot
    let killed = String(text[range])
    remove(range)
    if lastKill == before, let last = kills.popLast() {
      kills.append(forward ? last + killed : killed + last)
    } else {
      kills.append(killed)
    }
    lastKill = snapshot
    settle()
  }

  mutating func killToRowEnd() {
    kill(cursor..<(cursor == rowEnd ? min(cursor + 1, text.count) : rowEnd), forward: true)
  }
  mutating func killToRowStart() { kill(rowStart..<cursor, forward: false) }
  mutating func killAll() { kill(0..<text.count, forward: true) }
  mutating func killWordLeft() { kill(wordStart..<cursor, forward: false) }
  mutating func killWordRight() { kill(cursor..<wordEnd, forward: true) }

  mutating func yank() {
    begin("y")
    guard let last = kills.last else { return }
    let start = cursor
    insert(last)
    lastYank = (snapshot, kills.count - 1, start..<cursor)
  }

  mutating func yankOlder() {
    begin("z")
    guard let yank = lastYank, yank.line == snapshot, kills.count > 1 else { return }
    let index = (yank.index + kills.count - 1) % kills.count
    remove(yank.range)
    insert(kills[index])
    lastYank = (snapshot, index, yank.range.lowerBound..<cursor)
  }

  // MARK: Moving

  private var rowStart: Int { (text[..<cursor].lastIndex(of: "\n") ?? -1) + 1 }
  private var rowEnd: Int { text[cursor...].firstIndex(of: "\n") ?? text.count }

  private mutating func move(_ key: Character, to target: Int) {
    begin(key)
    cursor = target
    settle()
  }

  /// vi's cursor stands on a character, not behind the last.
  private mutating func settle() {
    if isCommanding && cursor == rowEnd && cursor > rowStart { cursor -= 1 }
  }

  mutating func left() { move("l", to: max(cursor - 1, 0)) }
  mutating func right() { takeGhost() ?? move("r", to: min(cursor + 1, text.count)) }
  mutating func home() { move("h", to: cursor == rowStart ? 0 : rowStart) }
  mutating func end() { takeGhost() ?? move("e", to: cursor == rowEnd ? text.count : rowEnd) }
  mutating func moveWordLeft() { move("b", to: wordStart) }
  mutating func moveWordRight() { takeGhost(byWord: true) ?? move("f", to: wordEnd) }

  private mutating func takeGhost(byWord: Bool = false) -> Void? {
    let ghost = Array(ghost)
    if ghost.isEmpty { return nil }
    begin("g")
    var whole = self
    whole.text += ghost
    insert(String(ghost[..<((byWord ? whole.wordEnd : whole.text.count) - cursor)]))
    return ()
  }

  /// Up or down: to the next row, or to another statement.
  mutating func vertical(_ step: Int) {
    begin(step < 0 ? "↑" : "↓")
    if step < 0 ? rowStart > 0 : rowEnd < text.count {
      let wanted = text[rowStart..<cursor].reduce(0) { $0 + $1.displayWidth }
      cursor = step < 0 ? rowStart - 1 : rowEnd + 1
      var at = rowStart
      var width = 0
      while at < rowEnd, width + text[at].displayWidth <= wanted {
        width += text[at].displayWidth
        at += 1
      }
      cursor = at
    } else if (0...history.count).contains(place + step) {
      drafts[place] = String(text)
      place += step
      text = Array(drafts[place] ?? (place < history.count ? history[place] : ""))
      cursor = text.count
    }
    settle()
  }

  // MARK: Words

  private func script(_ index: Int) -> Int {
    switch text[index].unicodeScalars.first?.value ?? 0 {
    case 0x20, 0x0A, 0x3000: 0
    case 0x30...0x39, 0xFF10...0xFF19: 2
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xC0...0x24F: 3
    case 0x4E00...0x9FFF: 4
    default: 1
    }
  }

  /// The words and signs of the line: a point between digits belongs to the number.
  private var parts: [(range: Range<Int>, script: Int)] {
    var parts: [(range: Range<Int>, script: Int)] = []
    for index in text.indices {
      var kind = script(index)
      let isPoint = text[index] == "." && index > 0 && index + 1 < text.count
      if isPoint, parts.last?.script == 2, script(index + 1) == 2 { kind = 2 }
      if let last = parts.last, last.script == kind {
        parts[parts.count - 1].range = last.range.lowerBound..<index + 1
      } else {
        parts.append((index..<index + 1, kind))
      }
    }
    return parts
  }

  private var wordEnd: Int {
    parts.first { $0.script > 1 && $0.range.upperBound > cursor }?.range.upperBound ?? text.count
  }
  private var wordStart: Int {
    parts.last { $0.script > 1 && $0.range.lowerBound < cursor }?.range.lowerBound ?? 0
  }

  // MARK: vi

  mutating func escape() {
    begin("\u{1B}")
    isCommanding = true
    cursor = max(cursor - 1, rowStart)
    settle()
  }

  private mutating func typeOn(at target: Int) {
    begin("i")
    cursor = target
    isCommanding = false
  }

  mutating func viInsert() { typeOn(at: cursor) }
  mutating func viAppend() { typeOn(at: min(cursor + 1, rowEnd)) }
  mutating func viAppendAtEnd() { typeOn(at: rowEnd) }
  mutating func viLeft() { move("h", to: max(cursor - 1, rowStart)) }
  mutating func viRight() { move("l", to: min(cursor + 1, rowEnd)) }
  mutating func viRowStart() { move("0", to: rowStart) }
  mutating func viRowEnd() { move("$", to: max(rowStart, rowEnd - 1)) }
  mutating func viWord() { move("w", to: nextStart ?? text.count) }
  mutating func viBack() {
    move("b", to: parts.last { $0.script > 0 && $0.range.lowerBound < cursor }?.range.lowerBound ?? 0)
  }
  mutating func viEnd() {
    let end = parts.first { $0.script > 0 && $0.range.upperBound - 1 > cursor }?.range.upperBound
    move("e", to: end.map { $0 - 1 } ?? text.count)
  }
  mutating func viDeleteWord() {
    kill(cursor..<(nextStart ?? text.count), forward: true)
  }
  mutating func viDelete() { kill(cursor..<min(cursor + 1, rowEnd), forward: true) }
  mutating func viDeleteToEnd() { kill(cursor..<rowEnd, forward: true) }
  mutating func viPut() {
    begin("p")
    guard let last = kills.last else { return }
    cursor = min(cursor + 1, rowEnd)
    insert(last)
    cursor = max(cursor - 1, 0)
    settle()
  }

  private var nextStart: Int? { parts.first { $0.script > 0 && $0.range.lowerBound > cursor }?.range.lowerBound }

  // MARK: Statements

  /// What is shown while a pattern is typed: the newest statement with as much of it as there is, the cursor at that part.
  ///
  /// - Parameter takes: Whether what was found is taken into the line.
  mutating func search(for pattern: String, takes: Bool) -> (text: [Character], cursor: Int, isFound: Bool) {
    begin("s")
    var shown = (text: text, cursor: cursor, isFound: true)
    var newest = history.count - 1
    for length in 1...pattern.unicodeScalars.count {
      let wanted = Array(pattern.unicodeScalars.prefix(length))
      guard let (index, start) = find(wanted, from: newest) else {
        shown.isFound = false
        continue
      }
      newest = index
      let characters = Array(history[index])
      var at = 0
      var passed = 0
      while passed + characters[at].unicodeScalars.count <= start {
        passed += characters[at].unicodeScalars.count
        at += 1
      }
      shown = (characters, at, true)
      // A pattern found inside a character: the cursor goes behind it once it is in the line.
      if takes { (text, cursor) = (characters, passed < start ? at + 1 : at) }
    }
    settle()
    return shown
  }

  private func find(_ wanted: [Unicode.Scalar], from newest: Int) -> (index: Int, start: Int)? {
    for index in stride(from: newest, through: 0, by: -1) {
      let scalars = Array(history[index].unicodeScalars)
      guard wanted.count <= scalars.count else { continue }
      for start in 0...scalars.count - wanted.count where Array(scalars[start..<start + wanted.count]) == wanted {
        return (index, start)
      }
    }
    return nil
  }

  /// The statement was accepted, or taken back.
  mutating func finish(remembering: Bool) {
    let statement = String(text)
    if remembering && !statement.isEmpty {
      history.removeAll { $0 == statement }
      history.append(statement)
    }
    (text, cursor, isCommanding) = ([], 0, false)
    (place, drafts) = (history.count, [:])
    (past, future, present) = ([], [], snapshot)
    (lastKey, isTyping) = ("\0", false)
  }
}
