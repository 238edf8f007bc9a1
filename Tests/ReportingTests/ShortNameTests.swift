import TestSupport
import Testing

@testable import Reporting

/// Names for narrow tables are short, and still tell the indicators apart.
struct ShortNameTests {
  static let zhengzhou = [
    "每万人口高价值发明专利拥有量", "海外发明专利授权量", "商标有效注册总量", "知识产权纠纷非诉调解率", "知识产权保护社会满意度",
    "知识产权质押融资登记金额", "国家知识产权强市建设示范城市、强县建设试点示范县、强国建设试点示范园区", "全国版权示范园区（基地）和示范单位",
    "中小企业知识产权托管数量",
  ]

  @Test func whatSaysNothingIsLeftOut() {
    #expect(
      ShortName.of(Self.zhengzhou) == [
        "万人高价值发明专利", "海外发明专利授权量", "商标有效注册", "纠纷非诉调解率", "保护社会满意度", "质押融资登记金额",
        "国家知识产权强市建设示范城市等", "全国版权示范园区和示范单位", "中小企业知识产权托管",
      ])
  }

  @Test func namesThatWouldBecomeEqualKeepMoreOfThemselves() {
    #expect(ShortName.of(["有效商标数量", "有效商标总量", "有效专利数量"]) == ["有效商标数量", "有效商标总量", "有效专利"])
    #expect(ShortName.of(["企业数量", "企业（规上）数量"]) == ["企业数量", "企业（规上）数量"])
  }

  @Test func randomNamesStayApart() {
    var random = SplitMix64(seed: 7)
    let parts = ["知识产权", "专利", "商标", "数量", "拥有量", "总量", "（件）", "、", "每万人口", "企业", "率"]
    for _ in 0..<500 {
      let names = (0..<random.int(1...8)).map { _ in (0..<random.int(1...5)).map { _ in random.pick(parts) }.joined() }
      let short = ShortName.of(names)
      #expect(Set(short).count == Set(names).count, "\(names) → \(short)")
      #expect(short.allSatisfy { !$0.isEmpty })
    }
  }
}
