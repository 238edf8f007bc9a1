import PlanModel

/// The units that tables of plans are written in, to tell `（万件）` from `（新口径）`.
enum KnownUnits {
  /// Whether the text is a unit: `件`, `万件`, `百万元`, `%`, `件/万人`, `吨标准煤/万元`.
  static func contains(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 48 else { return false }
    let folded = HeaderWords.key(text)
    guard !folded.isEmpty else { return false }
    return folded.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isPlain)
  }

  /// Whether the unit counts whole things: 件, 家, 人.
  static func countsWholeThings(_ unit: Unit) -> Bool {
    unit.magnitude == 0 && things.contains(unit.base)
  }

  private static func isPlain(_ text: Substring) -> Bool {
    var rest = String(text)
    if bases.contains(rest) { return true }
    if rest.first == "每" { rest.removeFirst() }
    for prefix in ["十万", "百万", "千万", "万亿", "千亿", "百亿", "十亿", "亿", "万", "千", "百", "十"] where rest.hasPrefix(prefix) {
      rest.removeFirst(prefix.count)
      return rest.isEmpty || bases.contains(rest)
    }
    return bases.contains(rest)
  }

  private static let things = words(
    """
    件 个 家 项 人 户 所 起 条 期 次 种 篇 部 套 册 名 位 只 支 座 处 门 课 场 宗 笔 单 批 类 辆 台 张 床 间 栋 幢 村 镇 县 区 市 人次 户次 件次 例 \
    款 枚 头 株 架 艘 列 班 队 组 对 份 本 块 片 树 棵 盏 路 站 点 号 员 站点
    """)

  private static let bases = things.union(
    words(
      """
      元 美元 欧元 港元 人民币 % ‰ 百分点 个百分点 pp 分 倍 比 年 月 日 天 周 岁 小时 时 分钟 秒 亩 公顷 平方公里 平方米 平方千米 ㎡ m2 km2 m² km² \
      公里 千米 米 厘米 毫米 里 立方米 m³ m3 方 吨 千克 公斤 克 斤 微克 毫克 升 毫升 千瓦时 度 千瓦 瓦 兆瓦 吨标准煤 吨标煤 标准煤 kwh kw mw gw t kg g \
      km m gb tb mb gbps mbps bps ℃ 位数 级 等级 等 环 星 点位 微克/立方米 标准箱 teu 孔 端口 张/千人
      """))

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}

extension Unit {
  /// Reads a unit from a cell or from parentheses: `（万件）`, `万 件`, `％`.
  init(printed text: some StringProtocol) {
    self.init(Self.spelling(text))
  }

  /// The unit without the parentheses and blanks of its cell.
  static func spelling(_ text: some StringProtocol) -> String {
    var scalars = CellFolding.scalars(text).filter { !Blanks.isBlank($0) }[...]
    if scalars.first == "(", scalars.last == ")" { scalars = scalars.dropFirst().dropLast() }
    let spelling = String(scalars: scalars)
    return synonyms[spelling] ?? spelling
  }

  /// Spellings of the same unit.
  private static let synonyms = ["个月": "月", "百分比": "%", "pct": "%", "吨标煤": "吨标准煤", "平米": "平方米"]
}
