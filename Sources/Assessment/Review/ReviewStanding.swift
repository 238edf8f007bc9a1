public import OfficialMeasures
import PlanModel

/// The one word of an evaluation: how an actual stands to its target.
///
/// | | |
/// |---|---|
/// | kept, not kept | the base met the target already: a value to keep, whatever the schedule (达标, 未达标) |
/// | achieved, missed | the actual is that of the target's own year or a later one, so that nothing is a matter of pace any more |
/// | underway | the word of China's mid-term evaluations |
public enum ReviewStanding: Sendable, Hashable {
  case kept
  case notKept
  case achieved
  case missed
  case underway(OfficialStatus)

  /// All that there are, in the order of counts.
  public static let order: [ReviewStanding] =
    [.achieved] + [.achievedEarly, .fasterThanExpected, .asExpected, .behindSchedule].map(ReviewStanding.underway)
    + [.missed, .kept, .notKept, .underway(.notAvailable)]

  /// As machines read it.
  public var name: String {
    switch self {
    case .kept: "kept"
    case .notKept: "not-kept"
    case .achieved: "achieved"
    case .missed: "missed"
    case .underway(let status): status.rawValue
    }
  }

  /// 1 for good, −1 for bad, 0 between; `nil` where nothing can be told.
  public var grade: Int? {
    switch self {
    case .kept, .achieved: 1
    case .notKept, .missed: -1
    case .underway(let status): status.grade
    }
  }

  /// The standing of an actual; `nil` without a target.
  init?(_ indicator: Indicator, _ target: Target?, _ actual: ReachResult.YearValue?, _ midTerm: OfficialStatus?) {
    guard let target, let actual, let value = actual.value else { return nil }
    let isMet = target.isMet(by: value)
    if indicator.keeps(target) {
      self = isMet ? .kept : .notKept
    } else if actual.year >= target.year {
      self = isMet ? .achieved : .missed
    } else if let midTerm {
      self = .underway(midTerm)
    } else {
      return nil
    }
  }
}
