import PlanModel
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

/// Statements to structure, in both languages.
struct ParserTests {
  static let statements = [
    ("加载 a.csv", "load a.csv", "(load \"a.csv\")"), ("历年 'a b.csv'", "series 'a b.csv'", "(series \"a b.csv\")"),
    ("对标 数据/表1.csv", "peers 数据/表1.csv", "(peers \"数据/表1.csv\")"),
    ("主张 ~/a-b_c.csv", "claims ~/a-b_c.csv", "(claims \"~/a-b_c.csv\")"),
    ("读取 ../x.tuiyan", "read ../x.tuiyan", "(read \"../x.tuiyan\")"),
    ("导出 报表（1）.md", "export 报表（1）.md", "(export \"报表（1）.md\")"),
    ("令 人口 = 1260万人 在 2020", "let 人口 = 1260万人 in 2020", "(let 人口 1260万人 (in 2020))"),
    ("令 系数 = -1.2", "let 系数 = -1.2", "(let 系数 -1.2)"),
    ("实绩 托管 2022 2600家", "actual 托管 2022 2600家", "(actual 托管 2022 2600家)"),
    ("实绩 18 2022年 2600 家", "actual 18 2022年 2600 家", "(actual 18 2022 2600家)"),
    ("情景 高", "scenario 高", "(scenario 高)"), ("情景 高 从 基准", "scenario 高 from 基准", "(scenario 高 (from 基准))"),
    ("目标 托管 5000", "target 托管 5000", "(target 托管 5000)"),
    ("目标 托管 >= 5000家", "target 托管 >= 5000家", "(target 托管 (>= 5000家))"),
    ("目标 失业率 <= 5% 于 2025", "target 失业率 <= 5% by 2025", "(target 失业率 (<= 5%) (by 2025))"),
    ("目标 园区 3..4 因为 \"国家\"", "target 园区 3..4 because \"国家\"", "(target 园区 (range 3 4) (because \"国家\"))"),
    ("推演", "project", "(project )"), ("推演 托管 高价值 到 2030", "project 托管 高价值 to 2030", "(project 托管 高价值 (to 2030))"),
    ("推演 托管，高价值", "project 托管, 高价值", "(project 托管 高价值)"), ("可达", "reach", "(reach )"),
    ("可达 1 2 3", "reach 1 2 3", "(reach 1 2 3)"),
    ("反解 托管 为 5000家 于 2024", "solve 托管 for 5000家 by 2024", "(solve 托管 (for 5000家) (by 2024))"),
    ("反解 质押 为 累计增长 60亿元", "solve 质押 for total 60亿元", "(solve 质押 (for-total 60亿元))"),
    ("反解 托管 把握 80%", "solve 托管 at 80%", "(solve 托管 (at 80%))"),
    ("反解 托管 为 5000家 把握 80%", "solve 托管 for 5000家 at 80%", "(solve 托管 (for 5000家 at 80%))"),
    ("对比 基准 高", "compare 基准 高", "(compare 基准 高)"),
    ("扫描 托管 20%..30% 步长 2%", "sweep 托管 20%..30% step 2%", "(sweep 托管 20% 30% 2%)"),
    ("扫描 托管 20 到 30% 步长 2", "sweep 托管 20 to 30% step 2", "(sweep 托管 20 30% 2)"),
    ("扫描 托管 +100..+200 步长 50", "sweep 托管 +100..+200 step 50", "(sweep 托管 +100 +200 50)"),
    ("解释 高价值", "explain 高价值", "(explain 高价值)"), ("解释 高价值@2025", "explain 高价值@2025", "(explain 高价值 (at 2025))"),
    ("查看", "show", "(show)"), ("查看 指标", "show 指标", "(show 指标)"), ("设置", "set", "(set)"),
    ("设置 horizon", "set horizon", "(set horizon)"),
    ("设置 quantiles 5%, 50%,95%", "set quantiles 5%, 50%,95%", "(set quantiles \"5%, 50%,95%\")"),
    ("帮助", "help", "(help)"),
    ("帮助 增长", "help grow", "(help 增长)"), ("退出", "quit", "(quit)"), ("撤销", "undo", "(undo)"),
    ("分解 托管 线性", "milestones 托管 linear", "(milestones 托管 linear)"),
    ("分解 托管", "milestones 托管", "(milestones 托管)"), ("分解 托管 复合", "milestones 托管 compound", "(milestones 托管 compound)"),
    ("可达 于 方法", "reach by methods", "(reach  (by methods))"),
    ("可达 1 托管 于方法", "reach 1 托管 by methods", "(reach 1 托管 (by methods))"),
    ("可达 1 托管 按方法", "reach 1 托管 by methods", "(reach 1 托管 (by methods))"),
    ("可达 1 方法", "reach 1 methods", "(reach 1 (by methods))"),
    ("可达 1 用 方法", "reach 1 with methods", "(reach 1 (by methods))"),
    ("可达 按方法 1", "reach by methods 1", "(reach 1 (by methods))"),
    ("为什么 高价值 13", "why 高价值 13", "(why 高价值 13)"),
    ("为什么 高价值 13件 而非 12", "why 高价值 13件 not 12", "(why 高价值 13件 (not 12))"), ("评估", "review", "(review)"),
    ("评估 2022", "review 2022", "(review 2022)"), ("回测", "backtest", "(backtest )"),
    ("回测 1 托管", "backtest 1 托管", "(backtest 1 托管)"),
    ("断言 数值 高价值@2025 >= 13", "assert value 高价值@2025 >= 13", "(assert (>= 高价值@2025 13))"),
    ("断言 高价值 = 13 误差 1%", "assert 高价值 = 13 within 1%", "(assert (= 高价值 13 (within 1%)))"),
    ("断言 可达 托管", "assert reach 托管", "(assert (reach 托管))"),
    ("断言 可达 18 >= 80%", "assert reach 18 >= 80%", "(assert (reach 18 (>= 80%)))"),
    ("断言 个数 可达 >= 15", "assert count reach >= 15", "(assert (count-reach >= 15))"),
    ("断言 全部 >= 30%", "assert joint >= 30%", "(assert (joint >= 30%))"),
    (
      "断言 可达 a 且 可达 b 且 全部 < 50%", "assert reach a and reach b and joint < 50%",
      "(assert (and (and (reach a) (reach b)) (joint < 50%)))"
    ),
    ("断言 a@2025 / b > 2 × (c - 1)", "assert a@2025 / b > 2 × (c - 1)", "(assert (> (/ a@2025 b) (* 2 (- c 1))))"),
  ]

  @Test(arguments: statements) func everyForm(_ chinese: String, _ english: String, _ structure: String) throws {
    let left = try Reading.statement(chinese)
    let right = try Reading.statement(english)
    #expect(left.debugDescription == structure)
    #expect(right.debugDescription == (structure == "(help 增长)" ? "(help grow)" : structure))
    #expect(left.language == .chinese && right.language == .english)
  }

  static let laws = [
    ("18%", "18%", "(step 18%)"), ("+660", "+660", "(step +660)"), ("-20家", "-20家", "(step -20家)"),
    ("+2pp", "+2pp", "(step +2pp)"),
    ("+1.4个百分点", "+1.4个百分点", "(step +1.4个百分点)"), ("24", "24", "(step 24)"), ("+18%", "+18%", "(step +18%)"),
    ("-3%", "-3%", "(step -3%)"),
    ("60%,45%,35%", "60%,45%,35%", "(yearly 60%,45%,35%)"), ("60%、+3、-2pp", "60%, +3, -2pp", "(yearly 60%,+3,-2pp)"),
    ("2021..2022 8%, 2023.. 12%", "2021..2022 8%, 2023.. 12%", "(phases 2021..2022 8%, 2023.. 12%)"),
    ("2021..2023 +5，2024.. +6家", "2021..2023 +5, 2024.. +6家", "(phases 2021..2023 +5, 2024.. +6家)"),
    ("12%..20%", "12%..20%", "(uncertain 12%..20%)"),
    ("到 13", "to 13", "(to 13)"), ("复合 到 13件", "compound to 13件", "(to 13件)"),
    ("线性 到 30%", "linear to 30%", "(linear to 30%)"),
    ("累计增长 80%", "total 80%", "(total 80%)"), ("翻番", "double", "(double)"), ("几率 10%", "odds 10%", "(odds 10%)"),
    ("逻辑斯蒂 上限 95 速度 40%", "logistic cap 95 rate 40%", "(logistic cap 95 rate 40%)"),
    ("龚珀兹 上限 95% 速度 40%", "gompertz cap 95% rate 40%", "(gompertz cap 95% rate 40%)"), ("持平", "hold", "(hold)"),
    ("扩散 3% 38% 上限 8000", "bass 3% 38% cap 8000", "(bass 3% 38% cap 8000)"),
    ("巴斯 3%，38% 上限 8000家", "bass 3%, 38% cap 8000家", "(bass 3% 38% cap 8000家)"),
    ("趋势", "trend", "(trend)"), ("趋势 线性", "trend linear", "(trend linear)"), ("趋势 对数", "trend log", "(trend log)"),
    ("趋势 阻尼", "trend damped", "(trend damped)"), ("趋势 西塔", "trend theta", "(trend theta)"),
    ("趋势 灰色", "trend gm11", "(trend gm11)"),
    ("按历史", "history", "(history)"), ("同 武汉", "like 武汉", "(like 武汉)"), ("同 最快", "like best", "(like best)"),
    ("同 中位", "like median", "(like median)"), ("同 标杆", "like champion", "(like champion)"),
    ("同 \"最快\"", "like \"最快\"", "(like \"最快\")"),
    ("同 武汉 2016..2020", "like 武汉 2016..2020", "(like 武汉 2016..2020)"),
    ("同 武汉 2016 到 2020", "like 武汉 2016-2020", "(like 武汉 2016..2020)"),
    ("趋同 全国 于 2030", "converge 全国 by 2030", "(converge 全国 by 2030)"),
    ("弹性 人口 1.2", "elastic 人口 1.2", "(elastic 人口 1.2)"),
    ("存量 +3000 失效 8%", "stock +3000 lapse 8%", "(stock +3000 lapse 8%)"),
    ("= 高价值专利 / 人口", "= 高价值专利 / 人口", "(= (/ 高价值专利 人口))"), ("= 1", "= 1", "(= 1)"),
  ]

  @Test(arguments: laws) func everyLaw(_ chinese: String, _ english: String, _ structure: String) throws {
    #expect(try Reading.statement("增长 托管 \(chinese)").debugDescription == "(grow 托管 \(structure))")
    #expect(try Reading.statement("grow 托管 \(english)").debugDescription == "(grow 托管 \(structure))")
    #expect(
      try Reading.statement("增长 托管 从 2021 \(chinese) 波动 10% 因为 “理由”").debugDescription
        == "(grow 托管 (from 2021) \(structure) (swing 10%) (because \"理由\"))")
    #expect(
      try Reading.statement("GROW 托管 From 2021 \(english) SWING 10% because 'r'").debugDescription
        == "(grow 托管 (from 2021) \(structure) (swing 10%) (because \"r\"))")
  }

  @Test(arguments: [
    ("1 + 2 * 3", "(+ 1 (* 2 3))"), ("1 * 2 + 3", "(+ (* 1 2) 3)"), ("1 - 2 - 3", "(- (- 1 2) 3)"),
    ("8 / 4 / 2", "(/ (/ 8 4) 2)"),
    ("8 / (4 / 2)", "(/ 8 (/ 4 2))"), ("1 - (2 - 3)", "(- 1 (- 2 3))"), ("(1 + 2) * 3", "(* (+ 1 2) 3)"),
    ("-a * b", "(* (- a) b)"),
    ("-(a * b)", "(- (* a b))"), ("a - -b", "(- a (- b))"), ("--a", "(- (- a))"), ("a*-b", "(* a (- b))"),
    ("2万 * 3%", "(* 2万 3%)"),
    ("（a＋b）×c÷d－1", "(- (/ (* (+ a b) c) d) 1)"), ("\"a b\" / 2", "(/ a b 2)"), ("((a))", "a"),
    ("GDP2020 + 1", "(+ GDP2020 1)"),
    ("a@2025 - 5件/万人", "(- a@2025 5件/万人)"), ("5件/b", "(/ 5件 b)"), ("数值 a + 数值", "(+ a 数值)"),
  ]) func precedence(_ text: String, _ structure: String) throws {
    #expect(try Reading.statement("grow x = \(text)").debugDescription == "(grow x (= \(structure)))")
  }

  @Test(arguments: [
    ("reach *海外发明", "(reach *海外发明)"), ("reach 商标（万件）", "(reach 商标(万件))"), ("reach 占GDP比重(%) 2", "(reach 占GDP比重(%) 2)"),
    ("reach 每万人口-专利", "(reach 每万人口-专利)"), ("reach 收入/成本", "(reach 收入/成本)"), ("reach \"到 2025\"", "(reach 到 2025)"),
    ("reach 从 到", "(reach 从 到)"), ("scenario from from to", "(scenario from (from to))"),
    ("compare 1号 2号", "(compare 1号 2号)"),
  ]) func names(_ text: String, _ structure: String) throws {
    #expect(try Reading.statement(text).debugDescription == structure)
  }

  @Test func wordsAreWordsOnlyWhereTheGrammarExpectsThem() throws {
    #expect(try Reading.statement("增长 增长 1%").debugDescription == "(grow 增长 (step 1%))")
    #expect(try Reading.statement("target 目标 13").debugDescription == "(target 目标 13)")
    #expect(try Reading.statement("? 增长").debugDescription == "(help 增长)")
    #expect(try Reading.statement("EXIT").debugDescription == "(quit)")
    #expect(try Reading.statement("Ｇｒｏｗ　托管　２４％").debugDescription == "(grow 托管 (step 24%))")
  }

  @Test func everyVerbAndKeywordIsSpelledInBothLanguages() {
    for verb in Verb.allCases {
      #expect(Verb(word: verb.chinese) == verb && Verb(word: verb.rawValue.uppercased()) == verb)
    }
    for keyword in Keyword.allCases {
      #expect(Keyword(word: keyword.chinese) == keyword && Keyword(word: keyword.rawValue.uppercased()) == keyword)
    }
  }

  @Test func deepestNesting() throws {
    func nested(_ depth: Int) -> String {
      "grow a = " + String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    }
    #expect(try Reading.statement(nested(200)).debugDescription == "(grow a (= 1))")
    #expect(Reading.faults(nested(201)).map(\.id) == [.nestedTooDeeply])
    #expect(Reading.faults(nested(50_000)).map(\.id) == [.nestedTooDeeply])
    #expect(Reading.faults("grow a = " + String(repeating: "-", count: 50_000) + "1").map(\.id) == [.nestedTooDeeply])
  }

  @Test(arguments: ["指标2024.10.01.csv", "1e5.csv", "2024.10.01.csv", "v1.2.3.csv", "a·b.csv", "附件1：表.csv"])
  func fileNamesNeedNoQuotes(_ name: String) throws {
    #expect(try Reading.statement("load \(name)").debugDescription == "(load \"\(name)\")")
  }

  @Test func placesOfTheParts() throws {
    let text = "  增长 “托 管” 从 2021年 2021..2022 8%  # 注"
    let file = SourceFile(name: "t", text: text)
    let syntax = try Reading.statement(text)
    #expect(file.text(in: syntax.verbRange) == "增长")
    #expect(file.text(in: syntax.range) == "增长 “托 管” 从 2021年 2021..2022 8%")
    guard case .grow(let name, let from, let law, _, _) = syntax.body else {
      Issue.record("no growth")
      return
    }
    #expect(file.text(in: name.range) == "“托 管”")
    #expect(from.map { file.text(in: $0.range) } == "2021年")
    #expect(file.text(in: law.range) == "2021..2022 8%")
  }
}
