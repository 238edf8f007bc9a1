/// What help, completion and tests know of a verb.
public struct VerbEntry: Sendable {
  /// How the statement is written.
  public let synopsis: Bilingual
  /// What it does.
  public let summary: Bilingual
  /// A statement that tests execute, in each language; `nil` for a verb that is reserved.
  public let example: Bilingual?

  init(_ synopsis: (String, String), _ summary: (String, String), example: (String, String)? = nil) {
    self.synopsis = Bilingual(synopsis.0, synopsis.1)
    self.summary = Bilingual(summary.0, summary.1)
    self.example = example.map { Bilingual($0.0, $0.1) }
  }
}

extension Verb {
  /// The entry of the verb.
  public var entry: VerbEntry {
    switch self {
    case .load:
      VerbEntry(
        ("加载 文件", "load FILE"),
        (
          "加载指标表（.xlsx、.docx、CSV 或粘贴的表）：编号、名称、单位、基期值、目标、属性",
          "reads an indicator table from Excel, Word, CSV or text: codes, names, units, bases, targets"
        ),
        example: ("加载 Scenarios/zhengzhou-2025/indicators.csv", "load Scenarios/zhengzhou-2025/indicators.csv"))
    case .series:
      VerbEntry(
        ("历年 文件", "series FILE"),
        (
          "加载历年值；预测值、估计值只显示，不作依据",
          "reads past values; predicted and estimated ones are shown, but are no evidence"
        ),
        example: ("历年 Scenarios/zhengzhou-2025/series.csv", "series Scenarios/zhengzhou-2025/series.csv"))
    case .peers:
      VerbEntry(
        ("对标 文件 或 指标 [地区]", "peers FILE or INDICATOR [PLACE]"),
        (
          "加载其他地区的基期值与目标值；写指标时列出各地区的名次与快慢",
          "reads other places' bases and targets; of an indicator, who stands and aims where"
        ),
        example: ("对标 Scenarios/zhengzhou-2025/peers.csv", "peers Scenarios/zhengzhou-2025/peers.csv"))
    case .claims:
      VerbEntry(
        ("主张 文件", "claims FILE"),
        (
          "加载文中写明的数字",
          "reads quantities that a text states"
        ),
        example: ("主张 Scenarios/zhengzhou-2025/claims.csv", "claims Scenarios/zhengzhou-2025/claims.csv"))
    case .define:
      VerbEntry(
        ("令 名称 = 数值 [在 年份]", "let NAME = VALUE [in YEAR]"),
        (
          "给定指标表以外的量，如人口",
          "states a quantity outside the table, such as population"
        ),
        example: ("令 人口 = 1260万人 在 2020", "let 人口 = 1260万人 in 2020"))
    case .actual:
      VerbEntry(
        ("实绩 指标 年份 数值", "actual INDICATOR YEAR VALUE"),
        (
          "记录一年的实绩；表里缺基期值时，基期年的实绩就是基期值",
          "records an outcome; where the table lacks the base, one of the base year is the base"
        ),
        example: ("实绩 托管 2022 2600家", "actual 托管 2022 2600家"))
    case .scenario:
      VerbEntry(
        ("情景 名称 [从 名称]", "scenario NAME [from NAME]"),
        (
          "打开或新建情景；没有改动的部分随所继承的情景而变",
          "opens a scenario, or makes one that inherits, live, from another"
        ),
        example: ("情景 高 从 基准", "scenario high from 基准"))
    case .grow:
      VerbEntry(
        ("增长 指标 [从 年份] 写法 [因为 \"…\"]", "grow INDICATOR [from YEAR] LAW [because \"…\"]"),
        (
          "设定一项指标的增长假设，立刻算出期末的值与差距",
          "assumes growth for an indicator, and says at once where it ends"
        ),
        example: ("增长 托管 24%", "grow 托管 24%"))
    case .target:
      VerbEntry(
        ("目标 指标 [>=或<=] 数值 [于 年份] [因为 \"…\"]", "target INDICATOR [>= or <=] VALUE [by YEAR] [because \"…\"]"),
        (
          "设定或修改目标",
          "sets or changes a target"
        ),
        example: ("目标 托管 5000家", "target 托管 >= 5000家"))
    case .correlate:
      VerbEntry(
        ("相关 指标 指标 数值，相关 文件，相关 无", "correlate INDICATOR INDICATOR VALUE, correlate FILE, correlate none"),
        (
          "两项指标的秩相关，−1 到 1；文件是相关矩阵；没有说到的各对按“设置 common”",
          "the rank correlation of two indicators, −1 to 1; a file holds a matrix; pairs not stated have that of set common"
        ),
        example: ("相关 高价值 托管 0.7", "correlate 高价值 托管 0.7"))
    case .drop:
      VerbEntry(
        ("清除 增长 指标，清除 目标 指标，清除 情景 名称", "drop grow INDICATOR, drop target INDICATOR, drop scenario NAME"),
        (
          "去掉一项假设、一处改过的目标或一个情景，其余不动；打开的情景里没有自己的，就沿用所继承的",
          "takes back one assumption, one changed target or one scenario, and leaves the rest; what is inherited holds again"
        ),
        example: ("清除 目标 托管", "drop target 托管"))
    case .project:
      VerbEntry(
        ("推演 [指标 …] [到 年份]", "project [INDICATOR ...] [to YEAR]"),
        (
          "逐年推演",
          "trajectories year by year"
        ),
        example: ("推演 高价值 到 2025", "project 高价值 to 2025"))
    case .reach:
      VerbEntry(
        ("可达 [指标 …] [按 缺口|速度|风险|方法]", "reach [INDICATOR ...] [by gap|rate|risk|methods]"),
        (
          "检验目标能否达到，需要多快；“按”把缺得最多、要求最快或最没有把握的排在前面；“按 方法”并列各种方法、对标和官方评价",
          "tests the targets, and what they take; by gap, rate or risk puts those first that miss most, take most, or are least likely; by methods sets forecasting methods, peers and official measures side by side"
        ),
        example: ("可达", "reach 高价值"))
    case .solve:
      VerbEntry(
        ("反解 指标 [为 数值] [把握 概率] [于 年份]", "solve INDICATOR [for VALUE] [at PROBABILITY] [by YEAR]"),
        (
          "达到一个数值需要怎样的增长；“把握 80%”求八成把握能定多少，两样都写求八成把握达到它的增长；“为 累计增长 数值”求各年合计（累计法）",
          "the growth that reaches a value; at 80% the target that is reached with that probability; both: the growth that reaches it with that probability; for total VALUE adds up the years"
        ),
        example: ("反解 托管 为 5000家", "solve 托管 for 5000家"))
    case .compare:
      VerbEntry(
        ("对比 情景 情景 …", "compare SCENARIO SCENARIO ..."),
        (
          "先列不同的假设，再列结果",
          "what is assumed differently first, then the results"
        ),
        example: ("对比 基准 高", "compare 基准 high"))
    case .sweep:
      VerbEntry(
        (
          "扫描 指标 从值..到值 步长 步 [按 指标 从值..到值 步长 步 [为 指标]]",
          "sweep INDICATOR FROM..TO step STEP [by INDICATOR FROM..TO step STEP [for INDICATOR]]"
        ),
        (
          "逐个增速试算；“按”再扫一项，画出网格和够得着的边界，“为”看另一项指标",
          "one line a rate: value and verdict; by sweeps a second one against it and marks the edge of what reaches, for another indicator if one is named"
        ),
        example: (
          "扫描 托管 20%..30% 步长 2% 按 高价值 15%..25% 步长 5%", "sweep 托管 20%..30% step 2% by 高价值 15%..25% step 5%"
        ))
    case .cross:
      VerbEntry(
        ("交叉 情景 或 情景 与 指标 写法 或 写法 与 …", "cross SCENARIO or SCENARIO with INDICATOR LAW or LAW with ..."),
        (
          "各种情景、各种假设的全部组合，每个组合一行，编号只取决于内容；一个组合出错不影响其他",
          "every combination of scenarios and assumptions, one line a run, each with an id of its own; one that fails stops no other"
        ),
        example: ("交叉 托管 20% 或 24% 或 28% 与 高价值 18% 或 23%", "cross 托管 20% or 24% or 28% with 高价值 18% or 23%"))
    case .sensitivity:
      VerbEntry(
        ("敏感 [指标[@年份]]", "sensitivity [INDICATOR[@YEAR]]"),
        (
          "哪个假设最要紧：各自取 5% 和 95% 时结果是多少，各占方差多少；不写指标时看全部目标都达到的把握",
          "which assumption matters most: the result with each at its 5 % and 95 %, and its share of the variance; without an indicator, for the chance of all targets together"
        ),
        example: ("敏感 高价值", "sensitivity 高价值@2025"))
    case .explain:
      VerbEntry(
        ("解释 指标[@年份] 或 诊断代码", "explain INDICATOR[@YEAR] or CODE"),
        (
          "公式、代入的数字和每个数字的出处；或一条诊断的意思与改法",
          "the formula with its numbers put in, and where each came from; or what a diagnostic means"
        ),
        example: ("解释 高价值@2025", "explain 高价值@2025"))
    case .why:
      VerbEntry(
        ("为什么 指标 数值 [而非 数值]", "why INDICATOR VALUE [not VALUE]"),
        (
          "目标与备选值的比较：各需多快、谁做到过、排第几",
          "a target against its alternatives: what each takes, who does it, where it ranks"
        ),
        example: ("为什么 高价值 13 而非 12", "why 高价值 13 not 12"))
    case .milestones:
      VerbEntry(
        ("分解 指标 [线性 或 复合]", "milestones INDICATOR [linear or compound]"),
        (
          "年度目标，四舍五入后正好落在目标上",
          "yearly targets that land exactly on the target after rounding"
        ),
        example: ("分解 高价值 线性", "milestones 高价值 compound"))
    case .review:
      VerbEntry(
        ("评估 [年份]", "review [YEAR]"),
        (
          "对照线性和复合进度，给出官方评价",
          "progress against linear and compound schedules, with the official verdicts"
        ),
        example: ("评估", "review 2021"))
    case .backtest:
      VerbEntry(
        ("回测 [指标 …]", "backtest [INDICATOR ...]"),
        (
          "用已加载的历年值检验各种方法过去说得准不准",
          "how right each method would have been on the loaded series"
        ),
        example: ("回测 高价值", "backtest 高价值"))
    case .check:
      VerbEntry(
        ("核对 [原则] [文件或文件夹] [不许 矛盾|存疑|提示]", "check [principles] [FILE or FOLDER] [fail contradiction|doubt|note]"),
        (
          "找出自相矛盾之处：数字与数字、文字与表、规划与说明、目标与自定的原则；“不许”使批处理遇到这样的问题时以 4 退出",
          "finds what contradicts itself: numbers, text and tables, the plan and its note, targets and the rules the draft sets itself; fail makes a batch exit 4"
        ),
        example: ("核对 Scenarios/zhengzhou-2025", "check principles Scenarios/zhengzhou-2025"))
    case .accept:
      VerbEntry(
        ("接受 编号 因为 \"…\"", "accept ID because \"…\""),
        (
          "接受一条核对结果并写明理由，此后不再列出",
          "accepts a finding of check with a reason; it is not repeated"
        ),
        example: (
          "接受 h00000000 因为 \"口径不同，已在注中说明\"", "accept h00000000 because \"another definition, as the note says\""
        ))
    case .assert:
      VerbEntry(
        ("断言 条件", "assert CONDITION"),
        (
          "条件不成立时批处理以 4 退出：数值 高价值@2025 >= 13、可达 托管、个数 可达 >= 15、全部 >= 30%、A = B 误差 1%，可用“且”连接",
          "makes a batch exit 4 when it fails: value 高价值@2025 >= 13, reach 托管, count reach >= 15, joint >= 30%, A = B within 1%, joined by and"
        ),
        example: ("断言 数值 托管@2025 >= 4000", "assert value 托管@2025 >= 4000"))
    case .show:
      VerbEntry(
        ("查看 [内容、指标或地区]", "show [WHAT, INDICATOR or PLACE]"),
        (
          "列出已有的内容：如指标、实绩、缺项，一项指标，或一个地区",
          "lists what is there: indicators, actuals, what is missing, one indicator, or one place"
        ),
        example: ("查看 指标", "show indicators"))
    case .set:
      VerbEntry(
        ("设置 [名称 [值]]", "set [NAME [VALUE]]"),
        (
          "列出或修改设置",
          "lists or changes settings"
        ),
        example: ("设置 horizon 2030", "set horizon 2030"))
    case .read:
      VerbEntry(
        ("读取 文件", "read FILE"),
        (
          "执行脚本；有一条出错，整个脚本不生效",
          "executes a script; if one statement fails, none takes effect"
        ),
        example: ("读取 Scenarios/zhengzhou-2025/plan.tuiyan", "read Scenarios/zhengzhou-2025/plan.tuiyan"))
    case .export:
      VerbEntry(
        ("导出 文件", "export FILE"),
        (
          "把最近的结果写成 .docx、.xlsx、.csv、.md、.json、.jsonl 或 .txt",
          "writes the last result as .docx, .xlsx, .csv, .md, .json, .jsonl or .txt"
        ),
        example: ("导出 可达.docx", "export reach.xlsx"))
    case .save:
      VerbEntry(
        ("保存 文件", "save FILE"),
        (
          "把现在的计划写成最短的脚本：读取它就回到现在的状态",
          "writes the shortest script that rebuilds the present state"
        ),
        example: ("保存 现状.tuiyan", "save present.tuiyan"))
    case .log:
      VerbEntry(
        ("记录 文件，记录 停", "log FILE, log off"),
        (
          "把语句原样记入文件，回答记作注释；这份记录可以再执行一遍",
          "keeps a transcript: statements as typed, answers as comments; it can be run again"
        ),
        example: ("记录 全程.tuiyan", "log transcript.tuiyan"))
    case .help:
      VerbEntry(
        ("帮助 [主题] 或 ?主题", "help [TOPIC] or ?TOPIC"),
        (
          "动词、增长写法、设置、诊断代码、概念的写法和例子；没有这个主题时按词查找",
          "forms and examples of verbs, laws, settings, diagnostics and concepts; looks for what it does not know"
        ),
        example: ("帮助 增长", "help grow"))
    case .undo:
      VerbEntry(
        ("撤销 [条数]", "undo [COUNT]"),
        (
          "撤销上一条改动了计划、情景或设置的语句；可以一直撤销到开头",
          "takes back the last statement that changed the plan, a scenario or a setting, back to the beginning"
        ),
        example: ("撤销", "undo"))
    case .redo:
      VerbEntry(
        ("重做 [条数]", "redo [COUNT]"),
        (
          "重做撤销了的语句；有了新的改动就不能再重做",
          "does again what was taken back, until something new is stated"
        ),
        example: ("重做", "redo"))
    case .tutorial:
      VerbEntry(
        ("教程", "tutorial"),
        (
          "五分钟走一遍：用郑州的规划，一步一步地问；您自己的计划不受影响",
          "five minutes with Zhengzhou's plan, step by step; your own plan is left as it is"
        ),
        example: ("教程", "tutorial"))
    case .quit:
      VerbEntry(
        ("退出", "quit"),
        (
          "离开",
          "leaves"
        ),
        example: ("退出", "quit"))
    }
  }
}
