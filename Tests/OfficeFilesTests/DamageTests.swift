import SourceText
import TestSupport
import Testing

@testable import OfficeFiles

/// Files that are damaged, protected or something else say so, and none brings the program down.
struct DamageTests {
  @Test(arguments: [
    ("bad/截断.xlsx", OfficeFault.damaged(.truncated, part: "")),
    ("bad/校验.xlsx", .damaged(.checksum, part: "xl/worksheets/sheet1.xml")),
    ("bad/加密压缩.xlsx", .encrypted),
    ("bad/炸弹.xlsx", .tooLarge(part: "xl/worksheets/sheet1.xml", size: 100_001_082)),
    ("bad/实体.xlsx", .damaged(.markup, part: "xl/worksheets/sheet1.xml")),
    ("bad/缺工作表.xlsx", .damaged(.missing, part: "xl/worksheets/sheet1.xml")),
    ("bad/目录.xlsx", .damaged(.directory, part: "")),
    ("bad/压缩方式.xlsx", .damaged(.packing, part: "_rels/.rels")),
    ("bad/开放.ods", .otherKind(.openDocument)),
    ("bad/材料.zip", .otherKind(.archive)),
  ]) func refused(_ name: String, _ fault: OfficeFault) throws {
    #expect(Corpus.fault(try Corpus.bytes(name)) == fault)
  }

  @Test(arguments: [
    ("bad/密码.xlsx", FileKind.encrypted), ("bad/旧表.xls", .oldWorkbook), ("bad/金山表格.et", .oldWorkbook),
    ("bad/旧文.doc", .oldDocument), ("bad/金山文字.wps", .oldDocument), ("bad/规划.pdf", .pdf), ("bad/网页.xls", .webPage),
    ("bad/富文本.doc", .richText), ("good/郑州规划.xlsx", .archive), ("good/溧阳规划.docx", .archive),
  ]) func kinds(_ name: String, _ kind: FileKind) throws {
    #expect(FileKind(try Corpus.bytes(name), name: name) == kind)
  }

  @Test(arguments: ["编号,指标\n", "", "PK", "<html>", "%PD"]) func textsAreNoOtherKind(_ text: String) {
    #expect(FileKind(Array(text.utf8), name: "t.csv") == nil)
  }

  /// Every prefix of an archive is read or refused.
  @Test func everyTruncation() throws {
    let bytes = try Corpus.bytes("good/两稿.xlsx")
    for length in stride(from: 0, to: bytes.count, by: 61) {
      #expect(Corpus.fault(Array(bytes.prefix(length))) != nil, "\(length) bytes")
    }
  }

  /// Random damage to the bytes: to the archive, where checksums catch it, and to the parts before they are packed, where nothing does.
  @Test(arguments: ["good/两稿.xlsx", "good/上标与公式.xlsx", "good/溧阳规划.docx"])
  func randomDamage(_ name: String) throws {
    let bytes = try Corpus.bytes(name)
    var random = SplitMix64(seed: 20_301_121)
    for _ in 0..<60 { _ = Corpus.fault(random.damaged(bytes, places: 8)) }
    let archive = try StoredArchive(bytes)
    for (part, plain) in archive.parts where part.hasSuffix(".xml") && plain.count < 20_000 {
      for _ in 0..<6 { _ = Corpus.fault(archive.replacing(part, by: random.damaged(plain, places: 4))) }
    }
  }

  @Test func archivesWrittenAnewAreRead() throws {
    let archive = try StoredArchive(Corpus.bytes("good/两稿.xlsx"))
    let name = "xl/workbook.xml"
    let plain = try #require(archive.parts.first { $0.name == name }).bytes
    #expect(try OfficeFile.text(of: archive.replacing(name, by: plain), name: "t").layout?.tables.count == 2)
    // The sheets are named in it: without the name of one the other is left.
    let text = String(decoding: plain, as: UTF8.self).split(separator: "2023年稿").joined(separator: "旧稿")
    #expect(
      try OfficeFile.text(of: archive.replacing(name, by: Array(text.utf8)), name: "t").layout?.tables.map(\.name)
        == ["旧稿", "2024年稿"])
  }
}

extension SplitMix64 {
  /// The bytes with one to so many of them replaced.
  fileprivate mutating func damaged(_ bytes: [UInt8], places: Int) -> [UInt8] {
    var damaged = bytes
    for _ in 0..<int(1...places) { damaged[int(0...bytes.count - 1)] = UInt8(truncatingIfNeeded: next()) }
    return damaged
  }
}

/// An archive whose parts are stored as they are, with the right checksums, so that damage reaches the readers of the parts.
struct StoredArchive {
  let parts: [(name: String, bytes: [UInt8])]
  private let entries: [String: ZipArchive.Entry]

  init(_ bytes: [UInt8]) throws {
    let archive = try ZipArchive(bytes)
    entries = archive.entries
    parts = try archive.entries.keys.sorted().map { ($0, try archive.contents(of: $0) ?? []) }
  }

  /// The bytes of the archive with one part replaced.
  func replacing(_ part: String, by bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, own) in parts {
      let contents = name == part ? bytes : own
      let sum = name == part ? Self.checksum(bytes) : entries[name]?.checksum ?? 0
      let offset = file.count
      let common =
        Self.number(20, 2) + Self.number(0, 8) + Self.number(Int(sum), 4) + Self.number(contents.count, 4)
        + Self.number(contents.count, 4) + Self.number(name.utf8.count, 2) + Self.number(0, 2)
      file += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + contents
      directory += [0x50, 0x4B, 1, 2] + Self.number(20, 2) + common + Self.number(0, 10) + Self.number(offset, 4)
      directory += Array(name.utf8)
    }
    return file + directory + [0x50, 0x4B, 5, 6] + Self.number(0, 4) + Self.number(parts.count, 2)
      + Self.number(parts.count, 2) + Self.number(directory.count, 4) + Self.number(file.count, 4) + Self.number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  /// CRC-32 bit by bit, apart from the library that the program uses.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
