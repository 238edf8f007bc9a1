import EvidenceModel
import PlanModel

/// Members of a request, as the form of a worker's line asks for them.
extension JSONDocument {
  /// Whether lower is better; higher is, where nothing is said.
  func isDownward(_ index: Int?) throws(WorkerFailure) -> Bool {
    guard let index, kind(index) != .null, !isText(index, "up") else { return false }
    guard isText(index, "down") else { throw WorkerFailure(.badRequest, "`direction` must be up or down") }
    return true
  }

  /// The years with a value, in the order written.
  func history(_ index: Int?) throws(WorkerFailure) -> WrittenHistory {
    guard let index, kind(index) == .object else {
      throw WorkerFailure(.badRequest, "`history` must be an object of values by year")
    }
    var history = WrittenHistory(document: self)
    for value in elements(of: index) {
      guard let year = year(value - 1) else {
        let key = text(value - 1) ?? ""
        throw WorkerFailure(.badRequest, "`history`: `\(key)` is not a year, \(WorkerRequest.yearsText)")
      }
      if let number = number(value) {
        history.append(YearValue(year: year, value: number), spelledAt: value)
      } else if kind(value) != .null {
        throw WorkerFailure(.badRequest, "`history`: the value of \(year) must be a number or null")
      }
    }
    return history
  }

  /// A year in digits, without a leading zero.
  private func year(_ index: Int) -> Int? {
    guard !nodes[index].hasEscapes else { return nil }
    let digits = spelling(index)
    guard let first = digits.first, first != UInt8(ascii: "0"), digits.count <= 4 else { return nil }
    var year = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      year = year * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return year
  }

  /// A whole number within the years that there are.
  func wholeYear(_ index: Int?) -> Int? {
    guard let number = index.flatMap(number), let year = Int(exactly: number), WorkerRequest.years.contains(year) else {
      return nil
    }
    return year
  }

  /// The years in which a new definition begins.
  func breaks(_ index: Int?) throws(WorkerFailure) -> [Int] {
    let numbers = try numbers(index, name: "breaks")
    guard !numbers.isEmpty else { return [] }
    return try numbers.map { number throws(WorkerFailure) in
      guard let year = Int(exactly: number), WorkerRequest.years.contains(year) else {
        throw WorkerFailure(.badRequest, "`breaks` must hold years, \(WorkerRequest.yearsText); \(number) is none")
      }
      return year
    }
  }

  /// A text; `nil` for null and where nothing stands.
  func text(_ index: Int?, name: String) throws(WorkerFailure) -> String? {
    guard let index, kind(index) != .null else { return nil }
    guard let text = text(index) else { throw WorkerFailure(.badRequest, "`\(name)` must be a text") }
    return text
  }

  /// The numbers of an array; none for null and where nothing stands.
  func numbers(_ index: Int?, name: String) throws(WorkerFailure) -> [Double] {
    guard let index, kind(index) != .null else { return [] }
    guard kind(index) == .array else { throw WorkerFailure(.badRequest, "`\(name)` must be an array") }
    var numbers: [Double] = []
    numbers.reserveCapacity(Int(nodes[index].next) - index - 1)
    for element in elements(of: index) {
      guard let number = number(element) else {
        throw WorkerFailure(.badRequest, "`\(name)` must hold numbers only")
      }
      numbers.append(number)
    }
    return numbers
  }

  /// The values of other places: `[{"entity":"武汉","history":{…}},…]`.
  func peers(_ index: Int?) throws(WorkerFailure) -> [(place: PeerHistory, written: WrittenHistory)] {
    guard let index, kind(index) != .null else { return [] }
    guard kind(index) == .array else { throw WorkerFailure(.badRequest, "`peers` must be an array") }
    var peers: [(PeerHistory, WrittenHistory)] = []
    for element in elements(of: index) {
      guard let entity = member("entity", of: element).flatMap(text), !entity.isEmpty else {
        throw WorkerFailure(.badRequest, "`peers` must hold objects of `entity`, a name, and `history`")
      }
      let written = try history(member("history", of: element))
      let breaks = try breaks(member("breaks", of: element))
      peers.append((PeerHistory(entity: entity, values: written.values, breaks: breaks), written))
    }
    return peers
  }
}
