import PlanModel
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

/// What statements mean against a plan.
struct MeaningTests {
  @Test(
    arguments: [
      ("托管 18%", .step(.compound(number("0.18")))), ("托管 -3.5%", .step(.compound(number("-0.035")))),
      ("托管 +660", .step(.add(660))),
      ("托管 -20家", .step(.add(-20))), ("商标 +5000件", .step(.add(number("0.5")))), ("质押 +1亿", .step(.add(1))),
      ("调解率 +2pp", .step(.add(2))), ("调解率 +1.4个百分点", .step(.add(number("1.4")))),
      ("增速 -0.5", .step(.add(number("-0.5")))),
      ("托管 60%,+45", .yearly([.compound(number("0.6")), .add(45)])),
      (
        "托管 2021..2022 8%, 2023.. +12",
        .phases([
          GrowthPhase(first: 2021, last: 2022, step: .compound(number("0.08"))),
          GrowthPhase(first: 2023, last: nil, step: .add(12)),
        ])
      ),
      ("商标 到 700000件", .landing(on: 70, shape: .compound)), ("调解率 线性 到 30%", .landing(on: 30, shape: .linear)),
      ("调解率 to 30", .landing(on: 30, shape: .compound)), ("托管 累计增长 80%", .total(number("0.8"))), ("托管 翻番", .total(1)),
      ("调解率 几率 10%", .odds(number("0.1"))), ("满意度 odds -5%", .odds(number("-0.05"))),
      ("托管 逻辑斯蒂 上限 9500家 速度 40%", .saturation(.logistic, cap: 9500, rate: number("0.4"))), ("托管 持平", .hold),
      (
        "托管 扩散 3% 38% 上限 0.8万家",
        .diffusion(innovation: number("0.03"), imitation: number("0.38"), cap: 8000)
      ),
      ("托管 趋势", .trend(nil)),
      ("托管 trend linear", .trend(.linear)), ("托管 趋势 对数", .trend(.logLinear)),
      ("高价值 同 武汉", .like(entity: "武汉", years: nil)),
      ("高价值 like 武汉 2016..2020", .like(entity: "武汉", years: 2016...2020)),
      ("高价值 趋同 全国 于 2030", .converge(entity: "全国", year: 2030)),
      ("高价值 弹性 人口 1.2", .elastic(driver: .quantity("人口"), elasticity: number("1.2"))),
      ("高价值 elastic 托管 -1", .elastic(driver: .indicator("18"), elasticity: -1)),
      ("托管 存量 +3000家 失效 8%", .stockFlow(inflow: 3000, lapse: number("0.08"))),
      (
        "高价值 = 托管 / 人口 * 5% + 2万",
        .expression(
          .binary(
            .binary(
              .binary(.reference(.indicator("18")), .divided, .reference(.quantity("人口"))), .times,
              .number(number("0.05"))),
            .plus, .number(20_000)))
      ),
    ] as [(String, GrowthLaw)])
  func laws(_ text: String, _ law: GrowthLaw) throws {
    guard case .grow(let code, let assumption, _) = try Reading.meaning("grow " + text) else {
      Issue.record("no growth")
      return
    }
    #expect(assumption.law == law)
    #expect(Reading.plan.indicator(code) != nil)
  }

  @Test(
    arguments: [
      ("托管 5000", .atLeast(5000), 2025), ("托管 >= 5000家 于 2024", .atLeast(5000), 2024), ("增速 <= 5%", .atMost(5), 2025),
      ("商标 70", .atLeast(70), 2025), ("商标 0.7亿件", .atLeast(7000), 2025), ("园区 3..4", .range(3, 4), 2025),
      ("园区 3..4个", .range(3, 4), 2025),
      ("质押 120000万元..13亿元", .range(12, 13), 2025),
    ] as [(String, Target.Condition, Int)])
  func targets(_ text: String, _ condition: Target.Condition, _ year: Int) throws {
    guard case .target(_, let target) = try Reading.meaning("目标 \(text) 因为 \"依据\"") else {
      Issue.record("no target")
      return
    }
    #expect(target.condition == condition && target.year == year && target.reason == "依据")
  }

  @Test func assumptionsKnowWhereTheyWereStated() throws {
    let text = "\n# 注\n  grow 托管 从 2021 60%、45% because “理由”"
    guard case .grow("18", let assumption, let range) = try Reading.meaning(text) else {
      Issue.record("no growth")
      return
    }
    #expect(assumption.spelling == "60%,45%" && assumption.from == 2021 && assumption.reason == "理由")
    #expect(assumption.source == Source(document: "t", line: 3, column: 3))
    #expect(SourceFile(name: "t", text: text).text(in: range) == "60%、45%")
  }

  @Test func sweepsAreCountedInDecimals() throws {
    func spellings(_ text: String) throws -> [String] {
      guard case .sweep(_, let steps) = try Reading.meaning("扫描 \(text)") else { return [] }
      return steps.map(\.spelling)
    }
    #expect(try spellings("托管 20%..30% 步长 2.5%") == ["20%", "22.5%", "25%", "27.5%", "30%"])
    #expect(try spellings("托管 20..21% 步长 0.1").count == 11)
    #expect(try spellings("托管 +100..+300 步长 150") == ["+100", "+250"])
    #expect(try spellings("调解率 -1pp..+1pp 步长 1pp") == ["-1pp", "+0pp", "+1pp"])
    #expect(try spellings("托管 5%..5% 步长 1%") == ["5%"])
  }

  @Test func actualsAreInTheUnitOfTheTable() throws {
    guard case .actual(let observation) = try Reading.meaning("实绩 商标 2022年 48.5万件") else {
      Issue.record("no actual")
      return
    }
    #expect(
      observation.value == number("48.5") && observation.year == 2022 && observation.isStated
        && observation.entity.isEmpty)
  }

  @Test func questionsAreResolved() throws {
    #expect(try Reading.meaning("推演 托管 高价值 到 2030") == .project(codes: ["18", "1"], to: 2030))
    #expect(try Reading.meaning("可达") == .reach(codes: [], by: nil))
    #expect(try Reading.meaning("反解 质押 为 累计增长 600000万元") == .solve(code: "10", .total(60), by: 2025))
    #expect(try Reading.meaning("反解 托管 为 5000 于 2024") == .solve(code: "18", .value(5000), by: 2024))
    #expect(
      try Reading.meaning("反解 托管 为 5000 把握 80%")
        == .solve(code: "18", .valueWith(5000, probability: number("0.8")), by: 2025))
    #expect(try Reading.meaning("解释 zscqzyrz@2023") == .explain(code: "10", year: 2023))
    #expect(try Reading.meaning("对比 高 基准") == .compare(scenarios: ["高", "基准"]))
    #expect(try Reading.meaning("quit") == .quit)
  }
}
