import Foundation

/// The statements of the five documents that another statement determines, by kind of change.
enum MutationSites {
  private static let plan = Drafts.names[3]
  private static let note = Drafts.names[4]
  typealias Site = Mutation.Site

  static func all(_ texts: [(name: String, text: String)]) -> [[Site]] {
    let lines = Dictionary(
      uniqueKeysWithValues: texts.map {
        ($0.name, $0.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      })
    return [growth(lines), twoTables(lines), textAndTable, sums, counts, units, years, swaps(lines)].filter {
      !$0.isEmpty
    }
  }

  /// Digits of 由A增长至B，增长x%: the two leading digits of A and B, all of x.
  private static func growth(_ lines: [String: [String]]) -> [Site] {
    ["37411", "75604", "17884", "50224", "103670"].map {
      Site(kind: "growth", document: plan, line: 10, old: $0, new: Site.otherDigits($0, leading: 2))
    }
      + ["102.1", "180.8", "90.1", "23.3"].map {
        Site(kind: "growth", document: plan, line: 10, old: $0, new: Site.otherDigits($0))
      }
  }

  /// The cells that two tables both print: the main table and 表1, 武汉 and 郑州 in 表2 and 表3, 郑州 and 武汉 in 表4 and 表5.
  private static func twoTables(_ lines: [String: [String]]) -> [Site] {
    let own = [
      72, 73, 79, 80, 86, 87, 93, 94, 100, 101, 107, 108, 114, 115, 121, 122, 128, 129, 135, 136, 143, 149, 150, 163,
      170, 177, 178, 184, 185, 191, 192,
    ]
    let first = [
      346, 347, 364, 365, 393, 394, 415, 416, 433, 434, 451, 452, 479, 480, 497, 498, 515, 516, 533, 534, 554, 571, 572,
      611, 629, 647, 648, 665, 666, 683, 684,
    ]
    let repeated = Array(749...760) + Array(824...835) + Array(872...883) + Array(932...943) + [991, 995, 1013, 1017]
    return (own + first + repeated).compactMap { line in
      guard let cell = lines[plan]?[line - 1].trimmingCharacters(in: .whitespaces), !cell.isEmpty else { return nil }
      return Site(kind: "table cell", document: plan, line: line - 1, old: cell, new: Site.otherDigits(cell))
    }
  }

  /// Values that the text states and a table repeats, or that the text states twice.
  private static let textAndTable: [Site] = [
    (11, "4.62"), (11, "44万"), (17, "5家全国"), (208, "200件"), (257, "230件"), (286, "12亿元"), (289, "5000家"),
    (289, "500家。"),
    (297, "30家知识"), (209, "50家高价值"), (246, "50家高价值"), (209, "100个高价值"), (246, "100个高价值"),
  ].map { Site(kind: "text and table", document: plan, line: $0.0 - 1, old: $0.1, new: Site.otherDigits($0.1)) }

  /// The parts of 284 and 19, the parts of what was adopted, the pace and its total.
  private static let sums: [Site] = [
    Site(kind: "sum", document: plan, line: 10, old: "31家", new: Site.otherDigits("31家")),
    Site(kind: "sum", document: plan, line: 10, old: "133家", new: Site.otherDigits("133家")),
    Site(kind: "sum", document: plan, line: 10, old: "120家", new: Site.otherDigits("120家")),
    Site(kind: "sum", document: plan, line: 10, old: "地理标志商标5件", new: ["地理标志商标6件", "地理标志商标2件", "地理标志商标9件"]),
    Site(kind: "sum", document: plan, line: 10, old: "农产品地理标志9件", new: ["农产品地理标志8件", "农产品地理标志6件"]),
    Site(kind: "part", document: note, line: 6, old: "46条", new: ["64条", "86条", "146条"]),
    Site(kind: "part", document: plan, line: 16, old: "93家", new: ["9300家", "1393家", "1346家"]),
    Site(kind: "pace", document: plan, line: 299, old: "30期", new: ["80期", "60期", "20期", "10期", "300期"]),
    Site(kind: "pace", document: plan, line: 299, old: "5-10期", new: ["1-2期", "15-20期", "8-10期"]),
  ]

  private static let counts: [Site] = [
    Site(kind: "count", document: note, line: 12, old: "三项工程", new: ["四项工程", "两项工程", "五项工程"]),
    Site(kind: "count", document: note, line: 11, old: "六个方面", new: ["七个方面", "五个方面", "八个方面"]),
    Site(kind: "count", document: note, line: 16, old: "五项原则，即", new: ["四项原则，即", "六项原则，即"]),
    Site(kind: "count", document: note, line: 8, old: "5个部分", new: ["4个部分", "6个部分"]),
    Site(kind: "count", document: Drafts.names[0], line: 3, old: "共3家", new: ["共2家", "共4家", "共13家"]),
    Site(kind: "count", document: Drafts.names[0], line: 24, old: "5个部分", new: ["4个部分", "6个部分"]),
    Site(kind: "count", document: Drafts.names[2], line: 16, old: "4个部分", new: ["3个部分", "5个部分"]),
    Site(kind: "count", document: Drafts.names[2], line: 18, old: "3 个层面", new: ["2 个层面", "4 个层面"]),
    Site(kind: "count", document: Drafts.names[2], line: 18, old: "6 项核心", new: ["5 项核心", "7 项核心"]),
    Site(kind: "count", document: Drafts.names[2], line: 19, old: "4个方面", new: ["3个方面", "5个方面"]),
    Site(kind: "count", document: plan, line: 310, old: "18项量化", new: ["16项量化", "17项量化", "19项量化", "81项量化"]),
    Site(kind: "count", document: Drafts.names[1], line: 38, old: "300 件、1 件、5 件", new: ["300 件、1 件", "300 件、5 件"]),
  ]

  private static let units: [Site] = [
    Site(kind: "unit", document: plan, line: 10, old: "44万件", new: ["44件", "44亿件", "44千件"]),
    Site(kind: "unit", document: plan, line: 285, old: "12亿元", new: ["12万元", "12元"]),
    Site(kind: "unit", document: plan, line: 98, old: "（万件）", new: ["（件）", "（亿件）"]),
    Site(kind: "unit", document: plan, line: 133, old: "（亿元）", new: ["（万元）", "（元）"]),
    Site(kind: "unit", document: plan, line: 207, old: "200件", new: ["200万件"]),
    Site(kind: "unit", document: plan, line: 288, old: "5000家", new: ["5000万家"]),
  ]

  private static let years: [Site] = [
    Site(
      kind: "year", document: plan, line: 2, old: "（2021-2035年）", new: ["（2022-2035年）", "（2021-2030年）", "（2012-2035年）"]),
    Site(kind: "year", document: Drafts.names[0], line: 12, old: "2021—2035", new: ["2022—2035", "2021—2030"]),
    Site(kind: "year", document: Drafts.names[2], line: 3, old: "〔2021〕20号", new: ["〔2021〕21号", "〔2012〕20号"]),
    Site(kind: "year", document: note, line: 3, old: "〔2021〕20号", new: ["〔2021〕2号", "〔2022〕20号"]),
    Site(kind: "year", document: Drafts.names[1], line: 54, old: "〔2009〕217号", new: ["〔2008〕217号", "〔2009〕271号"]),
    Site(kind: "year", document: Drafts.names[1], line: 116, old: "〔2009〕217号", new: ["〔2019〕217号", "〔2009〕127号"]),
    Site(kind: "year", document: plan, line: 10, old: "2020年的4.62", new: ["2019年的4.62", "2021年的4.62", "2018年的4.62"]),
  ]

  /// Names of places that change their rows, in tables that another table repeats, and cells that change with the one below.
  private static func swaps(_ lines: [String: [String]]) -> [Site] {
    let pairs = [
      (733, 748), (748, 763), (748, 793), (823, 838), (808, 823), (871, 886), (931, 946), (916, 931), (990, 994),
      (1012, 1016), (990, 986),
      (749, 750), (872, 873), (824, 825), (932, 933), (72, 73), (79, 80), (177, 178), (191, 192), (346, 347),
      (683, 684), (393, 394),
    ]
    return pairs.map { Site(kind: "swap", document: plan, line: $0.0 - 1, old: "", new: [""], swapped: $0.1 - 1) }
  }
}
