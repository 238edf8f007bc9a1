import DraftReview
import DraftText
import SourceText
import Testing

/// Each rule on a short text that breaks it, beside one that does not.
struct RuleTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var rules: [RuleID]
    init(_ text: String, _ rules: RuleID...) { (self.text, self.rules) = (text, rules) }
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    // 由A增长至B
    Case("专利申请量由2016年的37411件增长至2020年的75604件，增长102.1%。"),
    Case("专利申请量由2016年的37411件增长至2020年的75604件，增长120.1%。", .growth),
    Case("专利授权量由2016年的5677件增长至2021年的16125件，年均增长23.2%。"),
    Case("专利申请量由2010年的8203件增长至2015年的26046件，年均增长26.1%。", .averageGrowth),
    Case("专利申请量由2010年的8203件增长至2015年的26046件，年均增长26%。"),
    Case("有效发明专利由1000件增加到3000件，增长2倍。"),
    Case("有效发明专利由1000件增加到3000件，增长3倍。", .multiple),
    Case("商标注册量由2万件增加到4万件，翻一番。"),
    Case("商标注册量由2万件增加到6万件，翻一番。", .multiple),
    Case("企业数量由12.5万户增加到20万户，增长60%。"),
    // Rounding: 4.6 may have been 4.55 or 4.65.
    Case("人均指标由2.0件增长至4.6件，增长133%。"),
    Case("人均指标由2.00件增长至4.60件，增长133%。", .growth),
    // Where the growth starts stands behind, or in another clause
    Case("2020年发明专利授权量达到12000件，比2019年的10000件增长20%。"),
    Case("2020年发明专利授权量达到12500件，比2019年的10000件增长20%。", .growth),
    Case("2020年专利申请量12000件，2019年为10000件，同比增长20%。"),
    Case("2020年专利申请量12500件，2019年为10000件，同比增长20%。", .growth),
    Case("满意度由78.15分提升至83分，提高4.85分。"),
    Case("满意度由78.15分提升至83分，提高5.85分。", .growth),
    Case("托管企业由1700家增加到5000家，新增3300家。"),
    Case("托管企业由1700家增加到5000家，新增2300家。", .growth),
    Case("托管企业由1700家增加到5000家，每年新增660家（2021—2025年）。"),
    Case("托管企业由1700家增加到5000家，每年新增700家（2021—2025年）。", .paceAgainstTotal),
    Case("五年累计新增托管企业3500家，每年新增700家。"),
    Case("五年累计新增托管企业3000家，每年新增700家。", .paceAgainstTotal),
    Case("2020年完成投资1200亿元，占年度计划1000亿元的120%。"),
    Case("2020年完成投资1200亿元，占年度计划1000亿元的110%。", .share),
    Case("2020年常住人口1260万人，有效发明专利58000件，每万人口46件。"),
    Case("2020年常住人口1260万人，有效发明专利58000件，每万人口40件。", .impliedDenominator),
    Case("每万人口发明专利12件，高于全国平均水平（11.5件）。"),
    Case("每万人口发明专利12件，高于全国平均水平（13.5件）。", .belowParent),
    Case("知识产权服务机构93家（其中专利代理机构145家）。", .partExceedsWhole),
    // 百分点
    Case("非诉调解率由23%提高到30%，提高7个百分点。"),
    Case("非诉调解率由23%提高到30%，提高9个百分点。", .pointsAndPercent),
    // 22.5 to 30.4 is as good as 23 to 30.
    Case("非诉调解率由23%提高到30%，提高8个百分点。"),
    Case("非诉调解率由23%提高到30%，提高7%。", .pointsAndPercent),
    Case("非诉调解率由23%提高到30%，提高30.4%。"),
    // 其中, 占, 共
    Case("知识产权服务机构1345家，其中专利代理机构93家。"),
    Case("知识产权服务机构93家，其中专利代理机构1345家。", .partExceedsWhole),
    Case("知识产权服务机构1345家，其中专利代理机构93家，占6.9%。"),
    Case("知识产权服务机构1345家，其中专利代理机构93家，占9.6%。", .share),
    Case("共征集修改意见55条，吸收采纳46条。"),
    Case("共征集修改意见46条，吸收采纳55条。", .partExceedsWhole),
    // Lists
    Case("河南省共3家，分别是新郑市、长葛市、信阳市罗山县。"),
    Case("河南省共4家，分别是新郑市、长葛市、信阳市罗山县。", .countOfList),
    Case("谋划了专利培育、品牌建设、版权发展三项工程。"),
    Case("谋划了专利培育、品牌建设、版权发展四项工程。", .countOfList),
    Case("聚焦资源保护、育种创新、测试评价和良种繁育四大环节。"),
    Case("聚焦资源保护、育种创新、测试评价和良种繁育五大环节。", .countOfList),
    Case("提出了五项原则，即坚持党的领导；坚持创新引领；坚持质量优先；坚持强化保护；坚持系统推进。"),
    Case("提出了五项原则，即坚持党的领导；坚持创新引领；坚持质量优先；坚持强化保护。", .countOfList),
    Case("文本设置2个部分：\n第一部分“基础”和“形势”。梳理了成效。\n第二部分“要求”。阐述了目标。"),
    Case("文本设置3个部分：\n第一部分“基础”和“形势”。梳理了成效。\n第二部分“要求”。阐述了目标。", .countOfList),
    Case("商标注册、驰名商标、著名商标每年分别增长300件、1件、5件。"),
    Case("商标注册、驰名商标、著名商标每年分别增长300件、1件。", .respectiveCount),
    Case("“三个落实”，即落实任务，落实目标，落实要求。"),
    Case("“三个落实”，即落实任务，落实目标。", .countOfList),
    // Pace
    Case("每年组织人才培训班5-10期，“十四五”时期举办人才培训班30期。"),
    Case("每年组织人才培训班5-10期，“十四五”时期举办人才培训班80期。", .paceAgainstTotal),
    Case("每年组织人才培训班不少于5期，“十四五”时期举办人才培训班30期。"),
    // Periods
    Case("“十三五”期间，我市成绩优异，2019年被确定为创建单位。"),
    Case("“十三五”期间，我市成绩优异，2021年9月被确定为创建单位。", .periodMismatch),
    // Citations
    Case("依据《知识产权强国建设纲要（2021-2035年）》，落实《知识产权强国建设纲要（2021—2035 年）》。"),
    Case("依据《知识产权强国建设纲要（2020-2035年）》，落实《知识产权强国建设纲要（2021—2035 年）》。", .citation),
    Case("按照《关于印发专利资金管理办法的通知》（新财〔2012〕20号）。执行《关于印发专利资金管理办法的通知》（新财〔2012〕20 号）。"),
    Case("按照《关于印发专利资金管理办法的通知》（新财〔2012〕20号）。执行《关于印发专利资金管理办法的通知》（新财〔2012〕21号）。", .citation),
    Case("2021年3月，市政府印发《专利资金管理办法》（新财〔2021〕20号）。"),
    Case("2023年3月，市政府印发《专利资金管理办法》（新财〔2021〕20号）。", .citation),
    Case("按《关于确定试点城市的通知》（国知发〔2022〕33号），我市被批准为国家强县建设试点县。凭《关于确定试点城市、试点县的通知》（国知发〔2024〕2号）获批国家强县建设试点县。", .citation),
    Case("按《关于确定试点城市的通知》（国知发〔2022〕33号），我市被批准为国家强县建设试点县。凭《关于确定示范园区的通知》（国知发〔2024〕2号）获批国家示范园区称号。"),
    // Base years
    Case("一、发展成效\n“十三五”期间，专利申请量由2015年的37411件增长至2020年的75604件，增长102.1%。"),
    Case("一、发展成效\n“十三五”期间，专利申请量由2016年的37411件增长至2020年的75604件，增长102.1%。", .baseYear),
    // Goals and tasks
    Case("从创造、运用、保护、服务、人才等方面设定了5项指标。提出了高质量创造、高效益运用、高标准保护、高水平服务4个方面重点任务。", .goalWithoutTask),
    Case("从创造、运用、保护、服务等方面设定了4项指标。提出了高质量创造、高效益运用、高标准保护、高水平服务、人才培养5个方面重点任务。"),
    Case("工作目标。一是创造能力增强。二是运用效果增强。三是保护意识普遍增强。四是服务水平提升。\n重点工作。一是促进创造。二是突出转化运用。三是严格保护。四是提升服务效能。", .goalWithoutTask),
    Case("工作目标。一是创造能力增强。二是运用效果增强。三是保护意识普遍增强。四是服务水平提升。\n重点工作。一是促进创造。二是突出转化运用。三是严格保护，加强宣传。四是提升服务效能。"),
    // Who is responsible
    Case(
      "一、重点任务\n1. 促进创造。支持研发。（责任单位：市科技局）\n2. 加强保护。严格执法。（责任单位：市法院）\n3. 优化服务。拓展网点。（责任单位：市财政局）\n4. 推动运用。开展交易。（责任单位：市金融办）"),
    Case(
      "一、重点任务\n1. 促进创造。支持研发。（责任单位：市科技局）\n2. 加强保护。严格执法。（责任单位：市法院）\n3. 优化服务。拓展网点。（责任单位：市财政局）\n4. 推动运用。开展交易。",
      .taskWithoutOwner),
    // Goals in numbers without what is there
    Case("一、工作目标\n到2015年，专利授权达2600件以上。", .missingBase),
    Case("一、工作基础\n2012年，专利授权1400件。\n二、工作目标\n到2015年，专利授权达2600件以上。"),
    // Wording
    Case("发挥财政资金引导作用，与社会资本合作。"),
    Case("发挥财政资金引导作用,与社会资本合作。", .punctuation),
    Case("1. 规范知识产权获取行为。规范知识产权获取行为，形成新局面。", .repeatedWords),
    Case("支持知识产权服务品牌服务机构发展。培育知识产权服务品牌机构。壮大知识产权服务品牌机构。", .repeatedWords),
    Case("（一）促进创造\n（二）推动运用\n(三) 加强保护", .numbering),
    Case("为创新主体提供提供快速审查。", .repeatedWords),
    Case("探索传统知识知识产权保护。"),
    Case("“十三五”时期知识知识产权发展现状。“十四五”时期知识产权主要指标。", .repeatedWords),
    Case("国家知识产权局专利局专利审查协作河南中心。"),
    // Nothing to compare with
    Case("截至2020年底，有效注册商标44万件。2021年，有效注册商标56万件。"),
    Case("累计完成专利质押融资9000多万元，2020年质押融资1.91亿元。"),
    Case("省级133家。建设国家级实验区1家、省级2家、市级15家。"),
  ]

  @Test(arguments: cases) func `a rule speaks where it should and nowhere else`(_ example: Case) throws {
    let review = try Drafts.review(example.text)
    #expect(review.findings.map(\.rule) == example.rules)
    for finding in review.findings {
      #expect(finding.id.count == 9 && Finding.isName(finding.id))
      #expect(!finding.passages.isEmpty)
      #expect(finding.passages.allSatisfy { !$0.text.isEmpty && $0.line >= 1 && $0.column >= 1 })
    }
  }

  /// The arithmetic can be followed as it stands: sums are in the unit of the whole.
  @Test(arguments: [
    ("一产500亿元、二产3000亿元、三产6000亿元，合计10000亿元。", "500 + 3000 + 6000 = 9500亿元", "9500亿元 ≠ 10000亿元"),
    ("高新500万家、科技200万家，合计800万家。", "500 + 200 = 700万家", "700万家 ≠ 800万家"),
    ("甲类5001万元、乙类3998万元，合计3亿元。", "5001万元 + 3998万元 = 0.8999亿元", "0.8999亿元 ≠ 3亿元"),
  ]) func `sums are told in the unit of the whole`(_ text: String, _ sum: String, _ difference: String) throws {
    let finding = try #require(try Drafts.review(text).findings.first)
    #expect(finding.arithmetic == [sum, difference])
    #expect(finding.arguments["right"].map { sum.hasSuffix($0) } == true)
  }

  @Test(arguments: cases) func `GB18030 line ends and full-width digits change nothing`(_ example: Case) throws {
    let wide = String(
      String.UnicodeScalarView(
        example.text.unicodeScalars.map { scalar in
          ("0"..."9").contains(scalar) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
    let plain = try Drafts.review(example.text).findings.map(\.rule)
    #expect(try Drafts.review(wide + "\r\n").findings.map(\.rule) == plain)
  }
}
