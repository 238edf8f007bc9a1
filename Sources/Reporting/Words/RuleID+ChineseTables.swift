import DraftReview

extension RuleID {
  /// The words of the rules that look at tables.
  func chineseOfTables(_ variant: String) -> RuleWords {
    switch (self, variant) {
    case (.fixedRatio, "beyond"):
      RuleWords(
        "固定比例",
        "两列之比各年相同，是推算而非统计。",
        "{places}{years}年{b}仍是同一比例（1/{ratio}），而表注“{note}”未包括这些年份",
        "在表注中补上{years}年，或改用统计数")
    case (.fixedRatio, "second"):
      RuleWords(
        "固定比例",
        "两列之比各年相同，是推算而非统计。",
        "{place}{years}年{b}都恰为{a}的{ratio}（其他年份为1/{other}），疑为另一种推算",
        "注明推算方法，或改用统计数")
    case (.fixedRatio, _):
      RuleWords(
        "固定比例",
        "两列之比各年相同，是推算而非统计。",
        "{label}{places}：{a}恰为{b}的{ratio}倍（{of}格中{count}格），疑为推算",
        "注明推算方法，或改用统计数")
    case (.outlierPeer, _):
      RuleWords(
        "异常数值",
        "同一行各地数值相差过大，多为单位或口径不同。",
        "{place}{subject}{got}，远离其他{count}地中最接近的{nearest}（{b}）",
        "核对{place}的单位与口径")
    case (.copiedCell, _):
      RuleWords(
        "疑似串行",
        "一格与旁边地区相同，又与别处矛盾，疑为抄错。",
        "{place}{subject}{got}与{other}相同，疑为抄错行列",
        "查{place}原始数据后更正")
    case (.repeatedYear, _):
      RuleWords(
        "年份重复",
        "相邻两年数值不应一字不差。",
        "{place}{subject}{years}年同为{got}",
        "核对后一年数值")
    case (.fallingStock, _):
      RuleWords(
        "存量下降",
        "拥有量等存量一般不降，下降须说明。",
        "{place}{subject}{from}年{a}，{to}年降为{b}",
        "核对两年口径，属实则加注")
    case (.outlierYear, "share"):
      RuleWords(
        "异常年份",
        "部分占整体之比逐年相近，突变的年份须核实口径。",
        "{place}{subject}与{whole}之比在{years}年突变",
        "核对{years}年两个数是否同一口径、同一人口")
    case (.outlierYear, _):
      RuleWords(
        "异常年份",
        "一年变动远大于其他年份，须核实。",
        "{place}{subject}{year}年变动{change}（其他年份中位数{median}）",
        "核对{year}年口径与数值")
    case (.missingBase, "text"):
      RuleWords(
        "缺基期值",
        "有目标而无基期，增长无从衡量。",
        "{count}项目标没有现有数可比：{subject}",
        "补上现有数和起算年份")
    case (.missingBase, "known"):
      RuleWords(
        "缺基期值",
        "有目标而无基期，增长无从衡量。",
        "{place}{subject}{year}年基期值缺，另一表已有{known}",
        "填入{known}，或说明口径不同")
    case (.missingBase, _):
      RuleWords(
        "缺基期值",
        "有目标而无基期，增长无从衡量。",
        "{place}{subject}目标{target}，{year}年基期值缺",
        "补上基期值，或说明首次设置")
    case (.mixedUnits, _):
      RuleWords(
        "一行两口径",
        "同一行各格同一单位、同一口径。",
        "{subject}一行中{place}为{got}，口径为“{note}”，与他处不同",
        "换成同一口径，或单独列出")
    case (.tableOrder, _):
      RuleWords(
        "排序",
        "按数值排序的表，每行不大于上一行。",
        "{label}按大小排列，而{other}{a}排在{place}{b}之前",
        "核对这两行数值或次序")
    case (.tableTitle, _):
      RuleWords(
        "表题",
        "表题写明表中各量。",
        "“{title}”未提表中的“{subject}”",
        "在表题中补上“{subject}”")
    case (.missingUnit, _):
      RuleWords(
        "缺单位",
        "表中数值写明单位与口径。",
        "{label}“{subject}”没有单位和口径",
        "写明单位，是存量还是当年量")
    case (.basisWithoutValue, _):
      RuleWords(
        "依据无值",
        "以上级规划为依据的，列出上级目标值。",
        "{subject}以{basis}为依据，而{place}一栏为空",
        "填入{place}目标值，或更换依据")
    case (.statusConflict, "approved"):
      RuleWords(
        "状态不一",
        "已获批的，不再写创建、申建。",
        "“{subject}”已写{done}，另一处仍写“{open}”",
        "改写为“建设”，或更正获批情况")
    case (.statusConflict, "founded"):
      RuleWords(
        "状态不一",
        "要设立的，应当还没有。",
        "“{open}”，而另一份材料写“{done}”",
        "查明是否已有；已有的改写为“完善”")
    case (.statusConflict, _):
      RuleWords(
        "状态不一",
        "成效写已建成的，任务不再写加快建设。",
        "“{subject}”前文已建成，任务中仍写加快建设",
        "改写任务（如“提升”），或更正成效")
    default: chineseOfPrinciples(variant)
    }
  }
}
