/// The parts of an office file and how they refer to each other (ECMA-376 part 2, Open Packaging Conventions).
struct Package {
  let archive: ZipArchive
  /// The part that everything else hangs on: `xl/workbook.xml`, `word/document.xml`.
  let mainPart: String

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    archive = try ZipArchive(bytes)
    if let kind = try Self.otherKind(archive) { throw .otherKind(kind) }
    let relations = try Self.relations(of: "", in: archive)
    guard let main = relations.values.first(where: { $0.type == "officeDocument" })?.target else {
      throw .otherKind(.archive)
    }
    mainPart = main
    if main.hasSuffix(".bin") { throw .otherKind(.binaryWorkbook) }
    if main.hasPrefix("ppt/") { throw .otherKind(.presentation) }
  }

  /// The main part, or any other that must be there.
  func required(_ name: String) throws(OfficeFault) -> [UInt8] {
    guard let bytes = try archive.contents(of: name) else { throw .damaged(.missing, part: name) }
    return bytes
  }

  /// The part of a kind that the main part refers to: `styles`, `sharedStrings`, `footnotes`.
  func part(_ type: String) throws(OfficeFault) -> [UInt8]? {
    guard let target = try relations().values.first(where: { $0.type == type })?.target else { return nil }
    return try archive.contents(of: target)
  }

  /// What the main part refers to, by identifier.
  func relations() throws(OfficeFault) -> [String: Relation] {
    try Self.relations(of: mainPart, in: archive)
  }

  /// A reference from one part to another.
  struct Relation {
    /// The last word of the kind: `worksheet`.
    var type: String
    /// The part.
    var target: String
  }

  private static func relations(of part: String, in archive: ZipArchive) throws(OfficeFault) -> [String: Relation] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let name = part.split(separator: "/").last.map(String.init) ?? ""
    let path = (folder.isEmpty ? "" : folder + "/") + "_rels/" + name + ".rels"
    guard let bytes = try archive.contents(of: path) else { return [:] }
    var relations: [String: Relation] = [:]
    try XMLReader.read(bytes, part: path) { reader throws(XMLReader.Malformed) in
      while let event = try reader.next() {
        guard event == .start("Relationship"), reader.attribute("TargetMode") != "External",
          let id = reader.attribute("Id"), let target = reader.attribute("Target"),
          let type = reader.attribute("Type")?.split(separator: "/").last
        else { continue }
        relations[id] = Relation(type: String(type), target: resolve(target, from: folder))
      }
    }
    return relations
  }

  /// The name of a part as seen from a folder.
  private static func resolve(_ target: String, from folder: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }

  private static func otherKind(_ archive: ZipArchive) throws(OfficeFault) -> FileKind? {
    guard archive.entries["mimetype"] != nil, archive.entries["content.xml"] != nil else { return nil }
    return .openDocument
  }
}

extension XMLReader {
  /// Goes through a part; what is not well-formed is a fault of that part.
  static func read(
    _ bytes: [UInt8], part: String, _ body: (inout XMLReader) throws(Malformed) -> Void
  ) throws(OfficeFault) {
    do throws(Malformed) {
      var reader = try XMLReader(bytes)
      try body(&reader)
    } catch {
      throw .damaged(.markup, part: part)
    }
  }
}
