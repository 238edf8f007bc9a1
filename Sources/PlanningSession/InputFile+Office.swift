import IndicatorTables
import OfficeFiles
import ScenarioLanguage
import SourceText

extension InputFile {
  /// The text of a workbook or document; `nil` where the bytes are none and no other file than a text either.
  static func office(
    _ bytes: [UInt8], of name: String, shownIn file: SourceFile?, at range: SourceRange?
  ) throws(Diagnostics) -> InputFile? {
    let name = FilePart(name)
    guard let kind = FileKind(bytes, name: name.path) else { return nil }
    do throws(OfficeFault) {
      guard kind == .archive else { throw kind == .encrypted ? .encrypted : .otherKind(kind) }
      let text = try OfficeFile.text(of: bytes, name: name.named(name.path), part: name.part)
      return InputFile(text: text, encoding: .utf8)
    } catch {
      throw Diagnostics(diagnostic(of: error, path: name.path, in: file, at: range))
    }
  }

  private static func diagnostic(
    of fault: OfficeFault, path: String, in file: SourceFile?, at range: SourceRange?
  ) -> Diagnostic {
    switch fault {
    case .damaged(let damage, let part):
      Diagnostic(
        .officeDamaged, ["path": path, "damage": damage.rawValue, "part": part], in: file,
        at: range)
    case .encrypted: Diagnostic(.officeEncrypted, ["path": path], in: file, at: range)
    case .tooLarge(let part, let size):
      Diagnostic(.officeTooLarge, ["path": path, "part": part, "got": String(size >> 20)], in: file, at: range)
    case .otherKind(let kind):
      Diagnostic(
        .officeOtherKind, ["path": path, "kind": kind.rawValue, "form": kind.conversion(of: path).rawValue], in: file,
        at: range)
    case .unknownPart(let part, let names):
      Diagnostic(
        .sheetUnknown, ["path": path, "got": part, "allowed": names.joined(separator: "、")], in: file, at: range,
        suggestions: Suggestions.nearest(to: part, among: names).map { FilePart(path + "!" + $0).named(path) })
    }
  }

  /// The only sheet of a workbook that reads as what a statement loads; a file that is no workbook as it is.
  ///
  /// Hidden sheets are read only by name. A workbook with several such sheets, or with several sheets none of which is such a table,
  /// is an error that lists them.
  func sheet(
    readingAs form: TableForm, in script: Script, at range: SourceRange
  ) throws(Diagnostics) -> InputFile {
    guard let layout = text.layout, layout.isWorkbook, layout.tables.count > 1 else { return self }
    let visible = layout.tables.filter { !$0.isHidden }
    var fitting: [OfficeLayout.Table] = []
    for table in visible {
      if try TableForm.forms(of: text.only(table)).fits(form) { fitting.append(table) }
    }
    guard fitting.count == 1, let only = fitting.first else {
      let listed = fitting.isEmpty ? visible : fitting
      throw Diagnostics(
        Diagnostic(
          fitting.isEmpty ? .sheetMissing : .sheetAmbiguous,
          ["path": text.name, "form": form.rawValue, "names": listed.map(\.name).joined(separator: "、")],
          in: script.file, at: range, suggestions: listed.prefix(3).map { text.name + "!" + $0.name }))
    }
    return InputFile(text: text.only(only), encoding: encoding)
  }
}

extension Set<TableForm> {
  /// Whether a table of these forms is what is asked for: past values alone may be those of peers, and of several readings of one
  /// table the plainer counts.
  fileprivate func fits(_ form: TableForm) -> Bool {
    switch form {
    case .indicators: contains(.indicators) && !contains(.claims)
    case .series: contains(.series) && !contains(.indicators) && !contains(.claims)
    case .peers: contains(.peers)
    case .claims: contains(.claims)
    }
  }
}

extension FileAction {
  /// What a statement loads; `nil` where it is no table.
  var form: TableForm? {
    switch self {
    case .load: .indicators
    case .series: .series
    case .peers: .peers
    case .claims: .claims
    case .correlate, .read, .export, .save: nil
    }
  }
}
