import PlanModel
import Projection

/// Where an indicator stands with its target before anything is forecast: whether there is a way to go at all.
public enum TargetStanding: Sendable, Hashable {
  /// There is no target.
  case noTarget
  /// Nothing is known to start from.
  case noBase
  /// The target lies below the base, and nothing says which way is better: growth that was met before it began, or a fall to be made.
  case unclear
  /// The year of the target has an actual, which decides.
  case decided(Double, isMet: Bool)
  /// The base met the target already, and the newest value meets it: it is to be kept.
  case kept
  /// An actual of the year `first` met the target, and the newest meets it: it is to be kept.
  case met(first: Int)
  /// The base, or an actual of the year `first`, met the target, and the newest value does not.
  case lost(first: Int)
  /// There is a way to go.
  case open

  /// Where an indicator stands with a target, by the plan's base and the reported values since.
  ///
  /// - Parameters:
  ///   - evidence: the own reported values.
  ///   - start: what the required pace counts from.
  init(_ indicator: Indicator, _ target: Target?, start: ReachResult.YearValue, reported evidence: Evidence) {
    guard let target else {
      self = .noTarget
      return
    }
    if let outcome = evidence.exactValue(in: target.year)?.doubleValue, target.year > indicator.base.year {
      self = .decided(outcome, isMet: target.isMet(by: outcome))
      return
    }
    guard start.value != nil else {
      self = .noBase
      return
    }
    if indicator.asksForDirection, target.condition == indicator.target?.condition {
      self = .unclear
      return
    }
    let since = evidence.points.filter { $0.year > indicator.base.year && $0.year <= target.year }
    let isKept = target.isToKeep(from: indicator.base.value)
    let first = isKept ? indicator.base.year : since.first { target.isMet(by: $0.value) }?.year
    guard let first else {
      self = .open
      return
    }
    if let newest = since.last, !target.isMet(by: newest.value) {
      self = .lost(first: first)
    } else {
      self = isKept ? .kept : .met(first: first)
    }
  }

  /// The name that programs read.
  public var name: String {
    switch self {
    case .noTarget: "no-target"
    case .noBase: "no-base"
    case .unclear: "direction-unclear"
    case .decided(_, let isMet): isMet ? "achieved" : "missed"
    case .kept: "kept"
    case .met: "met"
    case .lost: "lost"
    case .open: "open"
    }
  }

  /// Whether there is a pace that the target takes from the start.
  public var hasWay: Bool {
    switch self {
    case .open, .lost, .decided(_, isMet: false): true
    case .noTarget, .noBase, .unclear, .kept, .met, .decided(_, isMet: true): false
    }
  }

  /// Whether the target is met and has but to be kept.
  public var isToKeep: Bool {
    switch self {
    case .kept, .met: true
    default: false
    }
  }

  /// Whether it was met and is so no longer.
  public var isLost: Bool { if case .lost = self { true } else { false } }

  /// Whether nothing is open any more.
  public var isDecided: Bool { if case .decided = self { true } else { false } }
}
