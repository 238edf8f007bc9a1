/// A rule of a review: looks at everything and finds what breaks it.
///
/// The rules stand one a file in `Rules` and `Principles`; the words of each, what it asks for and what to write instead, stand under its
/// names in the catalogues of `Reporting`.
protocol ReviewRule: Sendable {
  /// The names of what it may find.
  static var ids: [RuleID] { get }

  /// All findings of the rule.
  static func findings(in corpus: DraftCorpus) -> [Finding]
}
