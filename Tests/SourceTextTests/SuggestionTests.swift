import SourceText
import TestSupport
import Testing

/// “Did you mean”.
struct SuggestionTests {
  static let names = ["每万人口高价值发明专利拥有量", "海外商标注册量", "地理标志数量", "商标有效注册总量", "知识产权质押融资登记金额"]

  @Test(arguments: [
    ("高价直", "每万人口高价值发明专利拥有量"), ("地理标致", "地理标志数量"), ("质压融资", "知识产权质押融资登记金额"), ("地理数量", "地理标志数量"),
  ]) func theNearestComesFirst(_ typed: String, _ nearest: String) {
    #expect(Suggestions.nearest(to: typed, among: Self.names).first == nearest)
  }

  @Test func whatIsFarIsNotOffered() {
    #expect(Suggestions.nearest(to: "空气质量优良天数", among: Self.names).isEmpty)
    #expect(Suggestions.nearest(to: "", among: Self.names).isEmpty)
    #expect(Suggestions.nearest(to: "x", among: ["y"]).isEmpty)
  }

  @Test func tiesKeepTheOrderGiven() {
    #expect(Suggestions.nearest(to: "ab", among: ["abd", "abc", "abe", "abf"]) == ["abd", "abc", "abe"])
    #expect(Suggestions.nearest(to: "增张", among: ["主张", "增长"]) == ["增长", "主张"])
    #expect(Suggestions.nearest(to: "ab", among: ["abd", "abc"], limit: 1) == ["abd"])
    #expect(Suggestions.nearest(to: "ab", among: ["abc", "abc"]) == ["abc"])
    #expect(Suggestions.nearest(to: "PROJEKT", among: ["reach", "project"]) == ["project"])
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1),
    ("ab", "abc", 1),
    ("托管", "管托", 1), ("kitten", "sitting", 3),
  ]) func distances(_ left: String, _ right: String, _ distance: Int) {
    #expect(Suggestions.editDistance(Array(left), Array(right)) == distance)
  }

  @Test func distancesAreSymmetricAndBounded() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<500 {
      let (a, b) = (Self.word(&random), Self.word(&random))
      let distance = Suggestions.editDistance(a, b)
      #expect(distance == Suggestions.editDistance(b, a))
      #expect((distance == 0) == (a == b))
      #expect(distance <= max(a.count, b.count))
      #expect(distance >= abs(a.count - b.count))
    }
  }

  private static func word(_ random: inout SplitMix64) -> [Character] {
    (0..<random.int(0...6)).map { _ in random.pick(Array("abc一二")) }
  }
}
