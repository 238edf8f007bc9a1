import Testing

@testable import NameMatching

@Suite struct NameCompletionTests {
  private static let names = [
    "每万人口高价值发明专利拥有量", "知识产权质押融资登记金额", "重庆市长江音乐厅", "GDP增速", "中小企业知识产权托管数量", "绿色专利",
  ]
  private let completion = NameCompletion(
    names.enumerated().map { .init(code: String($0 + 1), name: $1, aliases: $0 == 0 ? ["高质量专利"] : []) })

  private func found(_ typed: String) -> [Int] { completion.matches(typed) }

  @Test(arguments: [
    ("gjz", [0]), ("gaojiazhi", [0]), ("gaojz", [0]), ("gjiazhifm", [0]), ("GaoJiaZhi", [0]), ("gaojia", [0]),
    ("gaoji", [0]),
    ("zscq", [1, 4]), ("zhishichanquan", [1, 4]), ("zhscq", [1, 4]), ("zhishichanquantuo", [4]),
    ("chongqing", [2]), ("cqs", [2]), ("changjiang", [2]), ("yinyue", [2]), ("yyt", [2]), ("yinle", [2]),
    ("gdpzs", [3]), ("gdp", [3]), ("lvse", [5]), ("luse", [5]), ("gzl", [0]), ("xyz", []), ("gaojiazhx", []),
  ])
  func pinyinIsFound(typed: String, wanted: [Int]) {
    #expect(found(typed) == wanted)
  }

  @Test func beginningsComeBeforePartsAndCodesCount() {
    #expect(found("知识") == [1, 4])
    #expect(found("中小") == [4])
    #expect(found("专利") == [0, 5])
    #expect(found("3") == [2])
    #expect(found("") == [0, 1, 2, 3, 4, 5])
    #expect(found("高质量") == [0])
    #expect(found("万人") == [0])
    #expect(found("，") == [])
  }

  @Test func aTypedTextOfAnyLengthIsHarmless() {
    #expect(found(String(repeating: "g", count: 500)) == [])
    #expect(found(String(repeating: "zhi", count: 21)) == [])
  }
}
