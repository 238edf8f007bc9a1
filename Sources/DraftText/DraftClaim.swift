/// One number that a sentence states, with what it is said of.
public struct DraftClaim: Sendable, Hashable {
  /// How the sentence states it.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// 达到13件: what there is.
    case level
    /// 由A: where a growth starts.
    case from
    /// 增长至B: where it ends.
    case to
    /// 增长x%: growth over the whole span.
    case growth
    /// 年均增长x%
    case averageGrowth
    /// 是…的n倍: the end over the start.
    case multiple
    /// 增长n倍, 翻番: the end over the start, less one.
    case timesIncrease
    /// 提高x个百分点
    case points
    /// 占…x%
    case share
    /// 累计: added up over a span.
    case cumulative
    /// 每年: in each year.
    case perYear
    /// 新增: what comes on top.
    case increment
  }

  /// What is counted or measured, in the words of the text.
  public var subject: String
  /// The same, for comparison.
  public var key: QuantityKey
  /// How it is stated.
  public var form: Form
  /// The number.
  public var number: PrintedNumber
  /// The year or span that the sentence names; `nil` where it names none.
  public var time: TimeSpan?
  /// Whether the time was named in a clause before, not in the number's own.
  public var isTimeCarried: Bool
  /// Whether the time opens the sentence and is the only one in it: 到2030年，A达到…，B达到….
  public var isTimeLeading = false
  /// The place that the sentence names; empty for the draft's own.
  public var place: String
  /// What the part of the draft speaks of.
  public var phase: DraftDocument.Phase
  /// Whether it is a part of the claim before: 其中.
  public var isPart: Bool
  /// The number of the sentence in its document; claims of one sentence belong together.
  public var sentence: Int
  /// The number of the list item in its sentence: claims apart by 、 only stand in one list.
  public var list: Int
  /// What the number is a share of, or a multiple of.
  public var whole: String
  /// The words.
  public var passage: Passage
}
