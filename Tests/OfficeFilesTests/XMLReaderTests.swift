import Testing

@testable import OfficeFiles

/// XML as office files use it, and what is refused.
struct XMLReaderTests {
  private static func events(_ text: String) throws(XMLReader.Malformed) -> [XMLReader.Event] {
    var reader = try XMLReader(Array(text.utf8))
    var events: [XMLReader.Event] = []
    while let event = try reader.next() { events.append(event) }
    return events
  }

  @Test func elementsTextAndReferences() throws {
    let text = "<?xml version='1.0'?><!-- a --><x:a b = '1'><c/>&#20013;&amp;<![CDATA[<d>]]></x:a>\n"
    #expect(
      try Self.events(text) == [.start("a"), .start("c"), .end("c"), .text("中&"), .text("<d>"), .end("a")])
  }

  @Test func attributesByLocalName() throws {
    var reader = try XMLReader(Array("<sheet name='表&quot;1&quot;' r:id=\"rId1\"/>".utf8))
    #expect(try reader.next() == .start("sheet"))
    #expect(reader.attribute("name") == "表\"1\"")
    #expect(reader.attribute("id") == "rId1")
    #expect(reader.attribute("r") == nil)
  }

  @Test func sixteenBitText() throws {
    let units = Array("<a>中</a>".utf16)
    let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    var reader = try XMLReader(bytes)
    #expect(try reader.next() == .start("a"))
    #expect(try reader.next() == .text("中"))
  }

  @Test(arguments: [
    "", "a", "<a>", "<a></b>", "<a/><b/>", "<a b></a>", "<a b=1/>", "<a>&x;</a>", "<a>&#xFFFFFFFF;</a>",
    "<!DOCTYPE a><a/>",
    "<a", "<", "</a>", "<a><!-- ", "<a><![CDATA[", "<a b='", "<a>&", "text<a/>",
    String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300),
  ]) func malformed(_ text: String) {
    #expect(throws: XMLReader.Malformed.self) { try Self.events(text) }
  }
}
