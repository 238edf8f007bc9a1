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

  /// The formula, in symbols.
  public var formula: String {
    switch self {
    case .statcan: "R = d·CAGR_o/|CAGR_T|"
    case .eurostat: "R = d·CAGR_a/|CAGR_r|"
    case .unsd: "q = (y_t(1+g)^(T−t) − y_0)/(y_T − y_0)"
    case .escap: "CS = 10·d·(y_t − y_0)/|y_T − y_0|"
    case .aarr: "AARR = 1 − e^β"
    case .ndrc: "p = (y_t − y_0)/(y_T − y_0)"
    }
  }

  /// Where the method is published.
  public var source: String {
    switch self {
    case .statcan: "Open SDG 2.5, progress-methodology; sdg-build ProgressMeasure (139fede)"
    case .eurostat: "Eurostat, Sustainable development in the European Union (2021), by way of Open SDG"
    case .unsd: "UNSD, Progress Chart Technical Note (2023), as adopted by Eustat"
    case .escap: "ESCAP, Progress assessment methodology; UNICEF MENARO benchmarking script"
    case .aarr: "UNICEF, How to calculate average annual rate of reduction; NIPN"
    case .ndrc: "国家发展改革委,《“十四五”规划纲要》实施中期评估 (2023)"
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
