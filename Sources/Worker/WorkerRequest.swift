import EvidenceModel
import PlanModel

/// A request that a line holds.
struct WorkerRequest: Sendable {
  let kind: EvidenceKind
  let history: [YearValue]
  let horizon: Int
  let targets: [Double]
  let quantiles: [Double]
  /// Whether a target is met by a value at most as large.
  let isDownward: Bool
  /// Declared breaks, and the values of the same indicator elsewhere.
  let context: EvidenceContext
  /// The law as written.
  let law: String
  /// The unit that the law may name; empty where none is told.
  let unit: String
  /// The same quantity elsewhere.
  let peers: [Place]
  private let values: JSONNode?

  /// A place with its values.
  struct Place: Sendable {
    let history: PeerHistory
    fileprivate let values: JSONNode?

    var entity: String { history.entity }
  }

  /// The law of a request that names none.
  static let standardLaw = "history"

  /// The request that a JSON object states.
  init(_ node: JSONNode) throws(WorkerFailure) {
    guard case .object = node else { throw WorkerFailure(.badJSON, "a request is a JSON object") }
    self.law = try Self.text(node["law"], name: "law") ?? Self.standardLaw
    self.unit = try Self.text(node["unit"], name: "unit") ?? ""
    guard case .string(let name)? = node["kind"] else { throw WorkerFailure(.badRequest, "`kind` must be a text") }
    guard let kind = EvidenceKind(name: name) else {
      throw WorkerFailure(.unknownKind, "`\(name)` is not a kind")
    }
    self.kind = kind
    self.values = node["history"]
    self.history = try Self.history(values)
    guard case .number(let year, _)? = node["horizon"], let horizon = Int(exactly: year), Self.years.contains(horizon)
    else { throw WorkerFailure(.badRequest, "`horizon` must be a year, \(Self.yearsText)") }
    self.horizon = horizon
    self.targets = try Self.numbers(node["targets"], name: "targets")
    self.quantiles = try Self.numbers(node["quantiles"], name: "quantiles")
    if let level = quantiles.first(where: { $0 <= 0 || $0 >= 1 }) {
      throw WorkerFailure(.badRequest, "`quantiles` must lie between 0 and 1; \(level) does not")
    }
    self.isDownward = try Self.isDownward(node["direction"])
    self.peers = try Self.peers(node["peers"])
    self.context = EvidenceContext(breaks: try Self.breaks(node["breaks"]), peers: peers.map(\.history))
    if let last = history.map(\.year).max(), let late = context.breaks.first(where: { $0 > last }) {
      throw WorkerFailure(.badRequest, "`breaks`: \(late) is after \(last), the last year known")
    }
  }

  /// The history as it is written, year by year; the last years are the last values.
  func exactHistory() throws(WorkerFailure) -> [(year: Int, value: DecimalNumber)] { try Self.exact(values) }

  /// The values of a place as they are written.
  func exactHistory(of place: Place) throws(WorkerFailure) -> [(year: Int, value: DecimalNumber)] {
    try Self.exact(place.values)
  }

  // MARK: Reading

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

  private static func exact(_ node: JSONNode?) throws(WorkerFailure) -> [(year: Int, value: DecimalNumber)] {
    var values: [(year: Int, value: DecimalNumber)] = []
    var tooLong: Int?
    try points(node) { year, _, spelling in
      if let value = DecimalNumber(json: spelling) { values.append((year, value)) } else { tooLong = tooLong ?? year }
    }
    if let tooLong {
      throw WorkerFailure(.badRequest, "`history`: the value of \(tooLong) has more than 30 digits or places")
    }
    return values.sorted { $0.year < $1.year }
  }

  /// Calls `body` with each year that has a value.
  private static func points(
    _ node: JSONNode?, _ body: (Int, Double, String) -> Void
  ) throws(WorkerFailure) {
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

  private static func peers(_ node: JSONNode?) throws(WorkerFailure) -> [Place] {
    switch node ?? .null {
    case .null: return []
    case .array(let elements):
      var places: [Place] = []
      for element in elements {
        guard case .string(let entity)? = element["entity"], !entity.isEmpty, case .object? = element["history"] else {
          throw WorkerFailure(.badRequest, "`peers` must hold objects of `entity`, a name, and `history`")
        }
        let history = PeerHistory(
          entity: entity, values: try history(element["history"]), breaks: try breaks(element["breaks"]))
        places.append(Place(history: history, values: element["history"]))
      }
      return places
    default: throw WorkerFailure(.badRequest, "`peers` must be an array")
    }
  }

  private static func text(_ node: JSONNode?, name: String) throws(WorkerFailure) -> String? {
    switch node ?? .null {
    case .null: return nil
    case .string(let text): return text
    default: throw WorkerFailure(.badRequest, "`\(name)` must be a text")
    }
  }

  /// The years in which a new definition begins.
  private static func breaks(_ node: JSONNode?) throws(WorkerFailure) -> [Int] {
    try numbers(node, name: "breaks").map { number throws(WorkerFailure) in
      guard let year = Int(exactly: number), years.contains(year) else {
        throw WorkerFailure(.badRequest, "`breaks` must hold years, \(yearsText); \(number) is none")
      }
      return year
    }
  }

  private static func numbers(_ node: JSONNode?, name: String) throws(WorkerFailure) -> [Double] {
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

extension DecimalNumber {
  /// A number as JSON spells it, with or without an exponent; `nil` for more digits or places than are kept.
  init?(json spelling: String) {
    guard let mark = spelling.utf8.firstIndex(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }) else {
      self.init(spelling)
      return
    }
    guard let digits = DecimalNumber(spelling[..<mark]),
      let power = Int(spelling[spelling.utf8.index(after: mark)...]), abs(power) <= 300
    else { return nil }
    self = digits.scaled(byPowerOfTen: power)
  }
}
