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
    case .hints: Switch.allCases.map(\.rawValue).joined(separator: ", ")
    case .method, .paths, .tolerance, .quantiles, .threads: ""
    }
  }

  /// The words that a setting can be set to, where they can be counted.
  public static func choices(_ setting: String) -> [String] {
    switch SettingName(word: setting) {
    case .origin, .evidence, .format, .lang, .charts, .pager, .hints:
      SettingName(word: setting).map { allowed($0) }?.split(separator: ", ").map(String.init) ?? []
    default: []
    }
  }

  /// The default of a setting, for people; `nil` where there is none.
  static func standard(_ name: SettingName) -> String? {
    let standard = Settings()
    return switch name {
    case .horizon: String(standardHorizon)
    case .origin: standard.origin.rawValue
    case .evidence: standard.evidence.rawValue
    case .seed: String(standard.seed)
    case .format: standard.format.rawValue
    case .lang: standard.language.rawValue
    case .charts: standard.charts.rawValue
    case .pager: standard.pager.rawValue
    case .hints: standard.hints.rawValue
    case .entity, .width, .method, .paths, .tolerance, .quantiles, .threads: nil
    }
  }

  /// Changes a setting from its text; false where the text is none of its values.
  public mutating func set(_ name: SettingName, to text: String, from origin: SettingOrigin) -> Bool {
    switch name {
    case .horizon:
      guard let year = Int(text), (1900...2200).contains(year) else { return false }
      horizon = year
    case .entity: entity = text.isEmpty ? nil : text
    case .origin:
      guard let value = ProjectionSettings.Origin(rawValue: text.lowercased()) else { return false }
      self.origin = value
    case .evidence:
      guard let value = ProjectionSettings.Evidence(rawValue: text.lowercased()) else { return false }
      evidence = value
    case .seed:
      guard let value = UInt64(text) else { return false }
      seed = value
    case .format:
      guard let value = OutputFormat(rawValue: text.lowercased()) else { return false }
      format = value
    case .lang:
      guard let value = ReportLanguage(rawValue: text.lowercased()) else { return false }
      language = value
    case .width:
      guard let value = Int(text), (40...1000).contains(value) else { return false }
      width = value
    case .charts:
      guard let value = ChartDrawing(rawValue: text.lowercased()) else { return false }
      charts = value
    case .pager:
      guard let value = Paging(rawValue: text.lowercased()) else { return false }
      pager = value
    case .hints:
      guard let value = Switch(rawValue: text.lowercased()) else { return false }
      hints = value
    case .method, .paths, .tolerance, .quantiles, .threads: return false
    }
    origins[name] = origin
    return true
  }

  /// The value of a setting as text, `nil` where it has none.
  func text(of name: SettingName) -> String? {
    switch name {
    case .horizon: horizon.map { String($0) }
    case .entity: entity
    case .origin: origin.rawValue
    case .evidence: evidence.rawValue
    case .seed: String(seed)
    case .format: format.rawValue
    case .lang: language.rawValue
    case .width: width.map { String($0) }
    case .charts: charts.rawValue
    case .pager: pager.rawValue
    case .hints: hints.rawValue
    case .method, .paths, .tolerance, .quantiles, .threads: nil
    }
  }
}

/// When answers go to a pager.
public enum Paging: String, Sendable, Hashable, CaseIterable { case auto, off }

/// Whether something is done.
public enum Switch: String, Sendable, Hashable, CaseIterable { case on, off }
