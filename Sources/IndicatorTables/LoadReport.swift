public import PlanModel
public import SourceText

/// An account of the reading of one file: data, no words.
public struct LoadReport: Sendable, Hashable {
  /// The name of the file.
  public var document: String
  /// How its bytes were decoded.
  public var encoding: TextEncoding
  /// How its cells were set apart.
  public var layout: TableLayout
  /// The titles or numbers of the tables that were read, where they have one.
  public var tables: [String] = []
  /// The titles of further tables of the same form that were not read, since they are about other indicators.
  public var unreadTables: [String] = []
  /// The sheet that was read, of a workbook.
  public var sheet: String?
  /// The sheets of the workbook that were not.
  public var otherSheets: [String] = []
  /// The rows and columns that are hidden and were read all the same: `7`, `H`.
  public var hidden: [String] = []
  /// The rows that came out.
  public var rowCount = 0
  /// The cells of values that hold one.
  public var filledCells = 0
  /// The cells of values that hold none, by reason.
  public var missingCells: [MissingReason: Int] = [:]
  /// What was inferred from names, units and stars.
  public var inferences: [Inference] = []
  /// The codes of the indicators that carry a star.
  public var starred: [String] = []
  /// The values that were converted from the unit of their cell.
  public var conversions: [UnitConversion] = []
  /// The lines that are no rows of data.
  public var setAside: [SetAsideLine] = []
  /// The headings of columns that were not read.
  public var unknownColumns: [String] = []
  /// The quantities that are no indicators of the plan.
  public var otherQuantities: [String] = []
  /// The cells that repeat another one and were merged with it.
  public var mergedDuplicates = 0
  /// The pairs of cells that contradict each other.
  public var conflicts = 0
  /// The rows that are kept but measure something else than their indicator.
  public var notComparable = 0
  /// The rows or cells in a table of peers that are the plan's own place and were not read.
  public var ownCells = 0
  /// The cells that a note marks as predicted, estimated, preliminary or interpolated.
  public var markedByNotes = 0

  /// The targets that were computed from changes, in the order of the rows.
  public var computedTargets: [ComputedTarget] = []
  /// The targets that words stand for, with the codes of their indicators: `6 完成省下达任务`.
  public var statedTargets: [String] = []
  /// Which columns of a table with more than two years were taken for what.
  public var years: ColumnYears?
  /// The codes of the indicators whose target says 左右 or 约.
  public var approximateTargets: [String] = []
  /// The codes of the indicators whose base a mark, as the notes say, puts into another year, and the marks that no note explains.
  public var otherBaseYears: [Int: [String]] = [:]
  public var unexplainedMarks: [String: [String]] = [:]

  /// An empty account.
  public init(document: String, encoding: TextEncoding, layout: TableLayout) {
    self.document = document
    self.encoding = encoding
    self.layout = layout
  }
}

/// A property of an indicator that the table did not state in a column of its own.
public struct Inference: Sendable, Hashable {
  /// The code of the indicator.
  public var code: String
  /// Which property.
  public var property: InferredProperty
  /// What it was taken for: `per_capita`, `up`, `万件`.
  public var value: String

  /// An inferred property.
  public init(code: String, property: InferredProperty, value: String) {
    self.code = code
    self.property = property
    self.value = value
  }
}

/// A target that a table states as a change over the period.
public struct ComputedTarget: Sendable, Hashable {
  /// How the change was read.
  public enum Rule: String, Sendable, Hashable {
    /// It is the target of each year: GDP增长 5.5左右.
    case eachYear
    /// It is a cap on the level itself: 失业率 ＜5.5.
    case cap
    /// base·(1 + x)ⁿ.
    case yearlyGrowth
    /// base·(1 + x).
    case totalGrowth
    /// base + n·x, in percentage points.
    case yearlyPoints
    /// base + x.
    case added
    /// base·x.
    case multiple
    /// The level of which only changes are published: 100·(1 ∓ x).
    case level
  }

  /// The code of the indicator.
  public var code: String
  /// The cell.
  public var printed: String
  /// The target.
  public var condition: Target.Condition
  /// How the change was read.
  public var rule: Rule
  /// The years from base to target.
  public var years: Int
}

/// The columns of a table that has more years than a base and a target.
public struct ColumnYears: Sendable, Hashable {
  /// The headings of base and target.
  public var base: String
  public var target: String
  /// Whether the base is no more than an expectation.
  public var isExpected: Bool
  /// The headings of the other years, and how many values stand there.
  public var earlier: [String]
  public var values: Int
}

/// Values of one indicator or quantity that were converted, all from and to the same unit.
public struct UnitConversion: Sendable, Hashable {
  /// The code of the indicator, or the name of the quantity.
  public var name: String
  /// The unit as printed.
  public var from: Unit
  /// The unit as loaded.
  public var to: Unit
  /// How many cells.
  public var cells: Int

  /// A conversion.
  public init(name: String, from: Unit, to: Unit, cells: Int = 1) {
    self.name = name
    self.from = from
    self.to = to
    self.cells = cells
  }
}

/// A line of a table that is no row of data.
public struct SetAsideLine: Sendable, Hashable {
  /// What the line is.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// A line above the headings.
    case title
    /// A line that states units.
    case unit
    /// A heading for the rows that follow.
    case group
    /// The headings again, as at the top of a printed page.
    case repeatedHeading
    /// A line below the table that explains it.
    case note
  }

  /// What the line is.
  public var part: Part
  /// The line, or its cell.
  public var text: String
  /// The line in the file, from 1.
  public var line: Int

  /// A line.
  public init(part: Part, text: String, line: Int) {
    self.part = part
    self.text = text
    self.line = line
  }
}

extension LoadReport {
  /// Notes which sheet it is, and what of it is hidden.
  mutating func note(_ layout: OfficeLayout?) {
    guard let layout else { return }
    if layout.isWorkbook, layout.tables.count == 1 { sheet = layout.tables.first?.name }
    otherSheets = layout.isWorkbook ? layout.otherTables : []
    hidden = layout.tables.flatMap { table in
      table.hiddenRows.map { String($0 + 1) } + table.hiddenColumns.map(CellAddress.letters)
    }
  }

  /// Counts a value cell that holds nothing.
  mutating func countMissing(_ reason: MissingReason) {
    missingCells[reason, default: 0] += 1
  }

  /// Counts a converted value.
  mutating func countConversion(of name: String, from: Unit, to: Unit) {
    guard from != to, from != .none else { return }
    if let index = conversions.firstIndex(where: { $0.name == name && $0.from == from && $0.to == to }) {
      conversions[index].cells += 1
    } else {
      conversions.append(UnitConversion(name: name, from: from, to: to))
    }
  }
}
