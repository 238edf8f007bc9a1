import SourceText

/// Reads workbooks (`.xlsx`; ECMA-376 part 1, chapter 18): the values that the sheets show.
enum Workbook {
  /// Writes all sheets out, in their order.
  static func read(_ package: Package) throws(OfficeFault) -> LayoutWriter {
    var context = SheetReader.Context()
    var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    try XMLReader.read(try package.required(package.mainPart), part: package.mainPart) {
      reader throws(XMLReader.Malformed) in
      while let event = try reader.next() {
        switch event {
        case .start("sheet"):
          let state = reader.attribute("state")
          sheets.append(
            (
              name: reader.attribute("name") ?? "", relation: reader.attribute("id") ?? "",
              isHidden: state == "hidden" || state == "veryHidden"
            ))
        case .start("workbookPr"):
          let value = reader.attribute("date1904")
          context.since1904 = value == "1" || value == "true"
        default: break
        }
      }
    }
    if let bytes = try package.part("sharedStrings") { context.strings = try SharedStrings.read(bytes) }
    if let bytes = try package.part("styles") { context.formats = try NumberFormats(bytes) }
    let relations = try package.relations()
    var writer = LayoutWriter()
    for sheet in sheets {
      // Charts and macros stand among the sheets too, without cells.
      guard let relation = relations[sheet.relation], relation.type == "worksheet" else { continue }
      var table = OfficeLayout.Table(name: sheet.name)
      table.isHidden = sheet.isHidden
      try SheetReader.read(
        try package.required(relation.target), part: relation.target, into: &writer, as: table, context)
    }
    return writer
  }
}
