import EvidenceModel

extension WorkerRequest {
  /// Whether lower is better; higher is, where nothing is said.
  static func isDownward(_ node: JSONNode?) throws(WorkerFailure) -> Bool {
    switch node ?? .null {
    case .null, .string("up"): return false
    case .string("down"): return true
    default: throw WorkerFailure(.badRequest, "`direction` must be up or down")
    }
  }

  static let years = 1...9999
  static let yearsText = "1 to 9999"

  static func history(_ node: JSONNode?) throws(WorkerFailure) -> [YearValue] {
    var values: [YearValue] = []
    try points(node) { year, value, _ in values.append(YearValue(year: year, value: value)) }
    return values
  }

  /// Calls `body` with each year that has a value, the value and its spelling.
  static func points(_ node: JSONNode?, _ body: (Int, Double, String) -> Void) throws(WorkerFailure) {
    guard case .object(let members)? = node else {
      throw WorkerFailure(.badRequest, "`history` must be an object of values by year")
    }
    for member in members {
      guard let year = year(member.key) else {
        throw WorkerFailure(.badRequest, "`history`: `\(member.key)` is not a year, \(yearsText)")
      }
      switch member.value {
      case .number(let value, let spelling): body(year, value, spelling)
      case .null: break
      default: throw WorkerFailure(.badRequest, "`history`: the value of \(year) must be a number or null")
      }
    }
  }

  /// A year in digits, without a leading zero.
  private static func year(_ key: String) -> Int? {
    guard let first = key.utf8.first, first != UInt8(ascii: "0"), key.utf8.count <= 4 else { return nil }
    var year = 0
    for byte in key.utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      year = year * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return year
  }

  /// The years in which a new definition begins.
  static func breaks(_ node: JSONNode?) throws(WorkerFailure) -> [Int] {
    try numbers(node, name: "breaks").map { number throws(WorkerFailure) in
      guard let year = Int(exactly: number), years.contains(year) else {
        throw WorkerFailure(.badRequest, "`breaks` must hold years, \(yearsText); \(number) is none")
      }
      return year
    }
  }

  static func text(_ node: JSONNode?, name: String) throws(WorkerFailure) -> String? {
    switch node ?? .null {
    case .null: return nil
    case .string(let text): return text
    default: throw WorkerFailure(.badRequest, "`\(name)` must be a text")
    }
  }

  static func numbers(_ node: JSONNode?, name: String) throws(WorkerFailure) -> [Double] {
    switch node ?? .null {
    case .null: return []
    case .array(let elements):
      var numbers: [Double] = []
      numbers.reserveCapacity(elements.count)
      for element in elements {
        guard case .number(let number, _) = element else {
          throw WorkerFailure(.badRequest, "`\(name)` must hold numbers only")
        }
        numbers.append(number)
      }
      return numbers
    default: throw WorkerFailure(.badRequest, "`\(name)` must be an array")
    }
  }
}
