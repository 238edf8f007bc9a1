/// A rule of a review: looks at everything and finds what breaks it.
protocol ReviewRule: Sendable {
  /// All findings of the rule.
  static func findings(in corpus: DraftCorpus) -> [Finding]
}
