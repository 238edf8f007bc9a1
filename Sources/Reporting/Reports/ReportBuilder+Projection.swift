import Assessment
import PlanModel
import Projection
import TerminalText

extension ReportBuilder {
  func projection(_ results: [ProjectionResult], _ answer: Answer) -> [Block] {
    let title = words[.projectTitle, ["scenario": answer.scenario, "year": String(answer.horizon)]]
    let known = results.flatMap { (try? $0.trajectory.get())?.points.map(\.year) ?? [$0.indicator.base.year] }
    let years = (known.min() ?? answer.horizon)...max(answer.horizon, known.max() ?? answer.horizon)
    var columns = [
      Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 8), Table.Column(words[.unit], hiding: 50),
      Table.Column(words[.assumption], shortest: 6, hiding: 40),
    ]
    // The first and the last years are what people ask for; where the window is narrow, those between go first.
    columns += years.map { year in
      Table.Column(String(year), numeric: true, hiding: year == years.lowerBound || year == years.upperBound ? 0 : 30)
    }
    // The chart of one indicator names its unit.
    if results.count > 1 { columns[2].joining = columns.count }
    columns.append(Table.Column(words[.target], numeric: true))
    // One indicator has a chart of its own below.
    let draws = results.count > 1 && results.contains { (try? $0.trajectory.get()) != nil }
    if draws { columns.append(Table.Column(words[.course], hiding: 60)) }
    let shortNames = ShortName.of(results.map(\.indicator.name))
    let rows = zip(results, shortNames).map { result, shortName -> [Table.Cell] in
      let path = try? result.trajectory.get()
      let start: [Table.Cell] = [
        Table.Cell(result.indicator.code), Table.Cell(result.indicator.name, short: shortName),
        Table.Cell(result.indicator.unit.symbol),
        Table.Cell((path?.assumption).map(words.law) ?? words[.none], path == nil ? .quiet : .plain),
      ]
      let values = years.map { year -> Table.Cell in
        let known = year == result.indicator.base.year ? result.indicator.base.value?.doubleValue : nil
        guard let value = path?.value(in: year) ?? known else { return Table.Cell(words[.none], .quiet) }
        return Table.Cell(self.value(value, against: result.target))
      }
      let course = Table.Cell(Table.Cell.Drawing.sparkline(years.map { path?.value(in: $0) }))
      return start + values + [Table.Cell(target(result.target))] + (draws ? [course] : [])
    }
    let charts = results.count == 1 ? results.compactMap(chart).map { Block.chart($0) } : []
    return [.heading(title), .table(Table(columns: columns, rows: rows))] + charts + failures(results)
  }

  /// The past, the path and the target of one indicator as a picture.
  private func chart(_ result: ProjectionResult) -> LineChart? {
    guard let path = try? result.trajectory.get() else { return nil }
    let known = path.points.filter { $0.basis != .projected }
    var history: [Int: Double] = [:]
    for observation in result.history where observation.type.isEvidence {
      history[observation.year] = observation.value.doubleValue
    }
    for point in known { history[point.year] = point.value }
    // What a source calls predicted is no part of the known line, and has marks of its own.
    let setAside = result.history.filter { !$0.type.isEvidence }.map {
      LineChart.Line.Point($0.year, $0.value.doubleValue)
    }
    // The path begins where the known values end, so that the two lines meet.
    let projected = known.suffix(1) + path.points.filter { $0.basis == .projected }
    return LineChart(
      title: result.indicator.name + words[.inBrackets, ["text": result.indicator.unit.symbol]],
      lines: [
        .init(
          .history, label: words[.chartHistory],
          points: history.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }),
        .init(
          .projection, label: words.law(path.assumption),
          points: projected.map { .init($0.year, $0.value) }),
      ] + (setAside.isEmpty ? [] : [.init(.peer, label: words[.chartSetAside], points: setAside)]),
      bands: bands(path),
      targets: result.target.map {
        [
          .init(
            $0.threshold.doubleValue, extent: .year($0.year),
            label: words[.target] + " " + NumberText.target($0.condition))
        ]
      } ?? [])
  }

  /// The central 90 % and 50 % of an uncertain path, shaded from the last known value on.
  private func bands(_ path: Trajectory) -> [LineChart.Band] {
    guard path.uncertainty != nil else { return [] }
    return [(LineChart.Band.Depth.outer, 0.05), (.inner, 0.25)].map { depth, low in
      let known = path.points.last { $0.basis != .projected }.map { LineChart.Band.Range($0.year, $0.value, $0.value) }
      let ranges = path.points.compactMap { point -> LineChart.Band.Range? in
        guard let ends = path.distribution(in: point.year)?.quantiles([low, 1 - low]) else { return nil }
        return LineChart.Band.Range(point.year, ends[0], ends[1])
      }
      let label = "\(NumberText.probability(low))–\(NumberText.probability(1 - low))"
      return LineChart.Band(depth, label: label, ranges: (known.map { [$0] } ?? []) + ranges)
    }
  }

  private func failures(_ results: [ProjectionResult]) -> [Block] {
    let lines = results.compactMap { result -> String? in
      guard case .failure(let failure) = result.trajectory, failure != .noAssumption else { return nil }
      return words[
        .reasonIs,
        [
          "code": result.indicator.code, "indicator": result.indicator.name,
          "reason": words.failure(failure, result.indicator),
        ]]
    }
    return lines.isEmpty ? [] : [.lines(lines)]
  }

  func json(_ result: ProjectionResult, _ answer: Answer) -> JSONValue {
    let indicator = result.indicator
    let path = try? result.trajectory.get()
    var points = path?.points.map { (year: $0.year, value: Optional($0.value)) } ?? []
    if points.isEmpty { points = [(indicator.base.year, indicator.base.value?.doubleValue)] }
    var reason: String?
    if case .failure(let failure) = result.trajectory { reason = failure.code }
    return .object([
      "code": .string(indicator.code), "indicator": .string(indicator.name), "unit": .string(indicator.unit.symbol),
      "kind": .string(indicator.kind.rawValue), "law": .string(path?.assumption.spelling),
      "trajectory": .array(
        points.map {
          .object([
            "year": .integer($0.year), "value": .number($0.value),
            "quantiles": quantiles(path?.distribution(in: $0.year), answer.quantiles),
          ])
        }),
      "reason": .string(reason),
    ])
  }
}
