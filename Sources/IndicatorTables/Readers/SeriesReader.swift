import LongWork
public import PlanModel
public import SourceText

/// Reads past values, of the plan's own place and of others.
///
/// Accepts a row a value (`entity,indicator,year,value[,type,unit,source,note]`), a column a year, a column a year and quantity, and
/// a row a year; in a document, every table of these forms that states no targets. Quantities that are indicators of the plan,
/// by code, full name or alias, are converted to the indicator's unit; all others are kept as they are.
public enum SeriesReader {
  /// The observations of a file, or everything that is wrong with it.
  public static func read(
    _ file: SourceFile, encoding: TextEncoding, plan: Plan
  ) throws(Diagnostics) -> LoadedTable<Observation> {
    let document = try TableDocument(file)
    let tables = tables(of: document)
    guard !tables.isEmpty else {
      throw document.missing(
        [.name, .year, .value], in: document.tables.map(SeriesShape.withTypes).first { !SeriesShape.statesTargets($0) })
    }
    var rows = SeriesRows(plan: plan, reading: TableReading(document, encoding: encoding, entity: plan.entity))
    for table in tables { rows.read(table) }
    rows.applyNotes()
    rows.applyBreaks()
    rows.mergeDuplicates()
    if Cancellation.isRequested {
      Discarded.take((document, rows))
      throw Diagnostics(Diagnostic(.interrupted))
    }
    return try rows.reading.loaded(rows.found.map(\.observation))
  }

  /// The tables of a document that hold series.
  static func tables(of document: TableDocument) -> [PrintedTable] {
    let candidates = document.tables.map(SeriesShape.withTypes).filter {
      SeriesShape($0) != nil && !SeriesShape.statesTargets($0)
    }
    let certain = candidates.filter { !SeriesShape.mayStateTargets($0) }
    return certain.isEmpty ? candidates : certain
  }
}
