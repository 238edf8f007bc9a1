public import SourceText

extension Words {
  /// Why a diagnostic arises.
  public func cause(_ id: DiagnosticID) -> String {
    let cause = id.cause
    return language == .chinese ? cause.chinese : cause.english
  }
}

extension DiagnosticID {
  /// Why it arises: one text for those that arise alike.
  fileprivate var cause: (chinese: String, english: String) {
    switch self {
    case .fileMissing, .fileIsDirectory, .fileNotPermitted:
      (
        "文件名在提示符和 -c 里相对于当前目录，在脚本里相对于脚本所在目录；打错一个字，或换了目录，就找不到。",
        "Names are looked for in the working directory at the prompt and in -c, beside the script in a script; a slip of the finger or another directory is enough."
      )
    case .fileTooLarge, .fileUnreadable, .lineTooLong:
      ("文件太大、读不出来，或者换行丢失而成了一整行。", "The file is too large, cannot be read, or has lost its line endings.")
    case .fileBinary, .fileEncoding:
      (
        "这不是文字，也不是能读的表格或文档；或者编码既不是 UTF-8 也不是 GB18030。",
        "It is neither a text nor a workbook or document that can be read, or in an encoding that is neither UTF-8 nor GB18030."
      )
    case .officeDamaged, .officeEncrypted, .officeTooLarge, .officeOtherKind, .officeNoScript:
      (
        "表读 .xlsx，文稿读 .docx；受损的、有密码的、旧格式的（.xls、.doc、.et、.wps）和 PDF 要先另存。文件是什么按内容看，不按后缀看。",
        "Tables are read from .xlsx, drafts from .docx; what is damaged, protected, of an old format (.xls, .doc, .et, .wps) or PDF must be saved anew first. What a file is, is told by its contents, not its ending."
      )
    case .sheetUnknown, .sheetAmbiguous, .sheetMissing:
      (
        "没有写明工作表时，读唯一一张像这种表的；有几张或一张都没有，就要写明：文件名后加 ! 和表名。",
        "Without a sheet named, the only one that reads as such a table is taken; if there are several or none, name it: the file, ! and the sheet."
      )
    case .cellDate, .cellFormulaError, .cellFormulaEmpty:
      (
        "单元格里存的不是打算写的数：在 Excel 里输入 3-4 会变成 3月4日；公式可能出错，或者由别的程序写下而没有算过。",
        "The cell does not hold the number that was meant: Excel turns 3-4 into 4 March; a formula may have failed, or was written by a program that did not compute it."
      )
    case .unclosedQuote, .unclosedBracket, .unclosedVariable, .nestedTooDeeply:
      (
        "引号、括号或 ${ 开了头没有结尾，后面的字都被算在里面。提示符下会接着读下一行。",
        "A quote, bracket or ${ was opened and not closed, so that everything behind it belongs to it. The prompt goes on reading."
      )
    case .undefinedVariable:
      (
        "脚本用到 $名，运行时没有用 -D 给出值，也没有写默认值。",
        "A script uses $name, and neither -D nor a default gives it a value."
      )
    case .numberExponent, .numberMalformed, .numberTooLong, .thousandsSeparator:
      (
        "语句里的数字只用数字、一个小数点和单位：逗号用来隔开，不作千分位；没有 1e5 的写法。",
        "Numbers in statements are digits, one point and a unit: a comma separates, it does not group, and there is no 1e5."
      )
    case .unknownVerb:
      (
        "一行的第一个词要是动词，后面空一格。常见的是打错字，或动词与指标连写。",
        "The first word of a line is a verb, with a space behind it. Most often it is a slip, or the verb is glued to a name."
      )
    case .unknownLaw:
      (
        "“增长 指标”之后只认得“增长写法”里的那些；也可能是指标名里有空格，后一半被当成了写法。",
        "Behind grow INDICATOR stand the laws of help laws; or a name with a space was taken for a name and a law."
      )
    case .somethingMissing, .somethingElseExpected, .unexpectedRest:
      (
        "语句的各部分有固定的次序；少了一部分，或中间夹了别的，就读不下去。含空格的名称要加引号。",
        "The parts of a statement have their order; with one missing, or something between, it cannot be read on. A name with spaces is quoted."
      )
    case .comparisonNotAllowed:
      ("目标是“至少”或“至多”，没有“大于”“等于”。", "A target is at least or at most, never more than or equal to.")
    case .yearOutOfRange, .yearNotAfterBase, .yearNotAllowed:
      (
        "年份要是四位数，推演的年份要在基期之后；公式本身逐年计算，不另写年份。",
        "Years have four digits, projected ones lie after the base; a formula is computed year by year and names none of its own."
      )
    case .unknownIndicator, .ambiguousIndicator, .unknownScenario, .unknownPlace, .unknownQuantity, .nameNotUsable:
      (
        "名称先按编号，再按全名、别名、拼音首字母、独有的部分查找；查不到，或查到不止一个，就不替您猜。",
        "Names are looked up by code, full name, alias, pinyin initials, unique part; where that finds none or several, nothing is guessed."
      )
    case .noIndicators:
      ("还没有“加载”指标表，指标名无从查起。", "No indicator table has been loaded, so that there is nothing to look names up in.")
    case .unitMismatch:
      (
        "写出的单位换算不成指标的单位：件与家、百分比与百分点不是一回事。",
        "The unit cannot be converted to the indicator's: pieces are no firms, and per cent are no points."
      )
    case .valueOutOfBounds, .leavesBounds, .onBound, .capNotAbove, .rateTooLow, .needsPositive:
      (
        "指标的类型有界限：比重与评分在 0 到 100 之间，存量、个数不低于 0，按比率增长的值要大于 0。",
        "Kinds have bounds: shares and scores lie within 0 and 100, stocks and counts are not below 0, and what grows by a rate is positive."
      )
    case .signedPercent, .bareNumber, .rateNeedsPercent, .probabilityOutOfRange, .rangeReversed:
      (
        "同一个数字有两种读法（增长率还是每年增加的数量），结果相差很大，所以请您写明。",
        "The number could be read in two ways, a rate or an amount, and the results differ widely; so it is to be written out."
      )
    case .rateOnShare, .pointsNotAllowed, .growthOfGrowthRate, .lawNeedsBounds, .lawNeedsStock:
      (
        "增长写法要与指标的类型相配：比重增长 18% 说不清是百分比还是百分点，百分点只用于单位为 % 的指标，几率只用于有上下限的指标，存量只用于存量。",
        "A law has to suit the kind: 18% on a share could mean per cent or points, points are for indicators in %, odds for bounded kinds, stock for stocks."
      )
    case .phasesOverlap, .tooFewSteps, .uncoveredYear:
      (
        "从基期后一年到期末，每一年都要有、也只能有一个增速。",
        "Every year from the one after the base to the horizon has one step, and one only."
      )
    case .correlationOutOfRange, .correlationWithItself, .correlationAsymmetric, .correlationContradicts:
      (
        "相关系数在 −1 与 1 之间，一对一个数；三项之间不能互相矛盾：甲与乙、乙与丙都很同步，甲与丙就不能相反。",
        "Correlations lie between −1 and 1, one for each pair, and three cannot contradict each other: where the first goes with the second and the second with the third, the first cannot go against the third."
      )
    case .compareNeedsTwo, .totalNeedsFlow, .sweepMixed, .sweepStepNotPositive, .sweepTooLong, .withinNeedsEquals,
      .repeatedDimension, .tooManyRuns, .runsFailed, .jointNotUncertain:
      (
        "提问的条件不齐，或不合算理：对比要两个情景，只有当年值能逐年合计，扫描的三个数要同一种、步长大于 0。",
        "The question is not complete, or makes no sense: a comparison needs two scenarios, only flows add up, and the three numbers of a sweep are alike with a step above 0."
      )
    case .noAssumption, .baseMissing, .noValue, .driverUnknown, .quantityWithoutYear, .placeWithoutValues,
      .placeWithoutYear, .thinSeries:
      (
        "算这一步要用到一个没有的数：没有假设、没有基期值，或者所跟随的指标、地区、令出的量缺值。缺的数不会用别的数代替。",
        "A number that the computation needs is not there: an assumption, a base, or a value of what it follows. Nothing is put in its place."
      )
    case .conflictingYear, .meetsTooEarly, .actualContradictsBase, .conflictingValues:
      (
        "同一个数给了两次而不相同，或起止年份的先后不对。",
        "One number was given twice and differently, or the years stand in the wrong order."
      )
    case .targetAlreadyMet, .farFromBase, .growthFromZero, .shortSpan, .actualOffScale, .actualAfterTarget,
      .entityUnsaid:
      (
        "这样写没有错，但多半不是本意：方向、单位、起点或依据的年数值得再看一眼。语句照样生效。",
        "Nothing is wrong with it, but it is seldom meant: look again at the direction, the unit, the start or the years behind it. The statement holds."
      )
    case .cycle:
      ("两个或几个指标的公式互相引用，谁也没有起点。", "The formulas of indicators refer to each other, and none has a start.")
    case .divisionByZero, .notFinite, .expressionTooLong:
      ("算出来的不是一个有限的数：除数为 0，或增速过大。", "The result is no finite number: a divisor is 0, or the growth is too large.")
    case .readTooDeep:
      ("脚本里又读脚本，层数太多，多半是互相读取。", "Scripts read scripts too deeply, most often each other.")
    case .unknownSetting, .settingValue, .unknownTopic:
      ("名称或取值不在所列之中。", "The name or the value is none of those listed.")
    case .nothingToCheck, .unknownFinding, .unknownSeverity:
      (
        "“核对”读文件、文件夹或已加载的表；结果的编号由规则和所涉数值算出，数值改了编号也变。",
        "check reads a file, a folder or what is loaded; the name of a finding comes from its rule and numbers, so it changes with them."
      )
    case .nothingToExport, .nothingToArchive, .archiveNeedsWorkspace, .unknownFormat, .exportFailed, .exportOverInput:
      (
        "“导出”写最近一次的结果，格式由文件名的结尾决定；读过的文件不会被覆盖，写不全就不动原文件。",
        "export writes the last result in the form of the file's ending; files that were read are never overwritten, and what cannot be written whole is not written."
      )
    case .tableMissing, .tableColumnMissing, .tableColumnRepeated, .tableColumnUnknown, .tableColumnLater,
      .tableRowsMissing:
      (
        "表由表头认出：指标表要有指标名一列和带年份的数值列。多半是读错了文件，或表头与常见的叫法不同。",
        "Tables are known by their header: a column of names and columns of values with years. Most often it is another file, or the header uses other words."
      )
    case .tableRowShort, .tableRowLong, .tableRowWithoutValues, .tableQuoteOpen, .tableCodeRepeated, .tableNameRepeated,
      .tableYearUnknown, .tableYearOrder, .codeTaken:
      (
        "表中这一行与表头对不上：格数不同、编号重复、年份看不出来，或引号没有结束。",
        "A row does not fit its header: another number of cells, a code that occurs twice, a year that cannot be told, or an open quote."
      )
    case .cellPlanTotal, .cellChangeUndecided, .cellChangeWithoutBase:
      (
        "规划的指标表把年均增长和五年累计数〔〕同各年的值排在一起。能确定意思的已算成目标；不能确定的不猜，这一行照样加载，只是没有数值目标。",
        "Tables of plans print yearly and cumulative changes beside the values of years. Where they can mean one thing only they became targets; nothing is guessed, and the row is loaded without a target."
      )
    case .cellRequired, .cellNotNumber, .cellNotSingle, .cellRangeReversed, .cellUnitMismatch, .cellOutOfBounds,
      .cellYear, .cellWord:
      (
        "这一格的内容不是这一列所要的：不是数字、单位不同、越过类型的界限，或缺了。一处有误，整张表不生效。",
        "The cell does not hold what its column asks for: no number, another unit, beyond the bounds of the kind, or nothing. With one fault none of the table takes effect."
      )
    default:
      (
        "语句与已经加载的内容、或与指标的类型不相容。",
        "The statement does not agree with what has been loaded, or with the kind of the indicator."
      )
    }
  }
}
