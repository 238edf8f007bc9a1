public import SourceText

/// Workbooks (`.xlsx`) and documents (`.docx`) as texts whose cells and paragraphs know their places.
public enum OfficeFile {
  /// Writes a workbook or document out under a name; a fault where it is damaged, protected or another kind of file.
  ///
  /// `part` asks for one sheet of a workbook or one table of a document, by its name or its number from 1.
  /// - Complexity: O(size of the file unpacked), which is limited.
  public static func text(
    of bytes: [UInt8], name: String, part: String? = nil
  ) throws(OfficeFault) -> SourceFile {
    let package = try Package(bytes)
    var root = ""
    try XMLReader.read(try package.required(package.mainPart), part: package.mainPart) {
      reader throws(XMLReader.Malformed) in
      while case let event? = try reader.next(), root.isEmpty { if case .start(let name) = event { root = name } }
    }
    let file: SourceFile
    switch root {
    case "workbook": file = try Workbook.read(package).file(named: name, isWorkbook: true)
    case "document": file = try WordDocument.read(package).file(named: name, isWorkbook: false)
    default: throw .otherKind(.archive)
    }
    guard let part else { return file }
    return try file.only(part)
  }
}
