/// The words of reports that set methods, places and schedules side by side: each text in both languages; `{name}` marks what is put in.
public enum MethodPhrase: String, Sendable, Hashable, CaseIterable {
  case title, titleWithoutTarget, headlineOneWithoutTarget, requiredKeep, sentenceKeep, sentenceWithoutTarget
  case outlookOne, outlook
  case required, requiredWithoutBase, requiredWithoutTarget, requiredUnknown
  case values, onlyOne, onlyBase, nothingKnown, setAside, later, thin
  case columnMethod, columnValue, columnBand, columnProbability, columnNote
  case headline, headlineOne, headlineWithoutTarget, headlineNone, disagree, refused, grey
  case own, ownNone, achieved, achievedOne, achievedNone, planned, plannedOne, plannedNone, achievedCount, plannedCount,
    nationUnknown,
    comparable
  case series, seriesNone, official, officialLine, officialNone, officialDiffer, officialPlain
  case sentenceSubject, sentence, sentenceUnknown, sentencePeersPlan, sentenceNation, sentenceOwn, sentenceOwnNone,
    sentencePeer,
    sentencePeersNone, sentenceMethods, sentenceMethod, sentenceMethodsNone
  case peersSomeAbove, peersBelow, peersNotBelow, peersAll
  case basisKind, basisKindPeers, basisOwn, basisOwnPeers, notePeers
  case paceGrowing, paceFalling, paceMore, paceLess, about, belowOne, aboveNinetyNine
  case sentenceTitle, perYear
  case whyTitle, whyOptions, whyRank, whyRankTitle, whyNoRank, whyProbability, whyOwn, whyAchieved, whyPlanned,
    whySeries, whyMethods, whySentence, whyStart
  case asked, rejected, plan, nationPace, peerMedian, historyMedian
  case milestonesTitle, milestonesLinear, milestonesCompound, increment, growth, milestonesAdd, milestonesRange
  case reviewTitle, reviewTitleYear, actual, linearDue, compoundDue, gapShare, timeShare, midTerm, remaining
  case reviewCount, reviewLevel, reviewWithout, reviewFormulas, reviewFormula, reviewExceeds
  case officialSettled, settledKeep, settledFinal
  case officialColumn
  case backtestTitle, backtestPlaces, backtestNone, forecasts, refusals, pinball, brier, coverage80, coverage95
  case reliability, said, happened, questions, backtestNote, relativePinball
  case backtestFew, bandsTooNarrow, bandsFit, bandsTooWide, chancesTooLow, chancesFit, chancesTooHigh, backtestBest
  case backtestHistoryBest, backtestBestNarrow

  /// The text in both languages.
  var text: (chinese: String, english: String) {
    switch self {
    case .title: ("{indicator}：各种方法怎么看 {year} 年 {target}", "{indicator}: what methods say of {target} in {year}")
    case .titleWithoutTarget:
      ("{indicator}：各种方法怎么看 {year} 年（没有目标）", "{indicator}: what methods say of {year} (there is no target)")
    case .headlineOneWithoutTarget:
      (
        "常用方法都缺历年值，{evidence}：{year} 年 {low}{unit}；没有目标",
        "the usual methods lack past values; {evidence}: {low}{unit} in {year}; there is no target"
      )
    case .requiredKeep:
      (
        "所需：{from} 年的 {value}{unit} 已达到，守住即可",
        "required: nothing but to keep {value}{unit} of {from}, which meets it"
      )
    case .sentenceKeep:
      ("{from} 年的 {value}已达到，守住即可；{methods}。", "{value} in {from} meets it and is to be kept; {methods}.")
    case .sentenceWithoutTarget:
      (
        "{indicator}没有 {year} 年目标，谈不上达到与否，可写“目标 {code} 数值”；{methods}。",
        "{indicator} has no target for {year} that could be reached, write `target {code} VALUE`; {methods}."
      )
    case .outlookOne: ("{evidence}，{year} 年 {low}{unit}", "{evidence}, {low}{unit} in {year}")
    case .outlook:
      ("{count} 种方法推算 {year} 年 {low} 到 {high}{unit}", "{count} methods say {low} to {high}{unit} in {year}")
    case .required:
      ("所需：自 {from} 年 {value}{unit} 起，{pace}", "required: from {value}{unit} in {from}, {pace}")
    case .requiredWithoutBase: ("所需：缺 {year} 年基期值，算不出", "required: cannot be told without the base of {year}")
    case .requiredWithoutTarget: ("所需：没有目标，无所谓速度", "required: nothing, for there is no target")
    case .requiredUnknown: ("所需：这两个值之间没有速度可言", "required: there is no pace between these values")
    case .values: ("依据：{count} 个值，{first}–{last} 年{setAside}", "from: {count} values, {first}–{last}{setAside}")
    case .onlyBase:
      (
        "依据：文件里没有历年值，只有 {year} 年一个值{setAside}",
        "from: the documents hold no history, only the value of {year}{setAside}"
      )
    case .nothingKnown: ("依据：文件里没有历年值，也没有基期值{setAside}", "from: the documents hold neither history nor base{setAside}")
    case .onlyOne: ("依据：只有 {year} 年一个值{setAside}", "from: the value of {year} alone{setAside}")
    case .later:
      (
        "；基期之后另有 {count} 个值，按历史已用到 {newest} 年，其余方法“设置 起点 latest”后才用",
        "; {count} later than the base: history goes by all up to {newest}, the other methods after set origin latest"
      )
    case .thin: ("依据太少，结论只能参考 [thin-evidence]", "too few values to say much [thin-evidence]")
    case .setAside: ("；另有 {count} 个预测或估计值不作依据", "; {count} predicted or estimated ones are not evidence")
    case .columnMethod: ("方法", "method")
    case .columnValue: ("{year}年", "{year}")
    case .columnBand: ("八成区间", "middle 80%")
    case .columnProbability: ("达到的概率", "probability")
    case .columnNote: ("说明", "note")
    case .headline:
      (
        "{count} 种方法有结果，{reaching} 种达到目标：{year} 年 {low} 到 {high}{unit}，概率 {least} 到 {most}",
        "{count} methods have an answer, {reaching} of them reach the target: {low} to {high}{unit} in {year}, probability {least} to {most}"
      )
    case .headlineOne:
      (
        "常用方法都缺历年值，{evidence}：{year} 年 {low}{unit}，达到目标的概率 {least}",
        "the usual methods lack past values; {evidence}: {low}{unit} in {year}, the target with probability {least}"
      )
    case .headlineWithoutTarget:
      (
        "{count} 种方法有结果：{year} 年 {low} 到 {high}{unit}；没有目标",
        "{count} methods have an answer: {low} to {high}{unit} in {year}; there is no target"
      )
    case .headlineNone: ("没有一种方法有结果：{reason}", "no method has an answer: {reason}")
    case .disagree:
      (
        "方法不一致：换一种方法，结论就变，不宜只报一个数 [methods-disagree]",
        "the methods disagree: the verdict hangs on which is taken, so no single number will do [methods-disagree]"
      )
    case .refused: ("不适用：{method}，{reason}", "refused: {method}, {reason}")
    case .grey: ("C={c} P={p} {grade}", "C={c} P={p} {grade}")
    case .own:
      (
        "本地：{of} 个年份中 {count} 年达到这个速度，最快 {year} 年 {pace}",
        "here: kept in {count} of {of} years, the fastest {pace} in {year}"
      )
    case .ownNone:
      ("本地：没有连续两年的值，说不出做到过几年", "here: no two years in a row are known, so nothing can be said of own years")
    case .achieved:
      (
        "各地做到的：{of} 地，最快 {place} {pace}，中位 {median}，全国 {nation}{count}{comparable}",
        "others did: {of} places, fastest {place} {pace}, median {median}, the nation {nation}{count}{comparable}"
      )
    case .achievedOne:
      (
        "各地做到的：只有 {place}，{pace}；全国 {nation}{count}{comparable}",
        "others did: {place} alone, {pace}; the nation {nation}{count}{comparable}"
      )
    case .achievedNone: ("各地做到的：没有各地的历年值", "others did: no past values of other places")
    case .planned:
      (
        "各地计划的：{of} 地，最快 {place} {pace}，中位 {median}，全国 {nation}{count}{comparable}",
        "others plan: {of} places, fastest {place} {pace}, median {median}, the nation {nation}{count}{comparable}"
      )
    case .plannedOne:
      (
        "各地计划的：只有 {place}，{pace}；全国 {nation}{count}",
        "others plan: {place} alone, {pace}; the nation {nation}{count}"
      )
    case .plannedNone: ("各地计划的：没有可比的对标值", "others plan: no comparable peers")
    case .achievedCount: ("；{count} 地达到本地所需", "; {count} kept it")
    case .plannedCount: ("；{count} 地不低于本地所需", "; {count} plan as much")
    case .nationUnknown: ("未列", "not listed")
    case .comparable: ("，水平相近的 {of} 地中 {count} 地", ", {count} of {of} at a like level")
    case .series:
      (
        "同类数据：{windows} 段 {years} 年的公开序列里，{share} 有这么快",
        "series of the kind: {share} of {windows} windows of {years} years were as fast"
      )
    case .seriesNone: ("同类数据：算不出所需速度，无从比较", "series of the kind: no required pace to compare")
    case .official: ("官方评价（{year} 年 {value}{unit}）", "official measures ({value}{unit} in {year})")
    case .officialLine:
      ("  {measure}：{status}{number}{remark}{standing}", "  {measure}: {status}{number}{remark}{standing}")
    case .officialNone:
      (
        "官方评价：基期之后还没有实绩，以下各家都要等到有了实绩才能评价：{measures}",
        "official measures: no actual after the base, so that none of these has an answer yet: {measures}"
      )
    case .officialDiffer:
      (
        "  各家不同，因为：加拿大、欧盟比增速，联合国统计司按增速外推水平，亚太经社会按直线外推，发改委口径只看当年的进度",
        "  they differ, because Canada and Eurostat compare rates, the UNSD extrapolates the level, ESCAP a straight line, and the mid-term words look at this year's schedule only"
      )
    case .officialPlain: ("无", "none")
    case .sentenceTitle: ("一句话：{sentence}", "in a sentence: {sentence}")
    case .sentenceSubject: ("{indicator}到 {year} 年达到 {target}，", "{indicator}, {target} by {year}: ")
    case .sentence:
      (
        "须自 {from} 年的 {value}起{pace}；{own}；{peers}；{methods}。",
        "from {value} in {from} this takes {pace}; {own}; {peers}; {methods}."
      )
    case .sentenceUnknown:
      (
        "但缺 {base} 年基期值，算不出要求多快；{peers}；{methods}。",
        "without the base of {base} the required pace is not known; {peers}; {methods}."
      )
    case .sentencePeersPlan:
      ("{of} 个可比地区计划{pace}（中位）", "{of} comparable places plan {pace} (median)")
    case .sentenceOwn: ("本地有数可查的 {of} 年中 {count} 年做到", "it was kept here in {count} of {of} years known")
    case .sentenceOwnNone: ("本地没有历年值可查", "no past values are known here")
    case .sentenceNation: ("，全国计划{pace}", ", the nation {pace}")
    case .sentencePeer: ("一个可比地区计划{pace}", "one comparable place plans {pace}")
    case .peersSomeAbove: ("，其中 {count} 个不低于本地", ", {count} of them as much")
    case .peersBelow: ("，{all}低于本地", ", {all}less than this")
    case .peersNotBelow: ("，{all}不低于本地", ", {all}as much as this or more")
    case .peersAll: ("都", "all of them ")
    case .sentencePeersNone: ("没有可比地区的目标", "no comparable place has a target")
    case .sentenceMethods:
      (
        "{of} 种方法中 {count} 种推算能到，概率由{least} 到{most}",
        "{count} of {of} methods get there, with probabilities from {least} to {most}"
      )
    case .sentenceMethod: ("{evidence}，达到的概率{least}", "{evidence}, the probability is {least}")
    case .sentenceMethodsNone: ("没有可用的值，无从推算", "without a usable value nothing can be forecast")
    case .basisKind: ("按同类公开序列推算", "going by public series of the kind")
    case .basisKindPeers:
      ("按同类公开序列和 {places} 个地区的历年值推算", "going by public series of the kind and past values of {places} places")
    case .basisOwn: ("按本地 {count} 个值推算", "going by {count} own values")
    case .basisOwnPeers:
      ("按本地 {count} 个值和 {places} 个地区的历年值推算", "going by {count} own values and those of {places} places")
    case .notePeers: ("兼看 {count} 地历年值", "with {count} places")
    case .paceGrowing: ("年均增长 {pace}", "growth of {pace} a year")
    case .paceFalling: ("年均下降 {pace}", "a fall of {pace} a year")
    case .paceMore: ("每年提高 {pace}", "{pace} more a year")
    case .paceLess: ("每年降低 {pace}", "{pace} less a year")
    case .about: ("约 {percent}%", "about {percent}%")
    case .belowOne: ("不到 1%", "below 1%")
    case .aboveNinetyNine: ("超过 99%", "above 99%")
    case .perYear: ("年均 {pace}", "{pace} a year")
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
    case .whyStart:
      (
        "所需、各地和同类数据从 {year} 年 {value}{unit} 起算；按历史用到 {newest} 年",
        "required, others and like series count from {value}{unit} in {year}; history goes by all up to {newest}"
      )
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
    case .milestonesTitle:
      (
        "年度分解：{indicator}，{from} 年 {value}{unit} → {year} 年 {target}{unit}",
        "milestones: {indicator}, {value}{unit} in {from} → {target}{unit} in {year}"
      )
    case .milestonesLinear: ("线性", "linear")
    case .milestonesCompound: ("复合", "compound")
    case .increment: ("比上年增加", "added")
    case .growth: ("比上年增长", "growth")
    case .milestonesAdd: ("各年增量相加正好是 {sum}{unit}", "the yearly additions sum to {sum}{unit} exactly")
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
    case .backtestTitle:
      (
        "回测：{indicator}，{places} 地的历年值，{origins} 次预测",
        "backtest: {indicator}, series of {places} places, {origins} forecasts"
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
