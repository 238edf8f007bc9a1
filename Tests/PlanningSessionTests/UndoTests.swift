import PlanModel
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// `undo` and `redo`: every statement that changes the state can be taken back and done again, exactly.
struct UndoTests {
  @Test(arguments: [80, 81, 82, 83]) func anySequenceCanBeTakenBackAndDoneAgain(_ seed: UInt64) throws {
    var statements = ChangingStatements(seed: seed)
    let test = try TestSession.zhengzhou()
    var states = [test.state]
    for _ in 0..<150 {
      let before = test.state
      let statement = statements.next()
      if test.faults(statement).isEmpty, test.state != before { states.append(test.state) }
    }
    #expect(states.count > 60)
    #expect(test.session.history.undoable == states.count - 1)
    for state in states.dropLast().reversed() {
      try test.run("undo")
      #expect(test.state == state)
    }
    #expect(test.faults("undo") == [.nothingToUndo])
    for state in states.dropFirst() {
      try test.run("redo")
      #expect(test.state == state)
    }
    #expect(test.faults("redo") == [.nothingToRedo])
  }

  @Test(arguments: [90, 91]) func anyNumberAtOnce(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var statements = ChangingStatements(seed: seed)
    let test = try TestSession.zhengzhou()
    var states = [test.state]
    while states.count < 40 {
      let before = test.state
      if test.faults(statements.next()).isEmpty, test.state != before { states.append(test.state) }
    }
    var position = states.count - 1
    for _ in 0..<60 {
      let back = random.chance(50)
      let count = random.int(1...20)
      let reachable = back ? position : states.count - 1 - position
      let statement = back ? "撤销 \(count)条" : "redo \(count)"
      if count <= reachable {
        try test.run(statement)
        position += back ? -count : count
      } else {
        #expect(test.faults(statement) == [back ? .nothingToUndo : .nothingToRedo])
      }
      #expect(test.state == states[position])
    }
  }

  @Test func aNewStatementEndsWhatCanBeDoneAgain() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 托管 24%\n增长 高价值 18%\n撤销\n令 人口 = 1260万人")
    #expect(test.faults("重做") == [.nothingToRedo])
    try test.run("撤销 2")
    #expect(test.state == (try TestSession.zhengzhou()).state)
  }

  @Test func questionsAndFailuresAreNotCounted() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 托管 24%\n可达\n查看 指标\n设置\n断言 可达 托管")
    #expect(!test.faults("增长 没有的 3%").isEmpty)
    // What is stated again word for word in the same place changes nothing.
    try test.run("增长 托管 24%\n撤销")
    #expect(test.state == (try TestSession.zhengzhou()).state)
  }

  @Test func aNoticeSaysWhatWasTakenBack() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 托管 24%\n目标 托管 4800家 因为 \"稳妥\"\n撤销 2\n重做")
    let notices = test.events.compactMap { if case .notice(let text) = $0 { text } else { nil } }
    #expect(notices.suffix(2) == ["已撤销：目标 托管 4800家 因为 \"稳妥\"\n已撤销：增长 托管 24%", "已重做：增长 托管 24%"])
  }

  @Test func aScriptIsOneStatementAndTakesBackItsOwn() throws {
    try Repository.withTemporaryFolder { folder in
      let test = try TestSession.zhengzhou(in: folder)
      let before = test.state
      try Repository.write("增长 托管 24%\n增长 高价值 18%\n撤销\n情景 高\n", to: folder + "/a.tuiyan")
      try test.run("读取 a.tuiyan")
      #expect(test.state.plan.assumption(for: "18", in: "基准") != nil)
      #expect(test.state.plan.assumption(for: "1", in: "基准") == nil && test.state.plan.openScenario == "高")
      try Repository.write("撤销\n", to: folder + "/b.tuiyan")
      #expect(test.faults("读取 b.tuiyan") == [.nothingToUndo])
      let after = test.state
      try test.run("撤销")
      #expect(test.state == before)
      try test.run("重做")
      #expect(test.state == after)
    }
  }

  @Test func manyStatementsTakeLittleRoom() throws {
    let test = try TestSession.zhengzhou()
    let start = test.state
    for index in 1...400 {
      try test.run("实绩 托管 \(2021 + index % 4) \(1700 + index)家\n增长 \(1 + index % 4) \(index).5%")
    }
    #expect(test.session.history.undoable == 800)
    try test.run("撤销 800")
    #expect(test.state == start)
  }
}

/// Statements that change the state, at random; some are refused.
struct ChangingStatements {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The next statement.
  mutating func next() -> String {
    switch random.int(0...12) {
    case 0, 1, 2, 3: "增长 \(indicator()) \(random.chance(15) ? "从 2021 " : "")\(law())\(reason())"
    case 4: "目标 \(indicator()) \(random.pick(["", ">= ", "<= "]))\(random.int(1...90))\(year("于"))\(reason())"
    case 5: "目标 托管 \(random.int(1...40))..\(random.int(41...90))百家".replacing("百家", with: "家")
    case 6: "实绩 \(indicator()) \(random.int(2021...2024)) \(random.int(1...90))"
    case 7: "令 \(random.pick(["人口", "GDP", "\"服务 机构\""])) = \(random.decimalText())万人\(year("在"))"
    case 8: random.pick(["情景 高", "情景 低 从 高", "情景 基准", "情景 \"2030 年\" 从 基准", "scenario low"])
    case 9:
      random.pick([
        "set horizon \(random.int(2024...2032))", "set origin latest", "set origin base", "set evidence all",
        "set seed \(random.int(0...9))", "set entity 郑州", "set width 80", "set format csv", "set lang en",
        "set lang zh",
      ])
    case 10:
      random.pick([
        "历年 Scenarios/zhengzhou-2025/series.csv", "对标 Scenarios/zhengzhou-2025/peers.csv",
        "主张 Scenarios/zhengzhou-2025/claims.csv", "加载 Scenarios/zhengzhou-2025/indicators.csv",
      ])
    case 11:
      random.pick([
        "清除 增长 \(indicator())", "清除 目标 \(indicator())", "清除 目标 托管", "清除 情景 高", "清除 情景 低", "drop scenario low",
      ])
    default: "增长 \(indicator()) \(law())"
    }
  }

  private mutating func indicator() -> String { String(random.int(1...18)) }

  private mutating func reason() -> String { random.chance(20) ? " 因为 \"依据 \"\"规划\"\" # 二\"" : "" }

  private mutating func year(_ keyword: String) -> String {
    random.chance(40) ? " \(keyword) \(random.int(2023...2030))" : ""
  }

  private mutating func law() -> String {
    let amount = random.int(1...30)
    return random.pick([
      "\(amount)%", "+\(amount)", "+\(amount)pp", "到 \(amount)", "线性 到 \(amount)", "累计增长 \(amount)%", "翻番",
      "几率 \(amount)%",
      "持平", "趋势", "趋势 线性", "逻辑斯蒂 上限 95 速度 \(amount)%", "同 武汉", "同 北京 2016..2020", "趋同 全国 于 2030", "弹性 人口 1.\(amount)",
      "弹性 18 1.2", "存量 +\(amount) 失效 8%", "= 高价值 * 2 - \(amount)", "60%,45%,35%,30%,25%",
      "2021..2022 8%, 2023.. \(amount)%",
    ])
  }
}
