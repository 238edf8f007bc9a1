/// A movement of vi: where it goes, and what an operator takes with it.
struct ViMotion {
  /// Where the cursor goes.
  var target: Int
  /// Whether an operator takes the character at the farther end too.
  var isInclusive = false

  /// The part of the line between the cursor and the target.
  func range(in line: EditedLine) -> Range<Int> {
    let (start, end) = (min(line.cursor, target), max(line.cursor, target))
    return start..<(isInclusive ? EditedLine(text: line.text, cursor: end).nextCharacter : end)
  }
}

/// A search for a character in the row: `f`, `F`, `t` and `T`.
struct ViFind: Equatable {
  var key: Unicode.Scalar
  var wanted: Character

  /// The same towards the other side.
  var reversed: ViFind {
    let keys: [Unicode.Scalar: Unicode.Scalar] = ["f": "F", "F": "f", "t": "T", "T": "t"]
    return ViFind(key: keys[key] ?? key, wanted: wanted)
  }
}

extension EditedLine {
  /// The movement of a key, or nil where it is none or goes nowhere.
  func motion(_ key: Unicode.Scalar, words: WordSegmentation) -> ViMotion? {
    switch key {
    case "h", "\u{8}", "\u{7F}": ViMotion(target: max(previousCharacter, rowStart))
    case "l", " ": ViMotion(target: min(nextCharacter, rowEnd))
    case "0": ViMotion(target: rowStart)
    case "^", "_": ViMotion(target: firstInRow)
    case "$":
      ViMotion(target: max(rowStart, EditedLine(text: text, cursor: rowEnd).previousCharacter), isInclusive: true)
    case "g": ViMotion(target: 0)
    case "G": ViMotion(target: count)
    case "w", "W": ViMotion(target: starts(words, big: key == "W").first { $0 > cursor } ?? count)
    case "b", "B": ViMotion(target: starts(words, big: key == "B").last { $0 < cursor } ?? 0)
    case "e", "E": ViMotion(target: ends(words, big: key == "E").first { $0 > cursor } ?? count, isInclusive: true)
    default: nil
    }
  }

  /// The movement to a character in the row, or nil where there is none.
  func motion(_ find: ViFind) -> ViMotion? {
    var places: [(offset: Int, character: Character)] = []
    var offset = rowStart
    for character in text.slice(rowStart..<rowEnd) {
      places.append((offset, character))
      offset += character.utf8.count
    }
    let forward = find.key == "f" || find.key == "t"
    let found =
      forward
      ? places.firstIndex { $0.offset > cursor && $0.character == find.wanted }
      : places.lastIndex { $0.offset < cursor && $0.character == find.wanted }
    guard let found else { return nil }
    switch find.key {
    case "t": return ViMotion(target: places[found - 1].offset, isInclusive: true)
    case "T": return ViMotion(target: places[found + 1].offset)
    default: return ViMotion(target: places[found].offset, isInclusive: forward)
    }
  }

  /// The first character of the row that is no space.
  private var firstInRow: Int {
    rowStart + text.slice(rowStart..<rowEnd).prefix { $0 == " " || $0 == "\t" }.utf8.count
  }

  /// Where words begin; big ones end at white space alone.
  private func starts(_ words: WordSegmentation, big: Bool) -> [Int] {
    let segments = words.segments(of: text)
    return segments.indices.filter { index in
      segments[index].kind != .space && (!big || index == 0 || segments[index - 1].kind == .space)
    }.map { segments[$0].range.lowerBound }
  }

  /// Where the last characters of words begin.
  private func ends(_ words: WordSegmentation, big: Bool) -> [Int] {
    let segments = words.segments(of: text)
    return segments.indices.filter { index in
      segments[index].kind != .space
        && (!big || index + 1 == segments.count || segments[index + 1].kind == .space)
    }.map { segments[$0].lastCharacter }
  }
}
