/// What help, completion, the documents and tests know of a growth law.
public struct LawEntry: Sendable {
  /// How the law is written: ready to be typed behind `grow INDICATOR`.
  public let forms: Bilingual
  /// The path that it gives.
  public let summary: Bilingual
  /// When to use it, and what it refuses.
  public let detail: Bilingual
  /// A statement that tests execute, in each language.
  public let example: Bilingual
  /// What has to be stated before the example, on the plan that all examples are about.
  public let preparation: Bilingual?

  init(
    _ forms: (String, String), _ summary: (String, String), _ detail: (String, String),
    after preparation: (String, String)? = nil, example: (String, String)
  ) {
    self.forms = Bilingual(forms.0, forms.1)
    self.summary = Bilingual(summary.0, summary.1)
    self.detail = Bilingual(detail.0, detail.1)
    self.example = Bilingual(example.0, example.1)
    self.preparation = preparation.map { Bilingual($0.0, $0.1) }
  }
}

extension LawForm {
  /// The entry of the form.
  public var entry: LawEntry {
    switch self {
    case .compound:
      LawEntry(
        ("18%、-5%", "18%, -5%"),
        ("每年增长同一比率（复合）", "compound, yearly"),
        (
          "V(t) = V(t-1)·(1 + 18%)。“24”和“+18%”有两种读法，会请您写明。单位为 % 的指标不能这样写：用 +1.4pp、几率 10% 或 线性 到 30。",
          "V(t) = V(t-1)·(1 + 18%). `24` and `+18%` could mean two things and are refused with both spellings. An indicator in % does not grow so: write +1.4pp, odds 10% or linear to 30."
        ), example: ("增长 托管 24%", "grow 托管 24%"))
    case .increment:
      LawEntry(
        ("+660、-20家", "+660, -20家"),
        ("每年增加同样的数量", "the same amount every year"),
        (
          "V(t) = V(t-1) + 660，按指标的单位；写出的单位会换算（+0.5万件）。",
          "V(t) = V(t-1) + 660, in the indicator's unit; a unit that is written is converted (+0.5万件)."
        ), example: ("增长 托管 +660家", "grow 托管 +660家"))
    case .points:
      LawEntry(
        ("+2pp、1.4个百分点", "+2pp, 1.4个百分点"),
        ("每年提高若干个百分点，用于单位为 % 的指标", "percentage points a year, for indicators in %"),
        (
          "23% 每年 +1.4pp，五年后是 30%。百分点与百分比不同：23% 增长 1.4% 只是 23.32%。",
          "23% with +1.4pp a year is 30% after five years. Points are not per cent: 23% grown by 1.4% is only 23.32%."
        ), example: ("增长 调解 +1.4pp", "grow 调解 +1.4pp"))
    case .yearly:
      LawEntry(
        ("60%,45%,35%,30%,25%", "60%,45%,35%,30%,25%"),
        ("逐年各写一个", "year by year"),
        (
          "从基期后一年起，一年一个，用逗号隔开；也可写 +300,+400,…。年数不够是错误。",
          "one for each year after the base, separated by commas; +300,+400,… as well. Too few for the horizon is an error."
        ), example: ("增长 质押 60%,45%,35%,30%,25%", "grow 质押 60%,45%,35%,30%,25%"))
    case .phases:
      LawEntry(
        ("2021..2022 8%, 2023.. 12%", "2021..2022 8%, 2023.. 12%"),
        ("分段，每段一个增速", "phases, each with its own step"),
        (
          "“2023..”表示直到期末。各段不能重叠，也不能漏掉年份。",
          "`2023..` means to the end. Phases neither overlap nor leave a year out."
        ), example: ("增长 托管 2021..2022 30%, 2023.. 20%", "grow 托管 2021..2022 30%, 2023.. 20%"))
    case .landing:
      LawEntry(
        ("到 13", "to 13"),
        ("以同一比率增长，期末正好到达", "the compound path that lands there at the horizon"),
        (
          "增速由首尾两个数算出，末年一位不差。值为 0 或负数时用“线性 到”。",
          "the rate follows from both ends, and the last year is exact to the last digit. For zero and negative values write linear to."
        ), example: ("增长 质押 到 12亿元", "grow 质押 to 12亿元"))
    case .linear:
      LawEntry(
        ("线性 到 30", "linear to 30"),
        ("每年增加同样多，期末正好到达", "the straight path that lands there at the horizon"),
        ("比重、评分常用。末年一位不差。", "the usual choice for shares and scores; the last year is exact."),
        example: ("增长 调解 线性 到 30", "grow 调解 linear to 30"))
    case .total:
      LawEntry(
        ("累计增长 80%", "total 80%"),
        ("整个规划期一共增长这么多，按复合分摊到各年", "growth over the whole period, compounded evenly"),
        (
          "五年累计增长 80% 即年均 12.47%。“增长到 1.8 倍”就是累计增长 80%。",
          "80% over five years is 12.47% a year. To grow to 1.8 times is to grow by a total of 80%."
        ), example: ("增长 托管 累计增长 80%", "grow 托管 total 80%"))
    case .double:
      LawEntry(
        ("翻番", "double"),
        ("期末是起点的两倍", "twice the start at the horizon"),
        ("五年翻一番即年均 14.87%。", "doubling in five years is 14.87% a year."),
        example: ("增长 托管 翻番", "grow 托管 double"))
    case .odds:
      LawEntry(
        ("几率 10%", "odds 10%"),
        ("比重与评分：几率 p/(1-p) 每年增长 10%", "for shares and scores: the odds grow by 10% a year"),
        (
          "越接近上限涨得越慢，永远不会越过 0 与 100。",
          "the nearer to the bound the slower, never leaving 0 to 100."
        ), example: ("增长 满意度 几率 8%", "grow 满意度 odds 8%"))
    case .logistic:
      LawEntry(
        ("逻辑斯蒂 上限 95 速度 40%", "logistic cap 95 rate 40%"),
        ("S 形曲线，逐渐接近上限", "an S-shaped curve that levels off at the cap"),
        (
          "速度是连续时间的：V(t) = C/(1 + (C/V0 - 1)·e^(-rt))。上限要高于起点。",
          "the rate is continuous: V(t) = C/(1 + (C/V0 - 1)·e^(-rt)). The cap lies above the start."
        ), example: ("增长 托管 逻辑斯蒂 上限 8000 速度 40%", "grow 托管 logistic cap 8000 rate 40%"))
    case .gompertz:
      LawEntry(
        ("龚珀兹 上限 95 速度 40%", "gompertz cap 95 rate 40%"),
        ("先快后慢的 S 形曲线", "an S-shaped curve, fast first and slow later"),
        (
          "V(t) = C·(V0/C)^(e^(-rt))，速度是连续时间的。上限要高于起点。",
          "V(t) = C·(V0/C)^(e^(-rt)), with a continuous rate. The cap lies above the start."
        ), example: ("增长 托管 龚珀兹 上限 8000 速度 40%", "grow 托管 gompertz cap 8000 rate 40%"))
    case .bass:
      LawEntry(
        ("扩散 3% 38% 上限 8000", "bass 3% 38% cap 8000"),
        ("一项服务在一定数量的用户中推开：先慢、后快、再饱和", "a service spreads among a known number of users"),
        (
          "巴斯模型：尚未采用的，每年有 3% 自己采用（创新），又按已采用的比例再有 38% 跟着采用（模仿）。从起点在曲线上的位置接着走；起点为 0 就从头开始。上限是可能采用的总数，要高于起点。",
          "the Bass model: of those who have not adopted, 3% a year do so by themselves (innovation) and 38% times the share of those who have follow them (imitation). It goes on from where the start lies on the curve, from its beginning where that is 0. The cap is the number of those who may adopt, above the start."
        ), example: ("增长 托管 扩散 3% 38% 上限 8000", "grow 托管 bass 3% 38% cap 8000"))
    case .hold:
      LawEntry(
        ("持平", "hold"), ("各年不变", "no change"),
        ("用来说明“不采取措施”时差多少。", "shows what is missing if nothing is done."),
        example: ("增长 托管 持平", "grow 托管 hold"))
    case .trend:
      LawEntry(
        ("趋势 [线性 或 对数、阻尼、西塔、灰色]", "trend [linear|log|damped|theta|gm11]"),
        ("按历年值拟合的趋势外推", "fitted to the series"),
        (
          "至少要三个可用的历年值；预测值、估计值不算。不写线性或对数时，存量、个数、当年值和人均量用对数，其余用线性。阻尼、西塔要连续五年的值，灰色即 GM(1,1)，要四年，级比超界不用。",
          "three usable values at least; predicted and estimated ones do not count. Bare, log for stocks, counts, flows and per-capita, else linear. damped and theta need five values without a gap, gm11 four; it is refused where its ratio test fails."
        ), after: ("设置 依据 all", "set evidence all"), example: ("增长 高价值 趋势", "grow 高价值 trend"))
    case .like:
      LawEntry(
        ("同 武汉 [2016..2020]，同 最快、中位、标杆", "like 武汉 [2016..2020], like best, median, champion"),
        ("与另一地区同速", "as fast as that place"),
        (
          "取该地区首尾两个可用历年值之间的年均增长；没有历年值时，取它的基期值到目标。最快、中位、标杆（前五平均）取自三个以上可比地区。",
          "that place's compound rate between its first and last usable year, or between base and target without a series. best, median and champion (the mean of five) come from three comparable places at least."
        ), example: ("增长 高价值 同 武汉", "grow 高价值 like 武汉"))
    case .converge:
      LawEntry(
        ("趋同 全国 于 2030", "converge 全国 by 2030"),
        ("到那一年赶上另一地区", "the compound path that meets that place's path in that year"),
        (
          "该地区的路径由它的基期值和目标定出；相遇的年份可在期末之后。",
          "that place's path follows from its base and target; the year may lie behind the horizon."
        ), example: ("增长 高价值 趋同 全国 于 2030", "grow 高价值 converge 全国 by 2030"))
    case .elastic:
      LawEntry(
        ("弹性 人口 1.2", "elastic 人口 1.2"),
        ("另一个量增长 1%，它增长 1.2%", "1.2 times the growth of an indicator or a let"),
        (
          "跟随的量是有增长假设的指标，或逐年“令”出的量。",
          "it follows an indicator with an assumption, or a let stated year by year."
        ), after: ("增长 托管 24%", "grow 托管 24%"),
        example: ("增长 高价值 弹性 托管 0.8", "grow 高价值 elastic 托管 0.8"))
    case .stock:
      LawEntry(
        ("存量 +3000 失效 8%", "stock +3000 lapse 8%"),
        ("每年新增 3000、失效 8%，用于存量", "V(t) = V(t-1)·(1 - 8%) + 3000, for stocks"),
        (
          "拥有量会到期失效：V(t) = V(t-1)·(1 - 8%) + 3000。",
          "what is owned lapses: each year 8% of the stock goes and 3000 come."
        ), example: ("增长 5 存量 +9万件 失效 6%", "grow 5 stock +9万件 lapse 6%"))
    case .expression:
      LawEntry(
        ("= 高价值专利 / 人口", "= 高价值专利 / 人口"),
        ("由别的指标和“令”的量算出", "an expression over other indicators and lets"),
        (
          "可用 + - * / 和括号，“名称@年份”取某一年；各按自己的单位。互相定义是错误。",
          "+ - * / and brackets; NAME@YEAR takes one year; each in its own unit. A cycle is an error."
        ), after: ("增长 托管 24%", "grow 托管 24%"),
        example: ("增长 海外商标 = 托管 / 10", "grow 海外商标 = 托管 / 10"))
    case .uncertain:
      LawEntry(
        ("12%..20%、+500..+800", "12%..20%, +500..+800"),
        ("增速不明，九成把握在两端之间", "not known: 90% sure to lie between the ends"),
        (
          "一次定下，各年相同。增长倍数的对数为正态，5% 与 95% 分位在两端；年增量为正态。也可写 12%到20%、12%-20%；比重写 几率 5%..12%。",
          "one draw for all years. The log of the growth factor is normal with its 5% and 95% points at the ends; an amount is normal. For shares write odds 5%..12%."
        ), example: ("增长 托管 20%..28%", "grow 托管 20%..28%"))
    case .around:
      LawEntry(
        ("16% ± 4%", "16% ± 4%"),
        ("增速不明，九成把握在中心两侧", "not known: 90% sure to be that near"),
        ("增速为正态，5% 与 95% 分位是 12% 与 20%。", "the rate is normal, with its 5% and 95% points at 12% and 20%."),
        example: ("增长 托管 24% ± 4%", "grow 托管 24% ± 4%"))
    case .uniform:
      LawEntry(
        ("均匀 12%..20%", "uniform 12%..20%"),
        ("两端之间处处一样可能", "alike anywhere between the ends"),
        ("两端之外没有可能。", "nothing lies outside the ends."),
        example: ("增长 托管 均匀 20%..28%", "grow 托管 uniform 20%..28%"))
    case .triangular:
      LawEntry(
        ("三角 12%..16%..20%", "triangular 12%..16%..20%"),
        ("最低、最可能、最高", "lowest, likeliest, highest"),
        ("可能性从最低均匀升到最可能，再均匀降到最高。", "the density rises evenly to the likeliest and falls evenly to the highest."),
        example: ("增长 托管 三角 20%..24%..30%", "grow 托管 triangular 20%..24%..30%"))
    case .pert:
      LawEntry(
        ("三点 12%..16%..20%", "pert 12%..16%..20%"),
        ("三点估计：最低、最可能、最高", "the three-point estimate"),
        (
          "贝塔分布，均值为 (最低 + 4·最可能 + 最高)/6；比“三角”更集中。",
          "a beta distribution with mean (lowest + 4·likeliest + highest)/6, more concentrated than triangular."
        ), example: ("增长 托管 三点 20%..24%..30%", "grow 托管 pert 20%..24%..30%"))
    case .cases:
      LawEntry(
        ("分档 12% 权重 1, 18% 权重 2", "cases 12% weight 1, 18% weight 2"),
        ("几种情况，各有权重", "a few cases with weights"),
        ("权重不必加起来等于 1。", "weights need not add up to 1."),
        example: ("增长 托管 分档 20% 权重 1, 28% 权重 2", "grow 托管 cases 20% weight 1, 28% weight 2"))
    case .empirical:
      LawEntry(
        ("按经验", "empirical"),
        ("自己过去各年的增速，一样可能", "its own past yearly rates, alike"),
        (
          "至少要三个可用的历年值。抽到哪个，各年就都是哪个。",
          "three usable values at least. Whichever is drawn holds for all years."
        ), after: ("设置 依据 all", "set evidence all"), example: ("增长 高价值 按经验", "grow 高价值 empirical"))
    case .shock:
      LawEntry(
        ("… 冲击 2022 -20% 恢复 2年", "… shock 2022 -20% recover 2y"),
        ("写在任何写法之后：某年受冲击，逐年恢复", "behind any law: a year is struck and recovers"),
        (
          "当年水平减 20%，影响在恢复期内均匀消退；不写“恢复”则一直留下。",
          "that year's level falls by 20%, and the loss fades evenly over the recovery; without recover it stays."
        ), example: ("增长 托管 24% 冲击 2022 -20% 恢复 2年", "grow 托管 24% shock 2022 -20% recover 2y"))
    case .swing:
      LawEntry(
        ("… 波动 10%", "… swing 10%"),
        ("写在任何写法之后：每年再有正态的波动", "behind any law: each year adds a normal shock"),
        (
          "标准差按指标的尺度：正的量用对数，比重、评分用对数几率；每年加一个数的写法用指标的单位，不写 %。原写法成为中位路径。",
          "with that standard deviation in the working scale: the log, the log-odds of shares and scores, the indicator's own unit for laws that add. The law becomes the median path."
        ), example: ("增长 托管 24% 波动 5%", "grow 托管 24% swing 5%"))
    case .history:
      LawEntry(
        ("按历史", "history"),
        ("历年值说明了什么：证据模型", "the evidence model"),
        (
          "由历年实绩给出各年的分布，兼看各地同一指标的历年值；不足四个时主要看同类指标的一般情形，并注明“依据单薄”。备注写明口径调整的年份，跨口径的一步不算。",
          "the distribution that past values speak for, and those of the same indicator in other places; with fewer than four of them mostly that of indicators of its kind, flagged thin-evidence. A step into a year whose note declares a new definition does not count."
        ),
        example: ("增长 高价值 按历史", "grow 高价值 history"))
    }
  }
}
