import PlanModel
import SourceText
import Testing

@testable import IndicatorTables

/// What names, headings and notes mean.
struct MeaningTests {
  @Test(arguments: [
    ("*海外发明专利授权量（件）", "海外发明专利授权量", "件", true), ("＊ 知识产权纠纷非诉调解率(％)", "知识产权纠纷非诉调解率", "%", true),
    ("全国版权示范园区（基地）和示范单位（个）", "全国版权示范园区（基地）和示范单位", "个", false), ("服务机构（新口径）", "服务机构（新口径）", "", false),
    ("商标有效注册总量（万件）*", "商标有效注册总量", "万件", true), ("万人发明专利拥有量①（件）", "万人发明专利拥有量", "件", false),
    ("每万人口高价值\n发明专利拥有量（件）", "每万人口高价值发明专利拥有量", "件", false), ("专利密度（件/万人）", "专利密度", "件/万人", false),
    ("（个）", "（个）", "", false), ("技术合同成交额（百万元）", "技术合同成交额", "百万元", false), ("增加值（GDP）占比（%）", "增加值（GDP）占比", "%", false),
  ]) func names(_ printed: String, _ name: String, _ unit: String, _ isStarred: Bool) {
    let parsed = PrintedName(printed)
    #expect(parsed.name == name)
    #expect(parsed.unit?.symbol ?? "" == unit)
    #expect(parsed.isStarred == isStarred)
  }

  @Test func parenthesesThatRepeatTheUnitColumnAreDropped() {
    #expect(PrintedName("藏书（卷）", columnUnit: "卷").name == "藏书")
    #expect(PrintedName("藏书（卷）").name == "藏书（卷）")
  }

  @Test(arguments: [
    ("编号", ColumnRole.code), ("指  标", .name), ("指标（单位）", .name), ("2020年", .valueIn(year: 2020)),
    ("2020", .valueIn(year: 2020)),
    ("２０２０年实际", .baseIn(year: 2020)), ("2025年目标值", .targetIn(year: 2025)), ("基期（2020年）", .baseIn(year: 2020)),
    ("2020年（实际）", .baseIn(year: 2020)), ("2020年末", .valueIn(year: 2020)), ("目标", .target), ("base_year", .baseYear),
    ("Target", .target), ("2016年万人发明专利拥有量（件）", .quantityIn(year: 2016, quantity: "万人发明专利拥有量")),
    ("2020年服务机构（新口径）", .quantityIn(year: 2020, quantity: "服务机构（新口径）")),
    ("2021年度商标数据", .quantityIn(year: 2021, quantity: "商标数据")), ("联系人", .other), ("20201", .other), ("", .other),
    ("全国及部门重点城市2020年基础值/2025年目标值", .pair(baseYear: 2020, targetYear: 2025)), ("北京（2020/2025）", .other),
  ]) func headings(_ heading: String, _ role: ColumnRole) {
    #expect(HeaderText(heading).role == role)
  }

  @Test func headingsStateUnits() {
    #expect(HeaderText("2020年（亿元）").unit == Unit("亿元"))
    #expect(HeaderText("2020年（实际）").unit == nil)
  }

  @Test(arguments: [
    ("每万人口高价值发明专利拥有量", "件", "perCapita"), ("人均可支配收入增长率", "%", "growthRate"), ("人均可支配收入", "元", "perCapita"),
    ("每十万人口受过大专教育人数", "人", "perCapita"), ("每千人口床位数", "张", "perCapita"), ("GDP增速", "%", "growthRate"),
    ("社会满意度指数", "分", "score"), ("居民消费价格指数", "%", "index"), ("常住人口城镇化率", "%", "share"), ("外贸依存倍数", "倍", "ratio"),
    ("生师比", "", "ratio"), ("粮食产量", "万吨", "stock"), ("地理标志", "件", "count"), ("营业面积", "", "unknown"),
    ("婴儿死亡率", "‰", "ratio"), ("单位GDP能耗", "吨标准煤/万元", "ratio"), ("细颗粒物年均浓度", "微克/立方米", "ratio"),
    ("亿元生产总值生产安全事故死亡率", "人/亿元", "ratio"), ("人均用水量", "立方米/人", "perCapita"),
    ("专利密度", "件/万人", "perCapita"), ("污水处理能力", "万立方米/日", "stock"), ("亩均税收", "万元/亩", "ratio"),
  ]) func kinds(_ name: String, _ unit: String, _ kind: String) {
    let inferred = KindInference.kind(name: name, unit: Unit(unit), star: nil, values: [3])
    #expect("\(inferred)" == kind)
  }

  @Test func onlyWholeValuesAreCounts() {
    #expect(KindInference.kind(name: "地理标志", unit: Unit("件"), star: nil, values: [3, number("3.5")]) == .stock)
    #expect(KindInference.kind(name: "地理标志", unit: Unit("件"), star: .flow, values: [3]) == .flow)
  }

  @Test(arguments: [
    ("单位GDP能耗", Direction.down), ("单位GDP能耗降低", .up), ("亿元GDP生产安全事故死亡率", .down), ("投诉办结率", .up), ("投诉量", .down),
    ("二氧化碳排放量", .down), ("城镇调查失业率", .down), ("知识产权纠纷非诉调解率", .up), ("发病率下降", .down), ("地理标志数量", .up),
    ("PM10平均浓度", .down), ("PM2.5浓度达标天数", .up), ("劣V类水体比例", .down), ("文盲率", .down), ("专利撤回率", .down), ("空气负氧离子浓度", .up),
    ("Energy use per unit of GDP", .down), ("COD emission reduction", .up),
  ]) func directions(_ name: String, _ direction: Direction) {
    #expect(DirectionInference.direction(of: name) == direction)
  }

  @Test(arguments: [
    ("件", true), ("万件", true), ("%", true), ("％", true), ("个百分点", true), ("吨标准煤/万元", true), ("件/万人", true),
    ("每万人", true), ("新口径", false),
    ("基地", false), ("国家级", false), ("覆盖率", false), ("", false), ("/", false), ("亩", true), ("百万元", true), ("人次", true),
    ("注1", false),
    ("2020年", false),
  ]) func units(_ text: String, _ isUnit: Bool) {
    #expect(KnownUnits.contains(text) == isUnit)
  }

  @Test(
    arguments: [
      ("注：带*指标为当年值，其他指标为累计值。", StarMeaning.Meaning.flow, StarMeaning.Meaning.stock), ("带*为约束性指标", .binding, nil),
      ("注：标*为累计值，其余为当年值", .stock, .flow), ("注：标*由省里下达", nil, nil), ("注：数据来源于统计年鉴", .flow, nil),
    ] as [(String, StarMeaning.Meaning?, StarMeaning.Meaning?)])
  func stars(_ note: String, _ starred: StarMeaning.Meaning?, _ plain: StarMeaning.Meaning?) {
    let stars = StarMeaning(notes: [TextCell(text: note, range: 0..<0)])
    #expect(stars.starred == starred)
    #expect(stars.plain == plain)
  }

  @Test func columnsWithoutHeadingAreNamedAsInSpreadsheets() {
    #expect([0, 25, 26, 51, 52, 702].map(CellAddress.letters) == ["A", "Z", "AA", "AZ", "BA", "AAA"])
  }

  @Test func yearsOfNotes() {
    #expect(YearText.all(in: "2016至2019年为预测值") == [2016, 2017, 2018, 2019])
    #expect(YearText.all(in: "2016年、2019年为预测值") == [2016, 2019])
    #expect(YearText.all(in: "2016—2018年") == [2016, 2017, 2018])
    #expect(YearText.all(in: "12345号文") == [])
  }

  @Test(arguments: [
    ("注：数据", true), ("备注：中部", true), ("资料来源：统计局", true), ("* 为2019年数", true), ("①不含", true), ("[1] 国家口径", true),
    ("注册商标数量", false),
    ("说明书数量", false), ("备案数", false), ("创造质量", false), ("Note: x", true), ("数据要素企业", false), ("来源地数量", false),
  ]) func notes(_ text: String, _ isNote: Bool) {
    #expect(NoteLine.isNote(text) == isNote)
  }
}
