/// How much other places count, for one working scale. Fitted by `Scripts/fit-peer-weight.py`.
struct PeerWeight: Sendable {
  /// The weight of their mean log likelihood, times the square root of their number.
  let weight: Double
  /// The most that their pace counts against the usual one of a type.
  let pull: Double
  /// How many of them it takes until their pace counts for half of that.
  let patience: Double
  /// The spread of their paces, in the working scale, that counts like one more of these.
  let unit: Double
}

extension WorkingScale {
  /// How much other places count on the scale; changes of the own scale are relative, as those of the log scale are.
  var peerWeight: PeerWeight {
    switch self {
    case .logarithm, .own: PeerConstants.log
    case .logOdds: PeerConstants.logit
    }
  }
}
