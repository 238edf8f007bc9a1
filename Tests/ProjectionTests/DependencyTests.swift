import PlanModel
import Projection
import TestSupport
import Testing

/// Indicators that are computed from others.
struct DependencyTests {
  /// 甲 = 乙 + 丙, 乙 = 丙 · 2, 丙 +1 a year.
  static let laws: [(String, GrowthLaw)] = [
    ("1", .expression(.binary(.reference(.indicator("2")), .plus, .reference(.indicator("3"))))),
    ("2", .expression(.binary(.reference(.indicator("3")), .times, .number(2)))), ("3", .step(.add(1))),
  ]

  static func plan(order: [Int], laws: [(String, GrowthLaw)] = laws) -> Plan {
    var plan = Plan()
    for (code, name) in [("1", "甲"), ("2", "乙"), ("3", "丙")] { plan.add(code, name, .unknown, base: "10") }
    for position in order { plan.assume(laws[position].0, laws[position].1) }
    return plan
  }

  @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func theOrderOfStatementsDoesNotMatter(
    _ order: [Int]
  ) throws {
    var program = Self.plan(order: order).program()
    // Also whichever is asked for first.
    for position in order { _ = try program.trajectory(of: Self.laws[position].0) }
    #expect(try program.trajectory(of: "1").projected == [33, 36, 39, 42, 45])
    #expect(try program.trajectory(of: "2").projected == [22, 24, 26, 28, 30])
  }

  @Test func circlesAreNamed() {
    var plan = Self.plan(order: [0, 1])
    plan.assume("3", .expression(.reference(.indicator("1"))))
    #expect(plan.failure(of: "2") == .cycle(["乙", "丙", "甲", "乙"]))
    #expect(plan.failure(of: "1") == .cycle(["甲", "乙", "丙", "甲"]))
    var program = plan.program()
    for code in ["1", "2", "3"] {
      #expect(throws: ProjectionFailure.self) { try program.trajectory(of: code) }
    }
    plan.assume("3", .elastic(driver: .indicator("3"), elasticity: 1))
    #expect(plan.failure(of: "3") == .cycle(["丙", "丙"]))
  }

  @Test func whatHangsOnACircleNamesTheCircleAlone() {
    var plan = Self.plan(order: [])
    plan.assume("1", .expression(.reference(.indicator("2"))))
    plan.assume("2", .expression(.reference(.indicator("3"))))
    plan.assume("3", .expression(.reference(.indicator("2"))))
    #expect(plan.failure(of: "1") == .cycle(["乙", "丙", "乙"]))
  }

  @Test func whatIsMissingIsNamed() {
    var plan = Plan.single(base: "1")
    plan.add("2", "乙", base: "1")
    plan.assume("1", .expression(.reference(.indicator("2"))))
    #expect(plan.failure() == .driver(name: "乙", .noAssumption))
    plan.assume("1", .elastic(driver: .quantity("人口"), elasticity: 1))
    #expect(plan.failure() == .quantityWithoutYear(name: "人口", year: 2020))
    plan.state("人口", "5", in: 2020)
    #expect(plan.failure() == .quantityWithoutYear(name: "人口", year: 2021))
  }

  @Test func divisionByZeroNamesItsYear() {
    var plan = Self.plan(order: [])
    plan.assume("3", .step(.add(-5)))
    plan.assume("2", .expression(.binary(.number(1), .divided, .reference(.indicator("3")))))
    #expect(plan.failure(of: "2") == .divisionByZero(year: 2022))
    plan.assume("2", .elastic(driver: .indicator("3"), elasticity: 1))
    #expect(plan.failure(of: "2") == .driver(name: "丙", .divisionByZero(year: 2022)))
  }

  @Test func deepChainsAreComputedOnce() throws {
    var plan = Plan()
    let count = 60
    for position in 0...count { plan.add("\(position)", "第\(position)项", .unknown, base: "1") }
    plan.assume("0", .step(.add(1)))
    // Each is named twice: without keeping results this would take 2⁶⁰ steps.
    for position in 1...count {
      let before = Expression.reference(.indicator("\(position - 1)"))
      plan.assume("\(position)", .expression(.binary(.binary(before, .plus, before), .divided, .number(2))))
    }
    #expect(try plan.path(of: "\(count)").projected == [2, 3, 4, 5, 6])
  }

  @Test func anAssumptionCanBeTriedWithoutTouchingThePlan() throws {
    let program = Self.plan(order: [0, 1, 2]).program()
    let assumption = Assumption(law: .hold, spelling: "hold", source: .test)
    var trial = program.trying(assumption, for: "3")
    #expect(try trial.trajectory(of: "1").projected == [30, 30, 30, 30, 30])
    var original = program
    #expect(try original.trajectory(of: "1").projected == [33, 36, 39, 42, 45])
  }

  @Test func scenariosAreComputedByTheirOwnAssumptions() throws {
    var plan = Self.plan(order: [0, 1, 2])
    plan.open("高")
    plan.assume("3", .step(.add(2)))
    #expect(try plan.path(of: "1").projected == [36, 42, 48, 54, 60])
    plan.open("基准")
    #expect(try plan.path(of: "1").projected == [33, 36, 39, 42, 45])
  }
}
