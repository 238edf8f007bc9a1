public import OfficialMeasures
import PlanModel

/// The one word of an evaluation: how an actual stands to its target.
///
/// A target that the base met already is a value to keep, whatever the schedules say (达标, 未达标); of any other the measure of China's
/// evaluations has the word.
public enum ReviewStanding: Sendable, Hashable {
  case kept
  case notKept
  case underway(OfficialStatus)

  /// All that there are, in the order of counts.
  public static let order: [ReviewStanding] =
    [
      .achievedEarly, .achieved, .fasterThanExpected, .asExpected, .behindSchedule, .missed, .notAvailable,
    ].map(ReviewStanding.underway) + [.kept, .notKept]

  /// As machines read it.
  public var name: String {
    switch self {
    case .kept: "kept"
    case .notKept: "not-kept"
    case .underway(let status): status.rawValue
    }
  }

  /// 1 for good, −1 for bad, 0 between; `nil` where nothing can be told.
  public var grade: Int? {
    switch self {
    case .kept: 1
    case .notKept: -1
    case .underway(let status): status.grade
    }
  }

  /// The standing of an actual; `nil` without a target.
  init?(_ indicator: Indicator, _ target: Target?, _ actual: ReachResult.YearValue?, _ midTerm: OfficialStatus?) {
    guard let target, let value = actual?.value else { return nil }
    if indicator.keeps(target) {
      self = target.isMet(by: value) ? .kept : .notKept
    } else if let midTerm {
      self = .underway(midTerm)
    } else {
      return nil
    }
  }
}
