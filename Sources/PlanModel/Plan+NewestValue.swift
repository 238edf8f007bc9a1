extension Plan {
  /// The plan's own newest value of an indicator that counts as evidence, if it has one.
  public func newestValue(of code: String) -> Observation? {
    ownObservations(of: code).last { $0.type.isEvidence }
  }
}
