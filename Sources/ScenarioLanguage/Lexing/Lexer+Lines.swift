import SourceText

extension Lexer {
  /// Reads one logical line and the line ending behind it.
  mutating func nextLine() -> ScriptLine {
    var line = LineInProgress()
    skipSpaces(&line)
    while let scalar = peek() {
      if isLineEnd(scalar) {
        skipLineEnd()
        if line.openBrackets.isEmpty || nextLineBeginsStatement() { break }
        line.spaceBefore = true
      } else if scalar == "#" {
        line.comments.append(readComment())
      } else if scalar == "\\", isLastOnLine() {
        index += 1
        skipSpaces(&line)
        if index >= scalars.count { isUnfinished = true }
        skipLineEnd()
        line.spaceBefore = true
      } else {
        readToken(into: &line)
      }
      skipSpaces(&line)
    }
    return finish(line)
  }

  private mutating func finish(_ line: LineInProgress) -> ScriptLine {
    for bracket in line.openBrackets {
      report(.unclosedBracket, at: bracket)
      if index >= scalars.count { isUnfinished = true }
    }
    guard let first = line.tokens.first, let last = line.tokens.last else {
      return line.comments.first.map { .comment($0) } ?? .blank
    }
    let range = first.range.lowerBound..<max(last.range.upperBound, first.range.upperBound)
    let end = Token(kind: .end, range: range.upperBound..<range.upperBound, raw: "", spaceBefore: true)
    return .statement(
      TokenizedStatement(
        tokens: line.tokens + [end], range: range, comments: line.comments, usesVariables: line.usesVariables,
        isUnclosed: !line.openBrackets.isEmpty))
  }

  mutating func skipSpaces(_ line: inout LineInProgress) {
    while index < scalars.count {
      let scalar = scalars[index]
      if InputFolding.isIgnorable(scalar) {
        index += 1
      } else if isSpace(InputFolding.fold(scalar)) {
        index += 1
        line.spaceBefore = true
      } else if scalar == "。" || scalar == ";" || scalar == "；", isLastOnLine() {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func readComment() -> String {
    let start = index
    skipToLineEnd()
    var text = raw(from: start)
    while let last = text.unicodeScalars.last, isSpace(last) || last == "\r" { text.unicodeScalars.removeLast() }
    return text
  }

  private mutating func skipToLineEnd() {
    while index < scalars.count, scalars[index] != "\n" { index += 1 }
  }

  private mutating func skipLineEnd() {
    if index < scalars.count, scalars[index] == "\r" { index += 1 }
    if index < scalars.count, scalars[index] == "\n" { index += 1 }
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{0B}" || scalar == "\u{0C}"
  }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || (scalar == "\r" && (peek(1) == "\n" || peek(1) == nil))
  }

  /// Whether nothing but spaces follows the scalar at `index` on its line.
  func isLastOnLine() -> Bool {
    var distance = 1
    while let scalar = peek(distance), isSpace(scalar) { distance += 1 }
    guard let scalar = peek(distance) else { return true }
    return scalar == "\n" || (scalar == "\r" && peek(distance + 1) == "\n")
  }

  /// Whether the coming line begins with a verb: then a bracket left open on the line before was forgotten, and only that
  /// statement is lost, not all that follow.
  private func nextLineBeginsStatement() -> Bool {
    var position = index
    while position < scalars.count, isSpace(InputFolding.fold(scalars[position])) { position += 1 }
    var word = String.UnicodeScalarView()
    while position < scalars.count, isWordScalar(InputFolding.fold(scalars[position])), word.count < 16 {
      word.append(InputFolding.fold(scalars[position]))
      position += 1
    }
    return Verb(word: String(word)) != nil
  }
}

/// The logical line that is being read.
struct LineInProgress {
  var tokens: [Token] = []
  var comments: [String] = []
  var openBrackets: [SourceRange] = []
  var spaceBefore = true
  var usesVariables = false
}
