import Glibc

/// The types of series of one working scale, and how far a history is trusted to tell them apart.
struct TypeTable: Sendable, Hashable {
  /// The types, from calm to wild.
  let types: [SeriesType]
  /// ln of the power of the likelihood at five changes.
  let trust: Double
  /// How that changes with ln(changes/5).
  let trustByLength: Double

  init(types: [SeriesType], trust: Double, trustByLength: Double) {
    self.types = types
    self.trust = trust
    self.trustByLength = trustByLength
  }

  /// The power of the likelihood of a history, exp(a + b·ln(changes/5)): no series is exactly of a type, and the longer it
  /// is the more so. Source: tempered likelihoods, Grünwald (2012).
  func trust(changes: Int) -> Double {
    exp(trust + trustByLength * log(Double(max(changes, 1)) / 5))
  }

  /// The same types with no pace of their own.
  var driftless: TypeTable {
    TypeTable(types: types.map(\.driftless), trust: trust, trustByLength: trustByLength)
  }
}

extension TypeTable {
  fileprivate static let own = EvidenceConstants.log.driftless
}

extension EvidenceKind {
  /// The types of series of the kind on a scale: of what is counted in years they are its own, fitted by `Scripts/fit-years-types.py`.
  func types(on scale: WorkingScale) -> TypeTable {
    switch (self, scale) {
    case (.age, .logarithm), (.years, .logarithm): YearsConstants.log
    default: scale.types
    }
  }
}

extension WorkingScale {
  /// The types of the scale. Those of the own scale are those of the log scale, where changes are relative as well, without
  /// their drift: nothing is known of the sign of values that may be negative.
  var types: TypeTable {
    switch self {
    case .logarithm: EvidenceConstants.log
    case .logOdds: EvidenceConstants.logit
    case .own: TypeTable.own
    }
  }
}
