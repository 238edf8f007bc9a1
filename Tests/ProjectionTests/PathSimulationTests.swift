import Glibc
import PlanModel
import Projection
import TestSupport
import Testing

/// Paths that are computed from uncertain ones.
@Suite struct PathSimulationTests {
  /// Two uncertain indicators and one that is computed from them, in an order of the table.
  private func plan(_ expression: Expression, reversed: Bool = false, target: Target.Condition? = nil) -> Plan {
    var plan = Plan()
    let rows: [(String, String)] = [("1", "1700"), ("2", "400")]
    for (code, base) in reversed ? rows.reversed() : rows { plan.add(code, "指标\(code)", base: base) }
    plan.add("3", "商", .ratio, base: "4.25", target: target)
    plan.assume("1", Self.range("0.12", "0.2"))
    plan.assume("2", Self.range("0.03", "0.05"))
    plan.assume("3", .expression(expression))
    return plan
  }

  private static func range(_ low: String, _ high: String) -> GrowthLaw {
    .uncertain(UncertainStep(.rate, .range(low: number(low), high: number(high))))
  }

  private static let quotient = Expression.binary(
    .reference(.indicator("1")), .divided, .reference(.indicator("2")))

  private func normal(_ low: Double, _ high: Double) -> (mean: Double, spread: Double) {
    ((log1p(low) + log1p(high)) / 2, (log1p(high) - log1p(low)) / (2 * 1.6448536269514722))
  }

  /// The quotient of two lognormal values is lognormal: mean and variance are known.
  @Test(arguments: [0.0, 0.5, 1.0])
  func quotientOfRangesIsLognormal(share: Double) throws {
    var settings = ProjectionSettings(horizon: 2025)
    settings.dependence = .commonFactor(share: share)
    let plan = plan(Self.quotient, target: .atLeast(number("8")))
    var program = ProjectionProgram(plan: plan, scenario: plan.openScenario, settings: settings)
    let path = try program.trajectory(of: "3")
    let (a, b) = (normal(0.12, 0.2), normal(0.03, 0.05))
    let mean = log(1700.0 / 400) + 5 * (a.mean - b.mean)
    let spread = 5 * (a.spread * a.spread + b.spread * b.spread - 2 * share * a.spread * b.spread).squareRoot()
    let distribution = try #require(path.distribution(in: 2025))
    for (probability, deviate) in [(0.05, -1.6448536), (0.25, -0.6744898), (0.5, 0), (0.95, 1.6448536)] {
      #expect(abs(distribution.quantile(probability) / exp(mean + spread * deviate) - 1) < 2e-3)
    }
    let target = try #require(plan.target(for: "3", in: plan.openScenario))
    let (chance, error) = distribution.probability(ofMeeting: target)
    let exact = erfc((log(8.0) - mean) / spread / 2.0.squareRoot()) / 2
    #expect(abs(chance - exact) < 4 * error + 1e-4, "\(chance) \(exact) \(error)")
    #expect(error <= 0.0005 && path.sampledPaths ?? 0 > 0 && !path.restsOnMedians)
    #expect(abs((path.value(in: 2025) ?? 0) / exp(mean) - 1) < 2e-3)
  }

  /// The same driver has the same draws: what is divided by itself is certain.
  @Test func aDriverIsDrawnOnce() throws {
    let one = plan(.binary(.reference(.indicator("1")), .divided, .reference(.indicator("1"))))
    var program = one.program()
    let distribution = try #require(try program.trajectory(of: "3").distribution(in: 2025))
    #expect(distribution.quantile(0.01) == 1 && distribution.quantile(0.99) == 1)
  }

  @Test func theOrderOfTheTableAndTheThreadsDoNotMatter() throws {
    func values(reversed: Bool, threads: Int) throws -> Trajectory {
      var settings = ProjectionSettings(horizon: 2025)
      settings.sampling.threads = threads
      let plan = plan(Self.quotient, reversed: reversed, target: .atLeast(number("8")))
      var program = ProjectionProgram(plan: plan, scenario: plan.openScenario, settings: settings)
      return try program.trajectory(of: "3")
    }
    let one = try values(reversed: false, threads: 1)
    #expect(try values(reversed: true, threads: 1).uncertainty == one.uncertainty)
    #expect(try values(reversed: false, threads: 3).uncertainty == one.uncertainty)
  }

  @Test func anElasticityOfOneKeepsTheDistribution() throws {
    var plan = Plan()
    plan.add("1", "驱动", base: "100")
    plan.add("2", "跟随", base: "50")
    plan.assume("1", Self.range("0.05", "0.15"))
    plan.updateOpenScenario { $0.assumptions["1"]?.swing = .relative(number("0.03")) }
    plan.assume("2", .elastic(driver: .indicator("1"), elasticity: 1))
    var program = plan.program()
    let driver = try #require(try program.trajectory(of: "1").distribution(in: 2025))
    let follower = try #require(try program.trajectory(of: "2").distribution(in: 2025))
    for probability in [0.05, 0.5, 0.95] {
      #expect(abs(follower.quantile(probability) * 2 / driver.quantile(probability) - 1) < 3e-3)
    }
  }

  @Test func withoutSamplingThePathStaysAtTheMediansAndSaysSo() throws {
    var settings = ProjectionSettings(horizon: 2025)
    settings.sampling.method = .exact
    let plan = plan(Self.quotient)
    var program = ProjectionProgram(plan: plan, scenario: plan.openScenario, settings: settings)
    let path = try program.trajectory(of: "3")
    #expect(path.restsOnMedians && path.uncertainty == nil)
  }

  /// A path that may leave what its kind allows is refused, not cut off.
  @Test func boundsHoldInEveryPath() {
    var plan = plan(Self.quotient)
    plan.add("4", "占比", .share, unit: "%", base: "80")
    plan.assume(
      "4", .expression(.binary(.reference(.indicator("3")), .times, .number(number("12")))))
    guard case .mayLeaveBounds(_, let bound, _)? = plan.failure(of: "4") else {
      Issue.record("not refused")
      return
    }
    #expect(bound == 100)
  }

  // MARK: The year of reaching

  private func first(_ method: ProjectionSettings.Sampling.Method = .auto) throws -> FirstReach {
    let plan = Plan.single(.count, base: "1700", law: Self.range("0.2", "0.3"), target: .atLeast(5000))
    var settings = ProjectionSettings(horizon: 2025)
    settings.sampling.method = method
    let program = ProjectionProgram(plan: plan, scenario: plan.openScenario, settings: settings)
    return try #require(program.firstReach(of: "1"))
  }

  @Test func yearsOfReachingAddUp() throws {
    let exact = try first()
    #expect(exact.method == .exact && exact.error == 0 && exact.years.map(\.year) == Array(2021...2025))
    #expect(abs(exact.years.reduce(exact.notReached) { $0 + $1.probability } - 1) < 1e-12)
    // Growth is positive: the target is met in 2025 or never, unless it was met before.
    #expect(abs(1 - exact.notReached - 0.6066022922) < 1e-9)
    let sampled = try first(.sample)
    #expect(sampled.paths > 0 && sampled.error <= 0.0005)
    for (one, other) in zip(exact.years, sampled.years) {
      #expect(abs(one.probability - other.probability) < 4 * sampled.error + 1e-4)
    }
  }

  /// A path that swings can meet the target and lose it again.
  @Test func aSwingReachesMoreOftenThanItStays() throws {
    var plan = Plan.single(.count, base: "1700", law: Self.range("0.02", "0.04"), target: .atLeast(2000))
    plan.updateOpenScenario { $0.assumptions["1"]?.swing = .relative(number("0.1")) }
    var program = plan.program()
    let inTime = try #require(try program.trajectory(of: "1").distribution(in: 2025)).probability(atLeast: 2000)
    let first = try #require(program.firstReach(of: "1"))
    #expect(first.method == .sample && 1 - first.notReached > inTime + 0.03)
  }

  // MARK: Shares of the variance

  /// What is computed by a factor of one has the shares of its driver: drawn and exact agree.
  @Test func drawnSharesAreTheExactOnes() throws {
    var plan = plan(.binary(.reference(.indicator("1")), .times, .number(1)))
    plan.updateOpenScenario { $0.assumptions["1"]?.swing = .relative(number("0.05")) }
    let program = plan.program()
    let own = try #require(PathModel(["1"], in: program))
    let computed = try #require(PathModel(["3"], in: program))
    let scale = try #require(
      { () -> ValueDistribution? in
        var program = program
        return (try? program.trajectory(of: "1"))?.distribution(in: 2025)
      }()
    ).scale
    let exact = own.varianceShares(of: 0, in: 2025, scale: scale, seed: 0)
    let drawn = computed.varianceShares(of: 0, in: 2025, scale: scale, seed: 0)
    #expect(exact.paths == 0 && drawn.paths > 0 && drawn.error < 0.01)
    #expect(abs(exact.first.reduce(0, +) - 1) < 1e-12)
    for (one, other) in zip(exact.first, drawn.first) { #expect(abs(one - other) < 4 * drawn.error + 1e-3) }
    for (one, other) in zip(drawn.first, drawn.total) { #expect(abs(one - other) < 8 * drawn.error + 1e-3) }
    #expect(abs(exact.spread / drawn.spread - 1) < 0.01)
  }
}
