public import ScenarioLanguage

/// One step of the tutorial: what it is about, and the statement that takes it.
public struct TutorialStep: Sendable {
  /// What the reader is to know first.
  public let text: Bilingual
  /// The statement that is asked for.
  public let statement: Bilingual

  init(_ text: (String, String), _ statement: (String, String)) {
    self.text = Bilingual(text.0, text.1)
    self.statement = Bilingual(statement.0, statement.1)
  }

  /// The steps, in order: what a planner does with a table, from loading it to comparing scenarios.
  public static let all: [TutorialStep] = [
    TutorialStep(
      (
        "先加载一份规划：郑州市“十四五”知识产权规划的 18 项指标，连同别的城市、历年值。您自己的表用“加载 文件”。",
        "First a plan: the 18 indicators of Zhengzhou's plan for 2021–2025, with other cities and past values. Your own table is read with load FILE."
      ), ("读取 示例", "read example")),
    TutorialStep(
      (
        "每个目标要每年涨多少？“可达”不需要任何假设就能回答。",
        "How fast does each target ask to grow? reach answers that before anything is assumed."
      ), ("可达", "reach")),
    TutorialStep(
      (
        "中小企业知识产权托管要从 1700 家到 5000 家。指标用编号、名称的一部分或拼音首字母都行：托管、18、tgsl。",
        "Firms under custody are to go from 1700 to 5000. Indicators go by code, part of the name or pinyin initials: 托管, 18, tgsl."
      ), ("反解 托管 为 5000家", "solve 托管 for 5000家")),
    TutorialStep(
      ("要 24.08%。那么 24% 够不够？给它一个增长假设。", "It takes 24.08%. Is 24% enough? Assume it."),
      ("增长 托管 24%", "grow 托管 24%")),
    TutorialStep(
      (
        "差 16 家：4983.76 不会被当成 5000。24% 与 25% 之间哪里够得着？",
        "Sixteen short: 4983.76 is never taken for 5000. Where between 24% and 25% is it enough?"
      ), ("扫描 托管 24%..25% 步长 0.2%", "sweep 托管 24%..25% step 0.2%")),
    TutorialStep(
      ("别的城市呢？13 件排第几，比别人快还是慢。", "And elsewhere? Where 13 stands, and who is faster."),
      ("对标 高价值", "peers 高价值")),
    TutorialStep(
      (
        "已经有 2021 年的实绩 6.34 件，从它起算，每年 20%。写下理由，将来查得到。",
        "There is an actual for 2021 already: from there, 20% a year. The reason is kept with it."
      ),
      ("增长 高价值 从 2021 20% 因为 \"实绩高于趋势\"", "grow 高价值 from 2021 20% because \"the actual lies above\"")),
    TutorialStep(
      ("这个数怎么来的？公式、代入的数字、每个数字的出处。", "Where does it come from? The formula, its numbers, and the source of each."),
      ("解释 高价值@2025", "explain 高价值@2025")),
    TutorialStep(
      (
        "再做一个保守的情景：它继承“基准”，只改一处。",
        "A cautious scenario: it inherits from 基准, and changes one thing."
      ), ("情景 保守 从 基准", "scenario cautious from 基准")),
    TutorialStep(
      ("保守一点：托管每年 18%。", "More cautious: 18% a year."), ("增长 托管 18%", "grow 托管 18%")),
    TutorialStep(
      ("两个情景放在一起看：先列不同的假设，再列结果。", "Side by side: what is assumed differently first, then the results."),
      ("对比 基准 保守", "compare 基准 cautious")),
    TutorialStep(
      (
        "最后：哪个最悬？结果可以“导出 文件.csv”，“帮助 主题”看每个词的写法。",
        "Last: which is least likely? Results are written with export FILE.csv, and help TOPIC explains every word."
      ), ("可达 按 风险", "reach by risk")),
  ]
}
