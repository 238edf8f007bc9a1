import TerminalText

/// The forms that a report can be written to a file in.
public enum FileFormat: Sendable, Hashable {
  case text(OutputFormat)
  /// A document, `.docx`.
  case document
  /// A workbook, `.xlsx`.
  case workbook

  /// The form that a file name's ending asks for.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "json": self = .text(.json)
    case "jsonl": self = .text(.jsonl)
    case "csv": self = .text(.csv)
    case "md", "markdown": self = .text(.md)
    case "txt": self = .text(.table)
    case "docx": self = .document
    case "xlsx": self = .workbook
    default: return nil
    }
  }

  /// The file of a report. `width` counts for texts, of which a file has no window: nothing is hidden in it.
  public func file(of report: Report, width: Int, words: Words) -> [UInt8] {
    switch self {
    case .text(let format):
      // Excel and WPS take a CSV file for GBK unless it begins with the mark of UTF-8.
      (format == .csv ? [0xEF, 0xBB, 0xBF] : [])
        + format.render(report, width: width, style: .plain, words: words).utf8
    case .document: DocumentRenderer.render(report)
    case .workbook: WorkbookRenderer.render(report, words: words)
    }
  }
}
