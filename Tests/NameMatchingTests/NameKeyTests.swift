import NameMatching
import Testing

/// Spellings of one name, and pinyin initials.
struct NameKeyTests {
  @Test(arguments: [
    ("每万人口高价值发明专利拥有量", "万人高价值发明专利拥有量"), ("每万人口发明专利", "每万人发明专利"), ("万人口发明专利", "万人发明专利"),
    ("*海外发明专利授权量", "海外发明专利授权量"), ("＊海外发明", "海外发明"), ("版权产业增加值占ＧＤＰ比重", "版权产业增加值占gdp比重"),
    ("商标 有效　注册总量", "商标有效注册总量"), ("商标（万件）", "商标(万件)"), ("“两考两评”指标", "\"两考两评\"指标"), ("托\u{200B}管", "托管"),
  ]) func oneName(_ left: String, _ right: String) {
    #expect(NameKey(left) == NameKey(right))
  }

  @Test(arguments: [("发明专利", "专利"), ("万人", "万件"), ("每亩产量", "亩产量"), ("人口", "万人")]) func twoNames(
    _ left: String, _ right: String
  ) {
    #expect(NameKey(left) != NameKey(right))
  }

  @Test func aUnitAtTheEndCanBeLeftOut() {
    #expect(NameKey("商标有效注册总量（万件）").withoutUnit == NameKey("商标有效注册总量"))
    #expect(NameKey("示范园区（基地）和示范单位").withoutUnit == NameKey("示范园区（基地）和示范单位"))
    #expect(NameKey("（件）").withoutUnit == NameKey("（件）"))
  }

  @Test func everyReadingCounts() {
    // 重 is zhòng, then chóng.
    #expect(PinyinInitials.letters(of: "重").first == UInt8(ascii: "z"))
    #expect(PinyinInitials.letters(of: "重").contains(UInt8(ascii: "c")))
    #expect(PinyinInitials.firstMatch(of: "bz", in: "占比重") == 1)
    #expect(PinyinInitials.firstMatch(of: "bc", in: "占比重") == 1)
    #expect(PinyinInitials.firstMatch(of: "cx", in: "重新申报") == 0)
  }

  @Test func runsAndTheirBeginnings() {
    #expect(PinyinInitials.firstMatch(of: "zscq", in: "知识产权") == 0)
    #expect(PinyinInitials.firstMatch(of: "cq", in: "知识产权") == 2)
    #expect(PinyinInitials.firstMatch(of: "gdp", in: "占GDP比重") == 1)
    #expect(PinyinInitials.firstMatch(of: "zq", in: "知识产权") == nil)
    #expect(PinyinInitials.firstMatch(of: "zscqq", in: "知识产权") == nil)
    #expect(PinyinInitials.firstMatch(of: "", in: "知识产权") == nil)
    // Signs have no initial and do not count as a place.
    #expect(PinyinInitials.firstMatch(of: "yqjd", in: "园区（基地）") == 0)
  }

  @Test func lettersOfOtherCharacters() {
    #expect(PinyinInitials.letters(of: "A") == [UInt8(ascii: "a")])
    #expect(PinyinInitials.letters(of: "7") == [UInt8(ascii: "7")])
    #expect(PinyinInitials.letters(of: "，").isEmpty)
    #expect(PinyinInitials.letters(of: "-").isEmpty)
    #expect(PinyinInitials.letters(of: "é").isEmpty)
  }
}
