import PlanModel
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

/// What is wrong with a statement, and where: the places that are marked with ⟦ ⟧.
struct DiagnosticTests {
  // MARK: Grammar

  @Test(
    arguments: [
      ("⟦增涨⟧ 托管 24%", DiagnosticID.unknownVerb, "增长"), ("⟦grwo⟧ 托管 24%", .unknownVerb, "grow"),
      ("⟦增长托管⟧ 24%", .unknownVerb, "增长 托管"),
      ("⟦5⟧ 托管", .somethingElseExpected, nil), ("增长 托管⟦⟧", .somethingMissing, nil), ("增长 托管 ⟦快速⟧", .unknownLaw, nil),
      ("增长 托管 ⟦持评⟧", .unknownLaw, "持平"), ("grow a ⟦dobule⟧", .unknownLaw, "double"),
      ("增长 托管24%⟦⟧", .somethingMissing, "增长 托管 24%"),
      ("目标 托管5000⟦⟧", .somethingMissing, "目标 托管 5000"), ("增长 托管 24% ⟦因⟧", .unexpectedRest, nil),
      ("增长 托管 24%⟦)⟧", .unexpectedRest, nil),
      ("增长 托管 24% 因为 ⟦理由⟧", .somethingElseExpected, nil), ("增长 托管 24% 因为⟦⟧", .somethingMissing, nil),
      ("目标 托管 ⟦>⟧ 5000", .comparisonNotAllowed, ">="), ("目标 托管 ⟦=⟧ 5000", .comparisonNotAllowed, ">="),
      ("目标 托管 ⟦很多⟧", .somethingElseExpected, nil),
      ("推演 到 ⟦1899⟧", .yearOutOfRange, nil), ("推演 到 ⟦2201⟧", .yearOutOfRange, nil),
      ("推演 到 ⟦2025.5⟧", .yearOutOfRange, nil),
      ("推演 到 ⟦明年⟧", .somethingElseExpected, nil), ("加载⟦⟧", .somethingMissing, nil),
      ("加载 ⟦\"\"⟧", .somethingMissing, nil),
      ("加载 a.csv ⟦b.csv⟧", .unexpectedRest, nil), ("令 人口 ⟦1260⟧", .somethingElseExpected, "="),
      ("令 人口 =⟦⟧", .somethingMissing, nil),
      ("反解 托管 ⟦5000⟧", .somethingElseExpected, "为"), ("solve a ⟦5000⟧", .somethingElseExpected, "for"),
      ("扫描 托管 20%..30%⟦⟧", .somethingMissing, "步长"), ("扫描 托管 20% ⟦30⟧%", .somethingElseExpected, ".."),
      ("增长 a 趋同 全国⟦⟧", .somethingMissing, "于"), ("增长 a 存量 +3 ⟦8⟧%", .somethingElseExpected, "失效"),
      ("增长 a 逻辑斯蒂 ⟦95⟧", .somethingElseExpected, "上限"), ("增长 a = (1 + 2 ⟦3⟧)", .somethingElseExpected, ")"),
      ("增长 a = 1 +⟦⟧", .somethingMissing, nil), ("增长 a = ⟦*⟧ 2", .somethingElseExpected, nil),
      ("断言 a⟦⟧", .somethingMissing, ">="),
      ("断言 a ⟦13⟧", .somethingElseExpected, ">="), ("断言 a >= 13 且⟦⟧", .somethingMissing, nil),
      ("可达 托管 于 ⟦2025⟧", .somethingElseExpected, "方法"), ("为什么 托管⟦⟧", .somethingMissing, nil),
      ("情景 高 从⟦⟧", .somethingMissing, nil), ("退出 ⟦吧⟧", .unexpectedRest, nil),
      ("增长 a 同 武汉 2016⟦⟧", .somethingMissing, ".."),
      ("grow a ⟦1e5⟧", .numberExponent, nil), ("grow a ⟦1E-3⟧%", .numberExponent, nil),
      ("grow a ⟦1.2.3⟧", .numberMalformed, nil), ("grow a 5% ⟦1.2.3⟧", .numberMalformed, nil),
      ("grow a ⟦1234567890123456789012345678901⟧", .numberTooLong, nil),
      ("目标 托管 ⟦5,000⟧家", .thousandsSeparator, "5000"), ("增长 a +⟦1,234,567⟧", .thousandsSeparator, "1234567"),
    ] as [(String, DiagnosticID, String?)]) func grammar(_ marked: String, _ id: DiagnosticID, _ suggestion: String?)
  {
    let source = MarkedText(marked)
    let faults = Reading.faults(source.text)
    #expect(faults.map(\.id) == [id])
    #expect(faults.map(\.range) == source.ranges)
    if let suggestion { #expect(faults.first?.suggestions.first == suggestion) }
  }

  @Test func everyStatementOfAScriptIsReadAndEveryFaultReported() {
    let source = MarkedText(
      """
      ⟦增张⟧ 托管 24%
      增长 托管 24%
      增长 托管 ⟦1e5⟧
      # 注
      目标 托管 ⟦>⟧ 5000
      推演 到 ⟦1066⟧
      令 x = ⟦$y⟧
      增长 托管 = ⟦(⟧1 + 2
      可达 托管
      加载 ⟦"⟧没有关
      """)
    let faults = Reading.faults(source.text)
    #expect(
      faults.map(\.id) == [
        .unknownVerb, .numberExponent, .comparisonNotAllowed, .yearOutOfRange, .undefinedVariable, .unclosedBracket,
        .somethingMissing, .unclosedQuote,
      ])
    #expect(faults.filter { $0.id != .somethingMissing }.map(\.range) == source.ranges)
  }

  // MARK: Meaning

  @Test(
    arguments: [
      ("增长 ⟦高价直⟧ 18%", DiagnosticID.unknownIndicator, "每万人口高价值发明专利拥有量"),
      ("增长 ⟦知识产权⟧ 18%", .ambiguousIndicator, "7 知识产权纠纷非诉调解率"),
      ("推演 托管 ⟦没有的⟧ 商标", .unknownIndicator, nil), ("增长 托管 ⟦24⟧", .bareNumber, "24%"),
      ("增长 托管 ⟦+18%⟧", .signedPercent, "18%"),
      ("增长 调解率 ⟦18%⟧", .rateOnShare, "+1.4pp"), ("增长 调解率 ⟦+18%⟧", .signedPercent, "+18pp"),
      ("增长 托管 ⟦+2pp⟧", .pointsNotAllowed, "2%"),
      ("增长 托管 ⟦+660万元⟧", .unitMismatch, "+660家"), ("增长 托管 ⟦-100%⟧", .rateTooLow, nil),
      ("增长 托管 60%,⟦45⟧,35%", .bareNumber, "45%"),
      ("增长 增速 ⟦到 5⟧", .growthOfGrowthRate, "+1pp"), ("增长 增速 ⟦5%⟧", .rateOnShare, "+1pp"),
      ("增长 托管 ⟦几率 10%⟧", .lawNeedsBounds, nil),
      ("增长 质押 ⟦存量 +3 失效 8%⟧", .lawNeedsStock, nil), ("增长 商标 存量 +3 失效 ⟦108%⟧", .probabilityOutOfRange, nil),
      ("增长 商标 存量 +3 失效 ⟦8⟧", .rateNeedsPercent, "8%"), ("增长 托管 2021..2023 8%, ⟦2023⟧.. 12%", .phasesOverlap, nil),
      ("增长 托管 ⟦2023⟧..2021 8%", .rangeReversed, "2021..2023"), ("增长 高价值 同 ⟦武义⟧", .unknownPlace, "武汉"),
      ("增长 高价值 同 武汉 ⟦2020..2016⟧", .rangeReversed, nil),
      ("增长 高价值 弹性 ⟦人中⟧ 1.2", .unknownQuantity, "人口"), ("增长 高价值 弹性 人口 ⟦120%⟧", .unitMismatch, nil),
      ("增长 高价值 趋同 全国 于 ⟦2020⟧", .yearNotAfterBase, nil),
      ("增长 高价值 按历史 波动 ⟦10%⟧", .historyAlone, nil), ("增长 高价值 ⟦20%..12%⟧", .rangeReversed, nil),
      ("增长 高价值 ⟦12%..+20件⟧", .sweepMixed, nil), ("增长 高价值 16% ± ⟦0%⟧", .spreadNotPositive, nil),
      ("增长 高价值 分档 12% 权重 ⟦0⟧", .spreadNotPositive, nil), ("增长 托管 +660 波动 ⟦10%⟧", .swingMeasure, "波动 10家"),
      ("增长 托管 24% 波动 ⟦200⟧", .swingMeasure, "波动 10%"), ("增长 托管 24% 冲击 2022 ⟦-20⟧", .shockSize, "-20%"),
      ("增长 托管 24% 冲击 2022 -20% 恢复 ⟦0.5年⟧", .shockRecovery, "2"),
      ("增长 托管 24% 冲击 ⟦2020⟧ -20%", .yearNotAfterBase, nil), ("增长 托管 ⟦几率 5%..12%⟧", .lawNeedsBounds, nil),
      ("增长 高价值 18% 波动 ⟦-10%⟧", .spreadNotPositive, nil), ("增长 高价值 = 人口@⟦2025⟧", .yearNotAllowed, nil),
      ("增长 调解率 到 ⟦130⟧", .valueOutOfBounds, nil),
      ("目标 托管 ⟦5000件⟧", .unitMismatch, "5000家"), ("目标 托管 ⟦5%⟧", .unitMismatch, nil),
      ("目标 满意度 ⟦101⟧", .valueOutOfBounds, nil), ("目标 托管 ⟦-5⟧", .valueOutOfBounds, nil),
      ("目标 托管 ⟦4..3⟧", .rangeReversed, "3..4"), ("目标 托管 5000 于 ⟦2020⟧", .yearNotAfterBase, nil),
      ("实绩 托管 2022 ⟦2600元⟧", .unitMismatch, nil),
      ("推演 到 ⟦2019⟧", .yearNotAfterBase, nil), ("反解 高价值 为 累计增长 ⟦60⟧", .totalNeedsFlow, nil),
      ("反解 托管 把握 ⟦180%⟧", .probabilityOutOfRange, nil),
      ("对比 ⟦高⟧", .compareNeedsTwo, nil), ("对比 高 ⟦低⟧", .unknownScenario, nil), ("情景 高 从 ⟦中⟧", .unknownScenario, nil),
      ("扫描 托管 ⟦30%..20% 步长 2%⟧", .rangeReversed, nil), ("扫描 托管 20%..30% 步长 ⟦2家⟧", .bareNumber, nil),
      ("扫描 托管 20%..30% 步长 ⟦0%⟧", .sweepStepNotPositive, nil),
      ("扫描 托管 ⟦20%..+30家 步长 1%⟧", .sweepMixed, nil), ("扫描 托管 ⟦0%..100% 步长 0.001%⟧", .sweepTooLong, nil),
      ("断言 可达 托管 >= ⟦80⟧", .probabilityOutOfRange, nil),
      ("断言 全部 >= ⟦130%⟧", .probabilityOutOfRange, nil), ("断言 个数 可达 >= ⟦15家⟧", .unitMismatch, nil),
      ("断言 高价值 > 13 误差 ⟦1%⟧", .withinNeedsEquals, nil),
      ("断言 数值 质押@2025 >= ⟦12件⟧", .unitMismatch, nil),
    ] as [(String, DiagnosticID, String?)]) func meaning(_ marked: String, _ id: DiagnosticID, _ suggestion: String?)
    throws
  {
    let source = MarkedText(marked)
    let error = #expect(throws: Diagnostics.self) { try Reading.meaning(source.text) }
    #expect(error?.all.map(\.id) == [id])
    #expect(error?.all.map(\.range) == source.ranges)
    if let suggestion { #expect(error?.all.first?.suggestions.first == suggestion) }
  }

  @Test func allFaultsOfAStatementAreReported() throws {
    let source = MarkedText("增长 托管 ⟦60⟧,45%,⟦+35%⟧,⟦+3元⟧")
    let error = #expect(throws: Diagnostics.self) { try Reading.meaning(source.text) }
    #expect(error?.all.map(\.id) == [.bareNumber, .signedPercent, .unitMismatch])
    #expect(error?.all.map(\.range) == source.ranges)
    let sum = MarkedText("增长 托管 = ⟦甲⟧ + ⟦乙⟧ / ⟦丙⟧")
    let unknown = #expect(throws: Diagnostics.self) { try Reading.meaning(sum.text) }
    #expect(unknown?.all.map(\.range) == sum.ranges)
  }

  @Test func withoutAPlanTheRemedyIsToLoadOne() {
    let error = #expect(throws: Diagnostics.self) { try Reading.meaning("可达 托管", in: Plan()) }
    #expect(error?.all.map(\.id) == [.noIndicators])
    #expect(error?.all.first?.suggestions == ["加载 文件"])
    let english = #expect(throws: Diagnostics.self) { try Reading.meaning("reach 托管", in: Plan()) }
    #expect(english?.all.first?.suggestions == ["load FILE"])
  }

  @Test func aKnownScenarioKeepsItsParent() throws {
    var plan = Reading.plan
    plan.open("中")
    plan.open("低", parent: "中")
    let error = #expect(throws: Diagnostics.self) { try Reading.meaning("情景 低 从 基准", in: plan) }
    #expect(error?.all.map(\.id) == [.scenarioHasParent])
    #expect(try Reading.meaning("情景 低 从 中", in: plan) == .scenario(name: "低", parent: "中"))
    #expect(try Reading.meaning("情景 低", in: plan) == .scenario(name: "低", parent: nil))
  }
}
