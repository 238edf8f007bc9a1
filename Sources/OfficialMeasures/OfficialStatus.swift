/// The verdicts of the official measures, in their own words: lower case, with underscores.
public enum OfficialStatus: String, Sendable, Hashable, CaseIterable {
  // Statistics Canada and Open SDG
  case targetAchieved = "target_achieved"
  case substantialProgress = "substantial_progress"
  case moderateProgress = "moderate_progress"
  case limitedProgress = "limited_progress"
  case deterioration
  // Eurostat
  case significantProgress = "significant_progress"
  case insufficientProgress = "insufficient_progress"
  case movingAway = "moving_away"
  case moderateMovementAway = "moderate_movement_away"
  case significantMovementAway = "significant_movement_away"
  // United Nations Statistics Division
  case metOrOnTrack = "target_met_or_on_track"
  case fairProgress = "fair_progress_but_acceleration_needed"
  case stagnation = "stagnation_or_regression"
  // The regional commissions of the United Nations
  case maintain, accelerate, reverse
  // Average annual rate of reduction
  case onTrack = "on_track"
  case offTrack = "off_track"
  case improving, worsening
  // National Development and Reform Commission: 提前实现, 快于预期, 基本符合预期, 滞后; 如期实现, 未实现
  case achievedEarly = "achieved_early"
  case fasterThanExpected = "faster_than_expected"
  case asExpected = "as_expected"
  case behindSchedule = "behind_schedule"
  case achieved
  case missed
  /// The measure has no answer.
  case notAvailable = "not_available"

  /// How good the news is, the same for all measures: 1 good, 0 middling, −1 bad; `nil` without an answer.
  public var grade: Int? {
    switch self {
    case .targetAchieved, .substantialProgress, .significantProgress, .metOrOnTrack, .maintain, .onTrack, .improving,
      .achievedEarly, .fasterThanExpected, .asExpected, .achieved:
      1
    case .moderateProgress, .limitedProgress, .insufficientProgress, .fairProgress, .accelerate, .offTrack: 0
    case .deterioration, .movingAway, .moderateMovementAway, .significantMovementAway, .stagnation, .reverse,
      .worsening, .behindSchedule, .missed:
      -1
    case .notAvailable: nil
    }
  }
}
