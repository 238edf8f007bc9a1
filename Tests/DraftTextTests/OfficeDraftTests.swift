import DraftText
import IndicatorTables
import OfficeFiles
import SourceText
import TestSupport
import Testing

/// Drafts in the files of word processors: paragraphs and cells by their places.
struct OfficeDraftTests {
  private static func document(_ name: String) throws -> DraftDocument {
    let bytes = try FileReading.bytes(at: Repository.path("Tests/Corpora/office/good/\(name)"))
    let file = try OfficeFile.text(of: bytes, name: name)
    return try DraftDocument(file, isTable: file.layout?.isWorkbook ?? false)
  }

  @Test func paragraphsWithTheirPlaces() throws {
    let document = try Self.document("溧阳规划.docx")
    #expect(document.place == "溧阳")
    #expect(document.headings.map(\.title) == ["发展成效", "主要目标"])
    #expect(document.headings.map(\.passage.cell) == ["第2段", "第4段"])
    #expect(document.headings.map(\.number) == [0, 0])
    #expect(document.phases.last == .future)
    // The note below the table belongs to it.
    #expect(document.paragraphs.count == 5)
  }

  @Test func valuesOfTablesWithTheirCells() throws {
    let facts = try Self.document("溧阳规划.docx").tableFacts
    #expect(facts.contains { $0.subject == "有效发明专利" && $0.year == 2025 && $0.passage.cell == "第1表!D2" })
  }

  @Test func sheetsAreTables() throws {
    let document = try Self.document("郑州附表.xlsx")
    #expect(document.isTable)
    #expect(document.tables.map(\.label) == ["表1"])
  }
}
