import EvidenceModel
import ForecastMethods
import LongWork
import PlanModel
import Projection

/// What each method would have said of one place's series.
struct BacktestedPlace {
  /// How many values a method was asked to forecast.
  private(set) var asked = 0
  /// The score of each of ``MethodLine/Method/all``.
  private(set) var scores = MethodLine.Method.all.map { _ in BacktestScore() }

  /// The place of the evidence model, which the others are compared with.
  private static let reference = MethodLine.Method.all.firstIndex(of: .history) ?? 0

  /// Asks every method at each year of a series; ends early when it is cancelled.
  init(_ indicator: Indicator, _ history: PeerHistory, beside others: [PeerHistory]) {
    let context = EvidenceContext(breaks: history.breaks, peers: others)
    let points = history.values
    for count in 3..<max(points.count, 3) where !Cancellation.isRequested {
      let known = Array(points.prefix(count))
      guard let last = known.last else { continue }
      for later in points.dropFirst(count) where later.year - last.year <= BacktestResult.furthest {
        // Behind a declared break another quantity is measured, which nothing before it speaks of.
        guard !history.breaks.contains(where: { $0 > last.year && $0 <= later.year }) else { continue }
        asked += 1
        ask(BacktestQuestion(indicator, last: last, later: later), known, context)
      }
    }
  }

  private mutating func ask(_ question: BacktestQuestion, _ known: [YearValue], _ context: EvidenceContext) {
    let losses = MethodLine.Method.all.enumerated().map { index, method -> Double? in
      guard let answer = BacktestAnswer(method, question, known, context) else {
        scores[index].refuse()
        return nil
      }
      for threshold in question.thresholds {
        scores[index].add(
          probability: answer.probability(threshold, question.direction),
          came: question.direction == .up ? question.later.value >= threshold : question.later.value <= threshold)
      }
      return scores[index].add(
        quantiles: BacktestScore.levels.map(answer.quantile), value: question.later.value, last: question.last.value)
    }
    guard let standard = losses[Self.reference] else { return }
    for (index, loss) in losses.enumerated() {
      if let loss { scores[index].compare(loss, with: standard) }
    }
  }
}

/// A value that the methods are asked for, from the last one known.
struct BacktestQuestion {
  let indicator: Indicator
  let last: YearValue
  let later: YearValue
  /// Which way is better.
  let direction: Direction
  /// The values that the questions of the Brier score are about.
  let thresholds: [Double]

  init(_ indicator: Indicator, last: YearValue, later: YearValue) {
    self.indicator = indicator
    self.last = last
    self.later = later
    let direction = indicator.target?.direction ?? indicator.direction
    self.direction = direction
    let years = later.year - last.year
    guard let reference = ReferenceClass(EvidenceKind(indicator), level: last.value, years: years) else {
      thresholds = [last.value]
      return
    }
    thresholds = [0.25, 0.5, 0.75].map { level in
      let pace = reference.pace(at: level)
      if Pace.isPoints(indicator.kind) {
        return last.value + (direction == .up ? pace : -pace) * Double(years)
      }
      let rate = direction == .up ? pace : 1 / (1 + pace) - 1
      return LandingGrowth.compound(from: last.value, rate: rate, years: years).last ?? last.value
    }
  }
}

/// The distribution that a method gives, whichever it is.
private struct BacktestAnswer {
  let quantile: (Double) -> Double
  private let atLeast: (Double) -> Double
  private let atMost: (Double) -> Double

  init?(
    _ method: MethodLine.Method, _ question: BacktestQuestion, _ known: [YearValue], _ context: EvidenceContext
  ) {
    let kind = question.indicator.kind
    switch method {
    case .history:
      guard
        let answer = try? EvidenceModel.predict(
          kind: EvidenceKind(question.indicator), history: known, horizon: question.later.year, context: context)
      else { return nil }
      quantile = answer.quantile
      (atLeast, atMost) = ({ answer.probability(atLeast: $0) }, { answer.probability(atMost: $0) })
    case .usual(let usual):
      let series = ForecastSeries(kind: kind, points: context.comparable(known), horizon: question.later.year)
      guard let answer = try? usual.forecast(series).distribution else { return nil }
      quantile = { kind.bounds.clamped(answer.quantile($0)) }
      (atLeast, atMost) = ({ answer.probability(atLeast: $0) }, { answer.probability(atMost: $0) })
    }
  }

  /// The probability of being at least as good as a value.
  func probability(_ threshold: Double, _ direction: Direction) -> Double {
    direction == .up ? atLeast(threshold) : atMost(threshold)
  }
}
