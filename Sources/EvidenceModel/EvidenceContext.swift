/// What is known beside the values of a history.
public struct EvidenceContext: Sendable, Hashable {
  /// The years in which a new definition begins.
  public var breaks: [Int]
  /// The same quantity elsewhere.
  public var peers: [PeerHistory]

  /// What is known beside a history; nothing, unless it is named.
  public init(breaks: [Int] = [], peers: [PeerHistory] = []) {
    self.breaks = breaks
    self.peers = peers
  }
}

extension EvidenceContext {
  /// The values that are counted as the newest is: those from the newest break on.
  public func comparable(_ values: [YearValue]) -> [YearValue] {
    guard let last = values.map(\.year).max(), let begin = breaks.filter({ $0 <= last }).max() else { return values }
    return values.filter { $0.year >= begin }
  }
}

/// The values of the same quantity in another place.
public struct PeerHistory: Sendable, Hashable {
  /// The place.
  public let entity: String
  /// Its values, in any order.
  public let values: [YearValue]
  /// The years in which a new definition begins.
  public let breaks: [Int]

  /// The values of a place.
  public init(entity: String, values: [YearValue], breaks: [Int] = []) {
    self.entity = entity
    self.values = values
    self.breaks = breaks
  }
}
