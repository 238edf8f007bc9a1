import DraftText
import PlanModel

/// The values of one place and quantity over the years, as one table prints them.
struct PrintedSeries {
  let key: QuantityKey
  let subject: String
  let place: String
  let values: [StatedValue]

  /// The series of all tables, those of one table once; a series that another table repeats is left out.
  static func all(in corpus: DraftCorpus, places: Bool = true) -> [PrintedSeries] {
    var seen = Set<String>()
    var series: [PrintedSeries] = []
    let cells = corpus.values.filter { $0.role == .value && !$0.isInText && $0.year != nil && $0.number.high == nil }
    var groups: [String: [StatedValue]] = [:]
    var order: [String] = []
    for cell in cells {
      let name = "\(cell.document)|\(cell.table ?? 0)|\(cell.place)|\(cell.key.core)|\(cell.key.isPerCapita)"
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(cell)
    }
    for name in order {
      let values = (groups[name] ?? []).sorted { ($0.year ?? 0) < ($1.year ?? 0) }
      guard let first = values.first, values.count > 2, Set(values.compactMap(\.year)).count == values.count else {
        continue
      }
      let print = values.map { "\($0.year ?? 0)=\($0.number.text)" }.joined(separator: ",")
      guard seen.insert("\(first.place)|\(first.key.core)|\(first.key.isPerCapita)|\(print)").inserted else { continue }
      series.append(PrintedSeries(key: first.key, subject: first.subject, place: first.place, values: values))
    }
    return series
  }
}

/// A year that repeats the one before to the last digit, in a series that otherwise moves.
enum RepeatedYearRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.series.flatMap { series in
      zip(series.values, series.values.dropFirst()).compactMap { before, value -> Finding? in
        guard before.number == value.number, value.number.value.significandDigits > 2,
          Set(series.values.map(\.number)).count > series.values.count / 2
        else { return nil }
        let years = "\(before.year ?? 0)、\(value.year ?? 0)"
        return Finding(
          .repeatedYear, .doubt, identity: [series.key.core, series.place, years, value.number.text],
          ["subject": series.subject, "place": series.place, "years": years, "got": value.number.text],
          at: [value.passage, before.passage],
          arithmetic: ["\(before.year ?? 0) = \(value.year ?? 0) = \(value.number.text)"])
      }
    }
  }
}

/// A stock (拥有量, 有效, 总量) that falls from one year to the next.
enum FallingStockRule: ReviewRule {
  private static let stocks = ["拥有量", "有效", "总量", "累计", "保有", "存量"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.series.flatMap { series -> [Finding] in
      guard stocks.contains(where: { series.subject.contains($0) }) else { return [] }
      return zip(series.values, series.values.dropFirst()).compactMap { before, value -> Finding? in
        guard value.number.plain < before.number.plain else { return nil }
        let change = value.double / before.double - 1
        return Finding(
          .fallingStock, value.interval.meets(before.interval) ? .note : .doubt,
          identity: [series.key.core, series.place, String(value.year ?? 0), before.number.text, value.number.text],
          [
            "subject": series.subject, "place": series.place, "from": String(before.year ?? 0),
            "to": String(value.year ?? 0),
            "a": before.number.text, "b": value.number.text,
          ], at: [value.passage, before.passage],
          arithmetic: ["\(value.number.value) ÷ \(before.number.value) − 1 = \(NumberWords.percent(change))"])
      }
    }
  }
}

/// A year that leaves its series: it moves by more than 30 % and by more than two and a quarter times the median of the other changes,
/// or stands above both neighbours by that much.
enum OutlierYearRule: ReviewRule {
  /// The least change that is looked at, as the ratio of two years.
  private static let leastChange = 0.3
  private static let timesMedian = 2.25

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.series.flatMap { series -> [Finding] in
      guard series.values.count > 4, series.values.allSatisfy({ $0.double > 0 }) else { return [] }
      let changes = zip(series.values, series.values.dropFirst()).map { $1.double / $0.double - 1 }
      return changes.indices.compactMap { index -> Finding? in
        let others = changes.indices.filter { $0 != index }.map { abs(changes[$0]) }.sorted()
        let median =
          others.count % 2 == 1
          ? others[others.count / 2] : (others[others.count / 2] + others[others.count / 2 - 1]) / 2
        guard abs(changes[index]) > leastChange, abs(changes[index]) > timesMedian * median else { return nil }
        let (before, value) = (series.values[index], series.values[index + 1])
        // What rises and falls back within two years was hardly measured alike.
        let isSpike = index + 1 < changes.count && changes[index] > 0 && changes[index + 1] < -0.1
        return Finding(
          .outlierYear, isSpike ? .doubt : .note,
          identity: [series.key.core, series.place, String(value.year ?? 0), value.number.text, before.number.text],
          [
            "subject": series.subject, "place": series.place, "year": String(value.year ?? 0), "got": value.number.text,
            "change": NumberWords.percent(changes[index]), "median": NumberWords.percent(median),
          ], at: [value.passage, before.passage],
          arithmetic: [
            "\(value.number.value) ÷ \(before.number.value) − 1 = \(NumberWords.percent(changes[index]))",
            "\(NumberWords.percent(median))",
          ])
      }
    }
  }
}

extension DecimalNumber {
  /// How many digits it is written with.
  var significandDigits: Int { String(significand.magnitude).count }
}
