public import DraftText

/// What a review found: data, not words. The catalogues turn rule and arguments into a sentence and a proposed wording.
public struct Finding: Sendable, Hashable {
  /// A name that stays the same while the statements stay: made of the rule and of what they say, not of where they stand.
  public let id: String
  /// The rule.
  public let rule: RuleID
  /// How grave it is.
  public let severity: Severity
  /// What the sentence names: quantity, place, years, values.
  public let arguments: [String: String]
  /// The statements, the one to look at first; two where two contradict each other.
  public let passages: [Passage]
  /// The arithmetic with numbers put in, one step a line.
  public let arithmetic: [String]

  /// A finding; `identity` is what its name is made of beside the rule.
  public init(
    _ rule: RuleID, _ severity: Severity, identity: [String], _ arguments: [String: String], at passages: [Passage],
    arithmetic: [String] = []
  ) {
    id = Self.name(rule, identity)
    self.rule = rule
    self.severity = severity
    self.arguments = arguments
    self.passages = passages
    self.arithmetic = arithmetic
  }

  /// `h` and eight hexadecimal digits of the FNV-1a hash (Fowler, Noll, Vo 1991), folded to 32 bits.
  private static func name(_ rule: RuleID, _ identity: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in [rule.rawValue] + identity {
      for byte in Array(part.utf8) + [0] {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
    }
    let folded = String(UInt32(truncatingIfNeeded: hash ^ hash >> 32), radix: 16)
    return "h" + String(repeating: "0", count: 8 - folded.count) + folded
  }

  /// Whether a word has the form of a finding's name.
  public static func isName(_ word: String) -> Bool {
    word.utf8.count == 9 && word.hasPrefix("h") && word.dropFirst().allSatisfy { $0.isHexDigit }
  }
}
