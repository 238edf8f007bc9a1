/// The words of the one sentence that a planner can repeat: each text in both languages; `{name}` marks what is put in.
public enum SentencePhrase: String, Sendable, Hashable, CaseIterable {
  // What is asked, and where the indicator stands with it
  case subject, withoutTarget, open, remaining, noBase, unclear, kept, met, lost, decidedMet, decidedMissed
  case exceeds, fallsShort
  // Own years
  case own, ownNone, ownLevelsAll, ownLevels, within, atZero, notBelow, unreported, unreportedValues
  // Other places
  case peersPlan, peer, peersNone, nation, nationAlone, someAbove, below, notBelowOwn, all
  case targetsAlone, targetsBelow, targetsNotBelow, targetsSomeBelow, andOthers
  // What the methods say
  case methods, methodsKeep, knowing, method, methodsNone, outlookOne, outlook
  // Paces
  case growing, falling, more, less, added, taken

  /// The text in both languages.
  var text: (chinese: String, english: String) {
    switch self {
    case .subject: ("{indicator}到 {year} 年{goal}，", "{indicator} is to {goal} by {year}: ")
    case .withoutTarget:
      (
        "{indicator}没有 {year} 年目标，谈不上达到与否，可写“目标 {code} 数值”；{methods}。",
        "{indicator} has no target for {year} that could be reached, write `target {code} VALUE`; {methods}."
      )
    case .open:
      (
        "须自 {from} 年的 {value}起{pace}{remaining}；{own}；{peers}；{methods}。",
        "from {value} in {from} this takes {pace}{remaining}; {own}; {peers}; {methods}."
      )
    case .remaining:
      ("（自 {year} 年实绩 {value}起，还须{pace}）", " (and {pace} from {value} in {year} on)")
    case .noBase:
      (
        "但缺 {base} 年基期值，算不出要求多快；{peers}；{methods}。",
        "without the base of {base} the required pace is not known; {peers}; {methods}."
      )
    case .unclear:
      (
        "但 {from} 年已有 {value}，没有写明越高越好还是越低越好：越高越好则已达到，守住即可；越低越好则须{pace}（写“目标 {code} <= {target}”或加“方向”列）；现按越高越好算，{methods}。",
        "but it was {value} in {from}, and nothing says which way is better: if higher, it is met and to be kept; if lower, it takes {pace} (write `target {code} <= {target}` or add a column “direction”); taking higher for better, {methods}."
      )
    case .kept:
      (
        "{from} 年的 {value}已达到，只需守住；{own}；{methods}。",
        "{value} in {from} meets it and is but to be kept; {own}; {methods}."
      )
    case .met:
      (
        "已于 {first} 年达到（{year} 年实绩 {value}），只需守住；{own}；{methods}。",
        "it was met in {first} ({value} in {year}) and is but to be kept; {own}; {methods}."
      )
    case .lost:
      (
        "{first} 年曾达到，但 {year} 年实绩 {value}又{beyond}目标，还须{pace}；{own}；{peers}；{methods}。",
        "it was met in {first}, but {value} in {year} {beyond} it again and takes {pace}; {own}; {peers}; {methods}."
      )
    case .exceeds: ("超过", "exceeds")
    case .fallsShort: ("低于", "falls short of")
    case .decidedMet: ("{year} 年实绩 {value}，已达到。", "{value} in {year} meets it.")
    case .decidedMissed:
      ("{year} 年实绩 {value}，差 {gap}，未达到。", "{value} in {year} misses it by {gap}.")
    case .own: ("本地有数可查的 {of} 年{unreported}中 {kept} 年做到", "it was kept here in {kept} of {of} years known{unreported}")
    case .ownNone: ("本地没有历年值可查", "no past values are known here")
    case .ownLevelsAll: ("本地有数可查的 {of} 年{unreported}都{within}", "all {of} years known here were {within}{unreported}")
    case .ownLevels:
      ("本地有数可查的 {of} 年{unreported}中 {kept} 年{within}", "{kept} of {of} years known here were {within}{unreported}")
    case .within: ("在 {target}以内", "within {target}")
    case .atZero: ("为 {target}", "at {target}")
    case .notBelow: ("不低于 {target}", "at {target} or more")
    case .unreported: ("（其中 {uses} 年用到{type}）", " ({uses} of them by {type} values)")
    case .unreportedValues: ("（其中 {uses} 个为{type}）", " ({uses} of them {type})")
    case .peersPlan: ("{of} 个可比地区计划{pace}（中位）", "{of} comparable places plan {pace} (median)")
    case .peer: ("一个可比地区计划{pace}", "one comparable place plans {pace}")
    case .peersNone: ("没有可比地区的目标", "no comparable place has a target")
    case .nation: ("，全国计划{pace}", ", the nation {pace}")
    case .nationAlone: ("没有可比地区的目标，全国计划{pace}", "no comparable place has a target, the nation plans {pace}")
    case .someAbove: ("，其中 {as} 个不低于本地", ", {as} of them as much")
    case .below: ("，{all}低于本地", ", {all}less than this")
    case .notBelowOwn: ("，{all}不低于本地", ", {all}as much as this or more")
    case .all: ("都", "all of them ")
    case .targetsAlone:
      (
        "列了目标的有{places}{rank}，但都没有基期值，比不出快慢",
        "targets are stated by {places}{rank}, but without a base, so that their pace is not known"
      )
    case .targetsBelow: ("，要求都低于本地", ", each asking for less than this")
    case .targetsNotBelow: ("，要求都不低于本地", ", each asking for as much as this or more")
    case .targetsSomeBelow: ("，其中 {lesser} 地要求低于本地", ", {lesser} of them asking for less than this")
    case .andOthers: ("等 {of} 地", " and others, {of} in all")
    case .methods:
      (
        "{of} 种方法中 {reaching} 种推算能到{knowing}，概率由{least} 到{most}",
        "{reaching} of {of} methods would reach it{knowing}, with probabilities from {least} to {most}"
      )
    case .methodsKeep:
      (
        "{of} 种方法中 {reaching} 种推算守得住{knowing}，概率由{least} 到{most}",
        "{reaching} of {of} methods would keep it{knowing}, with probabilities from {least} to {most}"
      )
    case .knowing:
      ("（只有按历史用到 {newest} 年，其余只到 {last} 年）", " (history knows {newest}, the others nothing after {last})")
    case .method: ("{evidence}，达到的概率{least}", "{evidence}, the probability is {least}")
    case .methodsNone: ("没有可用的值，无从推算", "without a usable value nothing can be forecast")
    case .outlookOne: ("{evidence}，{year} 年 {low}{unit}", "{evidence}, {low}{unit} in {year}")
    case .outlook:
      ("{of} 种方法推算 {year} 年 {low} 到 {high}{unit}", "{of} methods say {low} to {high}{unit} in {year}")
    case .growing: ("年均增长 {pace}", "growth of {pace} a year")
    case .falling: ("年均下降 {pace}", "a fall of {pace} a year")
    case .more: ("每年提高 {pace}", "{pace} more a year")
    case .less: ("每年降低 {pace}", "{pace} less a year")
    case .added: ("每年增加 {pace}", "{pace} more a year")
    case .taken: ("每年减少 {pace}", "{pace} less a year")
    }
  }
}

extension Words {
  /// The text of a phrase of the sentence, with `{name}` replaced by the arguments.
  public subscript(sentence phrase: SentencePhrase, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    let text = phrase.text
    return Template.fill(language == .chinese ? text.chinese : text.english, arguments.map { ($0.key, $0.value) })
  }
}
