/// The words of reports that set methods, places and schedules side by side: each text in both languages; `{name}` marks what is put in.
public enum MethodPhrase: String, Sendable, Hashable, CaseIterable {
  case title, titleWithoutTarget, headlineOneWithoutTarget
  case columnMethod, columnValue, columnBand, columnProbability, columnNote
  case headline, headlineWithoutTarget, headlineNone, grey
  case official, officialLine, officialNone, officialPlain
  case basisKind, basisKindPeers, basisOwn, basisOwnPeers, notePeers
  case about, belowOne, aboveNinetyNine
  case sentenceTitle
  case whyTitle, whyOptions, whyRank, whyRankTitle, whyNoRank, whyProbability, whyOwn, whyAchieved, whyPlanned,
    whySeries, whyMethods, whySentence
  case asked, rejected, plan, nationPace, peerMedian, historyMedian
  case milestonesTitle, milestonesLinear, milestonesCompound, increment, growth, milestonesAdd, milestonesRange
  case change, milestonesFall
  case reviewTitle, reviewTitleYear, actual, linearDue, compoundDue, gapShare, timeShare, midTerm, remaining
  case reviewCount, reviewLevel, reviewWithout, reviewFormulas, reviewFormula, reviewExceeds
  case officialSettled, settledKeep, settledFinal
  case officialColumn
  case backtestTitle, backtestUnreported, backtestPlaces, backtestNone, forecasts, refusals, pinball, brier,
    coverage80, coverage95
  case reliability, said, happened, questions, backtestNote, relativePinball
  case backtestFew, bandsTooNarrow, bandsFit, bandsTooWide, chancesTooLow, chancesFit, chancesTooHigh, backtestBest
  case backtestHistoryBest, backtestBestNarrow
  case thin, disagree, disagreeKnowing, refused, greyOutside
  case usualThin, usualNone, headlineOne, headlineDecided, beyondAbove, beyondBelow, failing, noteKnowing, exactFit
  case officialDiffer, officialGroupReason, officialOthers, whyStart, whyStartAlone, keepShort

  /// The text in both languages.
  var text: (chinese: String, english: String) {
    switch self {
    case .title: ("{indicator}：各种方法怎么看 {year} 年 {target}", "{indicator}: what methods say of {target} in {year}")
    case .titleWithoutTarget:
      ("{indicator}：各种方法怎么看 {year} 年（没有目标）", "{indicator}: what methods say of {year} (there is no target)")
    case .headlineOneWithoutTarget:
      (
        "{why}，{evidence}：{year} 年 {low}{unit}；没有目标",
        "{why}; {evidence}: {low}{unit} in {year}; there is no target"
      )
    case .columnMethod: ("方法", "method")
    case .columnValue: ("{year}年", "{year}")
    case .columnBand: ("八成区间", "middle 80%")
    case .columnProbability: ("达到的概率", "probability")
    case .columnNote: ("说明", "note")
    case .headline:
      (
        "{count} 种方法有结果，{reaching} 种达到目标：{year} 年 {low} 到 {high}{unit}，概率 {least} 到 {most}{uncounted}",
        "{count} methods have an answer, {reaching} of them would reach the target: {low} to {high}{unit} in {year}, probability {least} to {most}{uncounted}"
      )
    case .headlineWithoutTarget:
      (
        "{count} 种方法有结果：{year} 年 {low} 到 {high}{unit}；没有目标",
        "{count} methods have an answer: {low} to {high}{unit} in {year}; there is no target"
      )
    case .headlineNone: ("没有一种方法有结果：{reason}", "no method has an answer: {reason}")
    case .grey: ("C={c} P={p} {grade}", "C={c} P={p} {grade}")
    case .official: ("官方评价（{year} 年 {value}{unit}）", "official measures ({value}{unit} in {year})")
    case .officialLine:
      ("  {measure}：{status}{number}{remark}{standing}", "  {measure}: {status}{number}{remark}{standing}")
    case .officialNone:
      (
        "官方评价：基期之后还没有实绩，以下各家都要等到有了实绩才能评价：{measures}",
        "official measures: no actual after the base, so that none of these has an answer yet: {measures}"
      )
    case .officialPlain: ("无", "none")
    case .sentenceTitle: ("一句话：{sentence}", "in a sentence: {sentence}")
    case .basisKind: ("按同类公开序列推算", "going by public series of the kind")
    case .basisKindPeers:
      ("按同类公开序列和 {places} 个地区的历年值推算", "going by public series of the kind and past values of {places} places")
    case .basisOwn: ("按本地 {count} 个值{unreported}推算", "going by {count} own values{unreported}")
    case .basisOwnPeers:
      (
        "按本地 {count} 个值{unreported}和 {places} 个地区的历年值推算",
        "going by {count} own values{unreported} and those of {places} places"
      )
    case .notePeers: ("兼看 {count} 地历年值", "with {count} places")
    case .about: ("约 {percent}%", "about {percent}%")
    case .belowOne: ("不到 1%", "below 1%")
    case .aboveNinetyNine: ("超过 99%", "above 99%")
    case .whyTitle: ("为什么是 {value}{unit}：{indicator}，{year} 年", "why {value}{unit}: {indicator}, {year}")
    case .whyOptions: ("备选值", "value")
    case .whyRank: ("{place}/{of}", "{place}/{of}")
    case .whyRankTitle: ("排位", "rank")
    case .whyProbability: ("，按历史概率 {probability}", ", probability by history {probability}")
    case .whyNoRank: ("无对标", "no peers")
    case .whyOwn: ("本地做到", "kept here")
    case .whyAchieved: ("各地做到", "others did")
    case .whyPlanned: ("各地计划", "others plan")
    case .whySeries: ("同类数据", "like series")
    case .whyMethods: ("方法达到", "methods")
    case .whySentence:
      (
        "{value}{unit}：需{pace}，各地做到 {achieved}，各地计划 {planned}，{methods} 种方法达到{probability}",
        "{value}{unit}: takes {pace}; others did {achieved}, others plan {planned}, {methods} methods reach it{probability}"
      )
    case .asked: ("所问", "asked")
    case .rejected: ("备选", "instead")
    case .plan: ("现定目标", "the target")
    case .nationPace: ("按全国计划速度", "at the nation's pace")
    case .peerMedian: ("按各地计划中位", "at the peers' median")
    case .historyMedian: ("按历史中位", "by history")
    case .thin:
      (
        "依据太少：公布的值只有 {reported} 个，结论只能参考 [thin-evidence]",
        "too little to say much: reported values {reported} [thin-evidence]"
      )
    case .disagree:
      (
        "方法不一致：换一种方法，结论就变，不宜只报一个数 [methods-disagree]",
        "the methods disagree: the verdict hangs on which is taken, so no single number will do [methods-disagree]"
      )
    case .disagreeKnowing:
      (
        "方法不一致，而所知也不同：按历史知道 {newest} 年的值，其余只到 {last} 年；先“设置 起点 最新”再比 [methods-disagree]",
        "the methods disagree, and know different things: history the value of {newest}, the others up to {last}; compare after `set origin latest` [methods-disagree]"
      )
    case .refused: ("没有结果：{methods}，{reason}", "without an answer: {methods}, {reason}")
    case .greyOutside:
      ("{year} 年的级比 {ratio} 不在 {low}–{high} 之内", "the ratio of {year}, {ratio}, lies outside {low}–{high}")
    case .usualThin: ("常用方法都缺历年值", "the usual methods lack past values")
    case .usualNone: ("常用方法都没有结果", "the usual methods have no answer")
    case .headlineOne:
      (
        "{why}，{evidence}：{year} 年 {low}{unit}，达到目标的概率 {least}",
        "{why}; {evidence}: {low}{unit} in {year}, the target with probability {least}"
      )
    case .headlineDecided:
      (
        "目标年已有实绩，各种方法不再推算",
        "the year of the target has an actual, so that nothing is forecast"
      )
    case .beyondAbove: ("；另 {of} 种推算超过 {bound}{unit}，不计在内", "; beyond {bound}{unit} and not counted: {of}")
    case .beyondBelow: ("；另 {of} 种推算低于 {bound}{unit}，不计在内", "; below {bound}{unit} and not counted: {of}")
    case .failing: ("；{methods} 检验不合格，不计在内", "; {methods} fails its own test and is not counted")
    case .exactFit: ("各值完全吻合，给不出区间", "the fit is exact, no band")
    case .noteKnowing: ("用到 {newest} 年", "knows {newest}")
    case .officialDiffer: ("  各家不一，各看各的：{groups}", "  they differ, for each looks at something else: {groups}")
    case .officialGroupReason: ("{measure}“{word}”，{reason}", "{measure} says {word}: {reason}")
    case .officialOthers: ("其余 {of} 家{word}", "the rest, {of} in number, {word}")
    case .whyStart:
      (
        "所需、各地和同类数据从 {year} 年 {value}{unit} 起算；按历史用到 {newest} 年{unreported}",
        "required, others and like series count from {value}{unit} in {year}; history goes by all up to {newest}{unreported}"
      )
    case .whyStartAlone:
      (
        "所需、各地和同类数据从 {year} 年 {value}{unit} 起算{unreported}",
        "required, others and like series count from {value}{unit} in {year}{unreported}"
      )
    case .keepShort: ("守住", "keep")
    case .milestonesTitle:
      (
        "年度分解：{indicator}，{from} 年 {value}{unit} → {year} 年 {target}{unit}",
        "milestones: {indicator}, {value}{unit} in {from} → {target}{unit} in {year}"
      )
    case .milestonesLinear: ("线性", "linear")
    case .milestonesCompound: ("复合", "compound")
    case .increment: ("比上年增加", "added")
    case .change: ("比上年增减", "change")
    case .growth: ("比上年增长", "growth")
    case .milestonesAdd: ("各年增量相加正好是 {sum}{unit}", "the yearly additions sum to {sum}{unit} exactly")
    case .milestonesFall: ("各年降幅相加正好是 {sum}{unit}", "the yearly falls sum to {sum}{unit} exactly")
    case .milestonesRange:
      (
        "目标是区间 {range}{unit}，分解到它的下限 {low}{unit}",
        "the target is {range}{unit}; these lead to its lower end, {low}{unit}"
      )
    case .reviewTitle:
      ("进度评估（情景“{scenario}”）：基期之后的最新实绩", "review (scenario {scenario}): the newest actual after each base")
    case .reviewTitleYear: ("进度评估（情景“{scenario}”）：{year} 年", "review (scenario {scenario}): {year}")
    case .actual: ("实绩", "actual")
    case .linearDue: ("线性应到", "linear due")
    case .compoundDue: ("复合应到", "compound due")
    case .gapShare: ("完成进度", "way done")
    case .timeShare: ("时间过去", "time gone")
    case .midTerm: ("中期口径", "mid-term")
    case .remaining: ("其后需年均", "needed from here")
    case .reviewCount:
      ("{of} 项目标中 {count} 项有实绩：{words}", "{count} of {of} targets have an actual: {words}")
    case .reviewLevel:
      (
        "{indicator}（{year} 年 {value}{unit}，按水平 {level}；基期 {base}，目标 {target}）",
        "{indicator} ({value}{unit} in {year}, {level} by level; base {base}, target {target})"
      )
    case .reviewWithout:
      (
        "无实绩 {count} 项：{codes}；有了就写“实绩 编号 年份 数值”",
        "no actual for {count}: {codes}; write `actual CODE YEAR VALUE` once there is one"
      )
    case .reviewFormulas:
      (
        "算式（y_0 基期值，y_t 实绩，y_T 目标，t 年份，d 方向）：",
        "formulas (y_0 the base, y_t the actual, y_T the target, t years, d the direction):"
      )
    case .reviewFormula: ("  {measure}：{formula}{standing}", "  {measure}: {formula}{standing}")
    case .reviewExceeds:
      (
        "{code} {indicator}：{year} 年实绩 {value}{unit} 超出目标区间上限 {high}{unit}；评价只看下限",
        "{code} {indicator}: {value}{unit} in {year} exceeds the upper end {high}{unit}; the lower one alone is judged"
      )
    case .officialSettled: ("  {measure}：{status}（{reason}）", "  {measure}: {status} ({reason})")
    case .settledKeep: ("基期已达目标，只看守住没有", "the base met it, so that only keeping it counts")
    case .settledFinal: ("目标年的实绩，只看达到没有", "the actual of the target's year, so that pace no longer counts")
    case .officialColumn: ("官方评价", "official measures")
    case .backtestUnreported: ("（其中 {of} 地含预测或估计值）", " ({of} of them with predicted or estimated values)")
    case .backtestTitle:
      (
        "回测：{indicator}，{places} 地的历年值{unreported}，{origins} 次预测",
        "backtest: {indicator}, series of {places} places{unreported}, {origins} forecasts"
      )
    case .backtestPlaces: ("地区", "places")
    case .backtestNone:
      (
        "回测：{indicator}：没有一地有四年以上的可用历年值，无从回测",
        "backtest: {indicator}: no place has four usable values, so nothing can be tested"
      )
    case .forecasts: ("预测数", "forecasts")
    case .refusals: ("不适用", "refused")
    case .pinball: ("分位损失", "pinball")
    case .brier: ("Brier", "Brier")
    case .coverage80: ("八成区间命中", "inside 80%")
    case .coverage95: ("九成五区间命中", "inside 95%")
    case .relativePinball: ("同题对比", "relative")
    case .backtestFew:
      (
        "怎么看：只有 {count} 次预测，不到 {least} 次，看不出哪种方法好，也看不出把握准不准",
        "to make of it: {count} forecasts, fewer than {least}, tell neither which method is better nor whether chances can be trusted"
      )
    case .bandsTooNarrow:
      (
        "怎么看：按历史在这里太自信，八成区间只命中 {coverage}，实际往往落在区间外，用时要把区间放宽",
        "to make of it: history is too sure of itself here: its 80% band held {coverage} of what came, so take it wider"
      )
    case .bandsFit:
      (
        "怎么看：按历史的区间在这里宽窄合适，八成区间命中 {coverage}",
        "to make of it: the bands of history fit here: the 80% band held {coverage} of what came"
      )
    case .bandsTooWide:
      (
        "怎么看：按历史在这里太谨慎，八成区间命中 {coverage}，实际的起落比区间小",
        "to make of it: history is too cautious here: its 80% band held {coverage} of what came"
      )
    case .chancesTooLow:
      (
        "把握说低了：平均说 {said}，实际发生 {happened}，达到的可能比所说的大",
        "its chances are too low: {said} said on the whole, {happened} came true"
      )
    case .chancesFit:
      ("把握大体可信：平均说 {said}，实际发生 {happened}", "its chances fit on the whole: {said} said, {happened} came true")
    case .chancesTooHigh:
      (
        "把握说高了：平均说 {said}，实际发生 {happened}，达到的可能比所说的小",
        "its chances are too high: {said} said on the whole, {happened} came true"
      )
    case .backtestBest:
      (
        "最准的是{method}：在两者都答了的 {count} 次预测上，损失是按历史的 {ratio} 倍",
        "best was {method}: on the {count} forecasts that both made its loss is {ratio} of that of history"
      )
    case .backtestBestNarrow:
      (
        "；不过它的八成区间只命中 {coverage}，值可以用，区间和概率不能照用",
        "; yet its 80% band held {coverage} of what came: take its value, not its band and its probability"
      )
    case .backtestHistoryBest:
      (
        "最准的是按历史：答了一半以上的常用方法，在同样的题上都不比它好",
        "best was history: no usual method that answered half of the questions did better on the same ones"
      )
    case .reliability:
      (
        "可靠性：{method}，{forecasts} 次预测各问几档能否达到，共 {questions} 问",
        "reliability: {method}, {questions} questions on {forecasts} forecasts whether paces are reached"
      )
    case .said: ("说的概率", "said")
    case .happened: ("实际发生", "happened")
    case .questions: ("问数", "questions")
    case .backtestNote:
      (
        "分位损失以最后已知值为 1，越小越好；同题对比是与按历史都答了的题上两者损失之比，小于 1 比它准（各方法答的题不同，分位损失不宜直接比）；Brier 0 最好、0.25 等于抛硬币；八成区间命中应近 80%。“帮助 回测”有解释",
        "pinball is a fraction of the last value, less is better; relative compares it with history on the forecasts that both made, below 1 is better (methods answer different questions, so that pinball alone does not compare them); Brier 0 is perfect, 0.25 a coin; inside 80% should be near 80%; `help backtest` explains them"
      )
    }
  }
}

extension Words {
  /// The text of a phrase, with `{name}` replaced by the arguments.
  public subscript(method phrase: MethodPhrase, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    let text = phrase.text
    return Template.fill(language == .chinese ? text.chinese : text.english, arguments.map { ($0.key, $0.value) })
  }
}
