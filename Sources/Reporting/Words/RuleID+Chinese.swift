import DraftReview

extension RuleID {
  /// The words of the rule; `variant` tells apart what one rule finds in several ways.
  func chinese(_ variant: String) -> RuleWords {
    switch (self, variant) {
    case (.growth, _):
      RuleWords(
        "增长率",
        "由甲增长至乙，增长率须等于乙÷甲−1，四舍五入后一致。",
        "{subject}由{from}到{to}，应为{right}，文中写{got}",
        "将“{got}”改为“{right}”，或更正首尾数值")
    case (.averageGrowth, _):
      RuleWords(
        "年均增长率",
        "年均增长率是首尾之比开年数次方再减一。",
        "{subject}由{from}到{to}，年均应为{right}，文中写{got}",
        "将“{got}”改为“{right}”，或写明年数")
    case (.multiple, _):
      RuleWords(
        "倍数",
        "“是n倍”是乙÷甲，“增长n倍”是乙÷甲−1，翻一番是二倍。",
        "{subject}由{from}到{to}，应为{right}，文中写{got}",
        "将“{got}”改为“{right}”；“是…倍”与“增长…倍”相差一倍")
    case (.pointsAndPercent, _):
      RuleWords(
        "百分点与百分比",
        "比重之差是百分点，比重之比减一才是百分比。",
        "{subject}由{from}到{to}，应为{right}，文中写{got}",
        "写作“提高{right}”")
    case (.share, _):
      RuleWords(
        "占比",
        "占比等于部分除以整体。",
        "{subject}{part}占{whole}应为{right}，文中写{got}",
        "将“{got}”改为“{right}”")
    case (.sumOfParts, _):
      RuleWords(
        "分项合计",
        "分项之和等于总数。",
        "{subject}：分项{parts}合计{right}，总数写{whole}",
        "核对分项与总数，两处改为一致")
    case (.partExceedsWhole, _):
      RuleWords(
        "部分大于整体",
        "“其中”所列不大于总数。",
        "{subject}{whole}，其中的{parts}大于总数",
        "核对总数与其中数")
    case (.countOfList, _):
      RuleWords(
        "列举个数",
        "写明几项，就列出几项。",
        "写“{got}”{noun}，实有{right}项",
        "补齐所缺，或将“{got}”改为“{right}”")
    case (.respectiveCount, _):
      RuleWords(
        "分别",
        "“分别”前后个数相同。",
        "“分别”前列{names}项，后列{numbers}个数",
        "使名称与数字一一对应")
    case (.periodMismatch, _):
      RuleWords(
        "时期",
        "一段话写明时期，其中的年份须在时期之内。",
        "“{period}”（{span}）一段写到{year}年",
        "把{year}年的事移出这一段，或改写时期")
    case (.numbering, "brackets"):
      RuleWords(
        "编号",
        "标题编号连续，写法一致。",
        "同级标题{of}个，其中{count}个的括号与其余全角半角不一：“{title}”“{before}”",
        "统一用全角括号")
    case (.numbering, _):
      RuleWords(
        "编号",
        "标题编号连续，写法一致。",
        "“{title}”接在“{before}”之后，编号不连续或写法不一",
        "统一编号")
    case (.repeatedWords, _):
      RuleWords(
        "重复用字",
        "同一个词不连写两遍。",
        "“{words}”连写两遍",
        "删去一个“{words}”")
    case (.punctuation, _):
      RuleWords(
        "标点",
        "汉字之间用全角标点。",
        "汉字之间用了半角标点，共{count}处，如“{got}”",
        "改为全角标点")
    case (.baseYear, _):
      RuleWords(
        "基期年份",
        "一个五年规划期的增长，以上一规划期末年为基期。",
        "“{span}”的增长从{year}年算起，只有{years}年：{subjects}",
        "改用{right}年为基期，或写明是{year}年以来")
    case (.sameQuantity, _):
      RuleWords(
        "同一数两处不同",
        "同一地区、同一年、同一个量，各处数值一致。",
        "{place}{subject}{year}：一处{a}，{labelB}另一处{b}",
        "查明以哪个为准，两处改为一致；口径不同则写明")
    case (.overlappingTables, _):
      RuleWords(
        "两表不一致",
        "两张表都列的数，数值相同。",
        "{place}{subject}{year}年：{labelA}为{a}，{labelB}为{b}",
        "核对来源，两表改为一致；口径不同则加注")
    case (.impliedDenominator, "stated"):
      RuleWords(
        "隐含人口",
        "件数除以每万人件数得出人口（万人），须与所用人口一致并写明。",
        "{year}年{subject}{count}与每万人{rate}，合人口{people}万人，而人口为{stated}万人，每万人应为{right}件",
        "将每万人目标改为{right}件，或更正总数")
    case (.impliedDenominator, _):
      RuleWords(
        "隐含人口",
        "件数除以每万人件数得出人口（万人），须与所用人口一致并写明。",
        "{year}年{subject}{count}与每万人{rate}，合人口{people}万人，文中未写明人口",
        "写明{year}年预测人口，并据此核定两个目标")
    case (.rangeOfParts, _):
      RuleWords(
        "区间与分项",
        "各项任务合起来须能给出目标区间。",
        "{subject}目标{target}，而{parts}合计{sum}",
        "将目标改为{sum}，或调整任务；写明是累计还是新增")
    case (.paceAgainstTotal, _):
      RuleWords(
        "年度与合计",
        "每年的数乘以年数须能得出合计。",
        "{subject}每年{pace}，{years}年合{right}，合计写{total}",
        "将合计改为{right}之内，或调整年度数")
    case (.levelsOverlap, _):
      RuleWords(
        "级别重叠",
        "“市级以上”含国家级、省级；各级相加会重复计算。",
        "“{subject}”目标{got}，基数{base}由{levels}相加，同一家有两级的重复计入",
        "写明是否去重，按同一口径给出基数与目标")
    case (.changedDefinition, _):
      RuleWords(
        "基期与目标口径",
        "基期与目标按同一口径计数。",
        "{subject}：基期{base}在正文中是“{past}”，目标{target}不再限“{word}”",
        "基期与目标写同一口径；放宽范围的，按新口径补基期")
    case (.citation, "date"):
      RuleWords(
        "引文",
        "文号中的年份与印发年份一致。",
        "《{title}》文号为“{got}”，而文中写{right}年印发",
        "核对文号与印发时间")
    case (.citation, "act"):
      RuleWords(
        "引文",
        "同一事项只依据一个文件，名称、文号各处一致。",
        "同是“{act}”，一处依据《{title}》（{got}），另一处依据《{other}》（{right}）",
        "查明批准文件，两处写同一名称和文号")
    case (.citation, _):
      RuleWords(
        "引文",
        "同一文件的名称、年份、文号各处一致。",
        "《{title}》写“{got}”，另一处写“{right}”",
        "以原文件为准，统一为一种写法")
    case (.nameSpelling, _):
      RuleWords(
        "名称写法",
        "同一事物各处名称一致。",
        "“{a}”与“{b}”疑为一物",
        "统一写法；若是两物，写明区别")
    case (.missingFromList, _):
      RuleWords(
        "列举缺项",
        "说明所列与规划各标题一一对应。",
        "列举的{noun}中没有“{title}”",
        "补上“{title}”")
    case (.predictedAsFact, "table"):
      RuleWords(
        "预测值当作实绩",
        "表注为预测的数不作为实绩引用。",
        "{place}{subject}：{got}与{label}数值相同，{label}注明为预测值，{got}未注",
        "在{got}下加同样的注")
    case (.predictedAsFact, _):
      RuleWords(
        "预测值当作实绩",
        "表注为预测的数不作为实绩引用。",
        "{place}{subject}{year}年{got}：{label}注明该年为预测值",
        "注明“预测值”，或改用公布值")
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
        "{place}其余{years}年{b}都恰为{a}的{ratio}（此前为1/{other}），疑为另一种推算",
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
    case (.attribution, _):
      RuleWords(
        "归属",
        "同一战略、部署归于同一级。",
        "“{term}”一处归于{a}，另一处归于{b}",
        "查明是哪一级的部署，统一表述")
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
    case (.statusConflict, _):
      RuleWords(
        "状态不一",
        "成效写已建成的，任务不再写加快建设。",
        "“{subject}”前文已建成，任务中仍写加快建设",
        "改写任务（如“提升”），或更正成效")
    case (.gapWidens, "absolute"):
      RuleWords(
        "缩小差距",
        "按“缩小差距”的原则，与各地的差额和比值都应缩小。",
        "{subject}：与{places}的差额扩大（比值缩小）",
        "说明所指为相对差距，或提高目标")
    case (.gapWidens, "both"):
      RuleWords(
        "缩小差距",
        "按“缩小差距”的原则，与各地的差额和比值都应缩小。",
        "{subject}：与{places}的差额和比值都在扩大",
        "提高目标，或说明该项不适用这一原则")
    case (.gapWidens, _):
      RuleWords(
        "缩小差距",
        "按“缩小差距”的原则，与各地的差额和比值都应缩小。",
        "合计{of}对比较中，差额扩大{count}对，比值扩大{ratios}对",
        "改写原则的表述，或调整有关目标")
    case (.belowParent, "growth"):
      RuleWords(
        "高于平均",
        "按“高于平均”的原则，目标不低于上级。",
        "{subject}计划增长{a}，慢于{place}的{b}",
        "提高目标，或说明例外")
    case (.belowParent, _):
      RuleWords(
        "高于平均",
        "按“高于平均”的原则，目标不低于上级。",
        "{subject}目标{a}低于{place}目标{b}",
        "提高到{b}以上，或说明例外")
    case (.notLeading, _):
      RuleWords(
        "领先",
        "写“领先”的，目标应居前列。",
        "{subject}目标{a}，{places}已达到或将达到更高",
        "提高目标，或改“领先”为“前列”并写明范围")
    case (.notRising, _):
      RuleWords(
        "稳步提升",
        "写“提升”的，目标应高于基期。",
        "{subject}由{a}到{b}，没有提升",
        "更正目标或表述")
    case (.rankFalls, _):
      RuleWords(
        "位次后退",
        "按各地目标，位次不应后退。",
        "{subject}在{of}地中由第{before}位降到第{after}位，被{places}超过",
        "提高目标，或说明")
    case (.targetBelowPresent, _):
      RuleWords(
        "目标低于现状",
        "目标高于已经达到的水平。",
        "{subject}目标{a}，而{year}年已有{b}",
        "核对口径；同一口径则提高目标")
    case (.slowerThanPeers, _):
      RuleWords(
        "慢于各地",
        "目标增幅不应小于所有可比地区。",
        "{subject}计划增长{a}，{count}地中最慢的{place}也有{b}",
        "提高目标，或说明原因")
    case (.muchFasterThanPeers, _):
      RuleWords(
        "远快于各地",
        "目标增幅数倍于最快地区的，须有依据。",
        "{subject}计划增长{a}，是最快的{place}（{b}）的{times}倍",
        "给出测算依据，或下调目标")
    case (.targetWithoutTask, "nearest"):
      RuleWords(
        "目标无任务",
        "每项目标有任务承接。",
        "{subject}目标{target}，任务和工程中没有承接的内容；最接近的是“{nearest}”",
        "补上任务与责任单位，或在最接近的任务中写明目标")
    case (.targetWithoutTask, _):
      RuleWords(
        "目标无任务",
        "每项目标有任务承接。",
        "{subject}目标{target}，任务和工程中没有承接的内容",
        "补上任务与责任单位")
    case (.goalWithoutTask, _):
      RuleWords(
        "目标与任务对应",
        "目标（指标）分几个方面，任务就有几个方面承接。",
        "目标（指标）分{goals}，任务分{tasks}：{fields}没有任务",
        "为{fields}补上任务，或说明归入哪项任务")
    case (.taskWithoutOwner, "indicator"):
      RuleWords(
        "责任单位",
        "每项任务写明责任单位。",
        "任务{title}承接指标{indicator}，责任单位表中没有这项任务",
        "补上责任单位")
    case (.taskWithoutOwner, _):
      RuleWords(
        "责任单位",
        "每项任务写明责任单位。",
        "“{title}”没有写责任单位，其他任务写了",
        "补上责任单位")
    case (.principleUntested, "members"):
      RuleWords(
        "原则无从检验",
        "写明的原则，应有数据可以检验。",
        "“{rule}”：同组{of}地只给了{count}地的目标，缺{places}",
        "在对照表中补上{places}的目标值")
    case (.principleUntested, "indicator"):
      RuleWords(
        "原则无从检验",
        "写明的原则，应有数据可以检验。",
        "“{rule}”：{subject}没有基期值，无从检验",
        "补上基期值")
    case (.principleUntested, _):
      RuleWords(
        "原则无从检验",
        "写明的原则，应有数据可以检验。",
        "“{rule}”：文中没有可以检验的数据",
        "附上对照表")
    }
  }
}
