public import ScenarioLanguage

/// What help, completion, the documents and tests know of a setting.
public struct SettingEntry: Sendable {
  /// What it decides.
  public let summary: Bilingual
  /// A value that tests set.
  public let example: String

  init(_ chinese: String, _ english: String, example: String) {
    self.summary = Bilingual(chinese, english)
    self.example = example
  }
}

extension SettingName {
  /// The statement that sets the example, in each language.
  public var exampleStatement: Bilingual {
    Bilingual("设置 \(chinese) \(entry.example)", "set \(rawValue) \(entry.example)")
  }

  /// The entry of the setting.
  public var entry: SettingEntry {
    switch self {
    case .horizon:
      SettingEntry(
        "推演的期末年；不设时为表中目标的年份", "the last year of projections; else that of the table's targets", example: "2030")
    case .entity:
      SettingEntry("这是谁的规划：历年表中这个地区的行是自己的", "whose plan it is: rows of this place are the plan's own", example: "郑州")
    case .origin:
      SettingEntry(
        "增长从哪年起算：base 基期，latest 最新实绩", "the year that laws start from: base, or the latest actual", example: "latest")
    case .evidence:
      SettingEntry(
        "哪些历年值算依据：reported 公布值与初步值，all 也算预测值、估计值",
        "which past values count: reported ones, or all, predicted and estimated ones too", example: "all")
    case .seed:
      SettingEntry("抽样方法的种子；同一种子同一结果", "the seed of methods that draw: the same seed, the same result", example: "7")
    case .format: SettingEntry("结果的形式", "the form of answers", example: "md")
    case .lang:
      SettingEntry("界面的语言；语句里中英文总是都可以用", "the language of screens; statements take both always", example: "en")
    case .width: SettingEntry("表格的宽度；不设时随窗口", "the width of tables; else that of the window", example: "100")
    case .charts:
      SettingEntry(
        "图形用什么字符画：unicode、ascii（终端显示不好时），off 不画",
        "the characters of charts: unicode, ascii for terminals that tear them, off for none", example: "ascii")
    case .pager:
      SettingEntry(
        "比窗口高的结果是否一屏一屏地显示（有 $PAGER 就用它）：auto、off",
        "whether answers taller than the window are shown a screen at a time, by $PAGER if it is set",
        example: "off")
    case .hints:
      SettingEntry("结果之后是否提示下一条语句：on、off", "whether a next statement is suggested behind an answer", example: "off")
    case .keys:
      SettingEntry(
        "输入行用哪套键位：emacs、vi；不设时随 ~/.editrc", "whose keys edit the line: emacs or vi; else those of ~/.editrc",
        example: "emacs")
    case .ambiguous:
      SettingEntry(
        "终端把“…、①”这类宽度有歧义的字符画成一格还是两格：narrow 窄、wide 宽",
        "whether the terminal draws characters of ambiguous width, such as … and ①, in one cell or two", example: "wide"
      )
    case .ghost:
      SettingEntry(
        "输入时是否从历史联想出整条语句（按 → 接受）：on、off",
        "whether an older statement is suggested while one is typed; Right takes it", example: "off")
    case .method: SettingEntry("不确定时的算法", "how uncertainty is computed", example: "auto")
    case .paths: SettingEntry("抽样的路径数", "the number of paths drawn", example: "10000")
    case .tolerance: SettingEntry("概率误差小于它时提前停止；0 从不提前", "stops early below this error; 0 never", example: "0")
    case .quantiles: SettingEntry("结果中的分位", "the quantiles of results", example: "5%,50%,95%")
    case .common:
      SettingEntry(
        "各项目标有多少共同的起落：0 互不相干，1 同进同退", "how much all targets share: 0 nothing, 1 they move as one", example: "0.3")
    case .threads: SettingEntry("用几个线程", "the number of threads", example: "2")
    }
  }
}
