/// How well a method would have done: sums over its past forecasts, and what they come to.
///
/// ```
/// pinball   mean over levels τ of 2·max(τ·(y − q), (τ − 1)·(y − q))/|last value|      lower is better
/// Brier     mean of (p − o)², o = 1 where the value was at least the threshold         0 perfect, 0.25 a coin
/// coverage  the share of values inside the middle 80 %, 95 %                            0.80 and 0.95 are right
/// ```
/// Source: Gneiting and Raftery, Journal of the American Statistical Association 102 (2007); Brier (1950).
public struct BacktestScore: Sendable, Hashable {
  /// How many forecasts were made.
  public private(set) var forecasts = 0
  /// How many the method refused.
  public private(set) var refused = 0
  private var pinballs = 0.0
  private var squares = 0.0
  private var questions = 0
  private var inside80 = 0
  private var inside95 = 0
  /// The reliability table: for each tenth of probability how many questions, the sum of the probabilities and of the outcomes.
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

  /// Adds a forecast: its quantiles at the levels, the value that came, and the last one known.
  mutating func add(quantiles: [Double], value: Double, last: Double) {
    forecasts += 1
    let loss = zip(Self.levels, quantiles).reduce(0) { sum, pair in
      let miss = value - pair.1
      return sum + 2 * max(pair.0 * miss, (pair.0 - 1) * miss)
    }
    pinballs += loss / Double(Self.levels.count) / max(abs(last), .leastNormalMagnitude)
    if value >= quantiles[1], value <= quantiles[5] { inside80 += 1 }
    if value >= quantiles[0], value <= quantiles[6] { inside95 += 1 }
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

  /// The mean pinball loss, as a fraction of the last value; `nil` without forecasts.
  public var pinball: Double? { forecasts == 0 ? nil : pinballs / Double(forecasts) }
  /// The Brier score; `nil` without questions.
  public var brier: Double? { questions == 0 ? nil : squares / Double(questions) }
  /// The share of values inside the middle 80 %.
  public var coverage80: Double? { forecasts == 0 ? nil : Double(inside80) / Double(forecasts) }
  /// The share of values inside the middle 95 %.
  public var coverage95: Double? { forecasts == 0 ? nil : Double(inside95) / Double(forecasts) }
}
