import Assessment
import PlanModel
import TerminalText

extension ReportBuilder {
  /// The widest that a grid is laid out, and the columns that fit with numbers in them.
  private static let width = 80
  private static let numberedColumns = 8

  /// Every step of one indicator against every step of another: with numbers while they fit, else a mark a cell.
  func grid(_ result: GridResult) -> [Block] {
    let title = words[
      .gridTitle,
      [
        "down": result.down.indicator.name, "across": result.across.indicator.name,
        "targets": result.indicators.map { indicator in
          let target = result.rows.first?.first?.results.first { $0.indicator.code == indicator.code }?.target
          return indicator.name + " " + self.target(target) + indicator.unit.symbol
        }.joined(separator: words[.listSeparator]),
      ]]
    let shows = result.across.steps.count <= Self.numberedColumns
    let body = shows ? Block.table(numbers(result)) : Block.lines(map(result))
    return [.heading(title), body, .lines([words[.gridLegend]])]
  }

  private func numbers(_ result: GridResult) -> Table {
    let columns =
      [Table.Column(words[.gridCorner], numeric: true)]
      + result.across.spellings.map { Table.Column($0, numeric: true) }
    let rows = zip(result.down.spellings, result.rows).map { spelling, cells in
      [Table.Cell(spelling)] + cells.map { Table.Cell(text($0) + " " + mark($0), $0.isReached ? .good : .plain) }
    }
    return Table(columns: columns, rows: rows)
  }

  /// A probability where there is one, else the value, or how many of several targets are met.
  private func text(_ cell: GridResult.Cell) -> String {
    if let probability = cell.probability { return NumberText.probability(probability) }
    guard cell.results.count == 1, let result = cell.results.first else {
      return "\(cell.results.filter { $0.verdict?.isPositive ?? false }.count)/\(cell.results.count)"
    }
    return value(result.projected, against: result.target)
  }

  private func mark(_ cell: GridResult.Cell) -> String { cell.isFrontier ? "#" : cell.isReached ? "+" : "." }

  /// A line a row and a sign a column; where there are too many columns, every second, third … of them.
  private func map(_ result: GridResult) -> [String] {
    let margin = result.down.spellings.map(\.displayWidth).max() ?? 0
    let room = Self.width - margin - 1
    let stride = (result.across.steps.count + room - 1) / room
    let shown = Array(Swift.stride(from: 0, to: result.across.steps.count, by: max(stride, 1)))
    let ends = words[
      .gridColumns,
      [
        "across": result.across.indicator.name, "first": result.across.spellings.first ?? "",
        "last": shown.last.map { result.across.spellings[$0] } ?? "", "count": String(shown.count),
        "all": String(result.across.steps.count),
      ]]
    return [ends]
      + zip(result.down.spellings, result.rows).map { spelling, cells in
        spelling.padded(toWidth: margin, alignment: .trailing) + " " + shown.map { mark(cells[$0]) }.joined()
      }
  }

  /// A row a cell.
  func json(_ result: GridResult) -> [JSONValue] {
    result.rows.enumerated().flatMap { row, cells in
      cells.enumerated().map { column, cell in
        .object([
          "down": axis(result.down, row), "across": axis(result.across, column),
          "probability": .number(cell.probability), "reached": .bool(cell.isReached),
          "frontier": .bool(cell.isFrontier),
          "results": .array(
            cell.results.map { result in
              .object([
                "code": .string(result.indicator.code), "indicator": .string(result.indicator.name),
                "projected": .number(result.projected), "gap": .number(result.gap),
                "probability": .number(result.chance?.probability), "verdict": .string(result.verdict?.rawValue),
                "reason": .string(result.reason),
              ])
            }),
        ])
      }
    }
  }

  private func axis(_ axis: GridResult.Axis, _ index: Int) -> JSONValue {
    let step: Double =
      switch axis.steps[index] {
      case .compound(let rate): rate.doubleValue
      case .add(let amount): amount.doubleValue
      }
    return .object([
      "code": .string(axis.indicator.code), "law": .string(axis.spellings[index]), "step": .number(step),
    ])
  }
}
