/// The words beside a number that say how it is stated.
enum ClaimWords {
  /// Before the end of a growth.
  static let toward = [
    "增长至", "增长到", "增至", "增加至", "增加到", "提高至", "提高到", "提升至", "提升到", "上升至", "上升到", "扩大到", "扩大至", "发展到", "发展至", "跃升至",
    "跃升到", "下降至", "下降到", "降至", "降到", "降低到", "降低至", "减少到", "减少至", "达到", "升至", "变为", "恢复到", "恢复至", "回升到", "回升至", "压减到",
    "压减至", "缩小到", "缩小至",
  ]
  static let average = [
    "年均增长", "年均增长率", "年均增速", "年均增幅", "年平均增长", "年均递增", "年均提高", "年均提升", "年均增加", "年均下降", "年均降低", "年复合增长率", "年均复合增长",
  ]
  static let growth = [
    "增长", "同比增长", "增幅", "增速", "提高", "提升", "上升", "增加", "扩大", "增长率", "翻", "下降", "减少", "降低", "下滑", "回落", "压减", "削减", "缩小",
    "增产", "减产", "增收", "减收",
  ]
  static let falling = ["下降", "减少", "降低", "下滑", "回落", "压减", "削减", "缩小", "减产", "减收"]
  /// Adverbs between 年均 and the word for a growth: 年均实际增长.
  static let paceAdverbs = ["", "实际", "约", "可", "名义", "保持", "力争", "计划", "需", "需要", "要", "将", "预计"]
  static let increments = ["新增", "净增", "新建", "新认定", "新培育", "新获", "新设", "新建成", "再增", "增设", "新授权", "新登记", "新注册"]
  static let atLeast = ["不少于", "不低于", "超过", "突破", "至少", "超", "高于", "不小于", "大于"]
  static let atMost = ["不超过", "控制在", "不高于", "低于", "不多于", "小于", "不足"]
  static let about = ["约为", "大约", "约", "接近", "近", "将近"]
  static let cumulative = ["累计", "总计", "合计", "共计", "五年共", "三年共"]
  private static let perYear = ["每年", "每一年", "逐年", "每年度", "每两年", "每季度", "每月"]
  /// Words that may stand between a name and its number and say nothing more.
  static let fillers = [
    "力争", "力争达到", "争取", "达到", "达", "至", "到", "为", "是", "有", "了", "共有", "共", "已", "已达", "则", "将", "实现", "保持在", "保持",
    "稳定在", "分别", "均", "各", "总数", "预计", "以上", "约", "超", "每年", "累计", "总计", "合计", "共计", "增长", "增加", "提高", "提升", "下降", "减少",
    "年均", "同比", "新增", "由", "从", "的", "比上年", "较上年", "比", "较", "上升", "增幅", "增速", "降低", "控制在", "不少于", "不低于", "超过", "突破",
    "不超过", "近", "至少", "接近", "了", "不足", "高于", "低于", "不高于", "完成", "恢复", "回升", "压减", "扩大", "缩小", "维持在",
    "增产", "减产", "增收", "减收",
  ]
  /// Words that stand before a name: adverbs and verbs of the drafts.
  static let verbs = [
    "上年同期", "上年", "上一年", "去年", "全市", "我市", "全省", "全区", "全县", "本市", "目前", "其中", "现有", "已有", "共有", "共", "已", "累计", "拥有",
    "建成投用", "建成运行", "建成", "建设",
    "建立",
    "培育壮大", "培育建设", "培育", "培养", "形成", "实施", "支持建设", "支持开展", "支持", "新增", "开展", "获得", "获批", "获", "完成", "查处", "侦办", "受理",
    "调处", "组织",
    "举办", "力争", "在全市", "对企业", "对", "服务全市", "服务", "助推", "推动", "布局", "打造", "到", "至", "争取", "为", "以", "每年", "总计", "合计",
    "通过", "成功", "积极",
    "达到", "发展", "引进", "认定", "新建", "设立", "推广", "办理", "处理", "接受", "征求", "征集", "吸收采纳", "采纳", "充分征求", "提供", "使", "将", "要",
    "和", "及", "并", "在",
    "全国", "重点", "市财政局", "拨付", "继续", "规划", "提出了", "提出", "制定", "设置", "共制定", "包括", "分为", "全年", "引导", "进一步", "净增", "新认定",
    "新培育", "由", "从",
    "则", "再", "设定了", "确定了", "主要", "谋划了",
  ]

  /// Verbs that begin a statement of its own behind parts told off.
  static let statements = [
    "通过", "获得", "获批", "获", "建成", "新增", "培育", "完成", "开展", "实施", "引进", "认定", "拥有", "新建", "组织", "举办", "推动", "支持",
    "服务", "发展", "累计", "带动", "实现",
  ]

  /// Whether what words say of a growth is said of every year: 年均实际增长, but not 年均浓度下降.
  static func isAverage(_ words: String) -> Bool {
    if average.contains(where: { words.hasSuffix($0) || words.holds($0 + "率") }) { return true }
    guard let found = words.firstRange(of: "年均") else { return false }
    let behind = words[found.upperBound...]
    return paceAdverbs.contains { adverb in
      behind.hasPrefix(adverb) && growth.contains { behind.dropFirst(adverb.count).hasPrefix($0) }
    }
  }

  /// Whether words say that something is done every year: 每年培训, 年均新增, but not 年均浓度.
  static func isPace(_ words: String) -> Bool {
    if perYear.contains(where: { words.holds($0) }) { return true }
    guard let found = words.firstRange(of: "年均") else { return false }
    let behind = words[found.upperBound...]
    return behind.isEmpty || (increments + growth + verbs + atLeast + about).contains { behind.hasPrefix($0) }
  }

  /// Whether words end in one of growth, with 了, 约, 达到 and the like behind it or not.
  static func endsInGrowth(_ words: String) -> Bool {
    let letters = Array(words.unicodeScalars.suffix(longestGrowth))
    return growthEndings.contains { ending in
      guard letters.count >= ending.count, letters.holds(ending, at: letters.count - ending.count) else { return false }
      let end = letters.count - ending.count
      return growthLetters.contains { end >= $0.count && letters.holds($0, at: end - $0.count) }
    }
  }

  private static let growthLetters = growth.map { Array($0.unicodeScalars) }
  private static let growthEndings = [
    "", "了", "约", "近", "达", "达到", "为", "超过", "保持", "保持在", "稳定在", "不低于", "控制在", "力争达到", "不少于", "约为",
  ].map { Array($0.unicodeScalars) }
  private static let longestGrowth = 8
}
