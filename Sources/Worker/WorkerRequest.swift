import EvidenceModel
import PlanModel

/// A request that a line holds; valid as long as the line.
struct WorkerRequest {
  let kind: EvidenceKind
  /// The values by year, and as they are written.
  let written: WrittenHistory
  let horizon: Int
  let targets: [Double]
  let quantiles: [Double]
  /// Whether a target is met by a value at most as large.
  let isDownward: Bool
  /// The law as written; `nil` for that of a request that names none, the evidence of the history.
  let law: String?
  /// The unit that the law may name; empty where none is told.
  let unit: String
  /// Declared breaks, and the same indicator elsewhere.
  let context: EvidenceContext
  /// The values of the places of `context`.
  let writtenPeers: [WrittenHistory]

  static let years = 1...9999
  static let yearsText = "1 to 9999"
  private static let standardLaw: StaticString = "history"

  var history: [YearValue] { written.values }

  /// The request that a JSON object states.
  init(_ json: JSONDocument) throws(WorkerFailure) {
    let root = JSONDocument.root
    guard json.kind(root) == .object else { throw WorkerFailure(.badJSON, "a request is a JSON object") }
    let members = RequestMembers(json)
    let isStandard = members.law.map { json.isText($0, Self.standardLaw) } ?? true
    self.law = isStandard ? nil : try json.text(members.law, name: "law")
    self.unit = try json.text(members.unit, name: "unit") ?? ""
    guard let kind = try json.text(members.kind, name: "kind") else {
      throw WorkerFailure(.badRequest, "`kind` must be a text")
    }
    self.kind = try Self.kind(kind)
    self.written = try json.history(members.history)
    guard let horizon = json.wholeYear(members.horizon) else {
      throw WorkerFailure(.badRequest, "`horizon` must be a year, \(Self.yearsText)")
    }
    self.horizon = horizon
    self.targets = try json.numbers(members.targets, name: "targets")
    self.quantiles = try json.numbers(members.quantiles, name: "quantiles")
    if let level = quantiles.first(where: { $0 <= 0 || $0 >= 1 }) {
      throw WorkerFailure(.badRequest, "`quantiles` must lie between 0 and 1; \(level) does not")
    }
    self.isDownward = try json.isDownward(members.direction)
    let peers = try json.peers(members.peers)
    self.writtenPeers = peers.map(\.written)
    self.context = EvidenceContext(breaks: try json.breaks(members.breaks), peers: peers.map(\.place))
    if !context.breaks.isEmpty, let last = written.values.map(\.year).max(),
      let late = context.breaks.first(where: { $0 > last })
    {
      throw WorkerFailure(.badRequest, "`breaks`: \(late) is after \(last), the last year known")
    }
  }

  /// The kind with a name.
  static func kind(_ name: String) throws(WorkerFailure) -> EvidenceKind {
    guard let kind = EvidenceKind(name: name) else { throw WorkerFailure(.unknownKind, "`\(name)` is not a kind") }
    return kind
  }
}

/// The members of a request's object that are known, found in one pass over it.
private struct RequestMembers {
  private(set) var (kind, history, horizon, targets, quantiles): (Int?, Int?, Int?, Int?, Int?)
  private(set) var (direction, law, unit, breaks, peers): (Int?, Int?, Int?, Int?, Int?)

  init(_ json: JSONDocument) {
    for value in json.elements(of: JSONDocument.root) {
      let key = value - 1
      if json.isText(key, "kind") {
        kind = value
      } else if json.isText(key, "history") {
        history = value
      } else if json.isText(key, "horizon") {
        horizon = value
      } else if json.isText(key, "targets") {
        targets = value
      } else if json.isText(key, "quantiles") {
        quantiles = value
      } else if json.isText(key, "direction") {
        direction = value
      } else if json.isText(key, "law") {
        law = value
      } else if json.isText(key, "unit") {
        unit = value
      } else if json.isText(key, "breaks") {
        breaks = value
      } else if json.isText(key, "peers") {
        peers = value
      }
    }
  }
}
