import PlanModel
import Projection
import TestSupport
import Testing

/// What holds for every path.
struct PropertyTests {
  @Test func lawsThatNameTheirEndLandOnItToTheLastBit() throws {
    var random = SplitMix64(seed: 10)
    for _ in 0..<400 {
      let base = number(random.decimalText()).adding(number("0.01")) ?? 1
      let goal = number(random.decimalText()).adding(number("0.01")) ?? 1
      let horizon = random.int(2021...2040)
      for shape in [LandingShape.compound, .linear] {
        let plan = Plan.single(base: base.description, law: .landing(on: goal, shape: shape))
        #expect(try plan.path(to: horizon).value(in: horizon) == goal.doubleValue)
      }
      let double = try Plan.single(base: base.description, law: .total(1)).path(to: horizon)
      #expect(double.value(in: horizon) == base.multiplied(by: 2)?.doubleValue)
      let growth = number(random.decimalText(whole: 1))
      let total = try Plan.single(base: base.description, law: .total(growth)).path(to: horizon)
      #expect(total.value(in: horizon) == growth.adding(1).flatMap { base.multiplied(by: $0) }?.doubleValue)
    }
  }

  @Test func additiveStepsAreExact() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<400 {
      let (base, step) = (number(random.decimalText()), number(random.decimalText()))
      let path = try Plan.single(.unknown, base: base.description, law: .step(.add(step))).path(to: 2040)
      for (year, value) in path.projected.enumerated() {
        let exact = step.multiplied(by: DecimalNumber(year + 1)).flatMap { base.adding($0) }
        #expect(value == exact?.doubleValue)
      }
    }
  }

  @Test func everyPathBeginsAtItsBase() throws {
    var random = SplitMix64(seed: 12)
    for _ in 0..<200 {
      let base = number(random.decimalText(whole: 2)).adding(1) ?? 1
      guard base < 100 else { continue }
      for law in Self.laws(&random) {
        let path = try Plan.single(.ratio, base: base.description, law: law).path()
        #expect(path.points.first?.year == 2020 && path.points.first?.basis == .base)
        #expect(path.value(in: 2020) == base.doubleValue)
        #expect(path.points.map(\.year) == Array(2020...2025))
      }
      let still: [GrowthLaw] = [
        .step(.compound(0)), .step(.add(0)), .landing(on: base, shape: .compound), .landing(on: base, shape: .linear),
        .total(0),
        .hold, .saturation(.logistic, cap: 200, rate: 0), .saturation(.gompertz, cap: 200, rate: 0),
        .stockFlow(inflow: 0, lapse: 0), .diffusion(innovation: 0, imitation: 0, cap: 200),
      ]
      for law in still {
        for value in try Plan.single(base: base.description, law: law).path().projected {
          #expect(agree(value, base.doubleValue))
        }
      }
    }
  }

  @Test func pathsRiseWithTheirRate() throws {
    var random = SplitMix64(seed: 13)
    for _ in 0..<200 {
      let low = number(random.decimalText(whole: 1, fraction: 2)).scaled(byPowerOfTen: -1)
      let high = low.adding(number("0.01")) ?? 1
      let families: [(DecimalNumber) -> GrowthLaw] = [
        { .step(.compound($0)) }, { .step(.add($0)) }, { .total($0) }, { .odds($0) },
        { .saturation(.logistic, cap: 100, rate: $0) }, { .saturation(.gompertz, cap: 100, rate: $0) },
        { .diffusion(innovation: $0, imitation: number("0.3"), cap: 100) },
        { .diffusion(innovation: number("0.01"), imitation: $0, cap: 100) },
        { .stockFlow(inflow: $0, lapse: number("0.1")) }, { .landing(on: $0.adding(1) ?? 1, shape: .linear) },
      ]
      for (position, law) in families.enumerated() {
        let kind = position == 3 ? IndicatorKind.score : .stock
        let slow = try Plan.single(kind, base: "40", law: law(low)).path().projected
        let fast = try Plan.single(kind, base: "40", law: law(high)).path().projected
        #expect(zip(slow, fast).allSatisfy { $0 < $1 }, "law \(position) at \(low)")
      }
    }
  }

  @Test func boundedLawsNeverLeaveTheirBounds() throws {
    var random = SplitMix64(seed: 14)
    for _ in 0..<500 {
      let base = number("\(random.int(1...9999))").scaled(byPowerOfTen: -2)
      let rate = number(random.decimalText(whole: 1)).subtracting(number("0.99")) ?? 0
      for kind in [IndicatorKind.share, .score] {
        let odds = try Plan.single(kind, base: base.description, law: .odds(rate)).path()
        #expect(odds.projected.allSatisfy { (0...100).contains($0) })
      }
      for curve in [SaturationCurve.logistic, .gompertz] {
        let law = GrowthLaw.saturation(curve, cap: 100, rate: rate)
        let path = try Plan.single(.share, base: base.description, law: law).path(to: 2060)
        #expect(path.projected.allSatisfy { (0...100).contains($0) })
      }
    }
  }

  @Test func ratesInvertTheirLaws() throws {
    var random = SplitMix64(seed: 15)
    for _ in 0..<500 {
      let (start, end) = (random.double(1...99), random.double(1...99))
      let years = random.int(1...30)
      let rate = try #require(CompoundRate.between(start, end, years: years))
      #expect(
        agree(try #require(LandingGrowth.compound(from: start, rate: rate, years: years).last), end, within: 1e-12))
      let odds = try #require(OddsGrowth.rate(from: start, to: end, years: years, lower: 0, upper: 100))
      #expect(
        agree(OddsGrowth.value(from: start, rate: odds, years: Double(years), lower: 0, upper: 100), end, within: 1e-12)
      )
      for curve in [SaturationCurve.logistic, .gompertz] {
        let rate = try #require(SaturatingGrowth.rate(curve, from: start, to: end, cap: 100, years: years))
        let value = SaturatingGrowth.value(curve, from: start, cap: 100, rate: rate, years: Double(years))
        #expect(agree(value, end, within: 1e-11))
      }
      let total = random.double(0.1...8) * start * Double(years)
      if let rate = CumulativeGrowth.rate(base: start, total: total, years: years) {
        #expect(agree(CumulativeGrowth.total(base: start, rate: rate, years: years), total, within: 1e-12))
      }
    }
  }

  /// Without innovation a diffusion is the logistic curve; it never passes its cap, and a point of it leads on along the same curve.
  @Test func diffusionsAreOneCurve() throws {
    var random = SplitMix64(seed: 16)
    for _ in 0..<500 {
      let (start, p, q) = (random.double(0...99), random.double(0...0.2), random.double(0...0.9))
      let value = { (from: Double, years: Double) in
        BassDiffusion.value(from: from, innovation: p, imitation: q, cap: 100, years: years)
      }
      let (one, other) = (random.double(0...20), random.double(0...20))
      #expect(agree(value(value(start, one), other), value(start, one + other), within: 1e-11))
      #expect(value(start, 1e6) <= 100 && value(start, one) >= start)
      let logistic = SaturatingGrowth.value(.logistic, from: start, cap: 100, rate: q, years: one)
      let imitated = BassDiffusion.value(from: start, innovation: 0, imitation: q, cap: 100, years: one)
      #expect(agree(imitated, logistic, within: 1e-11))
    }
  }

  @Test func ratesThatDoNotExistAreNil() {
    #expect(CompoundRate.between(0, 5, years: 5) == nil)
    #expect(CompoundRate.between(5, 0, years: 5) == nil)
    #expect(CompoundRate.between(-5, 5, years: 5) == nil)
    #expect(CompoundRate.between(5, 6, years: 0) == nil)
    #expect(OddsGrowth.rate(from: 50, to: 100, years: 5, lower: 0, upper: 100) == nil)
    #expect(OddsGrowth.rate(from: 0, to: 50, years: 5, lower: 0, upper: 100) == nil)
    #expect(SaturatingGrowth.rate(.logistic, from: 10, to: 95, cap: 95, years: 5) == nil)
    #expect(SaturatingGrowth.rate(.gompertz, from: 95, to: 10, cap: 95, years: 5) == nil)
    // More than eleven times the base each year is no plan.
    #expect(CumulativeGrowth.rate(base: 1, total: 1e9, years: 5) == nil)
    #expect(CumulativeGrowth.rate(base: 100, total: -1, years: 5) == nil)
  }

  @Test func rootsAreFoundToTheLastBit() throws {
    let root = try #require(RootFinding.root(between: 0, and: 2) { $0 * $0 - 2 })
    #expect(root == 2.0.squareRoot() || root.nextUp == 2.0.squareRoot() || root.nextDown == 2.0.squareRoot())
    #expect(RootFinding.root(between: 0, and: 1) { $0 } == 0)
    #expect(RootFinding.root(between: 0, and: 1) { $0 - 1 } == 1)
    #expect(RootFinding.root(between: 0, and: 1) { _ in 1 } == nil)
    #expect(RootFinding.root(between: 0, and: 1) { _ in .nan } == nil)
  }

  @Test func trendsAreExactOnTheirOwnLines() throws {
    var random = SplitMix64(seed: 16)
    for _ in 0..<200 {
      let (start, slope, count) = (random.double(1...50), random.double(-0.2...0.3), random.int(3...10))
      let years = Array(2010..<(2010 + count)).filter { $0 < 2013 || random.chance(80) }
      let straight = years.map { TrendLine.Point(year: $0, value: start + slope * Double($0 - 2010)) }
      let line = try #require(TrendLine(.linear, fittedTo: straight))
      #expect(agree(line.value(in: 2030), start + slope * 20, within: 1e-10))
      let curve = years.map {
        TrendLine.Point(
          year: $0, value: LandingGrowth.compound(from: start, rate: slope, years: 1 + $0 - 2010).last ?? 0)
      }
      let log = try #require(TrendLine(.logLinear, fittedTo: curve))
      let end = try #require(LandingGrowth.compound(from: start, rate: slope, years: 21).last)
      #expect(agree(log.value(in: 2030), end, within: 1e-9))
    }
  }

  @Test func trendsNeedThreePoints() {
    let points = ReferenceTests.points(["1", "2", "3"])
    #expect(TrendLine(.linear, fittedTo: Array(points.prefix(2))) == nil)
    #expect(TrendLine(.linear, fittedTo: points) != nil)
    #expect(TrendLine(.logLinear, fittedTo: ReferenceTests.points(["1", "0", "3"])) == nil)
    #expect(TrendLine(.linear, fittedTo: ReferenceTests.points(["1", "0", "-3"])) != nil)
  }

  private static func laws(_ random: inout SplitMix64) -> [GrowthLaw] {
    let rate = number(random.decimalText(whole: 1)).scaled(byPowerOfTen: -1)
    return [
      .step(.compound(rate)), .step(.add(rate)), .landing(on: rate.adding(1) ?? 1, shape: .compound), .total(rate),
      .hold,
      .saturation(.logistic, cap: 150, rate: rate), .stockFlow(inflow: rate, lapse: number("0.1")),
    ]
  }
}
