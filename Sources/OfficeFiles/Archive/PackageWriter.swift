/// The parts of an office file that is written, and how they refer to each other (ECMA-376 part 2, Open Packaging Conventions).
struct PackageWriter {
  /// A part: what it is, and its markup.
  struct Part {
    /// Its name: `word/document.xml`.
    var name: String
    /// The last words of its content type: `wordprocessingml.document.main`.
    var type: String
    /// The last word of what it is to the part that refers to it: `officeDocument`.
    var relation: String
    /// The root element.
    var markup: String
  }

  /// The namespace of relations, which markup refers to as well.
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"

  /// The file of a main part and those that it refers to as `rId1`, `rId2` and so on, in their order; they lie in or below its folder.
  ///
  /// - Complexity: O(length).
  static func bytes(main: Part, parts: [Part]) -> [UInt8] {
    let folder = main.name.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    var zip = ZipWriter()
    func add(_ name: String, _ markup: String) { zip.add(name, Array((XMLText.declaration + markup).utf8)) }
    add("[Content_Types].xml", contentTypes([main] + parts))
    add("_rels/.rels", relationships([main], from: ""))
    add("\(folder)_rels/\(main.name.dropFirst(folder.count)).rels", relationships(parts, from: folder))
    for part in [main] + parts { add(part.name, part.markup) }
    return zip.bytes
  }

  private static func contentTypes(_ parts: [Part]) -> String {
    let types = "application/vnd.openxmlformats-"
    func byEnding(_ ending: String, _ type: String) -> String {
      XMLText.element("Default", ["Extension": ending, "ContentType": type])
    }
    let overrides = parts.map { part in
      XMLText.element(
        "Override", ["PartName": "/" + part.name, "ContentType": "\(types)officedocument.\(part.type)+xml"])
    }
    return XMLText.element(
      "Types", ["xmlns": packages + "/content-types"],
      byEnding("rels", types + "package.relationships+xml") + byEnding("xml", "application/xml") + overrides.joined())
  }

  private static func relationships(_ parts: [Part], from folder: String) -> String {
    let each = parts.enumerated().map { position, part in
      XMLText.element(
        "Relationship",
        [
          "Id": "rId\(position + 1)", "Type": "\(relations)/\(part.relation)",
          "Target": String(part.name.dropFirst(folder.count)),
        ])
    }
    return XMLText.element("Relationships", ["xmlns": packages + "/relationships"], each.joined())
  }
}
