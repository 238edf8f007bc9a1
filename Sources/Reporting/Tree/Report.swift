public import TerminalText

/// What a statement answers, laid out but not yet drawn: the same tree for the screen, a file and a machine.
public struct Report: Sendable {
  /// The parts for people, in order.
  public var blocks: [Block]
  /// The same for machines: English keys, numbers that read back exactly.
  public var machine: MachineReport

  /// A report.
  public init(blocks: [Block], machine: MachineReport) {
    self.blocks = blocks
    self.machine = machine
  }
}

/// A part of a report.
public enum Block: Sendable {
  case heading(String)
  case paragraph(String)
  case lines([String])
  /// Terms with what they mean, side by side.
  case definitions([Definition])
  case table(Table)
  /// Entries that are read one by one on a screen, and are rows of a table in a document.
  case records(Records)
  /// What a document has to say for itself, while a screen shows it when it is asked for.
  case documentLines([String])
  /// A picture, for screens only.
  case chart(LineChart)
}

/// A term and what it means.
public struct Definition: Sendable, Hashable {
  /// The term.
  public var term: String
  /// What it means.
  public var text: String

  /// A term and what it means.
  public init(_ term: String, _ text: String) {
    self.term = term
    self.text = text
  }
}

/// Entries with a title and details, and the same as rows of a table.
public struct Records: Sendable {
  /// One entry.
  public struct Entry: Sendable {
    /// What it says.
    public var title: String
    /// What supports it.
    public var details: [String]
    /// What of it stands in a window that would be filled by the entries.
    public var brief: [String]

    /// An entry.
    public init(title: String, details: [String], brief: [String] = []) {
      self.title = title
      self.details = details
      self.brief = brief
    }
  }

  /// The most entries that a window shows with all that supports them.
  static let mostInFull = 4

  /// The entries as rows.
  public var table: Table
  /// The entries.
  public var entries: [Entry]
  /// What can be done with them, said below them in a window.
  public var hint: String?

  /// Entries.
  public init(table: Table, entries: [Entry], hint: String? = nil) {
    self.table = table
    self.entries = entries
    self.hint = hint
  }
}

/// Rows and columns for people.
public struct Table: Sendable {
  /// One column.
  public struct Column: Sendable {
    /// The heading.
    public var title: String
    /// Numbers stand to the right.
    public var isNumeric: Bool
    /// The least width that it may be shortened to; `nil` if it may not be.
    public var shortestWidth: Int?
    /// Columns with a higher rank are hidden first where the window is too narrow; 0 never.
    public var hidingRank: Int
    /// The column whose numbers take this one's text behind them where there is no room for it: units are never lost.
    public var joining: Int?
    /// Whether it gives up the part of the window that names have for themselves, so that more columns find room beside it.
    public var isYielding: Bool

    /// A column.
    public init(
      _ title: String, numeric: Bool = false, shortest: Int? = nil, hiding: Int = 0, joining: Int? = nil,
      yielding: Bool = false
    ) {
      self.isYielding = yielding
      self.title = title
      self.isNumeric = numeric
      self.shortestWidth = shortest
      self.hidingRank = hiding
      self.joining = joining
    }
  }

  /// A text and how it is to be taken; never by colour alone.
  public struct Cell: Sendable, ExpressibleByStringLiteral {
    /// How a cell is to be taken.
    public enum Mood: Sendable { case plain, good, bad, quiet }
    /// The text.
    public var text: String
    /// What stands for the text where the window is too narrow for it.
    public var short: String?
    /// A small picture in the place of the text, on screens.
    public var drawing: Drawing?
    /// How it is to be taken.
    public var mood: Mood

    /// A picture that fits into a cell.
    public enum Drawing: Sendable {
      /// How values went.
      case sparkline([Double?])
      /// How much of one.
      case bar(Double)
      /// From where to where something moves.
      case swing(SwingBar)

      /// The cells of a bar: enough to compare by eye, and a table of targets with bars fits 80 columns.
      private static let barWidth = 4
      /// The cells of a bar about a middle.
      private static let swingWidth = 17

      func text(_ mode: ChartMode) -> String {
        switch self {
        case .sparkline(let values): Sparkline(values).render(mode: mode)
        case .swing(let bar): bar.render(width: Self.swingWidth, mode: mode)
        case .bar(let fraction): ProbabilityBar(fraction).render(width: Self.barWidth, mode: mode)
        }
      }
    }

    /// A cell that holds a picture.
    public init(_ drawing: Drawing) {
      self.init("")
      self.drawing = drawing
    }

    /// A cell.
    public init(_ text: String, short: String? = nil, _ mood: Mood = .plain) {
      self.text = text
      self.short = short
      self.mood = mood
    }

    /// A plain cell.
    public init(stringLiteral value: String) { self.init(value) }
  }

  /// The columns.
  public var columns: [Column]
  /// The rows, each with a cell for every column.
  public var rows: [[Cell]]

  /// A table.
  public init(columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// A report for programs: a schema, what holds for all rows, and the rows.
public struct MachineReport: Sendable {
  /// `tuiyan.reach/1`
  public var schema: String
  /// What holds for all rows: scenario, horizon, seed.
  public var header: [(key: String, value: JSONValue)]
  /// What is said of all rows together, which belongs to no row: the joint probability.
  public var summary: [(key: String, value: JSONValue)] = []
  private let rows: @Sendable () -> [JSONValue]

  /// A report for programs, whose rows are made when they are asked for.
  public init(
    schema: String, header: [(key: String, value: JSONValue)],
    results: @autoclosure @escaping @Sendable () -> [JSONValue]
  ) {
    self.schema = schema
    self.header = header
    rows = results
  }

  /// The rows.
  ///
  /// - Complexity: they are made anew each time.
  public var results: [JSONValue] { rows() }
}

extension Table {
  /// The table without the columns that hold pictures.
  var withoutDrawings: Table {
    let kept = columns.indices.filter { column in !rows.contains { $0[column].drawing != nil } }
    guard kept.count < columns.count else { return self }
    return Table(columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }
}
