import PlanModel
import SourceText
import Testing

@testable import IndicatorTables

/// Faults that planners met with tables of their own; each test failed before its repair.
struct FaultsFoundByUseTests {
  // MARK: Notes about marks

  @Test(arguments: [
    "注：带*为预计数。", "*为预测值", "注：预测数以*标注。", "注：带星号的，为预计数", "注：① 不含港澳台，*为预计数。",
  ]) func aNoteAboutAMarkMeansTheMarkedCellsOnly(_ note: String) throws {
    let rows = try Self.series("城市,指标,2019年,2020年\n郑州,地理标志数量,19,2100*\n郑州,专利授权量,1900①,20\n\(note),,,\n").rows
    #expect(rows.map(\.type) == [.reported, .predicted, .reported, .reported])
  }

  @Test func everyMarkHasItsOwnType() throws {
    let rows = try Self.series("指标,2018年,2019年,2020年\n甲,1*,2①,3\n注：*为快报数，①为预测值,,,\n").rows
    #expect(rows.map(\.type) == [.preliminary, .predicted, .reported])
    #expect(rows[1].note == "①为预测值")
  }

  @Test func marksOfNamesAndHeadingsMeanTheirCells() throws {
    let text = "指标,2019年,2020年*\n甲,1,2\n乙①,3,4\n注：带*为预计数；①为初步核算数,,\n"
    #expect(try Self.series(text).rows.map(\.type) == [.reported, .predicted, .preliminary, .predicted])
  }

  @Test(arguments: [
    ("注：带*为快报数，其余为预测值", [EvidenceType.preliminary, .predicted, .predicted]),
    ("注：带*为实际数，其他为预测值", [.reported, .predicted, .predicted]), ("注：未带*的为预测值", [.reported, .predicted, .predicted]),
    ("注：2019年为预测值", [.reported, .predicted, .reported]), ("注：甲为预测值", [.predicted, .predicted, .predicted]),
    ("注：乙为预测值", [.predicted, .predicted, .predicted]), ("注：以上为预测值", [.predicted, .predicted, .predicted]),
    ("①不含港澳台；2019年为预测值", [.reported, .predicted, .reported]),
  ]) func notesWithoutMarksMeanWhatTheyName(_ note: String, _ types: [EvidenceType]) throws {
    let rows = try Self.series("指标,2018年,2019年,2020年\n甲,1*,2,3\n\(note),,,\n").rows
    #expect(rows.map(\.type) == types)
  }

  // MARK: Declared breaks

  @Test(arguments: [
    ("注：2019年起统计口径调整", [false, true, false]), ("注：*口径与上年不可比", [true, false, false]),
    ("注：2019年口径有变化；2020年为预测值", [false, true, false]), ("注：统计口径见附录", [false, false, false]),
    ("注：口径有调整", [false, false, false]), ("注：2019年为快报数", [false, false, false]),
  ]) func notesDeclareWhereANewDefinitionBegins(_ note: String, _ breaks: [Bool]) throws {
    let rows = try Self.series("指标,2018年,2019年,2020年\n甲,1*,2,3\n\(note),,,\n").rows
    #expect(rows.map(\.isBreak) == breaks)
  }

  @Test func aRemarkOnARowDeclaresABreak() throws {
    let rows = try Self.series("指标,年份,数值,备注\n甲,2018,1,\n甲,2019,2,口径调整\n甲,2020,3,Break in series\n").rows
    #expect(rows.map(\.isBreak) == [false, true, true])
  }

  // MARK: Places

  @Test(arguments: [
    ("郑州市", "郑州"), ("郑州", "郑州"), ("郑 州 市", "郑州"), ("北京市①", "北京"), ("沙市", "沙市"), ("津市", "津市"), ("津市市", "津市"),
    ("盐城市", "盐城"), ("中心城市", "中心城市"), ("国家中心城市", "国家中心城市"), ("地级市", "地级市"), ("城市", "城市"), ("全国", "全国"),
    ("河南省", "河南省"), ("San Jose", "San Jose"),
  ]) func placesArePlain(_ printed: String, _ plain: String) {
    #expect(PlaceName.plain(printed) == plain)
  }

  @Test func rowsOfTheCityAreThePlansOwn() throws {
    for entity in ["郑州", "郑州市"] {
      var plan = try Corpora.zhengzhouPlan()
      plan.entity = entity
      let rows = try Self.series("城市,指标,2019年\n郑州市,地理标志数量,18\n成都,地理标志数量,1\n成都市,专利授权量,2\n", plan).rows
      #expect(rows.map { plan.isOwn($0.entity) } == [true, false, false])
      #expect(rows[1].entity == "成都" && rows[2].entity == "成都")
    }
  }

  @Test(arguments: [
    "城市,指标,2020年,2025年\n郑州市,地理标志数量,19,22\n武汉市,地理标志数量,42,45\n",
    "2020年和2025年各市指标,,\n指标,郑州市,武汉市\n地理标志数量,19/22,42/45\n",
  ]) func thePlansOwnPlaceIsNoPeer(_ text: String) throws {
    var plan = try Corpora.zhengzhouPlan()
    plan.entity = "郑州"
    let loaded = try Self.peers(text, plan)
    #expect(loaded.rows.map(\.entity) == ["武汉"])
    #expect(loaded.warnings.isEmpty)
  }

  // MARK: Columns

  @Test func aTargetWithoutBaseIsRead() throws {
    let text = "2020年和2025年,,\n指标,全国,北京\n地理标志数量,-,1/2\n每万人口高价值发明专利拥有量（件）,/85,3/4\n"
    let loaded = try Self.peers(text, Corpora.zhengzhouPlan())
    let nation = try #require(loaded.rows.first { $0.entity == "全国" })
    #expect(nation.base == nil)
    #expect(nation.target == .atLeast(85))
    #expect(loaded.warnings.isEmpty)
  }

  @Test(arguments: [
    "编号,指标,单位,2020年,2025年,2025年\n1,甲,件,1,2,3\n", "编号,指标,2020年,目标,目标,目标年\n1,甲,1,2,3,2025\n",
  ]) func repeatedValuesOfIndicatorsAreRefused(_ text: String) {
    Self.expect([.tableColumnRepeated]) { _ = try Corpora.indicators(text) }
  }

  @Test(arguments: [
    "entity,indicator,year,value,value\n郑州,甲,2020,1,2\n", "年份,甲,甲\n2020,1,2\n", "指标,2020年,2020年\n甲,1,2\n",
  ]) func repeatedValuesOfSeriesAreRefused(_ text: String) {
    Self.expect([.tableColumnRepeated]) { _ = try Self.series(text) }
  }

  @Test(arguments: [
    "城市,指标,2020年,2025年,2025年\n武汉,地理标志数量,1,2,3\n", "2020年和2025年,,\n指标,北京,北京市\n地理标志数量,1/2,1/3\n",
  ]) func repeatedValuesOfPeersAreRefused(_ text: String) {
    Self.expect([.tableColumnRepeated]) { _ = try Self.peers(text, Corpora.zhengzhouPlan()) }
  }

  // MARK: Words

  @Test(arguments: [
    ("存量", IndicatorKind.stock), ("当年值", .flow), ("累计个数", .count), ("个数", .count), ("人均量", .perCapita), ("比重", .share),
    ("评分", .score), ("比值", .ratio), ("指数", .index), ("增长率", .growthRate), ("未定", .unknown), ("stock", .stock),
    ("累计", .stock), ("per_capita", .perCapita),
  ]) func kindsAsScreensPrintThem(_ word: String, _ kind: IndicatorKind) throws {
    let rows = try Corpora.indicators("编号,指标,单位,2020年,2025年,类型\n1,甲,件,1,2,\(word)\n").rows
    #expect(rows.first?.kind == kind)
  }

  @Test func chineseWordsAreNamedFirst() {
    let lists = [
      CellWords<IndicatorKind>.kinds.allowed, CellWords<Attribute>.attributes.allowed,
      CellWords<Direction>.directions.allowed, CellWords<EvidenceType>.evidenceTypes.allowed,
    ]
    for list in lists {
      let isLatin = list.split(separator: ",").map { $0.unicodeScalars.allSatisfy(\.isASCII) }
      #expect(isLatin == isLatin.sorted { !$0 && $1 }, "\(list)")
      #expect(isLatin.first == false && isLatin.last == true)
    }
  }

  // MARK: Cells

  @Test(arguments: [
    ("预计2100", EvidenceType.predicted), ("预测值 2100", .predicted), ("估计2100", .estimated), ("2100（估计）", .estimated),
    ("预计约2100", .predicted), ("2100（预计）", .predicted), ("初步核算2100", .preliminary), ("约2100", .reported),
  ]) func wordsBeforeNumbersTellTheType(_ cell: String, _ type: EvidenceType) throws {
    let rows = try Self.series("指标,2020年\n甲,\(cell)\n").rows
    #expect(rows.map(\.value) == [2100])
    #expect(rows.map(\.type) == [type])
  }

  @Test func wordsBeforeNumbersAreKeptAsNotes() throws {
    let rows = try Corpora.indicators("编号,指标,单位,2020年,2025年\n1,甲,件,预计2100,2200\n").rows
    #expect(rows.map(\.base.value) == [2100])
    #expect(rows.map(\.note) == ["预计"])
  }

  @Test(arguments: [("件", "-4", "≥0"), ("%", "123", "0–100")])
  func boundsAreNamed(_ unit: String, _ value: String, _ allowed: String) {
    let found = Self.expect([.cellOutOfBounds]) {
      _ = try Corpora.indicators("编号,指标,单位,2020年,2025年\n1,覆盖,\(unit),\(value),2\n")
    }
    #expect(found.first?.arguments["allowed"] == allowed)
    #expect(found.first?.arguments["unit"] == unit)
    #expect(found.first?.arguments["indicator"] == "覆盖")
    #expect(found.first?.arguments["got"] == value)
    #expect(found.first?.arguments["side"] == (value == "-4" ? "lower" : "upper"))
  }

  @Test func boundsAreNamedInSeriesAndPeers() throws {
    let plan = try Corpora.zhengzhouPlan()
    let inSeries = Self.expect([.cellOutOfBounds]) { _ = try Self.series("指标,2019年\n商标有效注册总量,-44\n", plan) }
    let inPeers = Self.expect([.cellOutOfBounds]) {
      _ = try Self.peers("城市,指标,2020年,2025年\n武汉,商标有效注册总量,-44,1\n", plan)
    }
    for found in [inSeries, inPeers] {
      #expect(found.first?.arguments["allowed"] == "≥0")
      #expect(found.first?.arguments["unit"] == "万件")
      #expect(found.first?.arguments["indicator"] == "商标有效注册总量")
    }
  }

  // MARK: Files without indicators

  @Test func peersWithoutIndicatorsAreOneFault() {
    let found = Self.expect([.noIndicators]) {
      _ = try Self.peers("城市,指标,2020年,2025年\n武汉,甲,1,2\n武汉,乙,1,2\n", Plan())
    }
    #expect(found.first?.arguments["got"] == "t.csv")
  }

  @Test func seriesWithoutIndicatorsAreOtherQuantities() throws {
    let loaded = try Self.series("指标,2019年\n甲（件）,1\n")
    #expect(loaded.report.otherQuantities == ["甲"])
    #expect(loaded.rows.map(\.code) == [nil])
  }

  // MARK: Reading

  private static func series(_ text: String, _ plan: Plan = Plan()) throws -> LoadedTable<Observation> {
    try SeriesReader.read(SourceFile(name: "t.csv", text: text), encoding: .utf8, plan: plan)
  }

  private static func peers(_ text: String, _ plan: Plan) throws -> LoadedTable<Peer> {
    try PeerReader.read(SourceFile(name: "t.csv", text: text), encoding: .utf8, plan: plan)
  }

  /// The errors of a reading, which must have these names.
  @discardableResult
  private static func expect(_ ids: [DiagnosticID], _ read: () throws -> Void) -> [Diagnostic] {
    do {
      try read()
      Issue.record("loaded")
    } catch let error as Diagnostics {
      let errors = error.all.filter { $0.severity == .error }
      #expect(errors.map(\.id) == ids)
      return errors
    } catch {
      Issue.record(error)
    }
    return []
  }
}
