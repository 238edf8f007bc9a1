import ScenarioLanguage

extension Concept {
  /// The entry of a flag that answers carry.
  var flagEntry: ConceptEntry {
    switch self {
    case .thinEvidence:
      ConceptEntry(
        ["依据单薄"], ["thin-evidence", "thin evidence"],
        (
          "本地可用的实绩不到四个（预测值、估计值、跨口径的增长不算），“按历史”的结果主要来自同类指标的一般情形；“按经验”则是年增速不到三个。数字照样给出，但不宜写成有据的结论。补上历年值就消失：历年 文件，或 实绩 指标 年份 数值。",
          "Fewer than four own values can be used (predictions, estimates and steps across a new definition do not count), so that history speaks mostly for indicators of its kind; under empirical, fewer than three yearly rates. Numbers are given all the same. It goes away with more values: series FILE, or actual INDICATOR YEAR VALUE."
        ), example: ("可达 高价值 按 方法", "reach 高价值 by methods"))
    case .methodsDisagree:
      ConceptEntry(
        ["方法不一致"], ["methods-disagree", "methods disagree"],
        (
          "有的方法推算能达到目标，有的推算不能。换一种方法结论就变，所以不宜只报一个数，应报范围。“可达 指标 按 方法”逐一列出；“回测 指标”看哪种方法过去在这个指标上更准。",
          "Some methods reach the target and some do not: the verdict hangs on which is taken, so that a range should be reported. reach INDICATOR by methods lists them, backtest INDICATOR shows which was better on this indicator."
        ), example: ("可达 高价值 按 方法", "reach 高价值 by methods"))
    case .worsening:
      ConceptEntry(
        ["曾达", "达到后变差"], ["achieved-but-worsening", "met before"],
        (
          "基期值或某年实绩达到过目标，但最新实绩又不达标（判定写“曾达”，写明哪年达到、哪年又低于或超出目标），或照现在的假设到目标年多半保不住。机器读的判定在没有假设时仍是 reached，以这个标记为准；--require 把曾达的目标算作没有达到。",
          "The base or an actual met the target, and the newest actual misses it again (the screen says met before, and by which years), or the path assumed will likely lose it. The verdict for machines stays reached where nothing is assumed, and this flag qualifies it; --require counts a target that was met before as not met."
        ), example: ("可达 托管", "reach 托管"))
    case .tooEasy:
      ConceptEntry(
        ["基期已达"], ["too-easy", "too easy"],
        (
          "目标在基期就已经达到：要么只需守住（失业率 5.5% 以内），要么目标定低了，要么方向反了（越低越好没有写明）。方向反了写 目标 指标 <= 数值，或在表中加“方向”列。",
          "The base meets the target already: it is to be kept (unemployment within 5.5 %), or it is too low, or lower is better and nothing says so: write target INDICATOR <= VALUE or add a column 方向."
        ), example: ("可达 调解", "reach 调解"))
    case .baseMissing:
      ConceptEntry(
        ["缺基期值"], ["base-missing", "base missing"],
        (
          "表中没有基期值，所以算不出需年均，也不能从基期推演。补上：实绩 指标 基期年 数值。基期之前若有公布值，会一并列出。",
          "The table has no base value, so that no required rate can be told and nothing starts from it. State it: actual INDICATOR BASE-YEAR VALUE. A published value from before is shown."
        ), example: ("查看 缺项", "show missing"))
    case .aboveRange:
      ConceptEntry(
        ["超出区间"], ["above-range", "above range"],
        (
          "区间目标（3–4 家）达到下限即算达到；推演值超过上限时加这个标记，提醒假设可能过快或上限偏低。",
          "A range target (3–4) is met at its lower end; this flag says that the path ends above the upper end, so that the growth may be too fast or the end too low."
        ), example: ("可达 地理标志", "reach 地理标志"))
    case .notComparable:
      ConceptEntry(
        ["口径不同"], ["not-comparable", "not comparable"],
        (
          "有的对标与本指标不是一回事：单位不同，或说明里写着“覆盖率”“国家级”。照样列出，不参与名次、中位和最快。",
          "Some peers measure something else: another unit, or a note such as 覆盖率 or 国家级. They are listed and take no part in ranks, medians and the fastest."
        ), example: ("对标 高价值", "peers 高价值"))
    default:
      ConceptEntry(
        ["标记"], ["flags", "flag"],
        (
          "答案旁边提醒起草人的标记：thin-evidence 依据单薄、methods-disagree 方法不一致、achieved-but-worsening 曾达或保不住、too-easy 基期已达、base-missing 缺基期值、newer-actual 有新实绩、above-range 超出区间、not-comparable 口径不同。“帮助 thin-evidence”看其中一个。",
          "What a drafter should see beside an answer: thin-evidence, methods-disagree, achieved-but-worsening, too-easy, base-missing, newer-actual, above-range, not-comparable. help thin-evidence explains one of them."
        ), example: ("可达", "reach"))
    }
  }
}
