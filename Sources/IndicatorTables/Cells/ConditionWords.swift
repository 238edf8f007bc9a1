/// Words and signs that turn a number into a condition, longest first where one begins another.
enum ConditionWords {
  /// Before the number.
  static let before: [(word: [Unicode.Scalar], bound: Amount.Bound?)] = table([
    (">=", .atLeast), ("<=", .atMost), ("≥", .atLeast), ("≧", .atLeast), ("≤", .atMost), ("≦", .atMost),
    (">", .atLeast),
    ("<", .atMost), ("不低于", .atLeast), ("不少于", .atLeast), ("不小于", .atLeast), ("力争达到", .atLeast), ("达到", .atLeast),
    ("达", .atLeast), ("超过", .atLeast), ("突破", .atLeast), ("大于", .atLeast), ("高于", .atLeast), ("提高到", .atLeast),
    ("提升到", .atLeast), ("提升至", .atLeast), ("增长到", .atLeast), ("增至", .atLeast), ("不高于", .atMost), ("不超过", .atMost),
    ("不大于", .atMost), ("低于", .atMost), ("小于", .atMost), ("控制在", .atMost), ("降低到", .atMost), ("下降到", .atMost),
    ("降至", .atMost),
    ("预计值", nil), ("预计为", nil), ("预计", nil), ("预测值", nil), ("预测为", nil), ("预测", nil), ("预估", nil), ("估计值", nil),
    ("估计", nil), ("估算值", nil), ("估算", nil), ("推算", nil), ("初步核算", nil), ("初步", nil), ("快报", nil),
    ("保持在", nil), ("稳定在", nil), ("保持", nil), ("大约", nil), ("约", nil), ("近", nil),
  ])

  /// Behind the number.
  static let after: [(word: [Unicode.Scalar], bound: Amount.Bound?)] = table([
    ("及以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("以下", .atMost), ("以内", .atMost), ("之内", .atMost),
    ("左右", nil),
  ])

  private static func table(_ words: [(String, Amount.Bound?)]) -> [(word: [Unicode.Scalar], bound: Amount.Bound?)] {
    words.map { (Array($0.0.unicodeScalars), $0.1) }
  }
}
