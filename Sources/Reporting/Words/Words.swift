public import Assessment
public import PlanModel
public import Projection

/// The languages that reports are worded in.
public enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
  case chinese = "zh"
  case english = "en"
}

/// Words in one language.
public struct Words: Sendable {
  /// The language.
  public let language: ReportLanguage

  /// The words of a language.
  public init(_ language: ReportLanguage) {
    self.language = language
  }

  /// The text of a phrase, with `{name}` replaced by the arguments.
  public subscript(_ phrase: Phrase, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    let arguments = arguments.map { ($0.key, $0.value) }
    guard language == .english else { return Template.fill(phrase.chinese, arguments) }
    let isOne = arguments.contains { $0 == "count" && $1 == "1" }
    let text = Template.fill(isOne ? Self.singular(phrase.english) : phrase.english, arguments)
    return text.replacing(Unit.percentagePoint.symbol, with: " percentage points")
  }

  /// An English text about one: `{count} indicators` is `{count} indicator`.
  private static func singular(_ text: String) -> String {
    guard let count = text.firstRange(of: "{count} ") else { return text }
    let noun = text[count.upperBound...].prefix(while: \.isLetter)
    guard noun.last == "s", noun != "series" else { return text }
    return String(text[..<count.upperBound] + noun.dropLast() + text[noun.endIndex...])
  }

  /// The name of a verdict, or what stands for it where there is none.
  public func verdict(_ verdict: Verdict?) -> String {
    switch verdict {
    case .reached: self[.verdictReached]
    case .robust: self[.verdictRobust]
    case .likely: self[.verdictLikely]
    case .uncertain: self[.verdictUncertain]
    case .unlikely: self[.verdictUnlikely]
    case .outOfReach: self[.verdictOutOfReach]
    case .withinReach: self[.verdictWithinReach]
    case .unknown: self[.verdictUnknown]
    case nil: self[.noAssumption]
    }
  }

  /// The verdict of a result as a planner can defend it: a target that was met and is missed again is 曾达, one that is missed in its own
  /// year 未达到.
  public func verdict(_ result: ReachResult) -> String {
    if result.isLost { return self[.verdictLost] }
    if result.outcome == false { return self[.verdictMissed] }
    return verdict(result.verdict)
  }

  /// How a number was found.
  public func method(_ method: ProjectionMethod) -> String {
    switch method {
    case .deterministic: self[.methodDeterministic]
    case .exact: self[.closedForm]
    case .integrated: self[.methodIntegrated]
    case .sample: self[.methodSample]
    case .plain: self[.methodPlain]
    }
  }

  /// The name of a kind.
  public func kind(_ kind: IndicatorKind) -> String {
    switch kind {
    case .stock: self[.kindStock]
    case .flow: self[.kindFlow]
    case .count: self[.kindCount]
    case .perCapita: self[.kindPerCapita]
    case .share: self[.kindShare]
    case .score: self[.kindScore]
    case .ratio: self[.kindRatio]
    case .index: self[.kindIndex]
    case .growthRate: self[.kindGrowthRate]
    case .unknown: self[.kindUnknown]
    }
  }

  /// Which way is better.
  public func direction(_ direction: Direction) -> String {
    self[direction == .up ? .directionUp : .directionDown]
  }

  /// The values that a kind allows: `0–100`, `≥0`.
  public func bounds(_ bounds: Bounds) -> String {
    switch (bounds.lower, bounds.upper) {
    case (let low?, let high?): "\(NumberText.value(low))–\(NumberText.value(high))"
    case (let low?, nil): "≥" + NumberText.value(low)
    case (nil, let high?): "≤" + NumberText.value(high)
    case (nil, nil): self[.none]
    }
  }

  /// The name of an evidence type.
  public func type(_ type: EvidenceType) -> String {
    switch type {
    case .reported: self[.typeReported]
    case .preliminary: self[.typePreliminary]
    case .predicted: self[.typePredicted]
    case .estimated: self[.typeEstimated]
    case .interpolated: self[.typeInterpolated]
    }
  }

  /// The law of an assumption by itself.
  public func bareLaw(_ assumption: Assumption) -> String {
    language == .chinese ? assumption.chineseSpelling : assumption.spelling
  }

  /// The law of an assumption, with the year that it starts from where it names one: `从 2021 18%`.
  public func law(_ assumption: Assumption) -> String {
    let law = bareLaw(assumption)
    return assumption.from.map { self[.lawFrom, ["year": String($0), "law": law]] } ?? law
  }

  /// Where the value of a setting came from.
  public func origin(_ origin: String) -> String {
    switch origin {
    case "default": self[.standard]
    case "plan": self[.originPlan]
    case "environment": self[.originEnvironment]
    case "command line": self[.originCommandLine]
    case "rc file": self[.originRCFile]
    case "statement": self[.originStatement]
    default: origin
    }
  }

  /// Where a value was read, with the file's name alone: its folder is the same for all of a plan.
  public func source(_ source: Source) -> String {
    var short = source
    short.document = String(source.document.split(separator: "/").last ?? Substring(source.document))
    short.cell = source.cell.map(place)
    return short.description
  }

  /// Why a value is missing.
  public func missing(_ reason: MissingReason?) -> String {
    switch reason {
    case .marked(let mark): self[.missingMarked, ["mark": mark]]
    case .stated(let words): words
    case .notGiven: self[.missingNotGiven]
    case .blank, nil: self[.missingBlank]
    }
  }
}

/// Puts values into the places of a text.
enum Template {
  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  /// The text with each `{name}` replaced by its value; a name without a value stays visible.
  static func fill(_ text: String, _ arguments: [(String, String)]) -> String {
    guard text.utf8.contains(Self.open) else { return text }
    var result = ""
    var rest = text[...]
    // The innermost braces: `${{name}:-…}` shows a `${` to the reader and puts the name in.
    while let close = rest.utf8.firstIndex(of: Self.close) {
      guard let open = rest[..<close].utf8.lastIndex(of: Self.open) else {
        result += rest[...close]
        rest = rest[rest.index(after: close)...]
        continue
      }
      result += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      result += arguments.first { $0.0 == name }?.1 ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
