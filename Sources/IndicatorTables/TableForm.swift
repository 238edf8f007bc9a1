public import SourceText

/// What a file can be loaded as, told by its headings.
public enum TableForm: String, Sendable, Hashable, CaseIterable {
  /// Indicators with base or target.
  case indicators
  /// Past values.
  case series
  /// Other places' bases and targets.
  case peers
  /// Quantities that a text states.
  case claims

  /// The forms that a file has a table for; a whole plan has several, a file that is no table has none.
  public static func forms(of file: SourceFile) throws(Diagnostics) -> Set<TableForm> {
    let document = try TableDocument(file)
    var forms: Set<TableForm> = []
    if document.tables.contains(where: { IndicatorColumns($0) != nil }) {
      forms.insert(.indicators)
    }
    if SeriesReader.tables(of: document).contains(where: { $0.column(.form) == nil }) { forms.insert(.series) }
    if !PeerReader.tables(of: document).isEmpty { forms.insert(.peers) }
    if document.tables.contains(where: {
      $0.column(.name) != nil && $0.column(.value) != nil && $0.column(.form) != nil
    }) {
      forms.insert(.claims)
    }
    return forms
  }
}
