/// What one `check` answers: the findings that are not accepted, and how many are.
public struct CheckResult: Sendable {
  /// One of several folders that were reviewed at once, each by itself.
  public struct Folder: Sendable {
    /// The folder, as it was found.
    public let name: String
    /// Its findings that are not accepted, the gravest first.
    public let findings: [ReviewedFinding]

    /// The number of findings of a severity.
    public func count(_ severity: Severity) -> Int { findings.count { $0.finding.severity == severity } }
  }

  /// The findings, the gravest first; of several folders one folder after the other.
  public let findings: [ReviewedFinding]
  /// The findings that were accepted, with the reasons.
  public let accepted: [ReviewedFinding]
  /// The review.
  public let review: Review
  /// The folders, where several were reviewed; empty for one.
  public let folders: [Folder]

  /// The result of a review; `accepted` are the reasons by name of the finding.
  public init(_ review: Review, accepted: [String: String]) {
    self.init(review, [], accepted)
  }

  /// The result of reviews of several folders.
  public init(_ reviews: [(folder: String, review: Review)], accepted: [String: String]) {
    self.init(Review(merging: reviews.map(\.review)), reviews, accepted)
  }

  private init(_ review: Review, _ reviews: [(folder: String, review: Review)], _ accepted: [String: String]) {
    func reviewed(_ findings: [Finding]) -> [ReviewedFinding] {
      findings.map { ReviewedFinding(finding: $0, reason: accepted[$0.id]) }
    }
    self.review = review
    let all = reviewed(review.findings)
    findings = all.filter { $0.reason == nil }
    self.accepted = all.filter { $0.reason != nil }
    folders = reviews.map {
      Folder(name: $0.folder, findings: reviewed($0.review.findings).filter { $0.reason == nil })
    }
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
