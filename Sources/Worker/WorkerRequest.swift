import EvidenceModel

/// A request that a line holds.
struct WorkerRequest: Sendable {
  let kind: EvidenceKind
  let history: [YearValue]
  let horizon: Int
  let targets: [Double]
  let quantiles: [Double]
  /// Whether a target is met by a value at most as large.
  let isDownward: Bool
  /// Declared breaks, and the same indicator elsewhere.
  let context: EvidenceContext

  /// The request that a JSON object states.
  init(_ node: JSONNode) throws(WorkerFailure) {
    guard case .object = node else { throw WorkerFailure(.badJSON, "a request is a JSON object") }
    switch node["law"] ?? .null {
    case .null, .string("history"): break
    case .string(let law): throw WorkerFailure(.unsupportedLaw, "the law `\(law)` is not answered; `history` is")
    default: throw WorkerFailure(.badRequest, "`law` must be a text")
    }
    guard case .string(let name)? = node["kind"] else { throw WorkerFailure(.badRequest, "`kind` must be a text") }
    guard let kind = EvidenceKind(name: name) else {
      throw WorkerFailure(.unknownKind, "`\(name)` is not a kind")
    }
    self.kind = kind
    self.history = try Self.history(node["history"])
    guard case .number(let year, _)? = node["horizon"], let horizon = Int(exactly: year), Self.years.contains(horizon)
    else { throw WorkerFailure(.badRequest, "`horizon` must be a year, \(Self.yearsText)") }
    self.horizon = horizon
    self.targets = try Self.numbers(node["targets"], name: "targets")
    self.quantiles = try Self.numbers(node["quantiles"], name: "quantiles")
    if let level = quantiles.first(where: { $0 <= 0 || $0 >= 1 }) {
      throw WorkerFailure(.badRequest, "`quantiles` must lie between 0 and 1; \(level) does not")
    }
    self.isDownward = try Self.isDownward(node["direction"])
    self.context = EvidenceContext(breaks: try Self.breaks(node["breaks"]), peers: try Self.peers(node["peers"]))
    if let last = history.map(\.year).max(), let late = context.breaks.first(where: { $0 > last }) {
      throw WorkerFailure(.badRequest, "`breaks`: \(late) is after \(last), the last year known")
    }
  }

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
    guard case .object(let members)? = node else {
      throw WorkerFailure(.badRequest, "`history` must be an object of values by year")
    }
    var values: [YearValue] = []
    for member in members {
      guard let year = Int(member.key), String(year) == member.key, years.contains(year) else {
        throw WorkerFailure(.badRequest, "`history`: `\(member.key)` is not a year, \(yearsText)")
      }
      switch member.value {
      case .number(let value, _): values.append(YearValue(year: year, value: value))
      case .null: break
      default: throw WorkerFailure(.badRequest, "`history`: the value of \(year) must be a number or null")
      }
    }
    return values
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

  /// The values of other places: `[{"entity":"武汉","history":{…}},…]`.
  private static func peers(_ node: JSONNode?) throws(WorkerFailure) -> [PeerHistory] {
    switch node ?? .null {
    case .null: return []
    case .array(let elements):
      var peers: [PeerHistory] = []
      for element in elements {
        guard case .object = element, case .string(let entity)? = element["entity"] else {
          throw WorkerFailure(.badRequest, "`peers` must hold objects of `entity` and `history`")
        }
        peers.append(
          PeerHistory(entity: entity, values: try history(element["history"]), breaks: try breaks(element["breaks"])))
      }
      return peers
    default: throw WorkerFailure(.badRequest, "`peers` must be an array")
    }
  }

  private static func numbers(_ node: JSONNode?, name: String) throws(WorkerFailure) -> [Double] {
    switch node ?? .null {
    case .null: return []
    case .array(let elements):
      var numbers: [Double] = []
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
