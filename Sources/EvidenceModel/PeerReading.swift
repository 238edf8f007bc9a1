import Glibc
import LongWork
import PlanModel

/// A place's values as they speak for the types of a series of the same quantity.
struct PeerReading {
  /// The place.
  let entity: String
  private let changes: HistoryChanges
  /// Its mean yearly change.
  private let pace: Double

  /// The fewest values of a place that are listened to.
  static let fewestValues = 3
  /// The most places that count as more voices.
  static let mostVoices = 8

  /// A place's values up to a year, which is the last one known here; `nil` where they are too few, outside what the kind allows, or on
  /// another scale than the own history.
  init?(_ peer: PeerHistory, kind: EvidenceKind, scale: WorkingScale, until year: Int) {
    let values = peer.values.filter { $0.year <= year && year - $0.year <= EvidenceModel.longestHorizon }
      .sorted { $0.year < $1.year }.suffix(EvidenceModel.mostValues)
    guard values.count >= Self.fewestValues, values.allSatisfy({ $0.value.isFinite && kind.bounds.contains($0.value) }),
      zip(values, values.dropFirst()).allSatisfy({ $0.year < $1.year })
    else { return nil }
    let own = WorkingScale(kind, values.map(\.value))
    guard own.isLike(scale) else { return nil }
    entity = peer.entity
    changes = HistoryChanges(Array(values), on: own, breaks: peer.breaks, ahead: 1)
    guard let pace = changes.meanPace else { return nil }
    self.pace = pace
  }

  /// What the places say for each type, as the logarithm of a likelihood.
  ///
  /// ```
  /// weight·√min(K, 8)·(1/K)·Σ trust(k_i)·ln L_i(type)      K places of k_i changes each
  /// ```
  /// Series of one quantity are alike and move together, so that K places are fewer voices than K. The constants are fitted by
  /// `Scripts/fit-peer-weight.py`.
  ///
  /// - Complexity: O(places · types · values³).
  static func evidence(of peers: [PeerReading], among table: TypeTable, _ weight: PeerWeight) -> [Double] {
    guard !peers.isEmpty else { return table.types.map { _ in 0 } }
    let voices = Double(min(peers.count, mostVoices)).squareRoot() / Double(peers.count)
    var sums = [Double](repeating: 0, count: table.types.count)
    for peer in peers where !Cancellation.isRequested {
      let trust = table.trust(changes: peer.changes.changes.count)
      for (type, reading) in peer.changes.readings(of: table.types).enumerated() {
        sums[type] += trust * reading.logLikelihood
      }
    }
    return sums.map { weight.weight * voices * $0 }
  }

  /// The pace of the places, and how far it takes the place of a type's usual one; `nil` for fewer than two places.
  ///
  /// ```
  /// part = pull·K/(K + patience + (σ/unit)²)      σ the standard deviation of the K paces, in the working scale
  /// ```
  /// Places whose paces agree say more of the quantity than places that go each their way.
  static func pace(of peers: [PeerReading], _ weight: PeerWeight) -> (mean: Double, part: Double)? {
    guard peers.count >= 2 else { return nil }
    let count = Double(peers.count)
    let mean = peers.reduce(0) { $0 + $1.pace } / count
    let variance = peers.reduce(0) { $0 + ($1.pace - mean) * ($1.pace - mean) } / (count - 1)
    let spread = variance / (weight.unit * weight.unit)
    return (mean, weight.pull * count / (count + weight.patience + spread))
  }
}

extension TypeTable {
  /// The types with their usual pace moved towards that of other places.
  func moved(towards pace: (mean: Double, part: Double)?) -> [SeriesType] {
    guard let pace else { return types }
    return types.map { $0.paced(at: $0.drift + pace.part * (pace.mean - $0.drift)) }
  }
}
