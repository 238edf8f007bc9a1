import EvidenceModel
import PlanModel

/// In which year a target is met for the first time: a probability for each year up to the target's, and what is left.
///
/// ```
/// P(met by year t) = P(h ≥ min_{k ≤ t} a_k)      a_k = h̃ + (x* − c_k)/k
/// ```
/// where the step h alone is uncertain: `x*` the target and `c_k` the median path in the working scale. Where each year has a shock of its
/// own, and where the path is computed from others, whole paths are drawn. What the past says (`history`) is taken at the same probability in
/// all years, as in sampling.
public struct FirstReach: Sendable, Hashable {
  /// One year.
  public struct Year: Sendable, Hashable {
    public let year: Int
    /// The probability that this is the first year in which the target is met.
    public let probability: Double
  }

  /// The years after the origin, up to the target's.
  public let years: [Year]
  /// The largest standard error of the probabilities; 0 where they are exact.
  public let error: Double
  /// How it was found.
  public let method: ProjectionMethod
  /// The paths that were drawn; 0 where none were.
  public let paths: Int

  /// The probability of not meeting the target by its year.
  public var notReached: Double { max(0, 1 - years.reduce(0) { $0 + $1.probability }) }

  init(byYear cumulative: [(Int, Double)], error: Double, method: ProjectionMethod, paths: Int) {
    var before = 0.0
    years = cumulative.map { year, probability in
      defer { before = max(before, probability) }
      return Year(year: year, probability: max(0, probability - before))
    }
    self.error = error
    self.method = method
    self.paths = paths
  }
}

extension ProjectionProgram {
  /// When the target of an indicator is met for the first time; `nil` where nothing is uncertain, or there is no target.
  public func firstReach(of code: String) -> FirstReach? {
    var program = self
    guard let target = plan.target(for: code, in: scenario), let path = try? program.trajectory(of: code),
      path.uncertainty != nil, target.year > path.originYear
    else { return nil }
    let years = (path.originYear + 1)...target.year
    let mayDraw = [.sample, .plain].contains(settings.sampling.method)
    if !mayDraw, path.sampledPaths == nil, let exact = Self.exactFirstReach(path.ownUncertainty, target, years) {
      return exact
    }
    guard let model = PathModel([code], in: self) else { return nil }
    return PathSimulation(model, scenario: scenario, settings: settings)
      .firstReach(of: 0, target, years)
  }

  /// In closed form: one draw decides the whole path.
  private static func exactFirstReach(
    _ uncertainty: PathUncertainty?, _ target: Target, _ years: ClosedRange<Int>
  ) -> FirstReach? {
    switch uncertainty {
    case .steps(let steps) where steps.swing == 0:
      guard let draw = steps.draw else { return nil }
      let place = steps.scale.position(of: target.modelledThreshold)
      var needed: Double?
      let chances = years.enumerated().map { offset, year in
        let step = draw.median + (place - steps.centres[offset]) / Double(offset + 1)
        needed = needed.map { target.direction == .up ? min($0, step) : max($0, step) } ?? step
        let least = needed ?? step
        return (year, target.direction == .up ? draw.probability(atLeast: least) : draw.probability(atMost: least))
      }
      return FirstReach(byYear: chances, error: 0, method: .exact, paths: 0)
    case .evidence(let predictions):
      let chances = years.compactMap { year in
        predictions[year].map { (year, $0.probability(ofMeeting: target)) }
      }
      return FirstReach(byYear: chances, error: 0, method: .exact, paths: 0)
    default: return nil
    }
  }

  /// The codes of an indicator and of everything that it is computed from, each once.
  public mutating func indicatorsBehind(_ code: String) -> [String] {
    var found: [String] = []
    var waiting = [code]
    while let next = waiting.popLast() {
      guard !found.contains(next) else { continue }
      found.append(next)
      for case .indicator(let driver) in (try? trajectory(of: next))?.law.references ?? [] { waiting.append(driver) }
    }
    return found
  }
}

extension PathSimulation {
  /// Counts in which year paths meet a target first.
  func firstReach(of output: Int, _ target: Target, _ years: ClosedRange<Int>) -> FirstReach {
    let row = model.outputs[output] * model.yearCount - model.years.lowerBound
    let (threshold, isUp) = (target.modelledThreshold, target.direction == .up)
    let tolerance = settings.sampling.tolerance
    func shares(_ kept: [[Int]], _ place: Int) -> [Double] {
      kept.map { Double($0[place]) / Double($0.reduce(0, +)) }
    }
    func error(_ kept: [[Int]]) -> Double {
      let paths = kept.first?.reduce(0, +) ?? 1
      return (0...years.count).map { Self.error(of: shares(kept, $0), paths: paths) }.max() ?? 0
    }
    let (kept, paths) = run {
      [Int](repeating: 0, count: years.count + 1)
    } gather: { values, counts in
      let first = years.firstIndex { year in
        isUp ? values[row + year] >= threshold : values[row + year] <= threshold
      }
      counts[first.map { years.distance(from: years.startIndex, to: $0) } ?? years.count] += 1
    } isEnough: {
      error($0) <= tolerance
    }
    var met = 0.0
    let chances = years.enumerated().map { place, year in
      let shares = shares(kept, place)
      met += shares.reduce(0, +) / Double(shares.count)
      return (year, met)
    }
    return FirstReach(
      byYear: chances, error: error(kept), method: settings.sampling.method == .plain ? .plain : .sample, paths: paths)
  }
}
