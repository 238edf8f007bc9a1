public import PlanModel
import SourceText

/// Writes statements that state given values, in the canonical layout: reading them states the same values again.
public struct StatementWriter: Sendable {
  /// The language of the words.
  public let language: WordLanguage
  private var formatter: ScenarioFormatter { ScenarioFormatter(language: language) }

  /// A writer whose words are of a language.
  public init(_ language: WordLanguage) {
    self.language = language
  }

  /// `load FILE` and the other statements about one file.
  public func file(_ action: FileAction, _ path: String) -> String {
    let verb = Verb(rawValue: action.rawValue)?.spelling(in: language) ?? action.rawValue
    return verb + " " + formatter.path(path)
  }

  /// `let NAME = VALUE [in YEAR]`
  public func define(_ name: String, _ value: StatedQuantity.Value) -> String {
    let year = value.year.map { " \(Keyword.in.spelling(in: language)) \($0)" } ?? ""
    return "\(verb(.define)) \(self.name(name)) = \(quantity(value.value, value.unit))\(year)"
  }

  /// `actual INDICATOR YEAR VALUE`
  public func actual(_ indicator: String, _ observation: Observation) -> String {
    "\(verb(.actual)) \(name(indicator)) \(observation.year) "
      + (observation.change.map { quantity($0, .percent) } ?? quantity(observation.value, observation.unit))
  }

  /// `scenario NAME [from NAME]`
  public func scenario(_ name: String, from parent: String? = nil) -> String {
    "\(verb(.scenario)) \(self.name(name))"
      + (parent.map { " \(Keyword.from.spelling(in: language)) \(self.name($0))" } ?? "")
  }

  /// `grow INDICATOR [from YEAR] LAW [because "…"]`
  public func grow(_ indicator: String, _ assumption: Assumption) -> String {
    let from = assumption.from.map { " \(Keyword.from.spelling(in: language)) \($0)" } ?? ""
    let law = language == .chinese ? assumption.chineseSpelling : assumption.spelling
    return "\(verb(.grow)) \(name(indicator))\(from) \(law)\(because(assumption.reason))"
  }

  /// `target INDICATOR [OP] VALUE [by YEAR] [because "…"]`; without a year it is the one that the statement takes by itself.
  public func target(_ indicator: String, _ target: Target, unit: Unit, year: Int?) -> String {
    let condition =
      switch target.condition {
      case .atLeast(let value): ">= " + quantity(value, unit)
      case .atMost(let value): "<= " + quantity(value, unit)
      case .range(let low, let high): "\(low)..\(quantity(high, unit))"
      }
    let by = year.map { " \(Keyword.by.spelling(in: language)) \($0)" } ?? ""
    return "\(verb(.target)) \(name(indicator)) \(condition)\(by)\(because(target.reason))"
  }

  /// `correlate INDICATOR INDICATOR VALUE`
  public func correlate(_ first: String, _ second: String, _ rank: DecimalNumber) -> String {
    "\(verb(.correlate)) \(name(first)) \(name(second)) \(rank)"
  }

  /// `accept FINDING because "…"`
  public func accept(_ finding: String, because reason: String) -> String {
    "\(verb(.accept)) \(finding)\(because(reason))"
  }

  /// `set NAME VALUE`
  public func set(_ name: String, _ value: String) -> String {
    let isPlain =
      !value.isEmpty && value.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
    return "\(verb(.set)) \(name) \(isPlain ? value : self.name(value))"
  }

  private func verb(_ verb: Verb) -> String { verb.spelling(in: language) }

  private func because(_ reason: String?) -> String {
    reason.map { " \(Keyword.because.spelling(in: language)) \(formatter.quoted($0))" } ?? ""
  }

  /// A name in quotes, unless it is one word of letters that is read as it stands.
  private func name(_ name: String) -> String {
    let isPlain =
      name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic && InputFolding.fold($0) == $0 }
      && Keyword(word: name) == nil && !name.isEmpty
    let isNumber = DecimalNumber(name) != nil
    return isPlain || isNumber ? name : formatter.quoted(name)
  }

  /// A number with its unit, where the unit is one word that is read as it stands; else bare, which means the same.
  private func quantity(_ value: DecimalNumber, _ unit: Unit) -> String {
    let symbol = unit.symbol
    let isPlain =
      symbol == "%"
      || symbol.first.map { $0 != "e" && $0 != "E" } ?? true
        && symbol.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "/" } && Keyword(word: symbol) == nil
    return value.description + (isPlain ? symbol : "")
  }
}
