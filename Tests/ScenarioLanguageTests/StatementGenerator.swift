import TestSupport

/// Writes random statements of every form, as people type them: in either language, with half- and full-width signs.
struct StatementGenerator {
  var random: SplitMix64
  private var isChinese = false

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A statement that can be read.
  mutating func statement() -> String {
    isChinese = random.chance(50)
    let statement = joined(parts())
    return random.chance(10) ? statement + "  # 注 " + random.pick(["\"", "(", "x"]) : statement
  }

  private mutating func parts() -> [String] {
    switch random.int(0...23) {
    case 20: return [word("为什么", "why"), name(), quantity()] + maybe(word("而非", "not"), quantity())
    case 21: return [word("分解", "milestones"), name()] + (random.chance(50) ? [word("线性", "linear")] : [])
    case 22: return [word("评估", "review")] + (random.chance(50) ? [year()] : [])
    case 23: return [word("回测", "backtest")] + names()
    case 0: return [word("加载", "load"), path()]
    case 1: return [word("历年", "series"), path()]
    case 2: return [random.pick(["对标", "peers", "主张", "claims", "读取", "read", "导出", "export"]), path()]
    case 3: return [word("令", "let"), name(), random.pick(["=", "＝"]), quantity()] + maybe(word("在", "in"), year())
    case 4: return [word("实绩", "actual"), name(), year(), quantity()]
    case 5: return [word("情景", "scenario"), name()] + maybe(word("从", "from"), name())
    case 6: return [word("目标", "target"), name(), condition()] + maybe(word("于", "by"), year()) + reason()
    case 7: return [word("推演", "project")] + names() + maybe(word("到", "to"), year())
    case 8:
      let order = [random.pick(["按", "于", "by"]), random.pick(["缺口", "gap", "rate", "风险", "方法", "methods"])]
      return [word("可达", "reach")] + names() + (random.chance(40) ? order : [])
    case 9: return [word("反解", "solve"), name(), goal()]
    case 10 where random.chance(40):
      let laws = [name(), law(), word("或", "or"), law()]
      let scenarios = [name(), word("或", "or"), name(), word("与", "with")]
      return [word("交叉", "cross")] + (random.chance(50) ? scenarios : []) + laws
    case 10 where random.chance(30): return [word("相关", "correlate"), name(), name(), quantity()]
    case 10: return [word("对比", "compare")] + names()
    case 11:
      let second = [random.pick(["按", "by"])] + axis() + (random.chance(50) ? [word("为", "for"), name()] : [])
      return [word("扫描", "sweep")] + axis() + (random.chance(40) ? second : [])
    case 12:
      return [random.pick(["解释", "explain", "敏感", "sensitivity"]), random.chance(50) ? name() : name() + "@" + year()]
    case 13: return [word("断言", "assert"), assertion()]
    case 14 where random.chance(30):
      return random.pick([["对标"], ["peers"], ["查看", "对标"], ["show", "peers"]]) + [name()]
        + (random.chance(50) ? [name()] : [])
    case 14: return [random.pick(["查看", "show", "帮助", "help", "?"])] + (random.chance(50) ? [name()] : [])
    case 15: return [word("设置", "set")] + (random.chance(80) ? [name(), setting()] : [])
    case 16: return [random.pick(["退出", "quit", "exit", "撤销", "undo", "撤销 3", "redo 2 条", "核对", "check"])]
    default:
      return [word("增长", "grow"), name()] + maybe(word("从", "from"), year()) + [law()]
        + (random.chance(20) ? [word("波动", "swing"), step()] : []) + reason()
    }
  }

  private mutating func axis() -> [String] {
    [
      name(), step() + random.pick(["..", "～", " \(word("到", "to")) "]) + step(), word("步长", "step"), step(),
    ]
  }

  // MARK: Laws

  private mutating func law() -> String {
    switch random.int(0...18) {
    case 17: return joined([word("扩散", "bass"), step(), step(), word("上限", "cap"), quantity()])
    case 0: return step()
    case 1: return (0...random.int(1...4)).map { _ in step() }.joined(separator: random.pick([",", "，", ", ", "、"]))
    case 2: return "2021..2022 \(signed()), 2023.. \(signed())"
    case 3: return signed() + random.pick(["..", "~"]) + signed()
    case 4: return joined([word("到", "to"), quantity()])
    case 5: return joined([word("线性", "linear"), word("到", "to"), quantity()])
    case 6: return joined([word("复合", "compound"), word("到", "to"), quantity()])
    case 7: return joined([word("累计增长", "total"), step()])
    case 8: return word("翻番", "double")
    case 9: return joined([word("几率", "odds"), step()])
    case 10:
      return joined([
        random.chance(50) ? word("逻辑斯蒂", "logistic") : word("龚珀兹", "gompertz"), word("上限", "cap"), quantity(),
        word("速度", "rate"), step(),
      ])
    case 11: return word("持平", "hold")
    case 12:
      let methods = [("线性", "linear"), ("对数", "log"), ("阻尼", "damped"), ("西塔", "theta"), ("灰色", "gm11")]
      let method = random.pick(methods)
      return joined([word("趋势", "trend")] + (random.chance(50) ? [word(method.0, method.1)] : []))
    case 13: return word("按历史", "history")
    case 14: return joined([word("同", "like"), name()] + (random.chance(50) ? ["2016..2020"] : []))
    case 15: return joined([word("趋同", "converge"), name(), word("于", "by"), year()])
    case 16:
      return random.chance(50)
        ? joined([word("弹性", "elastic"), name(), quantity()])
        : joined([word("存量", "stock"), step(), word("失效", "lapse"), step()])
    default: return "= " + expression(depth: 3)
    }
  }

  private mutating func expression(depth: Int) -> String {
    guard depth > 0, random.chance(75) else {
      return random.pick([operandName(), number(), number() + "%", number() + "万件", operandName() + "@" + year()])
    }
    switch random.int(0...5) {
    case 0: return "(" + expression(depth: depth - 1) + ")"
    case 1: return "（" + expression(depth: depth - 1) + "）"
    case 2: return "-" + expression(depth: depth - 1)
    default:
      let sign = random.pick(["+", "-", "*", "/", "×", "÷", "＋", "－"])
      return expression(depth: depth - 1) + " " + sign + " " + expression(depth: depth - 1)
    }
  }

  private mutating func assertion() -> String {
    let one: String
    switch random.int(0...5) {
    case 0: one = joined([word("可达", "reach"), operandName()])
    case 1: one = joined([word("可达", "reach"), operandName(), comparison(), number() + "%"])
    case 2: one = joined([word("个数", "count"), word("可达", "reach"), comparison(), number()])
    case 3: one = joined([word("全部", "joint"), comparison(), number() + "%"])
    case 4: one = joined([expression(depth: 2), "=", expression(depth: 2), word("误差", "within"), number() + "%"])
    default: one = joined([word("数值", "value"), operandName() + "@" + year(), comparison(), expression(depth: 2)])
    }
    return random.chance(25) ? joined([one, word("且", "and"), assertion()]) : one
  }

  // MARK: Parts

  private mutating func word(_ chinese: String, _ english: String) -> String {
    guard isChinese else { return random.chance(10) ? english.uppercased() : english }
    return chinese
  }

  private mutating func maybe(_ keyword: String, _ rest: String) -> [String] {
    random.chance(40) ? [keyword, rest] : []
  }

  private mutating func reason() -> [String] {
    guard random.chance(30) else { return [] }
    let text = random.pick(["\"依据 ''国家'' # 规划\"", "“十四五\"\"规划”", "'say \"\"\"\"'", "\"\"", "“第一行\n第二行”"])
    return text.contains("五\"\"") ? [word("因为", "because"), "“十四五规划”"] : [word("因为", "because"), text]
  }

  private mutating func names() -> [String] { (0..<random.int(0...4)).map { _ in name() } }

  private mutating func name() -> String {
    random.pick([
      "托管", "高价值", "每万人口高价值发明专利拥有量", "1", "18", "GDP", "a_b", "\"郑州 市\"", "“两考两评”", "'it''s'", "商标（万件）", "*海外发明",
      "占GDP比重(%)",
      "zscq", "2020年", "收入/成本", "\"x@2025\"", "\"a\"\"b\"", "十四五",
    ])
  }

  /// A name that may stand in an expression.
  private mutating func operandName() -> String {
    random.pick(["托管", "高价值", "GDP2020", "a_b", "\"郑州 市\"", "“两考两评”", "\"收入/成本\"", "人口"])
  }

  private mutating func path() -> String {
    random.pick([
      "a.csv", "数据/表1（新）.csv", "\"a b.csv\"", "'x#y.csv'", "../b-c_d.tuiyan", "~/a.md", "／全角／a.csv", "“引号 里.csv”",
    ])
  }

  private mutating func setting() -> String {
    random.pick(["2030", "5%, 50%,95%", "latest", "\"郑州\"", "-3", "a b"])
  }

  private mutating func number() -> String { random.decimalText() }

  private mutating func quantity() -> String {
    let units = ["", "家", "万件", "亿元", "%", "％", "个百分点", "pp", " 亿元", "件/万人", "元/户"]
    return random.pick(["", "", "", "-", "－"]) + number() + random.pick(units)
  }

  private mutating func step() -> String {
    random.pick(["", "+", "-", "＋"]) + number() + random.pick(["%", "％", "pp", "家", "万件", "", "个百分点"])
  }

  private mutating func signed() -> String {
    random.pick(["+", "-"]) + number() + random.pick(["%", "pp", "家"])
  }

  private mutating func condition() -> String {
    switch random.int(0...3) {
    case 0: return quantity()
    case 1: return random.pick([">=", "≥", "＞＝", ">= "]) + quantity()
    case 2: return random.pick(["<=", "≤", "<= "]) + quantity()
    default: return quantity() + random.pick(["..", "～", "…"]) + quantity()
    }
  }

  private mutating func goal() -> String {
    switch random.int(0...3) {
    case 0: return joined([word("为", "for"), quantity()] + maybe(word("于", "by"), year()))
    case 2: return joined([word("为", "for"), quantity(), word("把握", "at"), number() + "%"])
    case 1: return joined([word("为", "for"), word("累计增长", "total"), quantity()] + maybe(word("于", "by"), year()))
    default: return joined([word("把握", "at"), number() + "%"])
    }
  }

  private mutating func comparison() -> String { random.pick([">=", "<=", ">", "<", "=", "≥", "≤"]) }

  private mutating func year() -> String { String(random.int(1900...2200)) }

  /// The parts with white space between, as people leave it.
  private mutating func joined(_ parts: [String]) -> String {
    var text = ""
    for (position, part) in parts.enumerated() {
      if position > 0 { text += random.pick([" ", " ", " ", "  ", "\t", "　", "\u{A0}"]) }
      text += part
    }
    return text
  }
}
