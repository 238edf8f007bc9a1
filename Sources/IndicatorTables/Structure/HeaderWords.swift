import SourceText

/// The words that headings are made of, Chinese and English.
enum HeaderWords {
  /// The role of a heading that consists of one of the words.
  static func role(of key: String) -> ColumnRole? { roles[key] }

  /// The words nearest to a heading that is none of them.
  static func suggestions(for heading: String) -> [String] {
    let words = spellings.flatMap { $0.1.split(separator: " ").map(String.init) }
    // Half of two characters is one: nearly every heading would be near to some word.
    let isShort = heading.unicodeScalars.count < 3
    return Suggestions.nearest(to: heading, among: words.filter { !isShort || $0.unicodeScalars.count < 4 })
  }

  /// A heading or a part of one, reduced for comparison: folded, without blanks and case.
  static func key(_ text: some StringProtocol) -> String {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let folded = CellFolding.fold(scalar)
      if Blanks.isBlank(folded) || folded == "*" || folded == ":" { continue }
      if folded.value >= 0x41, folded.value <= 0x5A {
        scalars.append(Unicode.Scalar(UInt8(folded.value) + 32))
      } else {
        scalars.append(folded)
      }
    }
    return String(scalars: scalars)
  }

  private static let roles: [String: ColumnRole] = {
    var table: [String: ColumnRole] = [:]
    for (role, words) in spellings {
      for word in words.split(separator: " ") { table[String(word)] = role }
    }
    return table
  }()

  /// The words for the headings that a reader may ask for, as diagnostics name them.
  static func spelling(of role: ColumnRole) -> String {
    let words = spellings.first { $0.0 == role }?.1.split(separator: " ").map(String.init) ?? []
    return words.first ?? ""
  }

  private static let spellings: [(ColumnRole, String)] = [
    (.code, "编号 序号 代码 code no no. id 编码 指标编号 指标代码 #"),
    (
      .name,
      "指标 指标名称 名称 主要指标 具体指标 二级指标 三级指标 发展指标 指标内容 项目 indicator indicators name quantity measure 数量名称"
    ),
    (.entity, "城市 地区 地市 区域 区县 县区 市县 省份 省市 省会 城市名称 地区名称 entity place city region province area"),
    (.category, "分类 类别 一级指标 领域 指标类别 指标分类 方面 category theme domain"),
    (.unit, "单位 计量单位 unit units"),
    (.attribute, "属性 指标属性 性质 指标性质 attribute"),
    (.kind, "类型 指标类型 值类型 数据类型 kind type"),
    (.direction, "方向 指标方向 趋向 direction"),
    (.aliases, "别名 简称 又称 alias aliases"),
    (.basis, "依据 制定依据 指标依据 目标依据 basis"),
    (.source, "来源 数据来源 资料来源 source"),
    (.note, "备注 说明 注 注释 note notes remark remarks"),
    (.group, "分组 组别 城市类别 group groups"),
    (.year, "年份 年度 年 时间 year period 时期"),
    (.value, "数值 值 实际值 value"),
    (.base, "基期 基期值 基数 基础值 基准值 现状 现状值 现状数 现值 基线 base baseline"),
    (.target, "目标 目标值 规划目标 规划值 目标数 规划 规划数 计划 计划值 计划数 期末值 期末目标 规划期目标 发展目标 预期目标 target goal"),
    (.baseYear, "基期年 基期年份 基年 base_year baseyear"),
    (.targetYear, "目标年 目标年份 规划年 target_year targetyear horizon"),
    (.form, "形式 表述形式 form"),
    (.passage, "原文 语句 passage quote"),
    (.section, "章节 出处 位置 section"),
    (.document, "文件 文献 文档 document"),
  ]
}
