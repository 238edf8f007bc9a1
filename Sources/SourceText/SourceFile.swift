/// A text with the name it is reported under: a file, a `-c` statement, or a line typed at the prompt.
public struct SourceFile: Sendable, Hashable {
  /// The name that diagnostics begin with: a path as given, `-c#1`, `<stdin>`.
  public let name: String
  /// The whole text.
  public let text: String

  /// A text under a name.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The line and the column of a UTF-8 offset, both from 1; the column counts characters.
  ///
  /// - Complexity: O(offset).
  public func location(of offset: Int) -> SourceLocation {
    let utf8 = text.utf8
    let position = utf8.index(utf8.startIndex, offsetBy: min(max(offset, 0), utf8.count))
    var line = 1
    var lineStart = utf8.startIndex
    var index = utf8.startIndex
    while index < position {
      let next = utf8.index(after: index)
      if utf8[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = next
      }
      index = next
    }
    return SourceLocation(line: line, column: text[lineStart..<position].count + 1)
  }

  /// The text of a line, from 1, without its line ending; empty past the last.
  public func line(_ number: Int) -> Substring {
    var rest = text.utf8[...]
    for _ in 1..<max(number, 1) {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return "" }
      rest = rest[rest.index(after: end)...]
    }
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    let line = text[rest.startIndex..<end]
    return line.utf8.last == UInt8(ascii: "\r") ? text[rest.startIndex..<text.utf8.index(before: end)] : line
  }

  /// The text of a range of UTF-8 offsets.
  public func text(in range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let upper = min(range.upperBound, utf8.count)
    let lower = min(range.lowerBound, upper)
    return text[utf8.index(utf8.startIndex, offsetBy: lower)..<utf8.index(utf8.startIndex, offsetBy: upper)]
  }
}

/// A place in a text: line and column from 1, the column in characters.
public struct SourceLocation: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The order of reading.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A range of UTF-8 offsets in a ``SourceFile``.
public typealias SourceRange = Range<Int>
