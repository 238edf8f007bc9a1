/// Why a history says nothing of a year.
public enum EvidenceFailure: Error, Sendable, Hashable {
  /// There is no value to start from.
  case noHistory
  /// A value is not a finite number.
  case notFinite(year: Int)
  /// A value lies outside the kind's bounds.
  case outOfBounds(year: Int, value: Double)
  /// Two values are given for a year.
  case repeatedYear(Int)
  /// The horizon is not after the last value.
  case horizonNotAfter(lastYear: Int)
  /// The horizon lies further ahead than ``EvidenceModel/longestHorizon`` years.
  case horizonTooFar(lastYear: Int)
}
