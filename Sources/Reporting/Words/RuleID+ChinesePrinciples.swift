import DraftReview

extension RuleID {
  /// The words of the rules that the draft sets itself.
  func chineseOfPrinciples(_ variant: String) -> RuleWords {
    switch (self, variant) {
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
    case (.belowParent, "stated"):
      RuleWords(
        "高于平均",
        "写高于的，数值就高于。",
        "{subject}{a}写“{rule}”，而{place}为{b}",
        "更正数值，或改写“{rule}”")
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
    case (.muchFasterThanPeers, "only"):
      RuleWords(
        "远快于各地",
        "目标翻番以上的，须有可比地区或依据。",
        "{subject}计划增长{a}，可比的只有{place}（{b}）",
        "给出测算依据，或补上可比地区")
    case (.muchFasterThanPeers, "none"):
      RuleWords(
        "远快于各地",
        "目标翻番以上的，须有可比地区或依据。",
        "{subject}计划增长{a}，没有可比的地区",
        "给出测算依据，或补上可比地区")
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
    case (.targetWithoutTask, "words"):
      RuleWords(
        "目标无任务",
        "每项目标有任务承接。",
        "{count}项目标的任务只有文字、没有数：{subject}",
        "在任务中写明目标数")
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
    case (.principleUntested, "vague"):
      RuleWords(
        "原则无从检验",
        "写明的原则，应有数据可以检验。",
        "“{rule}”没有数值，无从检验",
        "写明基期值与目标值")
    case (.principleUntested, _):
      RuleWords(
        "原则无从检验",
        "写明的原则，应有数据可以检验。",
        "“{rule}”：文中没有可以检验的数据",
        "附上对照表")
    default: RuleWords("", "", "", "")
    }
  }
}
