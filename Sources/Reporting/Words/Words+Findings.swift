public import DraftReview
import DraftText

/// What the catalogues say of a rule.
struct RuleWords {
  let name: String
  let explanation: String
  /// What was found, with `{name}` where a value is put in.
  let statement: String
  /// What to write instead.
  let proposal: String

  init(_ name: String, _ explanation: String, _ statement: String, _ proposal: String) {
    self.name = name
    self.explanation = explanation
    self.statement = statement
    self.proposal = proposal
  }
}

extension Words {
  /// The name of a rule.
  public func name(_ rule: RuleID) -> String { words(rule, "").name }

  /// What a rule asks for, in one sentence.
  public func explanation(_ rule: RuleID) -> String { words(rule, "").explanation }

  /// What a finding says, in one sentence.
  public func statement(_ finding: Finding) -> String {
    filled(words(finding.rule, finding.variant).statement, finding)
  }

  /// What to write instead.
  public func proposal(_ finding: Finding) -> String { filled(words(finding.rule, finding.variant).proposal, finding) }

  /// The name of a severity.
  public func severity(_ severity: Severity) -> String { language == .chinese ? severity.chinese : severity.rawValue }

  /// Where a passage stands: file, line, column; or file and cell.
  func place(_ passage: Passage) -> String {
    passage.cell.map { "\(passage.document) \(place($0))" } ?? "\(passage.document):\(passage.line):\(passage.column)"
  }

  private func words(_ rule: RuleID, _ variant: String) -> RuleWords {
    language == .chinese ? rule.chinese(variant) : rule.english(variant)
  }

  private func filled(_ template: String, _ finding: Finding) -> String {
    let text = Template.fill(template, finding.arguments.map { ($0.key, $0.value) })
    // A label or year that is not there leaves no gap behind.
    guard zip(text.utf8, text.utf8.dropFirst()).contains(where: { $0 == 0x20 && $1 == 0x20 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != " " || scalars.last != " " { scalars.append(scalar) }
    return String(scalars)
  }
}

extension Finding {
  /// Which of several ways in which its rule finds something.
  fileprivate var variant: String {
    if let kind = arguments["kind"] { return kind }
    return switch rule {
    case .impliedDenominator: arguments["stated"]?.isEmpty ?? true ? "" : "stated"
    case .missingBase: arguments["known"]?.isEmpty ?? true ? "" : "known"
    case .predictedAsFact: arguments["year"]?.isEmpty ?? true ? "table" : ""
    case .principleUntested: arguments["subject"]?.isEmpty ?? true ? "" : "indicator"
    default: ""
    }
  }
}
