import ScenarioLanguage

extension Concept {
  /// The entry of what speaks of forecasting methods.
  var methodEntry: ConceptEntry {
    switch self {
    case .evidenceModel:
      ConceptEntry(
        ["证据模型"], ["evidence model"],
        (
          "“按历史”所用的模型：由数千条公开年度序列知道各类指标通常怎样变化，再看本地和各地的历年值像其中哪几种（趋势、随机游走、来回起伏），把它们各自的推算按可能性合起来。历年值越少越靠同类，越多越靠自己。结果是整个分布，没有抽样。“解释 指标”写出依据、收缩和更新，“回测 指标”看它说的把握准不准。",
          "The model behind history: several thousand public yearly series tell how indicators of a kind behave, the own values and those of other places tell which of these ways (trend, random walk, noise) they resemble, and what each says is put together by its probability. Few values lean on the kind, many on themselves. The answer is a whole distribution, nothing is drawn. explain INDICATOR shows its evidence, backtest INDICATOR how right its probabilities were."
        ), example: ("增长 高价值 按历史", "grow 高价值 history"))
    case .greyModel:
      ConceptEntry(
        ["级比", "灰色模型"], ["ratio test", "grey model", "gm(1,1)"],
        (
          "级比是前一年的值除以后一年的值。灰色模型 GM(1,1) 只在所有级比都落在 e^(-2/(n+1)) 到 e^(2/(n+1)) 之间时才可用（n 是值的个数），否则不适用。适用时给出 C（误差与波动之比，小为好）和 P（小误差的比例，大为好），据此分好、合格、勉强、不合格。",
          "The ratio is the value of a year divided by the next. The grey model GM(1,1) may be used where all ratios lie between e^(-2/(n+1)) and e^(2/(n+1)), n the number of values; else it is refused. C (errors against swings, small is good) and P (the share of small errors, large is good) grade it."
        ), example: ("可达 高价值 按 方法", "reach 高价值 by methods"))
    case .scores:
      ConceptEntry(
        ["回测得分", "分位损失", "区间命中", "同题对比"], ["scores", "pinball", "brier", "coverage"],
        (Self.scoresInChinese, Self.scoresInEnglish), example: ("回测 高价值", "backtest 高价值"))
    default:
      ConceptEntry(
        ["按方法", "各种方法", "推算方法"], ["methods", "by methods"],
        (
          "“可达 指标 按 方法”把证据模型和九种常用方法（线性、对数、随机游走加漂移、阻尼趋势、西塔 Theta、指数平滑 ETS、灰色 GM(1,1)、逻辑斯蒂、龚珀兹）并排：各自的目标年值、八成区间、达到的概率，用不了的写明为什么；再列本地、各地、同类做到过几次这样的速度，官方评价，最后是可以照抄的一句话。方法之间差得远，就报范围。",
          "reach INDICATOR by methods sets the evidence model and nine usual methods (linear, log-linear, random walk with drift, damped, Theta, ETS, grey GM(1,1), logistic, Gompertz) side by side: value, middle 80 %, probability of the target, or why it cannot be used; then how often here, elsewhere and among like series the pace was kept, the official measures, and a sentence to repeat. Where they differ, report a range."
        ), example: ("可达 高价值 按 方法", "reach 高价值 by methods"))
    }
  }

  /// What the numbers of `backtest` mean, on its own page too.
  static let scoresInChinese =
    "回测站在过去每一年，只用那年之前的值，让每种方法推算此后一到五年里已经知道的值，再与实际对照；不跨口径改变提问。预测数是推算了几次，不适用是这种方法用不了几次。分位损失（pinball）：推算的整个分布离实际有多远，以最后已知值为 1，0.05 约等于差 5%，越小越好。同题对比：与按历史都推算了的那些次上，两者损失之比，小于 1 就比按历史准；各方法推算的次数不同，要比就比这一列。Brier：每次推算再问几档速度能否达到，所说概率与结果（1 或 0）之差的平方的平均，0 最好，总说一半是 0.25。八成区间命中：实际落在八成区间里的比例，应近 80%，低得多是太自信，高得多是太谨慎。可靠性表：说 70% 左右的那些问里，实际发生了百分之几，两列越近，把握越可信；问数是这些问的个数。"

  static let scoresInEnglish =
    "backtest stands at each past year, shows a method the values up to it alone, and compares what it says of the next one to five years with what came; never across a new definition. forecasts: how often it answered; refused: how often it could not. pinball: how far the whole distribution lay from what came, as a fraction of the last value, less is better. relative: its loss as a multiple of that of history on the forecasts that both made, below 1 is better; methods answer different questions, so this is the column to compare. Brier: each forecast is asked whether some paces are reached; the mean squared difference of the probability and what came, 0 is perfect, always saying half is 0.25. inside 80%: how often the value fell into the middle 80 %, which should be near 80 %; much less is too sure, much more too cautious. The reliability table: of the questions answered with about 70 %, how many came true."
}
