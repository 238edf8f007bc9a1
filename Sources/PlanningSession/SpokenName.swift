import NameMatching
import PlanModel
import ScenarioLanguage

/// What planners call an indicator among themselves: the word of its name that only it has, 高价值 or 托管.
struct SpokenName {
  private let index: NameIndex
  private let common: Set<String>
  private let words: ChineseWords

  /// The spoken names of a plan's indicators.
  init(_ plan: Plan) {
    index = plan.nameIndex
    // What two names share is a word of its own, though no list has it.
    var counts: [String: Int] = [:]
    for name in plan.indicators.map({ Array($0.name) }) {
      let pairs = name.indices.dropLast().map { String(name[$0...$0 + 1]) }
      for pair in Set(pairs) { counts[pair, default: 0] += 1 }
    }
    common = Self.listed
    words = ChineseWords(Array(common) + counts.filter { $0.value > 1 }.map(\.key))
  }

  /// The shortest run of whole words that stands for the indicator alone, the first of them in its name; `nil` where there is none.
  ///
  /// A word that half of all indicators have, such as 数量, is no name, even where only one of these has it.
  func name(of indicator: Indicator) -> String? {
    let parts = parts(of: indicator.name)
    for length in 1...3 where length <= parts.count {
      for start in 0...parts.count - length {
        let run = parts[start..<start + length]
        guard length > 1 || !common.contains(run[start]) else { continue }
        let candidate = run.joined()
        guard candidate.count > 1, Keyword(word: candidate) == nil, Verb(word: candidate) == nil,
          candidate.unicodeScalars.allSatisfy({ $0.properties.isIdeographic }),
          case .found(indicator.code) = index.resolve(candidate)
        else { continue }
        return candidate
      }
    }
    return nil
  }

  /// The words of a name, without what only says that something is counted.
  private func parts(of name: String) -> [String] {
    var rest = name[...]
    var parts: [String] = []
    for length in words.lengths(of: name) {
      parts.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return parts.map { part in
      guard let last = part.last, "率量数额".contains(last), part.count > 2 else { return part }
      return String(part.dropLast())
    }
  }

  /// Words that names of indicators are made of everywhere.
  private static let listed: Set<String> = Set(
    """
    每万人口 每万人 每千人口 每百户 万人 人均 全员 全市 全省 全国 国家 中国 海外 城镇 农村 居民 常住 人口 社会 中小企业 企业 知识产权 \
    产业 工业 农业 服务业 规模以上 地区 生产总值 增加值 比重 占比 投资 经费 支出 收入 登记 授权 注册 拥有 有效 保护 服务 机构 单位 基地 园区 示范 试点 建设 \
    城市 案件 纠纷 融资 数量 总量 总数 金额 个数 比例 水平 指数 覆盖 增长 年均 累计 综合 重点 公共 达到 以上
    """.split(separator: " ").map(String.init))
}
