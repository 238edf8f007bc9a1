import PlanModel

/// A change that a cell states instead of a value: 年均增长8%, 累计下降18%, 提高5个百分点, 翻一番.
struct CellChange {
  /// What the change is measured in.
  enum Measure {
    /// Nothing is written behind the number.
    case bare
    /// Per cent of the level.
    case percent
    /// Percentage points.
    case points
    /// The unit of the quantity.
    case own
    /// The base is multiplied by the number.
    case times
  }

  /// The number; one that is less than nothing is a fall.
  var amount: Amount
  var measure: Measure
  /// Whether it is the change of a year on average; else it is that of the whole period.
  var isYearly: Bool
  /// Whether words in the cell itself say that it is a change, and not only brackets or the heading.
  var isWorded = false

  /// A change that brackets or a heading tell.
  init(_ amount: Amount, isYearly: Bool) {
    self.amount = amount
    self.isYearly = isYearly
    measure = Self.measure(of: amount.unit)
  }

  /// The change that the words of a cell state; `nil` where they state none, or leave open of which period it is.
  init?(_ text: String) {
    var rest = CellFolding.fold(Blanks.trim(text))[...]
    for word in ["力争", "确保", "实现", "预计"] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    for (word, factor) in Self.doublings where rest == word {
      self.init(Amount(low: factor), measure: .times, isYearly: false)
      return
    }
    var period: Bool?
    for (word, isYearly) in [("年均", true), ("五年累计", false), ("累计", false)] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      period = isYearly
      break
    }
    guard let (word, sign) = Self.verbs.first(where: { rest.hasPrefix($0.word) }),
      case .amount(var amount)? = CellReader.read(String(rest.dropFirst(word.count)))?.value
    else { return nil }
    let measure = Self.measure(of: amount.unit)
    // 增长8% may be a year's or the whole period's; points are told from the base.
    guard let isYearly = period ?? (measure == .points ? false : nil) else { return nil }
    if sign < 0 {
      amount.low = -amount.low
      amount.high = amount.high.map { -$0 }
    }
    self.init(amount, measure: measure, isYearly: isYearly)
  }

  private init(_ amount: Amount, measure: Measure, isYearly: Bool) {
    (self.amount, self.measure, self.isYearly, isWorded) = (amount, measure, isYearly, true)
  }

  private static func measure(of unit: Unit?) -> Measure {
    switch unit {
    case nil: .bare
    case .percent: .percent
    case .percentagePoint: .points
    default: .own
    }
  }

  private static let doublings: [(String, DecimalNumber)] = [
    ("翻番", 2), ("翻一番", 2), ("翻1番", 2), ("翻两番", 4), ("翻二番", 4), ("翻2番", 4), ("翻三番", 8), ("翻3番", 8),
  ]
  private static let verbs: [(word: String, sign: Int)] = [
    ("增长", 1), ("递增", 1), ("增加", 1), ("提高", 1), ("提升", 1), ("上升", 1), ("下降", -1), ("降低", -1), ("减少", -1),
  ]
}
