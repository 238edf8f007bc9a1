/// Puts the lines of a document back together to paragraphs: a text saved out of a word processor breaks lines anywhere.
///
/// A line goes on in the next one, blank lines between them or not, when it ends in the middle of a sentence: no mark that ends one,
/// not short like a heading, or an open quotation mark or title mark.
struct ParagraphAssembly {
  /// The length from which on a line without a mark at its end is no heading.
  private static let longLine = 24

  /// The words that titles end in.
  private static let titleEndings = ["的说明", "说明", "的通知", "工作方案", "规划", "文件"].map { Array($0.unicodeScalars) }

  let document: String
  private var paragraphs: [Paragraph] = []
  private var open: Paragraph?

  init(document: String) {
    self.document = document
  }

  mutating func take(_ line: Substring, number: Int) {
    var piece = Paragraph(document: document)
    var previous: Unicode.Scalar = " "
    var pendingBlank = false
    func take(_ scalar: Unicode.Scalar, _ column: Int) {
      let folded = TextFolding.fold(scalar)
      if TextFolding.isBlank(folded) {
        pendingBlank = true
        return
      }
      // A blank stays between Latin words only.
      if pendingBlank, TextFolding.isLatin(previous), TextFolding.isLatin(folded) {
        piece.append(" ", number, column)
      }
      pendingBlank = false
      piece.append(folded, number, column)
      previous = folded
    }
    var column = 0
    if TextColumns.isPlain(line) {
      for scalar in line.unicodeScalars {
        column += 1
        take(scalar, column)
      }
    } else {
      for character in line {
        column += 1
        for scalar in character.unicodeScalars { take(scalar, column) }
      }
    }
    piece.dropMarkup()
    guard !piece.scalars.isEmpty else { return }
    if let current = open, Self.goesOn(current, into: piece) {
      open?.append(piece)
    } else {
      breakParagraph()
      open = piece
    }
  }

  mutating func breakParagraph() {
    open?.split()
    if let open { paragraphs.append(open) }
    open = nil
  }

  mutating func finished() -> [Paragraph] {
    breakParagraph()
    return paragraphs
  }

  private static func goesOn(_ paragraph: Paragraph, into next: Paragraph) -> Bool {
    guard let last = paragraph.scalars.last, let first = next.scalars.first else { return false }
    if last.isOne(of: "。！？；：!?;:…-") { return false }
    if HeadingNumber(next.scalars) != nil || first == "[" || first == "—" { return false }
    if paragraph.hasOpenTitle { return true }
    if last.isOne(of: "》）)]”") { return false }
    if titleEndings.contains(where: { paragraph.scalars.suffix($0.count).elementsEqual($0) }) { return false }
    // What begins with a mark that cannot begin a sentence belongs to the line before.
    if first.isOne(of: "，、。；：）》”") { return true }
    return paragraph.lengthOfLastLine >= longLine
      || (HeadingNumber(paragraph.scalars) == nil && paragraph.scalars.count >= longLine)
  }
}

extension Paragraph {
  mutating func append(_ scalar: Unicode.Scalar, _ line: Int, _ column: Int) {
    scalars.append(scalar)
    lines.append(line)
    columns.append(column)
  }

  mutating func append(_ other: Paragraph) {
    scalars += other.scalars
    lines += other.lines
    columns += other.columns
  }

  /// Drops what marks headings and bold type in Markdown, and bookmarks of word processors.
  mutating func dropMarkup() {
    guard let first = scalars.first, first.isOne(of: "#[-") || scalars.contains("*") else { return }
    var drop = scalars.prefix { $0 == "#" }.count
    if scalars.starts(with: "[bookmark:".unicodeScalars), let end = scalars.firstIndex(of: "]") { drop = end + 1 }
    var keep = Paragraph(document: document)
    var index = drop
    while index < scalars.count {
      if scalars[index] == "*", index + 1 < scalars.count, scalars[index + 1] == "*" {
        index += 2
        continue
      }
      keep.append(scalars[index], lines[index], columns[index])
      index += 1
    }
    self = keep
    if scalars.allSatisfy({ $0 == "-" }) { self = Paragraph(document: document) }
  }

  /// Whether a 《 or “ is still open at the end.
  fileprivate var hasOpenTitle: Bool {
    var (titles, quotes) = (0, 0)
    for scalar in scalars {
      switch scalar {
      case "《": titles += 1
      case "》": titles -= 1
      case "“": quotes += 1
      case "”": quotes -= 1
      default: break
      }
    }
    return titles > 0 || quotes > 0
  }

  fileprivate var lengthOfLastLine: Int {
    guard let last = lines.last else { return 0 }
    return lines.reversed().prefix { $0 == last }.count
  }
}
