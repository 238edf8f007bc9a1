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
  /// The law as written.
  let law: String
  /// The unit that the law may name; empty where none is told.
  let unit: String
  /// Declared breaks, and the same indicator elsewhere.
  let context: EvidenceContext
  /// The same values as they are written.
  let exact: ExactHistory
  /// Those of the places of `context`.
  let exactPeers: [ExactHistory]

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
    self.exact = ExactHistory(node: node["history"])
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
    let (peers, exactPeers) = try Self.peers(node["peers"])
    self.exactPeers = exactPeers
    self.context = EvidenceContext(breaks: try Self.breaks(node["breaks"]), peers: peers)
    if let last = history.map(\.year).max(), let late = context.breaks.first(where: { $0 > last }) {
      throw WorkerFailure(.badRequest, "`breaks`: \(late) is after \(last), the last year known")
    }
  }
}

/// Values by year as they are written, in decimals, which laws count in; read only where they are needed.
struct ExactHistory: Sendable {
  fileprivate let node: JSONNode?

  /// The newest value.
  ///
  /// - Complexity: O(values).
  func newest() throws(WorkerFailure) -> Point? {
    var newest: (year: Int, spelling: String)?
    try WorkerRequest.points(node) { year, _, spelling in
      if newest.map({ year > $0.year }) ?? true { newest = (year, spelling) }
    }
    guard let newest else { return nil }
    return try Point(year: newest.year, spelling: newest.spelling)
  }

  /// All values, in the order of years.
  func points() throws(WorkerFailure) -> [Point] {
    var spellings: [(year: Int, spelling: String)] = []
    try WorkerRequest.points(node) { year, _, spelling in spellings.append((year, spelling)) }
    var points: [Point] = []
    for item in spellings.sorted(by: { $0.year < $1.year }) {
      points.append(try Point(year: item.year, spelling: item.spelling))
    }
    return points
  }

  /// A value of one year.
  struct Point: Sendable {
    let year: Int
    let value: DecimalNumber

    fileprivate init(year: Int, spelling: String) throws(WorkerFailure) {
      guard let value = DecimalNumber(json: spelling) else {
        throw WorkerFailure(.badRequest, "`history`: the value of \(year) has more digits than are kept, 30")
      }
      self.year = year
      self.value = value
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

extension WorkerRequest {
  /// The values of other places: `[{"entity":"武汉","history":{…}},…]`.
  private static func peers(_ node: JSONNode?) throws(WorkerFailure) -> ([PeerHistory], [ExactHistory]) {
    switch node ?? .null {
    case .null: return ([], [])
    case .array(let elements):
      var peers: [PeerHistory] = []
      var exact: [ExactHistory] = []
      for element in elements {
        guard case .string(let entity)? = element["entity"], !entity.isEmpty else {
          throw WorkerFailure(.badRequest, "`peers` must hold objects of `entity`, a name, and `history`")
        }
        peers.append(
          PeerHistory(entity: entity, values: try history(element["history"]), breaks: try breaks(element["breaks"])))
        exact.append(ExactHistory(node: element["history"]))
      }
      return (peers, exact)
    default: throw WorkerFailure(.badRequest, "`peers` must be an array")
    }
  }
}
