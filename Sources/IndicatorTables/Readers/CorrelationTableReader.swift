import NameMatching
public import PlanModel
public import SourceText

/// Reads a matrix of rank correlations: names or codes in the first row and the first column, numbers between −1 and 1.
///
/// A cell may be left empty where its mirror image is filled, or where both are: that pair is not stated.
public enum CorrelationTableReader {
  /// The correlations of a file, or everything that is wrong with it.
  public static func read(_ file: SourceFile, plan: Plan) throws(Diagnostics) -> [IndicatorCorrelation] {
    let text = TableText(file)
    guard let delimiter = DelimiterSniffing.delimiter(of: text) else {
      throw Diagnostics(Diagnostic(.tableMissing, ["path": file.name], in: file, at: 0..<0))
    }
    let rows = try DelimitedLayout.grid(in: text, delimiter: delimiter).rows
    guard let header = rows.first, rows.count > 1 else {
      throw Diagnostics(Diagnostic(.tableRowsMissing, in: file, at: 0..<0))
    }
    var reading = MatrixReading(file: file, plan: plan)
    let columns = header.cells.dropFirst().map { reading.code($0) }
    for row in rows.dropFirst() { reading.read(row, columns) }
    try reading.findings.throwErrors()
    return reading.correlations(document: file.name)
  }
}

/// What has been read of a matrix.
private struct MatrixReading {
  let file: SourceFile
  private let names: NameIndex
  var findings: Findings
  private var values: [[String]: (rank: DecimalNumber, cell: TextCell)] = [:]
  private var order: [[String]] = []

  init(file: SourceFile, plan: Plan) {
    self.file = file
    names = NameIndex(plan.indicators.map { .init(code: $0.code, name: $0.name, aliases: $0.aliases) })
    findings = Findings(in: file)
  }

  /// The indicator that heads a row or a column.
  mutating func code(_ cell: TextCell) -> String? {
    switch names.resolve(cell.text) {
    case .found(let code): return code
    case .ambiguous(let codes):
      findings.error(.ambiguousIndicator, ["got": cell.text, "count": String(codes.count)], at: cell.range)
    case .unknown(let nearest):
      findings.error(.unknownIndicator, ["got": cell.text], at: cell.range, suggestions: nearest)
    }
    return nil
  }

  mutating func read(_ row: TextRow, _ columns: [String?]) {
    guard let head = row.cells.first, let own = code(head) else { return }
    if row.cells.count > columns.count + 1 {
      findings.error(
        .tableRowLong, ["count": String(row.cells.count), "columns": String(columns.count + 1)],
        at: row.cells[columns.count + 1].range)
    }
    for (cell, column) in zip(row.cells.dropFirst(), columns) where !cell.isBlank {
      guard let column else { continue }
      guard let rank = DecimalNumber(CellFolding.fold(cell.text)), rank >= -1, rank <= 1 else {
        findings.error(.correlationOutOfRange, ["got": cell.text], at: cell.range)
        continue
      }
      if column == own {
        if rank != 1 { findings.error(.correlationWithItself, ["got": cell.text], at: cell.range) }
        continue
      }
      note(rank, [own, column].sorted(), cell)
    }
  }

  private mutating func note(_ rank: DecimalNumber, _ pair: [String], _ cell: TextCell) {
    guard let known = values[pair] else {
      values[pair] = (rank, cell)
      order.append(pair)
      return
    }
    guard known.rank != rank else { return }
    findings.error(
      .correlationAsymmetric,
      [
        "got": cell.text, "mirrored": known.cell.text,
        "line": String(file.location(of: known.cell.range.lowerBound).line),
      ], at: cell.range)
  }

  func correlations(document: String) -> [IndicatorCorrelation] {
    order.compactMap { pair in
      values[pair].map { IndicatorCorrelation(pair[0], pair[1], rank: $0.rank, document: document) }
    }
  }
}
