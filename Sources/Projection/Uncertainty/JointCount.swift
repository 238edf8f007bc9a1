import PlanModel

/// How many targets are met together, counted over paths: where one is computed from another's indicator, only whole paths can tell.
public struct JointCount: Sendable, Hashable {
  /// How the sources of uncertainty hang together.
  public enum Dependence: Sendable, Hashable, CaseIterable {
    /// Not at all.
    case independent
    /// As was stated.
    case stated
    /// One moves all.
    case common
  }

  /// P(exactly k met), k = 0 … n.
  public let counts: [Double]
  /// P(all others met, and this one not), in the order of the codes.
  public let missedAlone: [Double]
  /// The standard error of P(all met).
  public let error: Double
  /// The paths.
  public let paths: Int

  /// P(all met).
  public var all: Double { counts.last ?? 1 }
  /// P(at least k met), k = 0 … n.
  public var atLeast: [Double] { counts.indices.map { min(1, counts[$0...].reversed().reduce(0, +)) } }
}

extension ProjectionProgram {
  /// Counts how many of the targets of `codes` are met together; `nil` where none of them is uncertain.
  public func jointCount(of codes: [String], _ dependence: JointCount.Dependence) -> JointCount? {
    JointTests(codes, in: self)?.count(dependence)
  }

  /// The probability that all targets of `codes` are met with each part of what is uncertain at a low and at a high deviate, and all else as
  /// uncertain as it is; empty where nothing is.
  ///
  /// All of them are counted over the same draws, so that they differ by nothing but the part.
  public func jointEnds(of codes: [String], at deviates: (low: Double, high: Double)) -> [JointEnds] {
    guard let tests = JointTests(codes, in: self) else { return [] }
    return tests.model.parts.map { part in
      JointEnds(
        code: tests.model.sources[part.source].code, isSwing: part.isSwing,
        low: tests.count(.stated, holding: [part: deviates.low]).all,
        high: tests.count(.stated, holding: [part: deviates.high]).all)
    }
  }
}

/// What becomes of a joint probability with one part of what is uncertain at either end.
public struct JointEnds: Sendable, Hashable {
  /// The indicator whose assumption it is a part of.
  public let code: String
  /// Whether it is the swing, not the step.
  public let isSwing: Bool
  /// P(all met) with it at the low end, and at the high end.
  public let low: Double
  public let high: Double
}

/// The targets of some indicators as tests of whole paths.
private struct JointTests {
  let program: ProjectionProgram
  let model: PathModel
  /// How many targets there are, and how many are met for certain.
  private let count: Int
  private var certain = 0
  /// The places of those that are missed for certain, and of the tests.
  private var missing: [Int] = []
  private let places: [Int]
  private let tests: [PathSimulation.Test]

  /// `nil` where no target is uncertain, or one cannot be tested.
  init?(_ codes: [String], in program: ProjectionProgram) {
    var medians = program.atMedians
    var tests: [(code: String, place: Int, target: Target)] = []
    for (place, code) in codes.enumerated() {
      guard let target = program.plan.target(for: code, in: program.scenario),
        let path = try? medians.trajectory(of: code), let value = path.value(in: target.year)
      else { return nil }
      if path.isUncertain {
        tests.append((code, place, target))
      } else if target.isReached(by: value) {
        certain += 1
      } else {
        missing.append(place)
      }
    }
    guard let model = PathModel(tests.map(\.code), in: program), model.outputs.count == tests.count else { return nil }
    self.program = program
    self.model = model
    count = codes.count
    places = tests.map(\.place)
    self.tests = zip(tests, model.outputs).map { test, output in
      PathSimulation.Test(
        place: output * model.yearCount + test.target.year - model.years.lowerBound,
        threshold: test.target.modelledThreshold, isUp: test.target.direction == .up)
    }
  }

  func count(_ dependence: JointCount.Dependence, holding held: [PathModel.Part: Double] = [:]) -> JointCount {
    var simulation = PathSimulation(
      model, scenario: program.scenario, settings: program.settings, dependence: dependence)
    simulation.held = held
    let (kept, paths) = simulation.meet(tests)
    return JointCount(kept, paths, count: count, places: places, certain: certain, missing: missing)
  }
}

extension PathSimulation {
  /// How many tests each path meets, and which is the only one that it misses.
  struct Met: Sendable {
    var counts: [Int]
    var missedAlone: [Int]
    var paths: Int { counts.reduce(0, +) }
  }

  /// A value among all, and what it must do.
  fileprivate struct Test: Sendable {
    let place: Int
    let threshold: Double
    let isUp: Bool
  }

  fileprivate func meet(_ tests: [Test]) -> (kept: [Met], paths: Int) {
    let tolerance = settings.sampling.tolerance
    return run {
      Met(counts: [Int](repeating: 0, count: tests.count + 1), missedAlone: [Int](repeating: 0, count: tests.count))
    } gather: { values, met in
      var number = 0
      var missed = 0
      for (index, test) in tests.enumerated() {
        let value = values[test.place]
        if test.isUp ? value >= test.threshold : value <= test.threshold { number += 1 } else { missed = index }
      }
      met.counts[number] += 1
      if number == tests.count - 1 { met.missedAlone[missed] += 1 }
    } isEnough: { kept in
      Self.error(of: kept.map { Double($0.counts[tests.count]) / Double($0.paths) }, paths: kept.first?.paths ?? 1)
        <= tolerance
    }
  }
}

extension JointCount {
  fileprivate init(
    _ kept: [PathSimulation.Met], _ paths: Int, count: Int, places: [Int], certain: Int, missing: [Int]
  ) {
    var counts = [Double](repeating: 0, count: count + 1)
    var missedAlone = [Double](repeating: 0, count: count)
    for number in 0...places.count {
      counts[number + certain] = Double(kept.reduce(0) { $0 + $1.counts[number] }) / Double(paths)
    }
    if missing.isEmpty {
      for (test, place) in places.enumerated() {
        missedAlone[place] = Double(kept.reduce(0) { $0 + $1.missedAlone[test] }) / Double(paths)
      }
    } else if missing.count == 1 {
      missedAlone[missing[0]] = counts[count - 1]
    }
    self.counts = counts
    self.missedAlone = missedAlone
    self.paths = paths
    error = PathSimulation.error(
      of: kept.map { Double($0.counts[places.count]) / Double($0.paths) }, paths: paths / kept.count)
  }
}
