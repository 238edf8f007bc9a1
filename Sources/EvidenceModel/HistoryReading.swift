import LongWork

/// What the evidence model makes of one history: enough for the distribution, and for its explanation where that is asked for.
struct HistoryReading: Sendable, Hashable {
  let scale: WorkingScale
  private let values: [YearValue]
  private let breaks: [Int]
  private let changes: HistoryChanges
  private let origin: Double
  private let table: TypeTable
  private let peers: [String]
  private let peersPace: Double?
  /// The types, as moved by peers, and what each makes of the history.
  private let types: [SeriesType]
  private let readings: [HistoryChanges.Reading]
  /// ln P(type | kind), ln P(type | kind, peers) and P(type | all).
  private let commonness: [Double]
  private let expected: [Double]
  private let after: [Double]

  init(
    kind: EvidenceKind, history: [YearValue], horizon: Int, context: EvidenceContext
  ) throws(EvidenceFailure) {
    let values = try EvidenceModel.checked(history, within: kind.bounds, horizon: horizon)
    guard let first = values.first, let last = values.last else { throw .noHistory }
    let scale = WorkingScale(kind, values.map(\.value))
    let breaks = context.breaks.filter { $0 > first.year && $0 <= last.year }.sorted()
    let changes = HistoryChanges(values, on: scale, breaks: breaks, ahead: horizon - last.year)
    let origin = scale.position(of: last.value)
    let table = kind.types(on: scale)
    // Of thousands of places, a part is enough for whoever has asked to stop.
    let peers = context.peers.compactMap {
      Cancellation.isRequested ? nil : PeerReading($0, kind: kind, scale: scale, until: last.year)
    }
    let pace = PeerReading.pace(of: peers, scale.peerWeight)
    let types = table.moved(towards: pace)
    let readings = changes.readings(of: types)
    let commonness = types.map { EvidenceModel.logCommonness($0, kind: kind, scale: scale, origin: origin) }
    let heard = peers.isEmpty ? [] : PeerReading.evidence(of: peers, among: table, scale.peerWeight)
    let expected = peers.isEmpty ? commonness : zip(commonness, heard).map { $0 + $1 }
    let trust = table.trust(changes: changes.changes.count)
    self.after = EvidenceModel.shares(zip(expected, readings).map { $0 + trust * $1.logLikelihood })
    self.scale = scale
    self.values = values
    self.breaks = breaks
    self.changes = changes
    self.origin = origin
    self.table = table
    self.peers = peers.map(\.entity)
    peersPace = pace?.mean
    self.types = types
    self.readings = readings
    self.commonness = commonness
    self.expected = expected
  }

  /// The mixture of what the types say, without those of hardly any weight.
  var mixture: StudentMixture {
    let total = after.reduce(0) { $1 < EvidenceModel.leastWeight ? $0 : $0 + $1 }
    var parts: [StudentMixture.Part] = []
    parts.reserveCapacity(after.count)
    for (weight, reading) in zip(after, readings) where weight >= EvidenceModel.leastWeight {
      parts.append(
        StudentMixture.Part(
          weight: weight / total, centre: origin + reading.centre, scale: reading.scale, shape: reading.shape))
    }
    return StudentMixture(parts: parts)
  }

  /// Where the distribution comes from.
  var explanation: EvidenceExplanation {
    let before = EvidenceModel.shares(commonness)
    let withPeers = peers.isEmpty ? before : EvidenceModel.shares(expected)
    func usualPace(_ shares: [Double]) -> Double { zip(table.types, shares).reduce(0) { $0 + $1.0.drift * $1.1 } }
    return EvidenceExplanation(
      points: values, steps: changes.changes.count, scale: scale, ownPace: changes.meanPace, breaks: breaks,
      peers: peers, peersPace: peersPace, kindPace: usualPace(before), alikePace: usualPace(withPeers),
      types: zip(types, readings).enumerated().map { index, pair in
        EvidenceExplanation.TypeShare(
          type: pair.0, reading: pair.1, before: before[index], withPeers: withPeers[index], after: after[index])
      })
  }
}
