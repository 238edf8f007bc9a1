import LongWork
public import PlanModel
public import SourceText

/// Reads indicator tables, as drafters have them, into the indicators of a plan.
///
/// Columns are told by their headings, Chinese or English; base and target by their years. What the table does not state in a
/// column (kind, direction, often the unit) is inferred from name, unit and star, and the report says so. In a document with
/// several tables the first that has indicators with base or target is read; later ones add what it lacks, such as 制定依据.
public enum IndicatorTableReader {
  /// The indicators of a file, or everything that is wrong with it.
  public static func read(
    _ file: SourceFile, encoding: TextEncoding
  ) throws(Diagnostics) -> LoadedTable<Indicator> {
    let document = try TableDocument(file)
    guard let first = document.tables.firstIndex(where: { IndicatorColumns($0) != nil }),
      let columns = IndicatorColumns(document.tables[first])
    else {
      throw document.missing([.name, .base, .target], in: document.tables.first { $0.column(.name) != nil })
    }
    let table = document.tables[first]
    var reading = TableReading(document, encoding: encoding)
    reading.begin(table, horizon: columns.targetYear) { columns.uses(table.columns[$0], at: $0) }
    var rows = IndicatorRows(table: table, columns: columns, reading: reading)
    rows.readAll()
    var indicators = rows.indicators
    reading = rows.reading
    for other in document.tables[(first + 1)...] {
      IndicatorSupplement(table: other)?.complete(&indicators, reading: &reading)
    }
    if Cancellation.isRequested {
      Discarded.take((document, reading, indicators))
      throw Diagnostics(Diagnostic(.interrupted))
    }
    var loaded = try reading.loaded(indicators)
    loaded.history = rows.history.map(\.observation)
    return loaded
  }
}
