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
    case (.countOfList, "announced"):
      RuleWords(
        "列举个数",
        "同一名称在各处写同一个数。",
        "一处写{got}大{noun}，另一处写{right}大{noun}",
        "查明个数，两处写成一致；若各有所指，写明名称")
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
    case (.punctuation, "label"):
      RuleWords(
        "标点",
        "同一标注用同一种括号。",
        "“{label}”的括号不一：{of}处作“{usual}”，{count}处作“{got}”",
        "统一为“{usual}”")
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
    case (.missingFromList, "named"):
      RuleWords(
        "列举缺项",
        "说明所列与规划各标题一一对应。",
        "写明“{title}”单列为{noun}，而{noun}各标题中没有",
        "改写说明，或在{noun}中单列“{title}”")
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
    case (.attribution, "issuer"):
      RuleWords(
        "归属",
        "文件由谁印发，以文号和原题为准。",
        "写{a}印发，而{term}由{b}印发（共{count}件）",
        "分开写各文件的印发机关，或改写“近年来，国家先后印发”")
    case (.attribution, _):
      RuleWords(
        "归属",
        "同一战略、部署归于同一级。",
        "“{term}”一处归于{a}，另一处归于{b}",
        "查明是哪一级的部署，统一表述")
    default: chineseOfTables(variant)
    }
  }
}
