import TerminalText
import TestSupport
import Testing

/// What holds for every picture.
struct LineChartPropertyTests {
  static let sizes = [
    (24, 6), (24, 16), (25, 7), (31, 10), (40, 10), (57, 8), (80, 6), (80, 16), (100, 24), (121, 11), (160, 9),
    (160, 40),
  ]

  @Test(arguments: sizes) func everyRowHasTheWidthAskedFor(_ width: Int, _ height: Int) {
    var random = SplitMix64(seed: UInt64(width * 1000 + height))
    for _ in 0..<10 {
      let chart = LineChart.random(using: &random)
      for mode in ChartMode.allCases {
        let plain = chart.render(width: width, height: height, mode: mode)
        #expect(plain.count == height)
        #expect(plain.allSatisfy { $0.displayWidth == width }, "\(plain.joined(separator: "\n"))")
        let styled = chart.render(width: width, height: height, mode: mode, style: .styled)
        #expect(styled.map(\.withoutEscapes) == plain)
      }
    }
  }

  @Test(arguments: sizes) func wideAmbiguousCharactersKeepTheWidth(_ width: Int, _ height: Int) {
    let chart = LineChart(
      title: "增长…—①②", lines: [.init(.history, label: "历史…", from: 2016, [1, 2])],
      targets: [.init(3, label: "“目标”…")])
    let rows = chart.render(width: width, height: height, mode: .unicode, under: .ambiguousWide)
    #expect(rows.count == height)
    #expect(rows.allSatisfy { $0.displayWidth(under: .ambiguousWide) == width })
  }

  @Test(arguments: sizes) func asciiDrawsWithASCII(_ width: Int, _ height: Int) {
    var random = SplitMix64(seed: 7)
    for _ in 0..<10 {
      var chart = LineChart.random(using: &random)
      chart.title = "Patents per 10 000 people and a long rest"
      chart.lines.indices.forEach { chart.lines[$0].label = "line" }
      chart.bands.indices.forEach { chart.bands[$0].label = "band" }
      chart.targets.indices.forEach { chart.targets[$0].label = "target" }
      #expect(
        chart.render(width: width, height: height, mode: .ascii).allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    }
  }

  @Test(arguments: sizes, [LineChart.Line.Role.history, .projection])
  func risingValuesGiveALineThatNeverFalls(_ size: (Int, Int), _ role: LineChart.Line.Role) {
    var random = SplitMix64(seed: UInt64(size.0 + size.1))
    for _ in 0..<10 {
      var value = random.double(-50...50)
      let values = (0..<random.int(2...29)).map { _ -> Double in
        value += random.double(0...1) < 0.3 ? 0 : random.double(0...40)
        return value
      }
      for mode in ChartMode.allCases {
        for sign in [1.0, -1] {
          let chart = LineChart(lines: [.init(role, from: 2000, values.map { sign * $0 })])
          let picture = ChartPicture(chart.render(width: size.0, height: size.1, mode: mode))
          let columns = (0..<picture.columns).map { picture.lineRows(inColumn: $0) }.filter { !$0.isEmpty }
          // Rows count from the top: a rising line's rows never grow.
          let tops = columns.compactMap(\.first)
          let bottoms = columns.compactMap(\.last)
          #expect(tops.elementsEqual(tops.sorted { sign * Double($0) > sign * Double($1) }), "\(picture.text)")
          #expect(bottoms.elementsEqual(bottoms.sorted { sign * Double($0) > sign * Double($1) }))
          if role == .history {
            #expect(columns.count == picture.columns, "\(picture.text)")
            // Without holes: every column begins where the one before ended, or in the row beside it.
            for (left, right) in zip(columns, columns.dropFirst()) {
              #expect((right.last ?? 0) >= (left.first ?? 0) - 1 && (right.first ?? 0) <= (left.last ?? 0) + 1)
            }
          }
        }
      }
    }
  }

  @Test(arguments: sizes) func valuesStandWhereTheTicksSay(_ width: Int, _ height: Int) throws {
    var random = SplitMix64(seed: UInt64(width + 7 * height))
    for _ in 0..<10 {
      let scale = random.pick([0.001, 1, 250, 40000])
      let values = (0..<2).map { _ in random.double(-3...10) * scale }
      let target = random.double(-3...10) * scale
      let chart = LineChart(
        lines: [.init(.history, from: 2000, values)], targets: [.init(target, label: "")])
      for mode in ChartMode.allCases {
        let picture = ChartPicture(chart.render(width: width, height: height, mode: mode))
        let ticks = picture.ticks
        try #require(ticks.count >= 2, "\(picture.text)")
        #expect(Set(ticks.map(\.label)).count == ticks.count)
        // Two ticks fix the scale to half a row each; far from them that error grows.
        let (bottom, top) = (ticks[0], ticks[ticks.count - 1])
        let perRow = (top.value - bottom.value) / Double(bottom.row - top.row)
        let reach = Double(height) / Double(bottom.row - top.row)
        func row(of value: Double) -> Double { Double(bottom.row) - (value - bottom.value) / perRow }
        let targetRow = try #require(picture.targetRow, "\(picture.text)")
        #expect(abs(Double(targetRow) - row(of: target)) <= 1 + reach, "\(picture.text)")
        for (column, value) in [(0, values[0]), (picture.columns - 1, values[1])] {
          let rows = picture.lineRows(inColumn: column)
          #expect(rows.contains { abs(Double($0) - row(of: value)) <= 1 + reach }, "\(picture.text)")
        }
      }
    }
  }

  /// Exact, as the axis is known: the values are at its ends.
  @Test(arguments: sizes) func targetStandsWithinACellOfItsValue(_ width: Int, _ height: Int) throws {
    for target in stride(from: 0.0, through: 100, by: 3.5) {
      let chart = LineChart(
        lines: [.init(.peer, from: 2000, [0, 100])], targets: [.init(target, label: "")])
      for mode in ChartMode.allCases {
        let picture = ChartPicture(chart.render(width: width, height: height, mode: mode))
        let exact = (1 - target / 100) * Double(picture.rows - 1)
        let row = try #require(picture.targetRow)
        #expect(abs(Double(row) - exact) <= 1, "\(picture.text)")
      }
    }
  }

  @Test(arguments: 24...45) func yearsAreNamedApartAndTheEndsAlways(_ width: Int) {
    for span in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17, 19, 20, 23, 25, 29, 30, 35, 50, 97, 130] {
      for label in [nil, "", "目标 13"] {
        let chart = LineChart(
          lines: [.init(.history, points: [.init(1950, 1), .init(1950 + span, 2)])],
          targets: label.map { [.init(1, label: $0)] } ?? [])
        let rows = chart.render(width: width, height: 6)
        let years = rows.last?.split(separator: " ").compactMap { Int($0) } ?? []
        #expect(years.first == 1950)
        #expect(years.last == 1950 + span)
        #expect(years == Set(years).sorted())
        #expect(years.count == ChartPicture(rows).namedColumns)
      }
    }
  }

  /// A plan one step short of its target must not look as if it had reached it, where there is a row to tell.
  @Test(arguments: sizes) func aMissedTargetHasARowOfItsOwn(_ width: Int, _ height: Int) throws {
    guard height >= 10 else { return }
    for target in [11.5, 12.4, 13.3, 14.9] {
      let chart = LineChart(
        lines: [.init(.projection, from: 2021, [6.34, 8, 9.5, 11])], targets: [.init(target, label: "目标")])
      let picture = ChartPicture(chart.render(width: width, height: height))
      let row = try #require(picture.targetRow)
      #expect(picture.lineRows(inColumn: picture.columns - 1).allSatisfy { $0 > row }, "\(picture.text)")
    }
  }

  @Test func theSameChartGivesTheSamePicture() {
    var random = SplitMix64(seed: 3)
    let chart = LineChart.random(using: &random)
    var shuffled = chart
    shuffled.lines.indices.forEach { shuffled.lines[$0].points.reverse() }
    shuffled.bands.indices.forEach { shuffled.bands[$0].ranges.reverse() }
    #expect(chart.render(width: 80, height: 20) == shuffled.render(width: 80, height: 20))
  }

  static let extremes: [[Double]] = [
    [0], [-7], [1e300, -1e300], [1e-300], [.leastNonzeroMagnitude], [1e15, 1e15 + 0.125], [-1e9, -1e9 - 0.1],
    [0, 1e-12],
    [.greatestFiniteMagnitude, 1, 2], [.infinity, -.infinity, 3], [1, 1, 1], [-0.0, 0.0],
  ]

  @Test(arguments: extremes) func extremeValuesGiveSanePictures(_ values: [Double]) {
    for (width, height) in Self.sizes {
      for mode in ChartMode.allCases {
        let chart = LineChart(lines: [.init(.history, from: 2020, values)])
        let picture = ChartPicture(chart.render(width: width, height: height, mode: mode))
        #expect(picture.text.split(separator: "\n").allSatisfy { $0.displayWidth == width })
        #expect(picture.columns >= 6)
        #expect((2...6).contains(picture.ticks.count), "\(picture.text)")
        #expect(Set(picture.ticks.map(\.label)).count == picture.ticks.count)
        #expect((0..<picture.columns).contains { !picture.lineRows(inColumn: $0).isEmpty })
      }
    }
  }
}

/// A picture taken apart again: what stands in which row and column.
struct ChartPicture {
  /// A tick, with the row of the picture that it stands in.
  struct Tick {
    let row: Int
    let label: String
    var value: Double { Double(label) ?? .nan }
  }

  let text: String
  private let cells: [[Character]]
  private let labels: [String]
  private let floor: [Character]

  init(_ rendered: [String]) {
    text = rendered.joined(separator: "\n")
    floor = Array(rendered.dropLast().last ?? "")
    let left = floor.firstIndex { $0 != " " } ?? 0
    let width = floor.lastIndex { $0 != " " } ?? 0
    let rows = rendered.dropLast(2).filter {
      $0.contains("┤") || $0.contains("│") || $0.dropFirst(left).first == "|" || $0.dropFirst(left).first == "+"
    }
    cells = rows.map { Array(Array($0)[(left + 1)...width]) }
    labels = rows.map { String($0.prefix(left + 1)) }
  }

  var rows: Int { cells.count }
  var columns: Int { cells.first?.count ?? 0 }
  /// The years that have a mark.
  var namedColumns: Int { floor.filter { $0 == "┬" }.count }

  /// The rows in which a line goes through the column.
  func lineRows(inColumn column: Int) -> [Int] {
    (0..<rows).filter { row in
      let cell = cells[row][column]
      return cell == "*" || ("\u{2801}"..."\u{28FF}").contains(cell)
    }
  }

  /// The row with the most dashes.
  var targetRow: Int? {
    let counts = cells.map { $0.filter { $0 == "╌" || $0 == "-" }.count }
    // A line may hide a short target altogether, all but its arrow.
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most)
  }

  /// The ticks from the bottom up.
  var ticks: [Tick] {
    labels.enumerated().reversed().compactMap { row, label in
      let name = label.dropLast().filter { $0 != " " }
      return name.isEmpty ? nil : Tick(row: row, label: String(name))
    }
  }
}

extension LineChart {
  /// A chart of anything: gaps, peers, bands that cross, names of all lengths, and signs that break lines.
  static func random(using random: inout SplitMix64) -> LineChart {
    func pick<T>(_ choices: [T]) -> T { random.pick(choices) }
    let scale = pick([1e-9, 0.01, 1, 1, 300, 1e7, 1e13])
    func value() -> Double? {
      pick([nil, .nan, .infinity, 0, 1, 1, 1, 1, 1, 1]).map { $0 * random.double(-2...10) * scale }
    }
    let names = [
      "", "历史", "推演路径", "a", "每万人口高价值发明专利拥有量", "换\n行\u{1B}[31m\t", "👨‍👩‍👧‍👦家", "e\u{301}", "混合 mixed 名称", "行\u{2028}分",
    ]
    let first = random.int(1990...2023)
    func count() -> Int { random.int(0...13) }
    var lines: [Line] = [.init(.history, label: "历史", points: [.init(first, random.double(-1...9) * scale)])]
    for _ in 0..<random.int(0...5) {
      lines.append(.init(pick(Line.Role.allCases), label: pick(names), from: first, (0..<count()).map { _ in value() }))
    }
    let bands = (0..<random.int(0...2)).map { _ in
      Band(
        pick(Band.Depth.allCases), label: pick(names),
        ranges: (0..<count()).map { .init(first + $0, value(), value()) })
    }
    let targets = (0..<random.int(0...2)).map { _ in
      Target(
        value() ?? .nan, extent: pick([.wholeWidth, .year(first + count()), .year(-5)]), label: pick(names))
    }
    return LineChart(title: pick(names), lines: lines, bands: bands, targets: targets)
  }
}

extension String {
  /// The text without its SGR sequences.
  fileprivate var withoutEscapes: String { replacing(/\u{1B}\[[0-9;]*m/, with: "") }
}
