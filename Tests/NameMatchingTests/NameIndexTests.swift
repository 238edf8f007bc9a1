import Foundation
import NameMatching
import SourceText
import TestSupport
import Testing

/// Names that people type.
struct NameIndexTests {
  /// The rows of the Zhengzhou table as the table spells them.
  static let zhengzhou: [(code: String, name: String)] = [
    ("1", "每万人口高价值发明专利拥有量"), ("2", "海外发明专利授权量"), ("3", "海外商标注册量"), ("4", "地理标志数量"), ("5", "商标有效注册总量"),
    ("6", "作品版权登记数量"), ("7", "知识产权纠纷非诉调解率"), ("8", "知识产权民事一审案件服判息诉率"), ("9", "知识产权保护社会满意度"),
    ("10", "知识产权质押融资登记金额"), ("11", "专利密集型产业增加值占GDP比重"), ("12", "版权产业增加值占GDP比重"),
    ("13", "国家知识产权强市建设示范城市、强县建设试点示范县、强国建设试点示范园区"), ("14", "全国版权示范园区（基地）和示范单位"), ("15", "中国专利金奖"),
    ("16", "知识产权优势企业和示范企业"), ("17", "知识产权服务品牌机构"), ("18", "中小企业知识产权托管数量"),
  ]
  static let index = NameIndex(zhengzhou.map { NameIndex.Entry(code: $0.code, name: $0.name) })

  @Test func theTableIsSpelledAsHere() throws {
    let table = try String(contentsOfFile: Repository.path("Scenarios/zhengzhou-2025/indicators.csv"), encoding: .utf8)
    for row in Self.zhengzhou {
      #expect(table.contains(",\(row.code),\(row.name)") || table.contains(",\(row.code),*\(row.name)"))
    }
  }

  @Test func everyCodeAndNameResolves() {
    for row in Self.zhengzhou {
      #expect(Self.index.resolve(row.code) == .found(row.code))
      #expect(Self.index.resolve(row.name) == .found(row.code))
      #expect(Self.index.resolve("*" + row.name + "（件）") == .found(row.code))
      #expect(Self.index.resolve(" " + row.name + " (件) ") == .found(row.code))
    }
    #expect(Self.index.resolve("１８") == .found("18"))
  }

  @Test func everyUniquePartResolves() {
    var tried = 0
    for row in Self.zhengzhou {
      let letters = Array(row.name)
      for start in letters.indices {
        for length in 2...4 where start + length <= letters.count {
          let part = String(letters[start..<(start + length)])
          // The brackets and the comma of a name are folded like those that are typed.
          let holders = Self.zhengzhou.filter { NameKey($0.name).text.contains(NameKey(part).text) }
          guard holders.count == 1, !NameKey(part).text.hasSuffix(")") else { continue }
          tried += 1
          #expect(Self.index.resolve(part) == .found(row.code), "\(part)")
        }
      }
    }
    #expect(tried > 300)
  }

  @Test(arguments: [
    ("托管", "18"), ("高价值", "1"), ("质押", "10"), ("满意度", "9"), ("品牌机构", "17"), ("金奖", "15"), ("海外商标", "3"),
  ])
  func parts(_ typed: String, _ code: String) {
    #expect(Self.index.resolve(typed) == .found(code))
  }

  @Test(arguments: [
    ("zscqtgsl", "18"), ("zxqyzscqtg", "18"), ("WRGJZ", "1"), ("dlbz", "4"), ("hwsb", "3"), ("zgzljj", "15"),
    ("zlmjxcyzjzzgdpbz", "11"), ("bqcyzjz", "12"), ("qgbqsf", "14"), ("tgsl", "18"),
  ]) func initials(_ typed: String, _ code: String) {
    #expect(Self.index.resolve(typed) == .found(code))
  }

  @Test func ambiguousNamesListAllInOrder() {
    #expect(Self.index.resolve("示范园区") == .ambiguous(["13", "14"]))
    #expect(Self.index.resolve("增加值占GDP比重") == .ambiguous(["11", "12"]))
    #expect(Self.index.resolve("hw") == .ambiguous(["2", "3"]))
  }

  @Test func unknownNamesListTheNearest() {
    guard case .unknown(let nearest) = Self.index.resolve("高价直") else {
      Issue.record("found")
      return
    }
    #expect(nearest.first == "每万人口高价值发明专利拥有量")
    #expect(Self.index.resolve("") == .unknown(nearest: []))
    #expect(NameIndex([]).resolve("托管") == .unknown(nearest: []))
  }

  @Test func theOrderIsCodeNameAliasInitialsPart() {
    let index = NameIndex([
      NameIndex.Entry(code: "a", name: "总量甲"), NameIndex.Entry(code: "总量乙", name: "乙"),
      NameIndex.Entry(code: "c", name: "总量丙", aliases: ["总量乙", "专利"]), NameIndex.Entry(code: "d", name: "专利"),
      NameIndex.Entry(code: "e", name: "发明专利授权", aliases: ["授权量"]), NameIndex.Entry(code: "f", name: "授权量合计"),
      NameIndex.Entry(code: "g", name: "海外商标"), NameIndex.Entry(code: "h", name: "新h1数"),
    ])
    #expect(index.resolve("总量乙") == .found("总量乙"), "a code before an alias")
    #expect(index.resolve("专利") == .found("d"), "a name before an alias")
    #expect(index.resolve("授权量") == .found("e"), "an alias before a part")
    #expect(index.resolve("hws") == .found("g"), "initials")
  }

  @Test func initialsOfSeveralNamesAreAmbiguousWhereverTheyStand() {
    let index = NameIndex([
      NameIndex.Entry(code: "1", name: "有效专利"), NameIndex.Entry(code: "2", name: "专利授权"),
    ])
    #expect(index.resolve("zl") == .ambiguous(["1", "2"]))
    #expect(index.resolve("zlsq") == .found("2"))
    #expect(index.resolve("yxzl") == .found("1"))
    // One letter is no name.
    if case .found = index.resolve("y") { Issue.record("one letter") }
  }
}
