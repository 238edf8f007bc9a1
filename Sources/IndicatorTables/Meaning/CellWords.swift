import PlanModel
import SourceText

/// The words that cells of a column may hold, Chinese and English, and what they stand for.
struct CellWords<Value: Sendable>: Sendable {
  private let words: [String]
  private let values: [String: Value]

  init(_ words: [(String, Value)]) {
    self.words = words.map(\.0)
    values = Dictionary(words) { first, _ in first }
  }

  /// What a cell stands for; case, width and blanks do not matter.
  func value(of text: String) -> Value? {
    values[HeaderWords.key(text)]
  }

  /// The words that are allowed, as a diagnostic names them: Chinese ones first, in every list.
  var allowed: String { words.joined(separator: ", ") }

  /// The words nearest to what was written.
  func suggestions(for text: String) -> [String] {
    Suggestions.nearest(to: text, among: words)
  }
}

extension CellWords where Value == Attribute {
  /// 约束性 and 预期性.
  static let attributes = CellWords([
    ("约束性", .binding), ("预期性", .anticipatory), ("约束", .binding), ("预期", .anticipatory), ("约束性指标", .binding),
    ("预期性指标", .anticipatory), ("binding", .binding), ("anticipatory", .anticipatory), ("expected", .anticipatory),
  ])
}

extension CellWords where Value == IndicatorKind {
  /// The kinds; first the words that our own answers print.
  static let kinds = CellWords(
    [
      ("存量", .stock), ("当年值", .flow), ("累计个数", .count), ("人均量", .perCapita), ("比重", .share), ("评分", .score),
      ("比值", .ratio), ("指数", .index), ("增长率", .growthRate), ("未定", .unknown),
      ("累计", .stock), ("累计值", .stock), ("流量", .flow), ("当年", .flow), ("年度值", .flow), ("个数", .count), ("计数", .count),
      ("数量", .count), ("人均", .perCapita), ("占比", .share), ("份额", .share), ("得分", .score), ("分值", .score),
      ("比率", .ratio),
      ("倍数", .ratio), ("增速", .growthRate), ("增幅", .growthRate), ("未知", .unknown),
    ] + IndicatorKind.allCases.map { ($0.rawValue, $0) } + [("percapita", .perCapita)])
}

extension CellWords where Value == Direction {
  /// The directions; first the words that our own answers print.
  static let directions = CellWords([
    ("越高越好", .up), ("越低越好", .down), ("正向", .up), ("逆向", .down), ("负向", .down), ("反向", .down), ("上升", .up),
    ("下降", .down),
    ("越大越好", .up), ("越小越好", .down), ("up", .up), ("down", .down), ("higher", .up), ("lower", .down), ("+", .up),
    ("-", .down),
  ])
}

extension CellWords where Value == EvidenceType {
  /// The ways a value came about; first the words that our own answers print.
  static let evidenceTypes = CellWords(
    [
      ("公布值", .reported), ("初步值", .preliminary), ("预测值", .predicted), ("估计值", .estimated), ("插补值", .interpolated),
      ("公布", .reported), ("实绩", .reported), ("实绩值", .reported), ("完成", .reported), ("完成值", .reported),
      ("现状", .reported), ("现状值", .reported), ("公报", .reported), ("公报数", .reported), ("实际数", .reported),
      ("统计", .reported), ("统计数", .reported), ("公布数", .reported), ("快报数", .preliminary), ("初步数", .preliminary),
      ("预计数", .predicted), ("预测数", .predicted), ("估计数", .estimated), ("估算数", .estimated), ("推算", .estimated),
      ("实际", .reported), ("实际值", .reported), ("统计值", .reported), ("初步", .preliminary),
      ("快报", .preliminary), ("初步核算", .preliminary), ("预测", .predicted), ("预计", .predicted), ("预计值", .predicted),
      ("估计", .estimated), ("估算", .estimated), ("估算值", .estimated), ("插补", .interpolated), ("插值", .interpolated),
    ] + EvidenceType.allCases.map { ($0.rawValue, $0) })
}
