/// The published measures of progress towards a target.
public enum OfficialMeasure: String, Sendable, Hashable, CaseIterable {
  /// Statistics Canada's measure, the one of Open SDG.
  case statcan
  /// The indicators of Eurostat's monitoring report.
  case eurostat
  /// The Progress Chart of the United Nations Statistics Division.
  case unsd
  /// The indices of the United Nations' regional commissions, by the ESCAP.
  case escap
  /// The average annual rate of reduction of UNICEF and WHO.
  case aarr
  /// The words of China's mid-term evaluations: 提前实现、快于预期、基本符合预期、滞后.
  case ndrc

  /// How far the method could be checked against its original.
  public enum Standing: String, Sendable, Hashable {
    /// Formula and thresholds were read in the original or its code.
    case checked
    /// The formula was read, some thresholds or details were not.
    case partly
    /// The words are official; the thresholds are ours.
    case ours
  }

  /// How far the method could be checked against its original.
  public var standing: Standing {
    switch self {
    case .statcan: .checked
    case .unsd, .eurostat, .escap, .aarr: .partly
    case .ndrc: .ours
    }
  }

  /// A formula: the symbol that decides, and what it is.
  public struct Formula: Sendable, Hashable {
    /// The symbol that the formula is solved for.
    public let symbol: String
    /// What it is, in symbols.
    public let expression: String

    /// `symbol = expression`
    public var text: String { "\(symbol) = \(expression)" }
  }

  /// The formula of the number that decides: without a target, three measures go by another one.
  public func formula(hasTarget: Bool) -> Formula {
    switch self {
    case .statcan where hasTarget: Formula(symbol: "R", expression: "s·d·CAGR_o/|CAGR_T|")
    case .statcan: Formula(symbol: "v", expression: "s·d·CAGR_o")
    case .eurostat where hasTarget: Formula(symbol: "R", expression: "d·CAGR_a/|CAGR_r|")
    case .eurostat: Formula(symbol: "v", expression: "d·CAGR_a")
    case .unsd where hasTarget: Formula(symbol: "q", expression: "(y_t(1+g)^(T−t) − y_0)/(y_T − y_0)")
    case .unsd: Formula(symbol: "v", expression: "d·g")
    case .escap: Formula(symbol: "CS", expression: "10·d·(y_t − y_0)/|y_T − y_0|")
    case .aarr: Formula(symbol: "AARR", expression: "1 − e^β")
    case .ndrc: Formula(symbol: "p", expression: "(y_t − y_0)/(y_T − y_0)")
    }
  }

  /// What the measure says of a record.
  ///
  /// - Complexity: O(points).
  public func verdict(on record: ProgressRecord) -> OfficialVerdict {
    switch self {
    case .statcan: StatisticsCanadaMeasure.verdict(on: record)
    case .eurostat: EurostatMeasure.verdict(on: record)
    case .unsd: ProgressChartMeasure.verdict(on: record)
    case .escap: RegionalCommissionMeasure.verdict(on: record)
    case .aarr: ReductionRateMeasure.verdict(on: record)
    case .ndrc: MidTermMeasure.verdict(on: record)
    }
  }
}
