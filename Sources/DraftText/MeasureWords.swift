/// The words that numbers are counted or measured in.
public enum MeasureWords {
  /// Words for whole things.
  public static let counts: Set<String> = [
    "件", "项", "家", "个", "起", "所", "条", "期", "人次", "人", "名", "次", "户", "种", "类", "处", "座", "位", "篇", "只", "台",
    "辆", "张", "批", "门", "宗", "例", "部", "本", "套", "款", "枚", "场", "支", "站", "村", "镇", "品", "对", "组", "层",
  ]
  /// Words for amounts.
  static let amounts: Set<String> = [
    "元", "美元", "人民币", "%", "个百分点", "百分点", "倍", "分", "吨", "公里", "平方公里", "平方米", "公顷", "亩", "千瓦时", "吨标准煤",
    "成", "位次", "千米", "立方米", "标准煤", "千瓦", "兆瓦", "升", "米", "字", "页", "人日", "万次", "股", "点", "岁",
    "‰", "微克", "毫克", "克", "公斤", "千克", "毫米", "厘米", "分贝", "摄氏度",
  ]
  /// Words for times, which say when and not how much.
  static let times: Set<String> = [
    "年", "月", "日", "天", "个月", "小时", "分钟", "时", "周", "年度", "周年", "个工作日", "工作日", "世纪", "月份",
  ]
  /// Words for amounts that are counted by another: 微克/立方米, 吨/公顷.
  static let ratios: Set<String> = [
    "微克", "毫克", "克", "公斤", "千克", "吨", "立方米", "元", "千瓦时", "吨标准煤", "升", "米", "公里", "标准煤",
  ]

  /// All of them by their first character, the longest first.
  static let byFirst: [Unicode.Scalar: [(word: String, scalars: [Unicode.Scalar])]] = Dictionary(
    grouping: all, by: { $0.scalars[0] })

  private static let all: [(word: String, scalars: [Unicode.Scalar])] = counts.union(amounts).union(times)
    .sorted { ($0.count, $0) > ($1.count, $1) }.map { ($0, Array($0.unicodeScalars)) }
}
