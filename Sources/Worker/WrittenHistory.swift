import EvidenceModel
import PlanModel

/// Values by year, and how they are written in decimals, which laws count in; those are read only where they are needed.
struct WrittenHistory {
  /// The values, in the order written.
  private(set) var values: [YearValue] = []
  private var spellings: [Int] = []
  private let document: JSONDocument

  /// No values yet.
  init(document: JSONDocument) {
    self.document = document
  }

  /// Adds a value, and the index of what spells it.
  mutating func append(_ value: YearValue, spelledAt index: Int) {
    values.append(value)
    spellings.append(index)
  }

  /// The newest value; the first of them where the year stands twice.
  ///
  /// - Complexity: O(values).
  func newest() throws(WorkerFailure) -> Point? {
    var newest: Int?
    for index in values.indices where newest.map({ values[index].year > values[$0].year }) ?? true { newest = index }
    guard let newest else { return nil }
    return try point(newest)
  }

  /// All values, in the order of years.
  func points() throws(WorkerFailure) -> [Point] {
    var points: [Point] = []
    for index in values.indices.sorted(by: { values[$0].year < values[$1].year }) { points.append(try point(index)) }
    return points
  }

  private func point(_ index: Int) throws(WorkerFailure) -> Point {
    let year = values[index].year
    guard let value = DecimalNumber(json: document.spelling(spellings[index])) else {
      throw WorkerFailure(.badRequest, "`history`: the value of \(year) has more digits than are kept, 30")
    }
    return Point(year: year, value: value)
  }

  /// A value of one year.
  struct Point: Sendable {
    let year: Int
    let value: DecimalNumber
  }
}

extension DecimalNumber {
  /// A number as JSON spells it, with or without an exponent; `nil` for more digits or places than are kept.
  init?(json bytes: UnsafeBufferPointer<UInt8>) {
    self.init(scientific: String(decoding: bytes, as: UTF8.self))
  }
}
