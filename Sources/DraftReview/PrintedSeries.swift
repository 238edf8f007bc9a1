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
