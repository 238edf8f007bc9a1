/// What one `check` answers: the findings that are not accepted, and how many are.
public struct CheckResult: Sendable {
  /// The findings, the gravest first.
  public let findings: [ReviewedFinding]
  /// The findings that were accepted, with the reasons.
  public let accepted: [ReviewedFinding]
  /// The review.
  public let review: Review

  /// The result of a review; `accepted` are the reasons by name of the finding.
  public init(_ review: Review, accepted: [String: String]) {
    self.review = review
    let all = review.findings.map { ReviewedFinding(finding: $0, reason: accepted[$0.id]) }
    findings = all.filter { $0.reason == nil }
    self.accepted = all.filter { $0.reason != nil }
  }

  /// The number of findings of a severity.
  public func count(_ severity: Severity) -> Int { findings.count { $0.finding.severity == severity } }
}

/// A finding with the reason it was accepted for, if it was.
public struct ReviewedFinding: Sendable {
  /// The finding.
  public let finding: Finding
  /// The reason; `nil` where it is not accepted.
  public let reason: String?

  /// A finding.
  public init(finding: Finding, reason: String?) {
    self.finding = finding
    self.reason = reason
  }
}
