/// Why the evidence model answers what it answers: what was known, which types of series it can be, and how far each pulls.
public struct EvidenceExplanation: Sendable, Hashable {
  /// The values used, in the order of years.
  public let points: [YearValue]
  /// How many steps between them say something of the pace: those into a new definition do not.
  private let steps: Int
  /// The scale on which changes are added up.
  public let scale: WorkingScale
  /// The types of series, from calm to wild.
  public let types: [TypeShare]
  /// The mean yearly change of the history, in the working scale, steps over breaks aside; `nil` for a single value.
  public let ownPace: Double?
  /// The years inside the history in which a new definition begins: the step into them says nothing.
  public let breaks: [Int]
  /// The places whose values spoke for what type of series this is, in the order given.
  public let peers: [String]
  /// The mean pace of those places, in the working scale a year; `nil` for fewer than two.
  public let peersPace: Double?
  /// The usual pace of series of the kind, before peers are heard, in the working scale a year.
  public let kindPace: Double
  /// The usual pace of the types that the peers are like, before it is moved towards theirs; ``kindPace`` without peers.
  public let alikePace: Double

  /// What one type of series says.
  public struct TypeShare: Sendable, Hashable {
    /// What makes most of its change over five years.
    public let character: SeriesCharacter
    /// How common it is among series of the kind, 0 to 1.
    public let before: Double
    /// How likely it is after the same quantity elsewhere, before the own history; ``before`` without peers.
    public let withPeers: Double
    /// How likely it is after the history, 0 to 1.
    public let after: Double
    /// Its usual yearly change, toward which the series' own is shrunk, in the working scale; moved by peers.
    public let usualPace: Double
    /// The weight of the series' own pace against the usual one; near 0 for noise, above 1 where growth gathers pace.
    public let ownWeight: Double
    /// The centre of the change from the last value to the horizon, in the working scale.
    public let centre: Double
    /// The scale of that change, > 0.
    public let spread: Double
    /// Its degrees of freedom: few where the swing is hardly known.
    public let freedom: Double

    init(type: SeriesType, reading: HistoryChanges.Reading, before: Double, withPeers: Double, after: Double) {
      self.character = type.character
      self.before = before
      self.withPeers = withPeers
      self.after = after
      self.usualPace = type.drift
      self.ownWeight = reading.ownWeight
      self.centre = reading.centre
      self.spread = reading.scale
      self.freedom = reading.shape.freedom
    }
  }

  init(
    points: [YearValue], steps: Int, scale: WorkingScale, ownPace: Double?, breaks: [Int], peers: [String],
    peersPace: Double?, kindPace: Double, alikePace: Double, types: [TypeShare]
  ) {
    self.points = points
    self.steps = steps
    self.scale = scale
    self.ownPace = ownPace
    self.breaks = breaks
    self.peers = peers
    self.peersPace = peersPace
    self.kindPace = kindPace
    self.alikePace = alikePace
    self.types = types
  }

  /// The least number of values that say something of a pace and of how steady it is.
  public static let fewestValues = 4

  /// Whether so few values are known that the answer is mostly the reference class's; a step over breaks takes one away.
  public var isThin: Bool { isThin(beside: 0) }

  /// The same where so many of the values are only predicted, estimated or interpolated, which makes evidence no thicker.
  public func isThin(beside unreported: Int) -> Bool { steps + 1 - unreported < Self.fewestValues }

  /// The years between the first and the last that have no value.
  public var gaps: [Int] {
    zip(points, points.dropFirst()).flatMap { Array(($0.year + 1)..<max($1.year, $0.year + 1)) }
  }

  /// The weight of the series' own pace over all types.
  public var ownWeight: Double { mean(\.ownWeight) }

  /// The usual pace before the own history is looked at: of the kind, and of what peers say of the quantity.
  public var referencePace: Double { types.reduce(0) { $0 + $1.withPeers * $1.usualPace } }

  /// The mean change to the horizon, in the working scale.
  public var centre: Double { mean(\.centre) }

  /// The standard scale of the change to the horizon: the root of the mean squared spread within and between types.
  public var spread: Double {
    let centre = centre
    let square = types.reduce(0) {
      $0 + $1.after * ($1.spread * $1.spread + ($1.centre - centre) * ($1.centre - centre))
    }
    return square.squareRoot()
  }

  /// The mean degrees of freedom.
  public var freedom: Double { mean(\.freedom) }

  /// The shares of trend, walk and noise after the history, in the order of ``SeriesCharacter/allCases``.
  public var characters: [Double] {
    SeriesCharacter.allCases.map { character in
      types.reduce(0) { $0 + ($1.character == character ? $1.after : 0) }
    }
  }

  private func mean(_ part: (TypeShare) -> Double) -> Double { types.reduce(0) { $0 + $1.after * part($1) } }
}
