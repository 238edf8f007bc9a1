public import EvidenceModel
public import ForecastMethods
import PlanModel

/// What one method says of a target: a value with its band and the probability of reaching it, or why it says nothing.
public struct MethodLine: Sendable, Hashable {
  /// The method: the evidence model, or one of the usual ones.
  public enum Method: Sendable, Hashable {
    /// The evidence model (`history`).
    case history
    case usual(ForecastMethod)

    /// The name that programs read.
    public var name: String {
      switch self {
      case .history: "history"
      case .usual(let method): method.rawValue
      }
    }

    /// All, the evidence model first.
    public static let all: [Method] = [.history] + ForecastMethod.allCases.map { .usual($0) }
  }

  /// What a method says.
  public struct Outcome: Sendable, Hashable {
    /// The value of the target year: the median, or the point of the path.
    public let value: Double
    /// The middle 80 %, inside the kind's bounds; `nil` where the fit is exact, so that no band can be told.
    public let band: ClosedRange<Double>?
    /// The probability of reaching the target; `nil` without a target, or without a band.
    public let probability: Double?
    /// Whether the value meets the target.
    public let reaches: Bool
    /// The form that was chosen: `ETS(A,Ad,N)`.
    public let form: String?
    /// The tests of GM(1,1).
    public let greyTests: GreyModel.Tests?
    /// What the evidence model went by.
    public let evidence: EvidenceExplanation?
  }

  /// Why a method says nothing.
  public enum Refusal: Error, Sendable, Hashable {
    case usual(ForecastRefusal)
    case history(EvidenceFailure)

    /// The stable name.
    public var code: String {
      switch self {
      case .usual(let refusal): refusal.code
      case .history(.noHistory): "no-history"
      case .history: "not-available"
      }
    }
  }

  /// The method.
  public let method: Method
  /// What it says.
  public let outcome: Result<Outcome, Refusal>

  /// What an answer says of a target.
  init(_ answer: MethodAnswer, target: Target?) {
    method = answer.method
    outcome = answer.fitted.map { Outcome($0, target: target) }
  }

  /// What every method says: the evidence model first, from all that is `known`, then the usual ones from `points`.
  static func all(
    _ indicator: Indicator, points: [YearValue], known: [YearValue], context: EvidenceContext, target: Target?,
    horizon: Int
  ) -> [MethodLine] {
    MethodAnswer.all(indicator, points: points, known: known, context: context, horizon: horizon)
      .map { MethodLine($0, target: target) }
  }

  /// The value that leaves what the kind allows, where that is why there is no answer.
  public var strayed: Double? {
    if case .failure(.usual(.leavesBounds(_, let value))) = outcome { value } else { nil }
  }
}

extension MethodLine.Outcome {
  init(_ fitted: MethodAnswer.Fitted, target: Target?) {
    value = fitted.value
    band = fitted.band
    probability = target.flatMap { target in fitted.chances?.probability(ofMeeting: target) }
    reaches = target?.isReached(by: fitted.value) ?? false
    form = fitted.form
    greyTests = fitted.greyTests
    evidence = fitted.evidence
  }

  /// Whether it counts among the answers: a grey model that fails its own test (不合格) does not.
  public var counts: Bool { greyTests?.grade != .unqualified }
}

extension ForecastRefusal {
  /// The stable name.
  public var code: String {
    switch self {
    case .tooFewPoints: "thin-series"
    case .missingYear: "missing-year"
    case .needsPositive: "needs-positive"
    case .ratioOutside: "grey-ratio-outside"
    case .capNotIdentified: "cap-not-identified"
    case .leavesBounds: "leaves-bounds"
    case .noSpread: "no-spread"
    case .notFinite: "not-finite"
    case .horizonNotAfter: "horizon-not-after"
    }
  }
}

extension Bounds {
  /// The value, or the end that it lies beyond.
  func clamped(_ value: Double) -> Double { min(max(value, lower ?? -.infinity), upper ?? .infinity) }
}
