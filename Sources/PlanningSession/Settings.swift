import PlanModel
public import Projection
public import Reporting

/// The settings of a session, each with where its value came from.
public struct Settings: Sendable, Hashable {
  /// The last year, where it was set; else that of the plan's table.
  public var horizon: Int?
  /// The year that laws start from.
  public var origin = ProjectionSettings.Origin.base
  /// Which values count.
  public var evidence = ProjectionSettings.Evidence.reported
  /// The seed of methods that draw.
  public var seed: UInt64 = 0
  /// The form of answers.
  public var format = OutputFormat.table
  /// The language of words.
  public var language = ReportLanguage.chinese
  /// The width of tables, where it was set; else that of the window.
  public var width: Int?
  /// The place whose plan this is.
  public var entity: String?
  /// The characters of charts.
  public var charts = ChartDrawing.unicode
  /// Whether answers taller than the window go to a pager.
  public var pager = Paging.auto
  /// Whether a next statement is suggested behind an answer.
  public var hints = Switch.on
  /// Whose keys edit the line, where it was set; else those of `.editrc`.
  public var keys: KeyBindings?
  /// How many cells characters of ambiguous width fill.
  public var ambiguous = AmbiguousWidth.narrow
  /// Whether an older statement is suggested while one is typed.
  public var ghost = Switch.on
  /// The quantiles that answers show, in rising order.
  public var quantiles = ProjectionSettings.standardQuantiles
  /// The part of the variance that all indicators share, 0 to 1.
  public var common = ProjectionSettings.standardCommonShare
  /// How uncertain paths are computed; its seed is ``seed``.
  public var sampling = ProjectionSettings.Sampling()
  /// Where the values came from; the defaults are not listed.
  public private(set) var origins: [SettingName: SettingOrigin] = [:]

  /// The horizon of a session without a plan.
  public static let standardHorizon = 2025
  /// The width of tables where there is no window.
  public static let standardWidth = 120

  /// The default settings.
  public init() {}

  /// The values that a setting allows, for people.
  static func allowed(_ name: SettingName) -> String {
    switch name {
    case .horizon: "1900–2200"
    case .origin: ProjectionSettings.Origin.allCases.map(\.rawValue).joined(separator: ", ")
    case .evidence: ProjectionSettings.Evidence.allCases.map(\.rawValue).joined(separator: ", ")
    case .seed: "0, 1, 2, …"
    case .format: OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")
    case .lang: ReportLanguage.allCases.map(\.rawValue).joined(separator: ", ")
    case .width: "40–1000"
    case .entity: "…"
    case .charts: ChartDrawing.allCases.map(\.rawValue).joined(separator: ", ")
    case .pager: Paging.allCases.map(\.rawValue).joined(separator: ", ")
    case .hints, .ghost: Switch.allCases.map(\.rawValue).joined(separator: ", ")
    case .keys: KeyBindings.allCases.map(\.rawValue).joined(separator: ", ")
    case .ambiguous: AmbiguousWidth.allCases.map(\.rawValue).joined(separator: ", ")
    case .quantiles: "5%,25%,50%,75%,95%"
    case .common: "0–1"
    case .method: ProjectionSettings.Sampling.Method.allCases.map(\.rawValue).joined(separator: ", ")
    case .paths: "1–2000000000"
    case .tolerance: "0–0.5"
    case .threads: "0–1024"
    }
  }

  /// The words that a setting can be set to, where they can be counted, each with its Chinese equal if it has one.
  public static func choices(_ setting: String) -> [SettingChoice] {
    guard let name = SettingName(word: setting), name.hasChoices else { return [] }
    return allowed(name).split(separator: ", ").map { SettingChoice(english: String($0)) }
  }

  /// The default of a setting, for people; `nil` where there is none.
  static func standard(_ name: SettingName) -> String? {
    name == .horizon ? String(standardHorizon) : Settings().text(of: name)
  }

  /// The value of a setting, as it would be typed; `nil` where there is none.
  func text(of name: SettingName) -> String? {
    switch name {
    case .horizon: horizon.map(String.init)
    case .entity: entity
    case .origin: origin.rawValue
    case .evidence: evidence.rawValue
    case .seed: String(seed)
    case .format: format.rawValue
    case .lang: language.rawValue
    case .width: width.map(String.init)
    case .charts: charts.rawValue
    case .pager: pager.rawValue
    case .hints: hints.rawValue
    case .keys: keys?.rawValue
    case .ambiguous: ambiguous.rawValue
    case .ghost: ghost.rawValue
    case .quantiles: quantiles.map { NumberText.value($0 * 100) + "%" }.joined(separator: ",")
    case .common: NumberText.value(common)
    case .method: sampling.method.rawValue
    case .paths: String(sampling.paths)
    case .tolerance: DecimalNumber("\(sampling.tolerance)")?.description ?? "\(sampling.tolerance)"
    case .threads: String(sampling.threads)
    }
  }

  /// Probabilities between 0 and 1, written as `5%` or `0.05` and separated by commas, in rising order.
  private static func quantiles(_ text: String) -> [Double]? {
    let parts = text.split { $0 == "," || $0 == " " || $0 == "、" }.map { fraction(String($0)) }
    let values = parts.compactMap { $0 }
    guard !values.isEmpty, values.count == parts.count, values.allSatisfy({ $0 > 0 && $0 < 1 }) else { return nil }
    return Array(Set(values)).sorted()
  }

  /// A fraction, written as `50%` or `0.5`.
  private static func fraction(_ text: String) -> Double? {
    let isPercent = text.hasSuffix("%")
    guard let number = DecimalNumber(isPercent ? String(text.dropLast()) : text) else { return nil }
    return (isPercent ? number.scaled(byPowerOfTen: -2) : number).doubleValue
  }

  /// Changes a setting from its text; false where the text is none of its values.
  public mutating func set(_ name: SettingName, to text: String, from origin: SettingOrigin) -> Bool {
    let text = name.hasChoices ? SettingChoice(word: text).english : text
    switch name {
    case .horizon:
      guard let year = Int(text), (1900...2200).contains(year) else { return false }
      horizon = year
    case .entity: entity = text.isEmpty ? nil : text
    case .origin:
      guard let value = ProjectionSettings.Origin(rawValue: text) else { return false }
      self.origin = value
    case .evidence:
      guard let value = ProjectionSettings.Evidence(rawValue: text) else { return false }
      evidence = value
    case .seed:
      guard let value = UInt64(text) else { return false }
      seed = value
    case .format:
      guard let value = OutputFormat(rawValue: text) else { return false }
      format = value
    case .lang:
      guard let value = ReportLanguage(rawValue: text) else { return false }
      language = value
    case .width:
      guard let value = Int(text), (40...1000).contains(value) else { return false }
      width = value
    case .charts:
      guard let value = ChartDrawing(rawValue: text) else { return false }
      charts = value
    case .pager:
      guard let value = Paging(rawValue: text) else { return false }
      pager = value
    case .hints:
      guard let value = Switch(rawValue: text) else { return false }
      hints = value
    case .keys:
      guard let value = KeyBindings(rawValue: text) else { return false }
      keys = value
    case .ambiguous:
      guard let value = AmbiguousWidth(rawValue: text) else { return false }
      ambiguous = value
    case .ghost:
      guard let value = Switch(rawValue: text) else { return false }
      ghost = value
    case .quantiles:
      guard let value = Self.quantiles(text) else { return false }
      quantiles = value
    case .common:
      guard let value = Self.fraction(text), (0...1).contains(value) else { return false }
      common = value
    case .method:
      guard let value = ProjectionSettings.Sampling.Method(rawValue: text) else { return false }
      sampling.method = value
    case .paths:
      guard let value = Int(text), (1...2_000_000_000).contains(value) else { return false }
      sampling.paths = value
    case .tolerance:
      guard let value = Self.fraction(text), (0...0.5).contains(value) else { return false }
      sampling.tolerance = value
    case .threads:
      guard let value = Int(text), (0...1024).contains(value) else { return false }
      sampling.threads = value
    }
    origins[name] = origin
    return true
  }
}
