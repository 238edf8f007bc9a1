extension FileKind {
  /// How a file of another kind can be brought into one that is read.
  public enum Conversion: String, Sendable, Hashable, CaseIterable {
    /// It is opened and saved as a workbook.
    case workbook
    /// It is opened and saved as a document.
    case document
    /// What it was made from has to be found.
    case original
    /// It is unpacked.
    case unpacking
  }

  /// How this file can be; the ending says what it holds where the kind does not.
  public func conversion(of path: String) -> Conversion {
    switch self {
    case .oldWorkbook, .binaryWorkbook: .workbook
    case .oldDocument, .richText: .document
    case .openDocument, .webPage, .encrypted, .oldContainer:
      [".ods", ".xls", ".et", ".xlsx"].contains { path.lowercased().hasSuffix($0) } ? .workbook : .document
    case .pdf, .presentation: .original
    case .archive: .unpacking
    }
  }
}
