import EvidenceModel
import ProjectionKernels

/// Where the uncertainty of a path comes from: one indicator's step that is drawn once, its swing from year to year, or both.
public struct PathSource: Sendable, Hashable {
  /// The indicator whose assumption it is.
  public let code: String
  /// What is uncertain.
  public let uncertainty: PathUncertainty
  /// The year that growth starts from.
  public let originYear: Int
  /// The years after the origin.
  let years: Int
  /// How the draws turn into the sums of the yearly shocks, one row a year: the sum at the last year alone hangs on the first draw.
  private let bridge: [[Double]]
  /// What the first draw does to the step and to the sum of the shocks: a rotation of two independent draws.
  private let turn: (step: Double, swing: Double)
  /// Quantiles by deviate where finding one takes long: one table a year of what the past says, one of a beta distribution.
  private let tables: [[Double]]

  /// Whether a step is drawn once for all years.
  public var hasStep: Bool {
    switch uncertainty {
    case .steps(let steps): steps.draw != nil
    case .evidence: true
    case .sampled: false
    }
  }
  /// Whether each year has a shock of its own.
  public var hasSwing: Bool { if case .steps(let steps) = uncertainty { steps.swing > 0 } else { false } }

  /// How many independent draws a path takes of it: one that says most of where it ends, one more where step and swing both are
  /// uncertain, and one for each further year that swings.
  var draws: Int { 1 + (hasStep && hasSwing ? 1 : 0) + (hasSwing ? years - 1 : 0) }

  /// The source of an indicator's own uncertainty, with the years up to `lastYear`.
  init(_ code: String, _ uncertainty: PathUncertainty, originYear: Int, lastYear: Int) {
    self.code = code
    self.uncertainty = uncertainty
    self.originYear = originYear
    years = lastYear - originYear
    var turn = (step: 1.0, swing: 0.0)
    var bridge: [[Double]] = []
    if case .steps(let steps) = uncertainty, steps.swing > 0 {
      bridge = Self.bridge(years: years)
      let step = steps.draw == nil ? 0 : Double(years) * steps.stepSpread
      let swing = steps.swing * Double(years).squareRoot()
      let all = (step * step + swing * swing).squareRoot()
      turn = (step / all, swing / all)
    }
    self.turn = turn
    self.bridge = bridge
    tables = Self.tables(uncertainty, (originYear + 1)...lastYear)
  }

  public static func == (left: PathSource, right: PathSource) -> Bool {
    left.code == right.code && left.uncertainty == right.uncertainty && left.originYear == right.originYear
      && left.years == right.years
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// The deviate of the step, and the sums of the shocks up to each year in units of the swing, from independent draws.
  ///
  /// ```
  /// G = c·z₀ + s·z₁      B(n)/√n = s·z₀ − c·z₁      c² + s² = 1
  /// ```
  /// `G` the deviate of the step, `B` the sum of the yearly shocks, `z₀` the first draw: where both are normal it is the place of the
  /// last year's value among all that are possible.
  func unfold(
    _ draws: UnsafeMutableBufferPointer<Double>, shocks: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    guard hasSwing else { return draws[0] }
    var step = 0.0
    var next = 1
    if hasStep {
      let (first, second) = (draws[0], draws[1])
      step = turn.step * first + turn.swing * second
      draws[1] = turn.swing * first - turn.step * second
    } else {
      next = 0
    }
    swing(draws, from: next, shocks: shocks)
    return step
  }

  /// The sums of the shocks up to each year in units of the swing, from as many independent draws as there are years.
  func swing(
    _ draws: UnsafeMutableBufferPointer<Double>, from first: Int, shocks: UnsafeMutableBufferPointer<Double>
  ) {
    for (year, row) in bridge.enumerated() {
      var sum = 0.0
      for k in row.indices { sum += row[k] * draws[first + k] }
      shocks[year] = sum
    }
  }

  /// What a deviate of the step moves: the step by h − h̃, or, where the past speaks, the deviate itself.
  func move(_ deviate: Double) -> Double {
    guard case .steps(let steps) = uncertainty else { return deviate }
    guard let draw = steps.draw else { return 0 }
    return (tables.first.map { Self.read($0, at: deviate) } ?? draw.quantile(deviate: deviate)) - draw.median
  }

  /// The place on the working scale, `year` years after the origin counted from 0, where `centre` is its median.
  func position(_ year: Int, move: Double, shock: Double, centre: Double?) -> Double {
    switch uncertainty {
    case .evidence: Self.read(tables[year], at: move)
    case .steps(let steps): (centre ?? steps.centres[year]) + Double(year + 1) * move + steps.swing * shock
    case .sampled: .nan
    }
  }

  // MARK: Quantiles that take long to find

  /// Quantiles at evenly spaced deviates over ±8.5, 16 to a standard deviation.
  private static func table(_ quantiles: ([Double]) -> [Double]) -> [Double] {
    let last = Int(StepDraw.furthestDeviate * 16)
    return quantiles((-last...last).map { Double($0) / 16 })
  }

  private static func tables(_ uncertainty: PathUncertainty, _ years: ClosedRange<Int>) -> [[Double]] {
    switch uncertainty {
    case .evidence(let predictions):
      years.map { year in
        table { deviates in
          guard let prediction = predictions[year] else { return deviates.map { _ in .nan } }
          return deviates.map { prediction.workingQuantile(NormalDistribution.cumulative($0)) }
        }
      }
    case .steps(let steps):
      if case .step(.pert, _)? = steps.draw, let draw = steps.draw {
        [table { $0.map { draw.quantile(deviate: $0) } }]
      } else {
        []
      }
    case .sampled: []
    }
  }

  /// Between the points of a table by the cubic through the four that are nearest.
  private static func read(_ table: [Double], at deviate: Double) -> Double {
    let place = min(max((deviate + StepDraw.furthestDeviate) * 16, 1), Double(table.count) - 2.001)
    let index = Int(place)
    let t = place - Double(index)
    let (a, b, c, d) = (table[index - 1], table[index], table[index + 1], table[index + 2])
    let bend = t * (t - 1) / 6
    return b + (c - b) * t + bend * ((2 - t) * (a - 2 * b + c) + (1 + t) * (b - 2 * c + d))
  }

  /// The rows of the factor of cov(B(s), B(t)) = min(s, t), the last year first.
  private static func bridge(years: Int) -> [[Double]] {
    var rows = [[Double]](repeating: [], count: years)
    let order = [years - 1] + Array(0..<(years - 1))
    for (place, year) in order.enumerated() {
      var row: [Double] = []
      for earlier in 0..<place {
        let other = rows[order[earlier]]
        let shared = zip(row, other).reduce(0) { $0 + $1.0 * $1.1 }
        row.append((Double(min(year, order[earlier]) + 1) - shared) / other[earlier])
      }
      row.append((Double(year + 1) - row.reduce(0) { $0 + $1 * $1 }).squareRoot())
      rows[year] = row
    }
    return rows
  }
}

extension StepUncertainty {
  /// The standard deviation of the step that is drawn once.
  public var stepSpread: Double {
    guard let draw else { return 0 }
    if case .normal(_, let spread) = draw { return spread }
    let atoms = draw.atoms(257)
    let mean = atoms.reduce(0) { $0 + $1.weight * $1.value }
    return atoms.reduce(0) { $0 + $1.weight * ($1.value - mean) * ($1.value - mean) }.squareRoot()
  }
}
