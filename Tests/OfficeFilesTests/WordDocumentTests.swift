import SourceText
import Testing

@testable import OfficeFiles

/// What documents print once all changes are accepted.
struct WordDocumentTests {
  @Test func paragraphsWithTheirChanges() throws {
    let file = try Corpus.file("good/溧阳规划.docx")
    #expect(
      file.paragraphs == [
        "溧阳市“十四五”知识产权规划", "发展成效", "2020年，全市有效发明专利达到1520件，每万人口发明专利拥有量19.4件。", "主要目标",
        "到2025年，有效发明专利达到3000件，建成园区20 km²。", "注：*为2019年数。",
      ])
    #expect(try file.cell("第1表", "C2").text == "1530*")
    let third = try #require(file.layout?.blocks[2])
    guard case .paragraph(let paragraph) = third else {
      Issue.record("no paragraph")
      return
    }
    #expect(file.layout?.place(at: paragraph.range.lowerBound) == "第3段")
    #expect(paragraph.level == nil)
  }

  @Test func headingsByStyle() throws {
    let levels = try #require(try Corpus.file("good/溧阳规划.docx").layout).blocks.compactMap { block -> Int? in
      if case .paragraph(let paragraph) = block { paragraph.level } else { nil }
    }
    #expect(levels == [1, 1])
  }

  @Test func mergedCellsOfTheAnnex() throws {
    let file = try Corpus.file("good/郑州规划.docx")
    #expect(file.layout?.tables.map(\.name) == ["第1表", "第2表"])
    let table = try #require(file.layout?.tables.last)
    #expect(table.merges.contains(OfficeLayout.Merge(rows: 0..<1, columns: 6..<17)))
    #expect(table.merges.contains(OfficeLayout.Merge(rows: 0..<2, columns: 1..<2)))
    #expect(table.merges.contains(OfficeLayout.Merge(rows: 2..<8, columns: 0..<1)))
    #expect(try file.cell("第2表", "G3").text == "6.3/12")
  }

  @Test(arguments: ["第2表", "2", "表1"]) func oneTableWithItsTitle(_ part: String) throws {
    let layout = try #require(try Corpus.file("good/郑州规划.docx", part: part).layout)
    #expect(layout.tables.map(\.name) == ["第2表"])
    let file = try Corpus.file("good/郑州规划.docx", part: part)
    #expect(file.paragraphs.contains("表1.郑州市“十四五”时期知识产权指标制定参考依据"))
  }

  // MARK: Lists

  @Test func listsNumberThemselves() throws {
    let numbering = try Numbering(
      Array(
        """
        <w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
        <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>
        <w:numFmt w:val="decimal"/><w:lvlText w:val="%2．"/></w:lvl></w:abstractNum>
        <w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """.utf8))
    var counter = Numbering.Counter()
    let places = [0, 1, 1, 0, 1].map { Numbering.Place(list: "7", level: $0) }
    #expect(places.map { counter.next($0, in: numbering) } == ["一、", "1．", "2．", "二、", "1．"])
    #expect(counter.next(Numbering.Place(list: "8", level: 0), in: numbering) == nil)
  }

  @Test(arguments: [
    (["发明\n专利"], "发明专利"), (["PCT\napplications"], "PCT applications"), (["3114/", "6000"], "3114/6000"),
    (["40", "90"], "40 90"), (["40/90", "（覆盖率）"], "40/90（覆盖率）"),
  ]) func brokenCellsAreJoined(_ pieces: [String], _ text: String) {
    #expect(PlainText.join(pieces.map(PlainText.line)) == text)
  }
}
