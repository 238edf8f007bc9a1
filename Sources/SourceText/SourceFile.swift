import Glibc

/// A text with the name it is reported under: a file, a `-c` statement, or a line typed at the prompt.
public struct SourceFile: Sendable, Hashable {
  /// The name that diagnostics begin with: a path as given, `-c#1`, `<stdin>`.
  public let name: String
  /// The whole text.
  public let text: String
  /// Where cells and paragraphs stand, if the text was taken from a file that has those instead of lines.
  public let layout: OfficeLayout?

  /// A text under a name.
  public init(name: String, text: String, layout: OfficeLayout? = nil) {
    self.name = name
    self.text = text
    self.layout = layout
  }

  /// The line and the column of a UTF-8 offset, both from 1; the column counts characters.
  ///
  /// - Complexity: O(offset).
  public func location(of offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), text.utf8.count)
    let starts = lineStarts(upTo: offset)
    return SourceLocation(line: starts.count, column: text(in: (starts.last ?? 0)..<offset).count + 1)
  }

  /// The place of an offset as diagnostics begin with it: `plan.tuiyan:3:4`, `规划.xlsx 表1!C5`.
  public func placeName(of offset: Int) -> String {
    if let layout { return layout.place(at: offset).map { "\(name) \($0)" } ?? name }
    let location = location(of: offset)
    return "\(name):\(location.line):\(location.column)"
  }

  /// The offsets of the lines that begin at or before an offset.
  private func lineStarts(upTo offset: Int) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      var starts = [0]
      guard let base = bytes.baseAddress else { return starts }
      while let last = starts.last, last < offset, let end = memchr(base + last, 0x0A, offset - last) {
        starts.append(UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1)
      }
      return starts
    }
  }

  /// The text of a line, from 1, without its line ending; empty past the last.
  ///
  /// - Complexity: O(length up to the end of the line).
  public func line(_ number: Int) -> Substring {
    var text = text
    let range: Range<Int>? = text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var start = 0
      for _ in 1..<max(number, 1) {
        guard let end = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
        start = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
      }
      let end = memchr(base + start, 0x0A, bytes.count - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
      let last = end ?? bytes.count
      return start..<(last > start && bytes[last - 1] == 0x0D ? last - 1 : last)
    }
    return range.map { self.text(in: $0) } ?? ""
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
