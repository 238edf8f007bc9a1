import EvidenceModel
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
      let answer = MethodAnswer(
        method, question.indicator, points: known, context: context, horizon: question.later.year)
      guard let chances = (try? answer.fitted.get())?.chances else {
        scores[index].refuse()
        return nil
      }
      let bounds = question.indicator.kind.bounds
      for threshold in question.thresholds {
        scores[index].add(
          probability: question.direction == .up
            ? chances.probability(atLeast: threshold) : chances.probability(atMost: threshold),
          came: question.direction == .up ? question.later.value >= threshold : question.later.value <= threshold)
      }
      return scores[index].add(
        quantiles: BacktestScore.levels.map { bounds.clamped(chances.quantile($0)) }, value: question.later.value,
        last: question.last.value)
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
