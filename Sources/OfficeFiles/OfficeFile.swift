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

extension SourceFile {
  /// The file with nothing but one of its tables, by name or number from 1.
  fileprivate func only(_ part: String) throws(OfficeFault) -> SourceFile {
    let tables = layout?.tables ?? []
    let named = tables.first { $0.name == part } ?? tables.first { $0.name.lowercased() == part.lowercased() }
    let numbered = Int(part).flatMap { tables.indices.contains($0 - 1) ? tables[$0 - 1] : nil }
    guard let table = named ?? numbered else { throw .unknownPart(part, names: tables.map(\.name)) }
    return only(table, isNamed: true)
  }

  /// The file without its hidden sheets, unless one was asked for by name.
  public var withoutHiddenTables: SourceFile {
    guard var layout, layout.namesTables else { return self }
    layout.blocks.removeAll { if case .table(let table) = $0 { table.isHidden } else { false } }
    return SourceFile(name: name, text: text, layout: layout)
  }

  /// The file with nothing but one of its tables; `isNamed` says that its name stands in the name of the file already.
  public func only(_ table: OfficeLayout.Table, isNamed: Bool = false) -> SourceFile {
    guard var layout else { return self }
    layout.otherTables = layout.tables.filter { $0.name != table.name }.map(\.name)
    layout.blocks = [.table(table)]
    layout.namesTables = !isNamed
    return SourceFile(name: name, text: text, layout: layout)
  }
}
