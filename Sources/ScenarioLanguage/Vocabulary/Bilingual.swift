/// A text in both languages.
public struct Bilingual: Sendable, Hashable {
  public let chinese: String
  public let english: String

  /// A text in both languages.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The text in one of them.
  public subscript(language: WordLanguage) -> String { language == .chinese ? chinese : english }
}
