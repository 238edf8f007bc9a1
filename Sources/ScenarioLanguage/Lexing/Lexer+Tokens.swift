import PlanModel
import SourceText

extension Lexer {
  /// Reads the token at `index`.
  mutating func readToken(into line: inout LineInProgress) {
    let start = index
    guard let scalar = peek() else { return }
    if scalar == "\"" || scalar == "'" {
      add(readString(), from: start, to: &line)
    } else if isDigit(scalar) || (scalar == "." && peek(1).map(isDigit) == true) {
      add(readNumber(), from: start, to: &line)
    } else if scalar == "$" {
      readVariable(into: &line)
    } else if let symbol = readSymbol() {
      add(.symbol(symbol), from: start, to: &line)
      trackBracket(symbol, from: start, in: &line)
    } else if isWordScalar(scalar) {
      readWord(into: &line)
    } else {
      index += 1
      add(.symbol(.other), from: start, to: &line)
    }
  }

  /// Reads a word. A Chinese keyword that touches a number ends there, as people type it: 到5000, 家于2027, 步长5%.
  private mutating func readWord(into line: inout LineInProgress) {
    let start = index
    var word = String.UnicodeScalarView()
    while let next = peek(), isWordScalar(next) {
      if isDigit(next), let keyword = Self.trailingKeyword(of: String(word)) {
        let whole = word.count
        index -= keyword.count
        if whole > keyword.count { add(.word(String(word.dropLast(keyword.count))), from: start, to: &line) }
        let keywordStart = index
        index += keyword.count
        add(.word(keyword.text), from: keywordStart, to: &line)
        return
      }
      // 可达 托管。 — the full stop ends the sentence, not the name.
      if next == "。", isLastOnLine() { break }
      if !InputFolding.isIgnorable(scalars[index]) { word.append(next) }
      index += 1
    }
    add(.word(String(word)), from: start, to: &line)
  }

  /// The Chinese keyword that the word is, or the one of a single character that it ends in.
  private static func trailingKeyword(of word: String) -> (text: String, count: Int)? {
    guard let last = word.unicodeScalars.last, !last.isASCII else { return nil }
    if Keyword(word: word) != nil { return (word, word.unicodeScalars.count) }
    return beforeNumbers.contains(last) ? (String(last), 1) : nil
  }

  /// 从 到 至 于 为 在: what stands before a year or a value.
  private static let beforeNumbers: Set<Unicode.Scalar> = ["从", "到", "至", "于", "为", "在"]

  private mutating func add(_ kind: Token.Kind, from start: Int, to line: inout LineInProgress) {
    line.tokens.append(
      Token(kind: kind, range: range(from: start), raw: raw(from: start), spaceBefore: line.spaceBefore))
    line.spaceBefore = false
  }

  private func trackBracket(_ symbol: Token.Symbol, from start: Int, in line: inout LineInProgress) {
    if symbol == .opening { line.openBrackets.append(range(from: start)) }
    if symbol == .closing, !line.openBrackets.isEmpty { line.openBrackets.removeLast() }
  }

  func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Letters, digits, underscore, and everything outside ASCII that is not folded to a sign.
  func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if (0x3400..<0xA000).contains(scalar.value) { return true }
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || isDigit(scalar) || scalar == "_"
    }
    return !Self.signs.contains(scalar) && !scalar.properties.isWhitespace
  }

  private static let signs: Set<Unicode.Scalar> = ["≥", "≤", "×", "÷", "…", "±"]

  private mutating func readSymbol() -> Token.Symbol? {
    guard let first = peek(), let symbol = Self.symbols[first] else { return readPair() }
    if let pair = readPair() { return pair }
    index += 1
    return symbol
  }

  /// A sign of two scalars.
  private mutating func readPair() -> Token.Symbol? {
    let pair: Token.Symbol
    switch (peek(), peek(1)) {
    case (".", "."): pair = .range
    case (">", "="): pair = .atLeast
    case ("<", "="): pair = .atMost
    default: return nil
    }
    index += 2
    return pair
  }

  /// The signs of one scalar, with those that stand for one of two.
  private static let symbols: [Unicode.Scalar: Token.Symbol] = {
    var table: [Unicode.Scalar: Token.Symbol] = [
      "≥": .atLeast, "≤": .atMost, "×": .times, "÷": .divided, "~": .range, "…": .range,
    ]
    for symbol in Token.Symbol.allCases {
      let spelling = symbol.rawValue.unicodeScalars
      if spelling.count == 1, let sign = spelling.first { table[sign] = symbol }
    }
    return table
  }()

  /// Reads quoted text as typed. A doubled closing quote stands for itself; a quote opened by “ is closed by ”.
  private mutating func readString() -> Token.Kind {
    let start = index
    let opening = scalars[index]
    let closing: Set<Unicode.Scalar> =
      switch opening {
      case "“", "„": ["”", "\""]
      case "‘": ["’", "'"]
      case "”", "’": [opening]
      default: [opening]
      }
    index += 1
    var text = String.UnicodeScalarView()
    while index < scalars.count {
      let scalar = scalars[index]
      if closing.contains(scalar) {
        if index + 1 < scalars.count, scalars[index + 1] == scalar, scalar == opening {
          index += 1
        } else {
          index += 1
          return .string(String(text))
        }
      }
      text.append(scalar)
      index += 1
    }
    isUnfinished = true
    report(.unclosedQuote, at: offsets[start]..<offsets[start + 1])
    return .invalid
  }

  /// Reads a finite decimal: digits with at most one point. `2021..` is a number and a range sign.
  private mutating func readNumber() -> Token.Kind {
    var text = ""
    var points = 0
    while let scalar = peek() {
      if isDigit(scalar) {
        text.unicodeScalars.append(scalar)
      } else if scalar == "." || scalar == "。", peek(1).map(isDigit) == true {
        points += 1
        text.append(".")
      } else {
        break
      }
      index += 1
    }
    // An exponent sticks to its number: 1e5, 1E-3.
    if let e = peek(), e == "e" || e == "E", let next = peek(1), isDigit(next) || next == "-" || next == "+" {
      index += 2
      while let scalar = peek(), isDigit(scalar) { index += 1 }
      return .malformed(.numberExponent)
    }
    guard points <= 1 else { return .malformed(.numberMalformed) }
    return DecimalNumber(text).map { .number($0) } ?? .malformed(.numberTooLong)
  }
}
