public import SourceText

extension SourceFile {
  /// The file with nothing but one of its tables: by name, by the number in the line above it (`表2`), or by its own number from 1.
  func only(_ part: String) throws(OfficeFault) -> SourceFile {
    let tables = layout?.tables ?? []
    let named = tables.first { $0.name == part } ?? tables.first { $0.name.lowercased() == part.lowercased() }
    let numbered = Int(part).flatMap { tables.indices.contains($0 - 1) ? tables[$0 - 1] : nil }
    guard let table = named ?? titled(part) ?? numbered ?? counted(part) else {
      throw .unknownPart(part, names: tables.map(\.name))
    }
    return only(table, isNamed: true)
  }

  /// The table of a document that English reports call `table 2`.
  private func counted(_ words: String) -> OfficeLayout.Table? {
    guard words.lowercased().hasPrefix("table "), let number = Int(words.dropFirst(6)) else { return nil }
    return layout?.tables.first { $0.name == "第\(number)表" }
  }

  /// The first table of a document whose title begins with the words, and goes on with something else than a digit.
  private func titled(_ words: String) -> OfficeLayout.Table? {
    guard let layout, !layout.isWorkbook else { return nil }
    for (before, block) in zip(layout.blocks, layout.blocks.dropFirst()) {
      guard case .paragraph(let title) = before, case .table(let table) = block else { continue }
      let text = self.text(in: title.range)
      if text.hasPrefix(words), !(text.dropFirst(words.count).first?.isNumber ?? false) { return table }
    }
    return nil
  }

  /// The file without its hidden sheets, unless one was asked for by name.
  public var withoutHiddenTables: SourceFile {
    guard var layout, layout.namesTables else { return self }
    layout.blocks.removeAll { if case .table(let table) = $0 { table.isHidden } else { false } }
    return SourceFile(name: name, text: text, layout: layout)
  }

  /// The file with nothing but one of its tables, and in a document the paragraphs between it and the tables around it, which title and
  /// explain it; `isNamed` says that its name stands in the name of the file already.
  public func only(_ table: OfficeLayout.Table, isNamed: Bool = false) -> SourceFile {
    guard var layout, let index = layout.blocks.firstIndex(of: .table(table)) else { return self }
    layout.otherTables = layout.tables.filter { $0.name != table.name }.map(\.name)
    func isParagraph(_ block: OfficeLayout.Block) -> Bool { if case .paragraph = block { true } else { false } }
    let above = layout.blocks[..<index].reversed().prefix(while: isParagraph).prefix(2).reversed()
    let below = layout.blocks[(index + 1)...].prefix(while: isParagraph)
    layout.blocks = above + [.table(table)] + below
    layout.namesTables = !isNamed
    return SourceFile(name: name, text: text, layout: layout)
  }
}
