import PlanModel
import SourceText
import Testing

@testable import IndicatorTables

/// Tables in the layout of plans: three years, yearly and cumulative changes, words where a number is expected.
struct PlanColumnsTests {
  // MARK: Years

  @Test(arguments: [
    ("2020年实际,2025年预计,2030年目标", 2025, [2020], EvidenceType.predicted),
    ("2020年,2025年,2030年", 2025, [2020], .reported),
    ("2020年基期,2023年实际,2025年预计,2030年目标", 2020, [2023, 2025], .reported),
    ("2015年,2020年实际,2025年,2030年目标", 2025, [2015, 2020], .reported),
    ("“十四五”2025年目标,2025年预计,“十五五”2030年", 2025, [], .predicted),
    ("2025年,2030年目标,2035年远景目标", 2025, [], .reported), ("2025年,2030年预计", 2025, [], .reported),
  ]) func theBaseIsTheLatestYearBeforeTheTarget(
    _ years: String, _ base: Int, _ earlier: [Int], _ type: EvidenceType
  ) throws {
    let count = years.split(separator: ",").count
    let values = (1...count).map { "1\($0)" }.joined(separator: ",")
    let table = try Corpora.indicators("指标,单位,\(years)\n专利,件,\(values)\n")
    let indicator = try #require(table.rows.first)
    #expect(indicator.base.year == base && indicator.target?.year == 2030)
    #expect(indicator.base.type == type)
    #expect(table.history.map(\.year) == earlier)
    #expect(table.history.allSatisfy { $0.isBesideTarget && $0.code == "1" })
  }

  @Test(arguments: ["2020年,2025年,2035年", "2020年,2025年目标,2035年远景目标", "2020年实际,2025年目标,2035年目标"])
  func tenYearsBehindThePlanIsAnotherTarget(_ years: String) throws {
    let table = try Corpora.indicators("指标,单位,\(years)\n专利,件,10,20,30\n")
    #expect(table.rows[0].base.year == 2020 && table.rows[0].target?.year == 2025)
    #expect(table.rows[0].target?.condition == .atLeast(20))
    #expect(table.warnings.map(\.id) == [.tableColumnLater])
  }

  @Test func theTitleTellsWhichYearIsThePlans() throws {
    let table = try Corpora.indicators("“十四五”主要指标,,,,\n指标,单位,2020年,2025年,2035年\n专利,件,10,20,30\n")
    #expect(table.rows[0].base.year == 2020 && table.rows[0].target?.year == 2025)
    #expect(table.report.unknownColumns == ["2035年"])
  }

  @Test func aQuotedPlanOverAYearIsThatYear() throws {
    let table = try Corpora.indicators(
      "指标,单位,“十四五”,,“十五五”\n,,2025年目标,2025年预计,2030年\n专利,件,19,20,30\n")
    #expect(table.rows[0].base.value == 20 && table.rows[0].target?.condition == .atLeast(30))
  }

  @Test func notesSayWhichBasesAreOfAnotherYearOrExpected() throws {
    let table = try Corpora.indicators(
      "指标,单位,2020年,2025年\n甲,%,60.6*,65\n乙,%,5.2①,6\n丙,%,7#,8\n丁,%,7†,8\n".replacing("7#", with: "7")
        + "注：1.带*的为2019年数据。2.①为预计数,,,\n")
    #expect(table.rows.map(\.base.year) == [2019, 2020, 2020, 2020])
    #expect(table.rows.map(\.base.type) == [.reported, .predicted, .reported, .reported])
    #expect(table.report.otherBaseYears == [2019: ["1"]])
    #expect(table.report.unexplainedMarks == ["†": ["4"]])
  }

  // MARK: Changes

  /// name, unit, base, target cell, change cell, and the target that follows.
  @Test(arguments: [
    ("地区生产总值", "亿元", "4380", "—", "6%左右", "2030: >= 5861.43"),
    ("地区生产总值", "亿元", "4380", "年均增长8%", "", "2030: >= 6435.66"),
    ("地区生产总值增长", "%", "5.6", "—", "5.5左右", "2030: >= 5.5"),
    ("城镇调查失业率", "%", "5.3", "—", "＜5.5", "2030: <= 5.5"),
    ("人均预期寿命", "岁", "78.9", "—", "〔1.1〕", "2030: >= 80"),
    ("城镇化率", "%", "63.5", "[4.5]", "", "2030: >= 68"),
    ("城镇化率", "%", "63.5", "提高4.5个百分点", "", "2030: >= 68"),
    ("城镇化率", "%", "63.5", "—", "年均提高1个百分点", "2030: >= 68.5"),
    ("高新技术企业", "家", "600", "翻一番", "", "2030: >= 1200"),
    ("高新技术企业", "家", "600", "累计增长50%", "", "2030: >= 900"),
    ("合同额", "万元", "7200", "9000多万元", "", "2030: >= 9000"),
    ("能源产量", "万吨", "245", "280±5", "", "2030: 275..285"),
    ("研发经费投入增长", "%", "—", "—", "＞7、力争高于“十三五”时期实际", "2030: >= 7"),
  ]) func changesThatMeanOneThingAreTargets(
    _ name: String, _ unit: String, _ base: String, _ target: String, _ change: String, _ expected: String
  ) throws {
    let table = try Corpora.indicators(
      "指标,单位,2025年,2030年,年均增长〔累计〕\n\(name),\(unit),\(base),\(target),\(change)\n")
    let indicator = try #require(table.rows.first)
    #expect(indicator.target.map { "\($0.year): \($0.condition.line)" } == expected)
    #expect(table.warnings.isEmpty)
  }

  @Test(arguments: [
    ("医师数,人,2.6,〔0.7〕,", "3.3", "2.6182"), ("劳动生产率,万元/人,18.6,—,〔29.0〕", "47.6", "23.994"),
    ("湿地保护率,%,50,—,1", "55", "52.5505"),
  ]) func whatMayMeanTwoThingsIsNotGuessed(_ row: String, _ added: String, _ grown: String) throws {
    let table = try Corpora.indicators("指标,单位,2025年,2030年,年均〔累计〕\n\(row)\n")
    #expect(table.rows[0].target == nil)
    #expect(table.warnings.map(\.id) == [.cellChangeUndecided])
    #expect(table.warnings[0].arguments["added"] == added && table.warnings[0].arguments["grown"] == grown)
  }

  @Test func aChangeWithoutABaseIsKeptAndTold() throws {
    let table = try Corpora.indicators("指标,单位,2025年,2030年,累计\n人均预期寿命,岁,—,—,1\n*就业,万人,3,〔20〕,\n")
    #expect(table.rows.map(\.target) == [nil, nil])
    #expect(table.warnings.map(\.id) == [.cellChangeWithoutBase, .cellPlanTotal])
    #expect(table.warnings[1].arguments["total"] == "20万人")
  }

  @Test(arguments: [
    "单位GDP能源消耗降低,%,〔14.5〕,〔13.5〕,〔13.5〕", "单位GDP能源消耗降低,%,—,—,〔13.5〕", "单位GDP能源消耗降低,%,2.9,累计下降13.5%,",
    "单位GDP能源消耗降低,%,—,〔-13.5〕,",
  ])
  func aCumulativeFallIsTheLevelBehindIt(_ row: String) throws {
    let table = try Corpora.indicators("指标,单位,2025年,2030年,年均〔累计〕\n\(row)\n")
    let indicator = try #require(table.rows.first)
    #expect(indicator.name == "单位GDP能源消耗（2025年=100）" && indicator.aliases == ["单位GDP能源消耗降低"])
    #expect(indicator.changes == .fall && indicator.kind == .index && indicator.direction == .down)
    #expect(indicator.base.value == 100 && indicator.target?.condition == .atMost(number("86.5")))
    #expect(table.report.computedTargets.map(\.rule) == [.level])
  }

  @Test(arguments: [
    "年均增长（%）〔累计〕", "年均/累计", "年均增长/累计", "年均〔累计〕", "五年累计", "“十五五”年均增长（%）", "2026-2030年年均增长", "年均增速（%）",
  ]) func headingsOfChanges(_ heading: String) {
    #expect(ChangeHeading(heading) != nil)
  }

  @Test(arguments: ["累计值", "年均降雨量", "累计发明专利（件）", "年份", "目标"]) func otherHeadings(_ heading: String) {
    #expect(ChangeHeading(heading) == nil)
  }

  // MARK: Words

  @Test(arguments: ["基本消除", "完成上级下达任务", "高于GDP增长", "与经济增长同步", "达到全国一流水平", "进入第一方阵", "不降低"])
  func wordsAreARowWithoutATarget(_ words: String) throws {
    let table = try Corpora.indicators("指标,单位,2025年,2030年\n甲,件,10,\(words)\n乙,件,10,20\n")
    #expect(table.rows.map { $0.target?.low } == [nil, 20])
    #expect(table.rows[0].note == "2030年：\(words)")
    #expect(table.report.statedTargets == ["1 \(words)"])
  }

  @Test(arguments: ["\"5,8.3\"", "三百", "约十来件", "abc", "5件12", "见附件2"]) func numbersThatCannotBeReadRefuseTheTable(
    _ cell: String
  ) {
    #expect(throws: Diagnostics.self) { try Corpora.indicators("指标,单位,2025年,2030年\n甲,件,10,\(cell)\n") }
  }

  @Test func aRangeIsNoBase() throws {
    let table = try Corpora.indicators("指标,单位,2025年,2030年\n甲,件,210-220,300\n")
    #expect(table.rows[0].base.missing == .stated("210-220"))
    #expect(table.warnings.map(\.id) == [.cellNotSingle])
  }

  @Test func wordsInTheColumnOfChangesAreToldToo() throws {
    let table = try Corpora.indicators("指标,单位,2025年,2030年,年均\n收入增长,%,5.8,—,与GDP增长同步\n甲,件,1,—,6.5.2\n")
    #expect(table.report.statedTargets == ["1 与GDP增长同步"])
    #expect(table.warnings.map(\.id) == [.cellNotNumber])
  }

  // MARK: Series

  @Test func publishedChangesAreNoValuesOfTheLevel() throws {
    let plan = Corpora.plan(try Corpora.indicators("指标,单位,2020年,2025年\n单位GDP能耗降低,%,—,〔13.5〕\n").rows)
    let series = SourceFile(name: "s.csv", text: "指标,年份,数值\n单位GDP能耗降低,2021,2.7\n")
    #expect(try SeriesReader.read(series, encoding: .utf8, plan: plan).rows.map(\.code) == [nil])
  }

  @Test(arguments: [
    ("煤炭消费占比", Direction.down), ("城乡居民收入比", .down), ("城乡收入差距", .down), ("非化石能源占比", .up), ("研发经费占比", .up),
  ]) func partsThatAreToShrink(_ name: String, _ direction: Direction) {
    #expect(DirectionInference.direction(of: name) == direction)
  }

  @Test(arguments: ["性质", "状态", "类型"]) func theColumnOfTypesHasSeveralNames(_ heading: String) throws {
    let table = SourceFile(name: "t.csv", text: "指标,年份,数值,\(heading)\n甲,2024,7.8,实绩\n甲,2025,8.9,预计\n")
    let rows = try SeriesReader.read(table, encoding: .utf8, plan: Plan()).rows
    #expect(rows.map(\.type) == [.reported, .predicted])
  }

  @Test func anUnknownTypeIsNoEvidenceInSilence() {
    let table = SourceFile(name: "t.csv", text: "指标,年份,数值,性质\n甲,2024,7.8,据说\n")
    #expect(throws: Diagnostics.self) { try SeriesReader.read(table, encoding: .utf8, plan: Plan()) }
  }
}
