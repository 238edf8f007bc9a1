import Assessment
import Foundation
import NameMatching
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// Faults that were found by use and by chance, each mended where it arose: every test here failed when it was written.
@Suite struct FaultsFoundByUseTests {
  @Test func aVariableInAVariableIsNotSwallowed() {
    let test = TestSession(variables: ["a": "$b"])
    #expect(!test.faults("let x = $a").isEmpty || test.state.plan.quantity("x") != nil)
  }

  @Test(arguments: [
    "scenario \"行为1\"", "reach \"存在2项\"", "grow a = \"1\" / 2", "grow a = \"2020年人口\" * 2", "project \"to\"",
    "project \"到\" to 2030", "reach \"by\"",
    "assert \"joint\" >= 3", "assert \"count\" > 3",
    "load \"a’b.csv\"", "load \"a＃b.csv\"", "load \"a＄b.csv\"", "load \"1e5.csv\"", "load \"2024.10.01.csv\"",
    "set entity \"a#b\"", "set entity \"\"", "set entity \"a  b\"", "set entity \"a'b\"",
    "reach \"1e5\"", "let x = 5 e3", "explain \"to\"", "compare \"to\" \"from\"", "scenario \"from\" from \"from\"",
    "reach \"a。\"", "assert reach \"5 x\"", "assert reach \"and\" and reach b",
    "assert \"value\" \"x\" > 3", "assert \"value\" > 3", "grow a like \"2016\" 2016..2020",
    "grow a elastic \"1.2\" 1.2", "let \"in\" = 3 in 2020", "show \"?\"", "reach \"*\"", "reach \"-\"",
    "grow \"from\" 24%",
    "grow \"from\" from 2021 24%", "target \"a\" 5 \"家\"", "reach \"中\u{200B}文\"", "reach \"ＧＤＰ\"", "let x = 5 。3",
    "grow a = x -3", "load \"a\\\\\"", "load \"a,b\"", "load \"\u{3000}\"",
  ]) func layoutKeepsTheMeaning(_ text: String) throws {
    guard let syntax = try? Reading.statement(text) else { return }
    let layout = ScenarioFormatter.format(syntax)
    let again = try Reading.statement(layout)
    #expect(again.body == syntax.body, "\(layout)")
  }

  @Test(arguments: ["可达 托管。", "增长 托管 持平。", "情景 高。", "查看 指标。"]) func aFullStopAtTheEndIsDropped(_ text: String) throws {
    #expect(!(try Reading.statement(text)).debugDescription.contains("。"))
  }

  @Test func fullWidthNamesAreTheSame() throws {
    let test = try TestSession.zhengzhou()
    try test.run("情景 高1\n情景 高１")
    #expect(test.state.plan.scenarios.count == 2)
  }
  @Test func fullWidthQuantitiesAreTheSame() throws {
    let test = try TestSession.zhengzhou()
    try test.run("令 GDP = 1\n令 ＧＤＰ = 2")
    #expect(test.state.plan.quantities.count == 1)
  }

  @Test(arguments: ["2021年..2022年 8%, 2023年.. 12%", "2021..2022年 8%，2023..2025年 12%"]) func phasesMaySayYear(
    _ law: String
  ) throws {
    #expect(try Reading.statement("增长 a \(law)").debugDescription.contains("phases"))
  }

  @Test func alandingPathLandsAtTheHorizonWhateverIsShown() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 高价值 到 13\n推演 高价值 到 2030")
    guard case .project(let results) = try #require(test.answers.last).content else { return }
    #expect(try results[0].trajectory.get().value(in: 2025) == 13)
    try test.run("推演 高价值 到 2023")
    guard case .project(let early) = try #require(test.answers.last).content else { return }
    #expect(try early[0].trajectory.get().value(in: 2023) != 13)
  }
  @Test func anAssertionOfALaterYearDoesNotMoveTheOthers() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 高价值 到 13")
    #expect(try test.holds("高价值@2025 >= 13"))
    #expect(try test.holds("高价值@2030 > 0 and 高价值@2025 >= 13"))
    #expect(try test.holds("高价值@2030 > 13"))
  }
  @Test func explainingALaterYearDoesNotMoveTheTarget() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 高价值 到 13\n解释 高价值@2030")
    guard case .explain(let explanation) = try #require(test.answers.last).content else { return }
    #expect(explanation.reach.projected == 13)
  }

  @Test func oddsNeverLeaveTheirBounds() {
    #expect(OddsGrowth.value(from: 99.99, rate: 9, years: 17, lower: 0, upper: 100) <= 100)
    var random = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let value = OddsGrowth.value(
        from: random.double(0.01...99.99), rate: random.double(-0.9...20), years: Double(random.int(1...60)), lower: 0,
        upper: 100)
      guard value >= 0, value <= 100 else {
        Issue.record("\(value)")
        return
      }
    }
  }

  @Test func aQuantityEqualsItself() throws {
    let test = try TestSession.zhengzhou()
    try test.run("令 人口 = 1260万人")
    #expect(try test.holds("人口 = 1260万人"))
  }
  @Test func aQuantityOfTwoYearsHasOneUnit() throws {
    let test = try TestSession.zhengzhou()
    _ = test.faults("令 人口 = 1260万人 在 2020\n令 人口 = 13100000人 在 2025")
    #expect(
      test.state.plan.quantity("人口")?.values.count == 1 || (test.state.plan.quantity("人口")?.value(in: 2025) ?? 0) < 2000
    )
  }
  @Test func perCentOfAQuantityIsPerCent() throws {
    let test = try TestSession.zhengzhou()
    try test.run("令 失效率 = 8%\n增长 托管 = 100 * 失效率")
    #expect(try test.value("托管", 2025) == 8)
  }
  @Test func unitsInSumsOfAnAssertion() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 商标有效 到 70")
    #expect(try test.holds("商标有效@2025 - 商标有效@2020 >= 260000件"))
  }

  @Test func initialsOfThePrintedName() throws {
    let index = NameIndex([NameIndex.Entry(code: "1", name: "每万人口高价值发明专利拥有量")])
    #expect(index.resolve("mwrkgjz") == .found("1"))
    #expect(index.resolve("rkgjz") == .found("1"))
  }

  @Test func aTableLoadedUnderAnotherSpellingIsTheSameTable() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write("编号,指标,单位,2020年,2025年\n1,托管数量,家,1700,5000\n", to: folder + "/t.csv")
      try Repository.write("entity,indicator,year,value\n,托管数量,2021,1800\n", to: folder + "/s.csv")
      let test = TestSession(in: folder)
      try test.run("load t.csv\nseries s.csv")
      #expect(test.faults("load ./t.csv").isEmpty)
      #expect(test.faults("series ./s.csv").isEmpty)
      #expect(test.state.plan.observations.count == 1)
    }
  }

  @Test func theDefaultOfTheHorizonIsTheDefault() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write("编号,指标,单位,2025年,2030年\n1,托管数量,家,1700,5000\n", to: folder + "/t.csv")
      let test = TestSession(in: folder)
      try test.run("load t.csv\nset horizon")
      guard case .show(.settings(let rows)) = try #require(test.answers.last).content else { return }
      #expect(rows[0].value == "2030" && rows[0].standard == "2025")
    }
  }

  @Test func aScriptDoesNotOverwriteItself() throws {
    try Repository.withTemporaryFolder { folder in
      let script = "read '\(Repository.path("Scenarios/zhengzhou-2025/plan.tuiyan"))'\nreach\nexport s.txt\n"
      try Repository.write(script, to: folder + "/s.txt")
      let test = TestSession(in: folder)
      #expect(test.faults("read s.txt") == [.exportOverInput])
      #expect(try String(contentsOfFile: folder + "/s.txt", encoding: .utf8) == script)
      try Repository.write(script, to: folder + "/s.txt")
      var batch = BatchRun(keepsGoing: false, requirement: .none) { _ in }
      _ = batch.run([.file(folder + "/s.txt")], in: TestSession(in: folder).session)
      #expect(try String(contentsOfFile: folder + "/s.txt", encoding: .utf8) == script)
    }
  }

  @Test func aNameWithAStarIsAName() throws {
    #expect(try Reading.statement("assert reach *海外发明").debugDescription == "(assert (reach *海外发明))")
  }

  @Test func anActualAfterTheTargetYearDoesNotMeetTheTarget() {
    var plan = Plan.single(base: "10", law: .hold, target: .atLeast(20))
    plan.observe("1", 2026, "25")
    var assessment = ReachAssessment(plan.program())
    #expect(assessment.result(for: plan.indicators[0]).verdict == .outOfReach)
  }
  @Test func theYearReachedIsThatOfTheActual() {
    var plan = Plan.single(base: "10", law: .hold, target: .atLeast(20))
    plan.observe("1", 2022, "25")
    var assessment = ReachAssessment(plan.program())
    let result = assessment.result(for: plan.indicators[0])
    #expect(result.verdict == .outOfReach && result.yearReached == 2022)
    #expect(result.flags.contains(.achievedButWorsening))
  }

  @Test func aPlaceIsMetBeforeItsOwnBase() throws {
    var plan = Plan.single(base: "4", law: .converge(entity: "上海", year: 2021))
    plan.compare("上海", base: "64", baseYear: 2023, target: "256", targetYear: 2025)
    // 64 in 2023, times 2 a year: 16 in 2021.
    #expect(try plan.path().value(in: 2021).map { agree($0, 16) } == true)
  }

  @Test func amountsAreNotShifted() throws {
    let plan = Plan.single(base: "100", law: .yearly([GrowthStep](repeating: .add(5), count: 5)))
    let result = try SolveAssessment(plan.program(), plan.indicators[0]).solve(for: 150, by: 2025)
    #expect(!result.solutions.contains { $0.parameter == .shift && $0.value == nil })
  }

  @Test func theSeedReadsBack() {
    let answer = Answer(scenario: "基准", horizon: 2025, seed: .max, content: .reach([]))
    let text = ReportBuilder(Words(.chinese)).report(answer).machine.header[2].value.text
    #expect(text == "18446744073709551615")
  }

  @Test func aBinaryFileBehindAMarkIsBinary() {
    #expect(throws: TextDecodingError.binary(offset: 4)) { try TextDecoding.decode([0xEF, 0xBB, 0xBF, 0x61, 0x00]) }
  }
  @Test func theFirstBadByteOfGB18030IsNamed() {
    // Twenty good characters of GBK, then a byte that is in neither.
    let good = [[UInt8]](repeating: [0xD6, 0xD0], count: 20).joined()
    #expect(throws: TextDecodingError.unknownEncoding(offset: 40)) {
      try TextDecoding.decode(Array(good) + [0xFF, 0x0A])
    }
  }

  @Test func aReadThatFailsLeavesNoAssertions() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write("assert 1 = 2\n令 x = 1\n增长 x 24%\n", to: folder + "/a.tuiyan")
      let test = TestSession(in: folder)
      #expect(!test.faults("read a.tuiyan").isEmpty)
      #expect(test.session.assertions.isEmpty)
    }
  }

  @Test func aDifferenceThatIsNotZeroIsNeverWrittenAsZero() {
    #expect(NumberText.signed(-1e-13) != "0" && NumberText.signed(1e-13) != "+0")
  }
}
