/// Draws the rows of a report as CSV with English keys.
enum CSVRenderer {
  static func render(_ report: MachineReport) -> String {
    let rows = MachineRows(report)
    return line(rows.keys) + rows.mapCells { line($0.map(\.plainText)) }.joined()
  }

  private static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\n" }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
