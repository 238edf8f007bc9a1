import Assessment
import PlanModel
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// Conditions of `assert`.
struct AssertionTests {
  @Test(
    arguments: [
      ("1 = 1", true), ("1 >= 1", true), ("1 > 1", false), ("1 < 2", true), ("2 <= 1", false), ("1 + 2 * 3 = 7", true),
      ("-(2 - 5) = 3", true),
      ("10 / 4 = 2.5", true), ("1 / 0 >= 0", false), ("100 = 101 within 1%", true), ("100 = 102 within 1%", false),
      ("100 = 101 within 0.02", true),
      ("value 托管@2020 = 1700", true), ("托管@2025 = 5000", true), ("托管@2025 >= 5000家", true), ("托管 >= 5000", true),
      ("质押@2020 = 19100万元", true),
      ("质押@2020 = 1.91亿元", true), ("商标有效@2020 = 440000件", true), ("440000件 = 商标有效@2020", true),
      ("托管@2024 < 5000", true), ("托管@2023 - 托管@2022 = 660", true),
      ("高价值@2021 = 6.34", true), ("高价值@2025 >= 0", false), ("人口 = 1260", true), ("托管@2020 / 人口 > 1.34", true),
      ("没有量@2020 > 0", nil),
      ("reach 托管", true), ("reach 托管 >= 80%", true), ("reach 托管 < 50%", false), ("reach 品牌", false),
      ("reach 品牌 < 50%", true), ("reach 高价值", false),
      ("reach 专利密集", false), ("reach 专利密集 >= 0%", false), ("count reach >= 1", true), ("count reach >= 2", false),
      ("count reach = 1", true),
      ("joint >= 0%", false), ("reach 托管 and 1 = 1", true), ("reach 托管 and reach 品牌", false),
      ("1 = 1 and 2 = 2 and 3 = 3", true),
    ] as [(String, Bool?)]) func conditions(_ condition: String, _ holds: Bool?) throws
  {
    let test = try TestSession.zhengzhou()
    try test.run("增长 托管 +660\n增长 品牌 +1\n令 人口 = 1260\n实绩 高价值 2021 6.34")
    guard let holds else {
      #expect(!test.faults("assert " + condition).isEmpty)
      return
    }
    #expect(try test.holds(condition) == holds)
    #expect(test.session.assertions.count == 1)
  }

  @Test func jointNeedsEveryTarget() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write("编号,指标,单位,2020年,2025年\n1,甲,家,10,20\n2,乙,家,10,20\n3,丙,家,10,\n", to: folder + "/t.csv")
      let test = TestSession(in: folder)
      try test.run("load t.csv\ngrow 甲 +2\ngrow 乙 +2")
      #expect(try test.holds("joint >= 100%"))
      try test.run("grow 乙 +1")
      #expect(try !test.holds("joint > 0%"))
      #expect(try test.holds("joint <= 0%"))
      #expect(try test.holds("count reach = 1"))
    }
  }

  @Test func aFailureIsRecordedAndTheRunGoesOn() throws {
    let test = try TestSession.zhengzhou()
    try test.run("assert 1 = 2\nlet x = 3\nassert x = 3")
    #expect(test.session.assertions.map(\.holds) == [false, true])
    #expect(test.session.assertions.map(\.spelling) == ["1 = 2", "x = 3"])
    #expect(test.answers.count == 2)
  }

  @Test func conditionsAreEvaluatedInTheOpenScenario() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 托管 +660\n情景 低\n增长 托管 +100")
    #expect(try !test.holds("reach 托管"))
    try test.run("情景 基准")
    #expect(try test.holds("reach 托管"))
  }
}
