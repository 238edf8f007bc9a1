public import EvidenceModel
public import ForecastMethods
public import PlanModel

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
    /// The ends of the middle 80 %, inside the kind's bounds.
    public let low: Double
    /// The upper end.
    public let high: Double
    /// The probability of reaching the target; `nil` without a target.
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

  /// What a method says of a target, from values up to the newest of them. The usual methods take those from the newest declared
  /// break on; they know nothing of other places.
  ///
  /// - Complexity: that of the method.
  public init(
    _ method: Method, _ indicator: Indicator, points: [YearValue], context: EvidenceContext, target: Target?,
    horizon: Int
  ) {
    self.method = method
    do throws(Refusal) {
      switch method {
      case .history: outcome = .success(try Self.history(indicator, points, context, target, horizon))
      case .usual(let usual):
        outcome = .success(try Self.usual(usual, indicator.kind, context.comparable(points), target, horizon))
      }
    } catch {
      outcome = .failure(error)
    }
  }

  /// What every method says: the evidence model first, from all that is `known`, then the usual ones from `points`.
  static func all(
    _ indicator: Indicator, points: [YearValue], known: [YearValue], context: EvidenceContext, target: Target?,
    horizon: Int
  ) -> [MethodLine] {
    Method.all.map {
      MethodLine(
        $0, indicator, points: $0 == .history ? known : points, context: context, target: target, horizon: horizon)
    }
  }

  private static func history(
    _ indicator: Indicator, _ points: [YearValue], _ context: EvidenceContext, _ target: Target?, _ horizon: Int
  ) throws(Refusal) -> Outcome {
    do throws(EvidenceFailure) {
      let distribution = try EvidenceModel.predict(
        kind: EvidenceKind(indicator), history: points, horizon: horizon, context: context)
      let median = distribution.median
      let probability = target.map { target in
        let threshold = target.modelledThreshold
        return target.direction == .up
          ? distribution.probability(atLeast: threshold) : distribution.probability(atMost: threshold)
      }
      return Outcome(
        value: median, low: distribution.quantile(0.1), high: distribution.quantile(0.9), probability: probability,
        reaches: target?.isReached(by: median) ?? false, form: nil, greyTests: nil, evidence: distribution.explanation)
    } catch {
      throw .history(error)
    }
  }

  private static func usual(
    _ method: ForecastMethod, _ kind: IndicatorKind, _ points: [YearValue], _ target: Target?,
    _ horizon: Int
  ) throws(Refusal) -> Outcome {
    do throws(ForecastRefusal) {
      let forecast = try method.forecast(ForecastSeries(kind: kind, points: points, horizon: horizon))
      let distribution = forecast.distribution
      let probability = target.map { target in
        let threshold = target.modelledThreshold
        return target.direction == .up
          ? distribution.probability(atLeast: threshold) : distribution.probability(atMost: threshold)
      }
      return Outcome(
        value: forecast.value, low: kind.bounds.clamped(distribution.quantile(0.1)),
        high: kind.bounds.clamped(distribution.quantile(0.9)), probability: probability,
        reaches: target?.isReached(by: forecast.value) ?? false, form: forecast.form, greyTests: forecast.greyTests,
        evidence: nil)
    } catch {
      throw .usual(error)
    }
  }
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
