/// How well a method would have done: sums over its past forecasts, and what they come to.
///
/// ```
/// pinball   mean over levels τ of 2·max(τ·(y − q), (τ − 1)·(y − q))/|last value|      lower is better
/// Brier     mean of (p − o)², o = 1 where the value was at least as good as the threshold     0 perfect, 0.25 a coin
/// coverage  the share of values inside the middle 80 %, 95 %                            0.80 and 0.95 are right
/// relative  Σ pinball/Σ pinball of the evidence model, of the forecasts that both made      below 1 is better than it
/// ```
/// A forecast from a last value of 0 has no scale, and counts for coverage alone.
/// Source: Gneiting and Raftery, Journal of the American Statistical Association 102 (2007); Brier (1950).
public struct BacktestScore: Sendable, Hashable {
  /// How many forecasts were made.
  public private(set) var forecasts = 0
  /// How many the method refused.
  public private(set) var refused = 0
  /// How many forecasts the evidence model made as well.
  public private(set) var common = 0
  private var scaled = 0
  private var pinballs = 0.0
  private var ownLoss = 0.0
  private var standardLoss = 0.0
  private var squares = 0.0
  private var questions = 0
  private var inside80 = 0
  private var inside95 = 0
  /// The reliability table: for each fifth of probability how many questions, the sum of the probabilities and of the outcomes.
  public private(set) var bins = [Bin](repeating: Bin(), count: 5)

  /// A fifth of the probabilities.
  public struct Bin: Sendable, Hashable {
    /// How many questions.
    public var questions = 0
    /// The sum of the probabilities given.
    public var probabilities = 0.0
    /// How many came true.
    public var outcomes = 0

    /// The mean probability; `nil` without questions.
    public var said: Double? { questions == 0 ? nil : probabilities / Double(questions) }
    /// The share that came true; `nil` without questions.
    public var happened: Double? { questions == 0 ? nil : Double(outcomes) / Double(questions) }
  }

  /// The levels of the pinball score.
  static let levels = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975]

  init() {}

  mutating func refuse() { refused += 1 }

  /// Adds a forecast: its quantiles at the levels, the value that came, and the last one known. Its pinball loss, as a fraction of the
  /// last value; `nil` where that is 0.
  @discardableResult
  mutating func add(quantiles: [Double], value: Double, last: Double) -> Double? {
    forecasts += 1
    if value >= quantiles[1], value <= quantiles[5] { inside80 += 1 }
    if value >= quantiles[0], value <= quantiles[6] { inside95 += 1 }
    guard last != 0 else { return nil }
    let sum = zip(Self.levels, quantiles).reduce(0) { sum, pair in
      let miss = value - pair.1
      return sum + 2 * max(pair.0 * miss, (pair.0 - 1) * miss)
    }
    let loss = sum / Double(Self.levels.count) / abs(last)
    scaled += 1
    pinballs += loss
    return loss
  }

  /// Sets a loss beside that of the evidence model on the same question.
  mutating func compare(_ loss: Double, with standard: Double) {
    common += 1
    ownLoss += loss
    standardLoss += standard
  }

  /// Adds a question with the probability that was given, and whether it came true.
  mutating func add(probability: Double, came: Bool) {
    guard probability >= 0, probability <= 1 else { return }
    questions += 1
    squares += (probability - (came ? 1 : 0)) * (probability - (came ? 1 : 0))
    let bin = min(Int(probability * Double(bins.count)), bins.count - 1)
    bins[bin].questions += 1
    bins[bin].probabilities += probability
    bins[bin].outcomes += came ? 1 : 0
  }

  /// Adds the forecasts of another place.
  mutating func add(_ other: BacktestScore) {
    forecasts += other.forecasts
    refused += other.refused
    common += other.common
    scaled += other.scaled
    pinballs += other.pinballs
    ownLoss += other.ownLoss
    standardLoss += other.standardLoss
    squares += other.squares
    questions += other.questions
    inside80 += other.inside80
    inside95 += other.inside95
    for index in bins.indices {
      bins[index].questions += other.bins[index].questions
      bins[index].probabilities += other.bins[index].probabilities
      bins[index].outcomes += other.bins[index].outcomes
    }
  }

  /// The mean pinball loss, as a fraction of the last value; `nil` without forecasts.
  public var pinball: Double? { scaled == 0 ? nil : pinballs / Double(scaled) }
  /// The loss as a multiple of the evidence model's, on the questions that both answered; `nil` without any.
  public var relative: Double? { standardLoss > 0 ? ownLoss / standardLoss : nil }
  /// The Brier score; `nil` without questions.
  public var brier: Double? { questions == 0 ? nil : squares / Double(questions) }
  /// The share of values inside the middle 80 %.
  public var coverage80: Double? { forecasts == 0 ? nil : Double(inside80) / Double(forecasts) }
  /// The share of values inside the middle 95 %.
  public var coverage95: Double? { forecasts == 0 ? nil : Double(inside95) / Double(forecasts) }
}
