/// What to make of a method's scores.
///
/// The cuts are ours: an 80 % band that holds 70 to 90 % of what came, and probabilities that are off by no more than 10 points on the
/// whole, fit; fewer than ten forecasts say nothing. Forecasts of one series from neighbouring years are not independent, so that finer
/// cuts would promise what forty forecasts cannot tell.
public struct BacktestReading: Sendable, Hashable {
  /// Whether the bands are as wide as they should be.
  public enum Width: String, Sendable, Hashable {
    /// 太自信: fewer values fell inside than were said to.
    case tooNarrow = "too-narrow"
    /// As said.
    case fits
    /// 太谨慎: more fell inside.
    case tooWide = "too-wide"
  }

  /// Whether the probabilities are as high as what came.
  public enum Level: String, Sendable, Hashable {
    /// What was asked came more often than was said.
    case tooLow = "too-low"
    /// As said.
    case fits
    /// Less often.
    case tooHigh = "too-high"
  }

  /// The bands.
  public let width: Width
  /// The probabilities; `nil` without questions.
  public let level: Level?
  /// The share of values inside the middle 80 %.
  public let coverage: Double
  /// The mean of the probabilities that were given.
  public let said: Double
  /// The share of questions that came true.
  public let happened: Double

  /// The fewest forecasts that say anything.
  public static let fewestForecasts = 10

  /// What to make of scores; `nil` for too few forecasts.
  public init?(_ score: BacktestScore) {
    guard score.forecasts >= Self.fewestForecasts, let coverage = score.coverage80 else { return nil }
    self.coverage = coverage
    width = coverage < 0.7 ? .tooNarrow : coverage > 0.9 ? .tooWide : .fits
    let questions = Double(score.bins.reduce(0) { $0 + $1.questions })
    said = questions == 0 ? .nan : score.bins.reduce(0) { $0 + $1.probabilities } / questions
    happened = questions == 0 ? .nan : Double(score.bins.reduce(0) { $0 + $1.outcomes }) / questions
    level = questions == 0 ? nil : said < happened - 0.1 ? .tooLow : said > happened + 0.1 ? .tooHigh : .fits
  }
}

extension BacktestResult.Row {
  /// The score of the evidence model.
  public var history: BacktestScore? { scores.first { $0.method == .history }?.score }

  /// The usual method that beats the evidence model by most, on the questions that both answered; `nil` where none does. One that
  /// answered less than half of them is left out.
  public var best: (method: MethodLine.Method, score: BacktestScore)? {
    let asked = history?.forecasts ?? 0
    return scores.filter { $0.method != .history && 2 * $0.score.common >= asked && $0.score.relative ?? 1 < 1 }
      .min { ($0.score.relative ?? 1) < ($1.score.relative ?? 1) }
  }
}
