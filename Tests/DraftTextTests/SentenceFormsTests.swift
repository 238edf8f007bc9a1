import DraftText
import Foundation
import TestSupport
import Testing

/// The forms of sentences that drafts are written in, with what they say: `Tests/Corpora/reviews/sentence-forms.md`.
struct SentenceFormsTests {
  struct Form: CustomTestStringConvertible {
    var sentence: String
    var readings: [String]
    var testDescription: String { sentence }
  }

  static let forms: [Form] = {
    let path = Repository.path("Tests/Corpora/reviews/sentence-forms.md")
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    var forms: [Form] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("    "), !forms.isEmpty {
        forms[forms.count - 1].readings.append(String(line.dropFirst(4)))
      } else {
        forms.append(Form(sentence: String(line), readings: []))
      }
    }
    return forms
  }()

  @Test func `there are at least sixty forms, none twice`() {
    #expect(Self.forms.count >= 60)
    #expect(Set(Self.forms.map(\.sentence)).count == Self.forms.count)
    #expect(Self.forms.allSatisfy { !$0.readings.isEmpty })
  }

  @Test(arguments: forms) func `a form is read as written down`(_ form: Form) {
    let reading = SentenceReader.read(form.sentence)
    let claims = reading.claims.map(Self.text) + reading.unread.map { "未读 " + $0.passage.text }
    #expect(claims == form.readings)
  }

  /// The same sentence broken over lines anywhere, as word processors leave it, says the same.
  @Test(arguments: forms) func `line breaks change nothing`(_ form: Form) {
    let letters = Array(form.sentence)
    let expected = SentenceReader.read(form.sentence).claims.map(Self.text)
    for cut in stride(from: 26, to: letters.count, by: 3) {
      let torn = String(letters[..<cut]) + "\n" + String(letters[cut...])
      #expect(SentenceReader.read(torn).claims.map(Self.text) == expected)
    }
  }

  private static func text(_ claim: DraftClaim) -> String {
    "\(claim.subject)|\(claim.form.rawValue)|\(claim.number.text)|\(claim.time?.text ?? "")"
      + (claim.isPart ? "|part" : "")
      + (claim.whole.isEmpty ? "" : "|\(claim.whole)")
  }
}
