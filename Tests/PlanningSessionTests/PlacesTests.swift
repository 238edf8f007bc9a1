import Assessment
import PlanModel
import ScenarioLanguage
import SourceText
import Testing

@testable import PlanningSession

/// Who stands where, and which targets come first.
struct PlacesTests {
  @Test func thePlacesOfZhengzhouAreThoseOfItsTable() throws {
    let test = try TestSession.zhengzhou()
    try test.run("对标 高价值")
    guard case .places(let comparison) = try #require(test.answers.last).content else {
      Issue.record("no comparison")
      return
    }
    let own = try #require(comparison.rows.first)
    // 13件 behind 82, 32, 30, 30, 28, 20, 20, 18 and 16, before 重庆's 12; 全国 takes no place.
    #expect(own.entity == nil && own.targetRank == 10 && comparison.rankedCount == 11)
    #expect(own.baseRank == 9 && own.rateRank == 2)
    let nation = try #require(comparison.rows.first { $0.entity == "全国" })
    #expect(nation.targetRank == nil && nation.baseRank == nil)
    #expect(comparison.rows.first { $0.entity == "西安" }?.baseRank == nil)
    #expect(comparison.rows.filter { $0.targetRank == 3 }.map(\.entity) == ["上海", "广州"])
    // (28 / 20.5)^(1/5) − 1
    #expect(abs(try #require(comparison.rows.first { $0.entity == "武汉" }?.rate) - 0.0643411) < 1e-6)
  }

  @Test(arguments: ["对标 高价值 武汉", "查看 对标 高价值 武汉", "peers 1 武汉", "show peers 1 武汉"])
  func onePlaceIsComparedAlone(_ text: String) throws {
    let test = try TestSession.zhengzhou()
    try test.run(text)
    guard case .places(let comparison) = try #require(test.answers.last).content else {
      Issue.record("no comparison")
      return
    }
    #expect(comparison.rows.map(\.entity) == [nil, "武汉"] && comparison.rankedCount == 11)
  }

  @Test func whatIsNoIndicatorIsAFileOrAFault() throws {
    let test = try TestSession.zhengzhou()
    #expect(test.faults("对标 没有的") == [.fileMissing] && test.faults("对标 没有.csv") == [.fileMissing])
    #expect(test.faults("对标 高价值 武Han") == [.unknownPlace])
    #expect(test.faults("查看 对标 没有的") == [.unknownIndicator])
    #expect(test.faults("对标 Scenarios/zhengzhou-2025/peers.csv").isEmpty)
  }

  private func codes(_ text: String, after statements: String = "") throws -> [String] {
    let test = try TestSession.zhengzhou()
    try test.run(statements + "\n" + text)
    switch try #require(test.answers.last).content {
    case .ranking(let results, _), .reach(let results, _): return results.map(\.indicator.code)
    default: return []
    }
  }

  @Test func targetsComeInTheOrderAskedFor() throws {
    #expect(try codes("可达 按 速度 ").prefix(3) == ["10", "17", "18"])
    #expect(try codes("reach by gap").prefix(2) == ["10", "17"])
    // Half of what is missing counts for nothing once an assumption lands on the target.
    #expect(try codes("可达 按缺口", after: "增长 质押 到 12").first == "17")
    #expect(try codes("可达 按 风险", after: "增长 托管 24%\n增长 质押 到 12").prefix(2) == ["18", "10"])
    #expect(try codes("可达 托管 高价值 质押 按 速度") == ["10", "18", "1"])
    let all = try codes("可达")
    for order in ReachOrder.allCases { #expect(Set(try codes("可达 按 \(order.chinese)")) == Set(all)) }
    // What has no base cannot be ordered, and comes last.
    #expect(try codes("可达 按 缺口").suffix(2) == ["11", "13"])
  }

  @Test func anOrderThatIsNoneIsRefused() throws {
    let test = try TestSession.zhengzhou()
    #expect(test.faults("可达 按") == [.somethingMissing])
    #expect(test.faults("可达 按 高低") != [])
  }

  @Test func placesAndWhatIsMissingAreListed() throws {
    let test = try TestSession.zhengzhou()
    #expect(test.faults("查看 全国\n查看 实绩\n查看 缺项\nshow missing\nshow actual").isEmpty)
    guard case .show(.place(let place, _)) = try #require(test.answers.first).content else {
      Issue.record("全国 is a place")
      return
    }
    #expect(place == "全国")
  }
}
