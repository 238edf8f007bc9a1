package import IndicatorTables
import LongWork
public import SourceText

/// A draft as it arrives: its paragraphs under their headings, and its tables.
public struct DraftDocument: Sendable {
  /// What the part of a draft that a paragraph stands in speaks of.
  public enum Phase: Sendable, Hashable {
    /// What has been reached: 发展成效, 基本情况.
    case past
    /// What is to be: 主要目标, 重点任务.
    case future
    case unknown
  }

  /// A heading with the headings right below it.
  public struct Heading: Sendable {
    /// The depth: 1 for 一、, 2 for （一）, 3 for `1.`.
    public var level: Int
    /// The number as it stands in its row, from 1; 0 for a heading without.
    public var number: Int
    /// The words without the number.
    public var title: String
    /// The paragraph that holds it.
    public var paragraph: Int
    /// Its place.
    public var passage: Passage
  }

  /// The name it was read under.
  public let name: String
  /// The paragraphs, in order.
  public internal(set) var paragraphs: [Paragraph] = []
  /// What each paragraph speaks of.
  public internal(set) var phases: [Phase] = []
  /// The numbered headings, in order.
  public internal(set) var headings: [Heading] = []
  /// The tables.
  package internal(set) var tables: [DraftTable] = []
  /// The file that the tables' ranges are offsets of.
  public let file: SourceFile
  /// The place whose draft this is, without 市; empty where the text names none.
  public internal(set) var place = ""
  /// The title: the first words of the text.
  public internal(set) var title = ""
  /// Whether the whole file is one table.
  public let isTable: Bool

  private let lineStarts: [Int]

  /// Reads a text: `isTable` where the whole file is a table with delimited cells.
  public init(_ file: SourceFile, isTable: Bool = false) throws(Diagnostics) {
    self.file = file
    self.isTable = isTable
    name = file.name
    var starts = [0]
    for (offset, byte) in file.text.utf8.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    lineStarts = starts
    let (tables, covered) = try DraftTables.tables(in: file, isDelimited: isTable)
    self.tables = tables
    guard !isTable else {
      for table in tables { takeClaims(table) }
      return
    }
    if let layout = file.layout {
      paragraphs = Self.paragraphs(of: layout, in: file, besides: covered, starts)
      outline()
      return
    }
    var assembly = ParagraphAssembly(document: file.name)
    var covers = covered.sorted { $0.lowerBound < $1.lowerBound }[...]
    // Of a part of a draft nothing is told: whoever asked to stop gets no review of it.
    for index in starts.indices where !Cancellation.isRequested {
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : file.text.utf8.count
      let line = file.text(in: starts[index]..<end)
      while let first = covers.first, first.upperBound <= starts[index] { covers.removeFirst() }
      let isCovered = covers.first.map { $0.lowerBound < starts[index] + line.utf8.count && !line.isEmpty } ?? false
      if isCovered { assembly.breakParagraph() } else { assembly.take(line, number: index + 1) }
    }
    paragraphs = assembly.finished()
    outline()
  }

  /// The paragraphs of a document that keeps them apart itself, but for those that belong to tables.
  private static func paragraphs(
    of layout: OfficeLayout, in file: SourceFile, besides covered: [SourceRange], _ starts: [Int]
  ) -> [Paragraph] {
    let covered = Set(covered.map(\.lowerBound))
    var paragraphs: [Paragraph] = []
    var line = 0
    for case .paragraph(let printed) in layout.blocks where !covered.contains(printed.range.lowerBound) {
      while line < starts.count, starts[line] <= printed.range.lowerBound { line += 1 }
      var assembly = ParagraphAssembly(document: file.name)
      assembly.take(file.text(in: printed.range), number: line)
      for var paragraph in assembly.finished() {
        paragraph.cell = layout.place(at: printed.range.lowerBound)
        paragraph.level = printed.level
        paragraphs.append(paragraph)
      }
    }
    return paragraphs
  }

  /// The place of a range of offsets.
  public func passage(_ range: SourceRange, text: String) -> Passage {
    let (line, column) = place(of: range.lowerBound)
    let (lastLine, lastColumn) = place(of: max(range.upperBound - 1, range.lowerBound))
    return Passage(
      document: name, line: line, column: column, lastLine: lastLine, lastColumn: lastColumn,
      cell: file.layout?.place(at: range.lowerBound), text: text)
  }

  private func place(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, TextColumns.count(file.text(in: lineStarts[low]..<max(offset, lineStarts[low]))) + 1)
  }
}

extension DraftDocument {
  /// Takes the passages of a table of claims for paragraphs, each once, and the place that most of them speak of.
  fileprivate mutating func takeClaims(_ table: DraftTable) {
    guard table.column(.form) != nil, let passages = table.column(.passage) else { return }
    let isTask = table.columns.contains { $0.heading == "task" || $0.heading == "任务" }
    var seen = Set<String>()
    var places: [String: Int] = [:]
    for row in table.rows {
      if let entity = table.column(.entity), row.indices.contains(entity) {
        places[PlaceName.plain(row[entity].text), default: 0] += 1
      }
      guard row.indices.contains(passages), seen.insert(row[passages].text).inserted else { continue }
      let start = passage(row[passages].range, text: "")
      var paragraph = Paragraph(document: name)
      for (offset, scalar) in row[passages].text.unicodeScalars.enumerated() {
        let folded = TextFolding.fold(scalar)
        if !TextFolding.isBlank(folded) { paragraph.append(folded, start.line, start.column + offset) }
      }
      paragraph.split()
      paragraphs.append(paragraph)
      phases.append(isTask ? .future : .unknown)
    }
    place = places.filter { !$0.key.isEmpty }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? place
  }

  /// The values of the tables.
  package var tableFacts: [TableFact] { TableFactReader.facts(of: self) }
}
