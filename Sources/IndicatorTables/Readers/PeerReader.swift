public import PlanModel
public import SourceText

/// Reads other places' bases and targets.
///
/// Accepts a row an indicator and a column a place with cells such as `6.3/12`, as annexes to plans print them, and a row a place and
/// indicator (`entity,indicator,base_year,base,target_year,target[,group,unit,note]`). What has a note, or a unit that cannot be
/// converted to the indicator's, is kept but measures something else. Rows and columns of the plan's own place are not read: it is not
/// its own peer.
public enum PeerReader {
  /// The peers of a file, or everything that is wrong with it.
  public static func read(
    _ file: SourceFile, encoding: TextEncoding, plan: Plan
  ) throws(Diagnostics) -> LoadedTable<Peer> {
    let document = try TableDocument(file)
    let tables = tables(of: document)
    guard !tables.isEmpty else {
      throw document.missing([.entity, .name, .base, .target], in: document.tables.first { $0.column(.name) != nil })
    }
    // Without indicators no row can be told; that is one fault, not one for every row.
    guard !plan.indicators.isEmpty else {
      throw Diagnostics(Diagnostic(.noIndicators, ["got": file.name], in: file, at: 0..<0))
    }
    let reading = TableReading(document, encoding: encoding, entity: plan.entity)
    var rows = PeerRows(plan: plan, reading: reading)
    for table in tables {
      if let columns = PeerColumns(table) { rows.read(table, columns) } else { rows.readPlaces(table) }
    }
    return try rows.reading.loaded(rows.peers)
  }

  /// The tables of a document that hold peers.
  static func tables(of document: TableDocument) -> [PrintedTable] {
    document.tables.filter { PeerColumns($0) != nil || !PlaceColumn.all(in: $0).isEmpty }
  }
}
