import EvidenceModel
import ForecastMethods
import PlanModel

/// What one method makes of the values, before a target is held against it: many targets can be, at no further cost.
struct MethodAnswer: Sendable {
  /// The method.
  let method: MethodLine.Method
  /// What it makes of them, or why nothing.
  let fitted: Result<Fitted, MethodLine.Refusal>

  /// A value of the horizon with its distribution.
  struct Fitted: Sendable {
    /// The median, or the point of the path.
    let value: Double
    /// The middle 80 %, inside the kind's bounds; `nil` where the fit is exact.
    let band: ClosedRange<Double>?
    /// The distribution; `nil` where the fit is exact.
    let chances: (any ValueChances)?
    var form: String?
    var greyTests: GreyModel.Tests?
    var evidence: EvidenceExplanation?
  }

  /// What a method makes of values up to the newest of them. The usual methods take those from the newest declared break on; they know
  /// nothing of other places.
  ///
  /// - Complexity: that of the method.
  init(
    _ method: MethodLine.Method, _ indicator: Indicator, points: [YearValue], context: EvidenceContext, horizon: Int
  ) {
    self.method = method
    do throws(MethodLine.Refusal) {
      switch method {
      case .history: fitted = .success(try Self.history(indicator, points, context, horizon))
      case .usual(let usual):
        let series = ForecastSeries(kind: indicator.kind, points: context.comparable(points), horizon: horizon)
        fitted = .success(try Self.usual(usual, series))
      }
    } catch {
      fitted = .failure(error)
    }
  }

  /// What every method makes of them: the evidence model first, of all that is `known`, then the usual ones, of `points`.
  static func all(
    _ indicator: Indicator, points: [YearValue], known: [YearValue], context: EvidenceContext, horizon: Int
  ) -> [MethodAnswer] {
    MethodLine.Method.all.map {
      MethodAnswer($0, indicator, points: $0 == .history ? known : points, context: context, horizon: horizon)
    }
  }

  private static func history(
    _ indicator: Indicator, _ points: [YearValue], _ context: EvidenceContext, _ horizon: Int
  ) throws(MethodLine.Refusal) -> Fitted {
    do throws(EvidenceFailure) {
      let distribution = try EvidenceModel.predict(
        kind: EvidenceKind(indicator), history: points, horizon: horizon, context: context)
      let (median, ends) = distribution.medianAndQuantiles([0.1, 0.9])
      return Fitted(
        value: median, band: ends[0]...max(ends[0], ends[1]), chances: distribution,
        evidence: distribution.explanation)
    } catch {
      throw .history(error)
    }
  }

  private static func usual(
    _ method: ForecastMethod, _ series: ForecastSeries
  ) throws(MethodLine.Refusal) -> Fitted {
    do throws(ForecastRefusal) {
      let bounds = series.kind.bounds
      var forecast: MethodForecast
      do throws(ForecastRefusal) {
        forecast = try method.forecast(series)
      } catch .noSpread {
        // An exact fit has a value all the same.
        forecast = try method.forecast(series, needsSpread: false)
        return Fitted(
          value: forecast.value, band: nil, chances: nil, form: forecast.form, greyTests: forecast.greyTests)
      }
      let distribution = forecast.distribution
      let low = bounds.clamped(distribution.quantile(0.1))
      return Fitted(
        value: forecast.value, band: low...max(low, bounds.clamped(distribution.quantile(0.9))), chances: distribution,
        form: forecast.form, greyTests: forecast.greyTests)
    } catch {
      throw .usual(error)
    }
  }
}
