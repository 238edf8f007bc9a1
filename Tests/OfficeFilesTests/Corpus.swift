import OfficeFiles
import SourceText
import TestSupport
import Testing

/// The workbooks and documents that `Scripts/generate-office-corpus.py` writes.
enum Corpus {
  static func bytes(_ name: String) throws -> [UInt8] {
    try FileReading.bytes(at: Repository.path("Tests/Corpora/office/\(name)"))
  }

  static func file(_ name: String, part: String? = nil) throws -> SourceFile {
    try OfficeFile.text(of: bytes(name), name: name, part: part)
  }

  /// What a file is refused for.
  static func fault(_ bytes: [UInt8], part: String? = nil) -> OfficeFault? {
    do {
      _ = try OfficeFile.text(of: bytes, name: "t", part: part)
      return nil
    } catch {
      return error
    }
  }
}

extension SourceFile {
  /// The text of a cell, by the name of its sheet and its address.
  func cell(_ table: String, _ address: String) throws -> (text: String, content: OfficeLayout.CellContent) {
    let layout = try #require(layout)
    let rows = try #require(layout.tables.first { $0.name == table }, "no \(table)").rows
    let (row, column) = try #require(CellAddress.position(address))
    let cells = try #require(rows.first { $0.number == row }, "no row of \(address)").cells
    try #require(cells.indices.contains(column), "no column of \(address)")
    #expect(layout.place(at: cells[column].range.lowerBound) == "\(table)!\(address)")
    return (String(text(in: cells[column].range)), cells[column].content)
  }

  var paragraphs: [String] {
    (layout?.blocks ?? []).compactMap {
      if case .paragraph(let paragraph) = $0 { String(text(in: paragraph.range)) } else { nil }
    }
  }
}
