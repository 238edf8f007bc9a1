/// The words of what a target takes, what is known, and how often its pace was kept: each text in both languages; `{name}` marks what is
/// put in.
public enum ReferencePhrase: String, Sendable, Hashable, CaseIterable {
  case required, requiredRemaining, requiredKeep, requiredMet, requiredLost, requiredDecided, requiredUnclear,
    requiredWithoutBase, requiredWithoutTarget, perYear
  case values, unreportedValues, unreportedMixed, later, afterBreak, setAside, onlyOne, onlyBase, nothingKnown
  case own, ownPaces, ownLevels, ownNone, comparable
  case achieved, achievedOne, achievedNone, achievedNation, achievedCount
  case planned, plannedOne, plannedNone, plannedNation, plannedTargets, plannedCount, nationUnknown
  case series, seriesAmount, seriesGrowth, seriesNone, besideChance, besidePooled, besideChanceShare

  /// The text in both languages.
  var text: (chinese: String, english: String) {
    switch self {
    case .required:
      ("所需：自 {from} 年 {value}{unit} 起，{pace}{remaining}", "required: from {value}{unit} in {from}, {pace}{remaining}")
    case .requiredRemaining:
      ("；自 {year} 年实绩 {value}{unit} 起，还须{pace}", "; from {value}{unit} in {year} on, {pace}")
    case .requiredKeep:
      ("所需：{from} 年的 {value}{unit} 已达到，守住即可", "required: nothing but to keep {value}{unit} of {from}, which meets it")
    case .requiredMet:
      (
        "所需：已于 {first} 年达到，{year} 年实绩 {value}{unit}，守住即可",
        "required: nothing but to keep it, met in {first}, {value}{unit} in {year}"
      )
    case .requiredLost:
      (
        "所需：{first} 年曾达到，{year} 年实绩 {value}{unit} 又{beyond}目标，自此还须{pace}",
        "required: met in {first}, but {value}{unit} in {year} {beyond} it again; from there {pace}"
      )
    case .requiredDecided: ("目标年已有实绩：{outcome}", "the year of the target has an actual: {outcome}")
    case .requiredUnclear:
      (
        "所需：{from} 年的 {value}{unit} 已高于目标 {target}{unit}，没有写明越高越好还是越低越好；若越低越好，写“目标 {code} <= {target}”或加“方向”列，则须{pace}",
        "required: {value}{unit} in {from} is above the target {target}{unit}, and nothing says which way is better; if lower, write `target {code} <= {target}` or add a column “direction”: it then takes {pace}"
      )
    case .requiredWithoutBase: ("所需：缺 {year} 年基期值，算不出", "required: cannot be told without the base of {year}")
    case .requiredWithoutTarget: ("所需：没有目标，无所谓速度", "required: nothing, for there is no target")
    case .perYear: ("年均 {pace}", "{pace} a year")
    case .values:
      (
        "依据：{known} 个值{unreported}，{first}–{last} 年{aside}",
        "from: {known} values{unreported}, {first}–{last}{aside}"
      )
    case .unreportedValues: ("（其中 {of} 个为{type}）", " ({of} of them {type})")
    case .unreportedMixed: ("预测或估计值", "predicted or estimated")
    case .later:
      (
        "；基期之后另有 {later} 个值，只有按历史用到 {newest} 年，其余方法只用到 {last} 年（“设置 起点 最新”后都用）",
        "; values later than the base: {later}; history alone goes by all up to {newest}, the other methods up to {last} (all of them after `set origin latest`)"
      )
    case .afterBreak:
      (
        "；{year} 年起口径有变，按历史不计跨口径的一步，其余方法只用此后 {after} 个值",
        "; a new definition begins in {year}: history leaves that step out, the other methods take the {after} values since"
      )
    case .setAside: ("；另有 {aside} 个预测或估计值不作依据", "; {aside} predicted or estimated ones are not evidence")
    case .onlyOne: ("依据：只有 {year} 年一个值{setAside}", "from: the value of {year} alone{setAside}")
    case .onlyBase:
      (
        "依据：文件里没有历年值，只有 {year} 年一个值{setAside}",
        "from: the documents hold no history, only the value of {year}{setAside}"
      )
    case .nothingKnown: ("依据：文件里没有历年值，也没有基期值{setAside}", "from: the documents hold neither history nor base{setAside}")
    case .own:
      (
        "本地：{of} 个年份{unreported}中 {kept} 年达到这个速度，最快 {year} 年 {pace}",
        "here: kept in {kept} of {of} years{unreported}, the fastest {pace} in {year}"
      )
    case .ownPaces:
      (
        "本地：{of} 个年份{unreported}有速度可查，最快 {year} 年 {pace}",
        "here: {of} years have a pace{unreported}, the fastest {pace} in {year}"
      )
    case .ownLevels: ("{levels}", "{levels}")
    case .ownNone:
      ("本地：没有连续两年的值，说不出做到过几年", "here: no two years in a row are known, so nothing can be said of own years")
    case .comparable: ("，水平相近的 {of} 地中 {kept} 地", ", at a like level {kept} of {of}")
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
    case .achievedNation: ("各地做到的：只有全国，{pace}", "others did: the nation alone, {pace}")
    case .achievedCount: ("；{count} 地达到本地所需", "; kept by {count}")
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
    case .plannedNation: ("各地计划的：只有全国，{pace}", "others plan: the nation alone, {pace}")
    case .plannedTargets: ("各地计划的：{targets}", "others plan: {targets}")
    case .plannedCount: ("；{count} 地不低于本地所需", "; as much planned by {count}")
    case .nationUnknown: ("未列", "not listed")
    case .series:
      (
        "同类数据：{windows} 段 {years} 年的公开序列（{class}）里，{share} 有这么快{beside}",
        "series of the kind ({class}): {share} of {windows} windows of {years} years were as fast{beside}"
      )
    case .seriesAmount:
      (
        "同类数据：按增速比的，这里一头是 0，没有增速可比",
        "series of the kind: compared by rates, and from or to 0 there is none"
      )
    case .seriesGrowth:
      (
        "同类数据：本身是增长率，没有可比的公开序列",
        "series of the kind: a growth rate itself, of which no public series are counted"
      )
    case .seriesNone: ("同类数据：没有所需速度，无从比较", "series of the kind: no required pace to compare")
    case .besideChance:
      (
        "；这是数出来的比例{pooled}，上面的概率另按“{kind}”一类的走势估计，两数相近而不必相等",
        "; this is a plain count{pooled}, while the probability above is modelled for the kind “{kind}”, so that the two are near and need not be equal"
      )
    case .besidePooled: ("，{class}合在一起数", " of {class} together")
    case .besideChanceShare:
      (
        "；这是数出来的比例，只数起点相近的序列，上面的概率则按“{kind}”一类的走势、不分起点估计，两数不必相等",
        "; this is a plain count of series that start at a like level, while the probability above is modelled for the kind “{kind}” at any level, so that the two need not be equal"
      )
    }
  }
}

extension Words {
  /// The text of a phrase, with `{name}` replaced by the arguments.
  public subscript(reference phrase: ReferencePhrase, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    let text = phrase.text
    return Template.fill(language == .chinese ? text.chinese : text.english, arguments.map { ($0.key, $0.value) })
  }
}
