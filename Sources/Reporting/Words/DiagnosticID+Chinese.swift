import SourceText

/// The Chinese catalogue of diagnostics: what is wrong, and what to do.
extension DiagnosticID {
  var chinese: (message: String, remedy: String) {
    switch self {
    case .fileMissing:
      (
        "没有文件“{path}”",
        "检查文件名与所在目录；脚本中的文件名相对于脚本所在目录"
      )
    case .fileIsDirectory:
      (
        "“{path}”是目录，不是文件",
        "写出目录中的文件名"
      )
    case .fileNotPermitted:
      (
        "没有权限打开“{path}”",
        "检查文件权限"
      )
    case .fileTooLarge:
      (
        "“{path}”过大（{got} 字节，上限 {limit}）",
        "拆分文件，或只保留需要的表"
      )
    case .fileUnreadable:
      (
        "读不出“{path}”（系统错误 {got}）",
        "检查磁盘与文件"
      )
    case .fileBinary:
      (
        "“{path}”不是文本：第 {offset} 字节是 0",
        "表另存为 .xlsx 或 CSV（UTF-8 或 GB18030），文稿另存为 .docx 或 .txt"
      )
    case .officeDamaged:
      (
        "“{path}”读不出来：{part}{damage}",
        "在 Excel、Word 或 WPS 里打开（能修复就修复），另存为 .xlsx 或 .docx；从邮件或网盘来的，再下载一次"
      )
    case .officeEncrypted:
      (
        "“{path}”有密码保护，读不出来",
        "在 Excel、Word 或 WPS 里打开，去掉密码后另存"
      )
    case .officeTooLarge:
      (
        "“{path}”里的 {part} 展开后有 {got} MB，远大于任何一张表",
        "只把要用的表复制到一个新文件里再加载"
      )
    case .officeOtherKind:
      (
        "“{path}”是{kind}，不能直接读",
        "{form}"
      )
    case .officeNoScript:
      (
        "“{path}”是表格或文档，不是脚本",
        "表用“加载”“历年”“对标”“主张”读入；文稿用“核对”"
      )
    case .sheetUnknown:
      (
        "“{path}”里没有“{got}”；有：{allowed}",
        "写明其中一张，如 加载 规划.xlsx!表名，或第几张：加载 规划.xlsx!1"
      )
    case .sheetAmbiguous:
      (
        "“{path}”有几张表都可以读作{form}：{names}",
        "写明读哪一张；名称里有空格就整个加引号"
      )
    case .sheetMissing:
      (
        "“{path}”的几张工作表都不像{form}：{names}",
        "写明读哪一张，它缺哪几列就会说清楚"
      )
    case .cellDate:
      (
        "“{column}”一栏是日期“{got}”，多半是 Excel 把范围改成了日期",
        "把单元格格式改为“文本”，重新输入原来的数"
      )
    case .cellFormulaError:
      (
        "“{column}”一栏的公式没有结果：{got}",
        "在 Excel 里改正公式，或者改写为数值；确实缺数就写 -"
      )
    case .cellFormulaEmpty:
      (
        "“{column}”一栏的公式没有存下结果：{got}",
        "在 Excel 或 WPS 里打开，重新计算并保存；或把公式粘贴为数值"
      )
    case .fileEncoding:
      (
        "“{path}”的编码无法识别：第 {offset} 字节既不合 UTF-8 也不合 GB18030",
        "另存为 UTF-8"
      )
    case .lineTooLong:
      (
        "这一行超过 {limit}，既不是语句，也不是表中的一行",
        "检查文件是否选错，或换行丢失"
      )
    case .unclosedQuote:
      (
        "引号没有结束",
        "补上结束的引号"
      )
    case .unclosedBracket:
      (
        "括号没有结束",
        "补上“)”"
      )
    case .unclosedVariable:
      (
        "变量“{name}”缺少“}”",
        "写作 ${name} 或 ${name:-默认值}"
      )
    case .undefinedVariable:
      (
        "变量“{name}”没有定义",
        "用 -D {name}=值 给出，或写 ${{name}:-默认值}"
      )
    case .numberExponent:
      (
        "“{got}”：数字不用指数写法",
        "写成普通小数，或用 万、亿"
      )
    case .numberMalformed:
      (
        "“{got}”不是数字：有不止一个小数点",
        "只保留一个小数点"
      )
    case .numberTooLong:
      (
        "数字超过 {limit} 位",
        "写出需要的位数，或用 万、亿"
      )
    case .nestedTooDeeply:
      (
        "括号嵌套超过 {limit} 层",
        "用“令”给中间结果起名"
      )
    case .unknownVerb:
      (
        "没有“{got}”这个动词",
        "“帮助”列出全部动词"
      )
    case .unknownLaw:
      (
        "没有“{got}”这种增长写法",
        "如 18%、+660、+2pp、到 13、持平；“帮助 增长”列出全部"
      )
    case .somethingMissing:
      (
        "语句没有写完：缺{expected}",
        "“帮助 {verb}”有写法和例子"
      )
    case .somethingElseExpected:
      (
        "此处应为{expected}，得到“{got}”",
        "“帮助 {verb}”有写法和例子"
      )
    case .unexpectedRest:
      (
        "多出“{got}”",
        "一行一条语句；名称有空格时加引号"
      )
    case .comparisonNotAllowed:
      (
        "目标不能用“{got}”",
        "用 >= 或 <=，或写区间 3..4"
      )
    case .yearOutOfRange:
      (
        "年份 {got} 不在 {low}–{high} 之内",
        "写四位年份"
      )
    case .unknownIndicator:
      (
        "没有名为“{got}”的指标",
        "可用编号、名称的一部分或拼音首字母；“查看 指标”列出全部"
      )
    case .ambiguousIndicator:
      (
        "“{got}”可以是 {count} 项指标",
        "多写几个字，或用编号"
      )
    case .noIndicators:
      (
        "还没有加载指标表，“{got}”无从查起",
        "先加载指标表"
      )
    case .unknownScenario:
      (
        "没有名为“{got}”的情景",
        "“查看 情景”列出全部"
      )
    case .scenarioHasParent:
      (
        "情景“{name}”已存在，继承自“{parent}”，不能改为“{got}”",
        "换一个名称新建"
      )
    case .scenarioInherited:
      (
        "情景“{name}”不能清除：{heirs} 继承自它",
        "先清除继承它的情景"
      )
    case .baselineStays:
      (
        "“{name}”是其他情景的根，不能清除",
        "逐项清除其中的假设和目标，或用“撤销”"
      )
    case .nothingToDrop:
      (
        "情景“{scenario}”里没有“{indicator}”自己的假设或改动",
        "“查看 假设”“查看 目标”列出现有的；继承来的要打开所属的情景再清除"
      )
    case .unknownPlace:
      (
        "对标数据里没有“{got}”",
        "“查看 对标”列出全部地区"
      )
    case .unknownQuantity:
      (
        "没有名为“{got}”的指标或给定量",
        "先用“令 {got} = 数值”给出"
      )
    case .unitMismatch:
      (
        "单位“{got}”与“{unit}”不能换算",
        "用指标的单位书写"
      )
    case .valueOutOfBounds:
      (
        "{indicator} 不能取 {got}：允许 {allowed}",
        "检查数值与单位"
      )
    case .rateNeedsPercent:
      (
        "“{got}”：增长率要写 %",
        "如 10%"
      )
    case .rateTooLow:
      (
        "增长率为 {got}%，必须大于 -100%",
        "检查符号与数值"
      )
    case .probabilityOutOfRange:
      (
        "“{got}”不在 0%–100% 之内",
        "写成 80% 或 0.8"
      )
    case .rangeReversed:
      (
        "区间写反了：{low} 不小于 {high}",
        "小的在前"
      )
    case .yearNotAfterBase:
      (
        "{got} 年不在基期 {base} 年之后",
        "写基期以后的年份"
      )
    case .yearNotAllowed:
      (
        "增长公式里不能指定年份（@{got}）",
        "公式逐年计算，各量取同一年"
      )
    case .signedPercent:
      (
        "“{got}”含义不明：是每年增长率，还是每年增加的数量",
        "不带加号的百分数是增长率"
      )
    case .bareNumber:
      (
        "“{got}”含义不明：是增长率，还是每年增加的数量",
        "写出 % 或 +"
      )
    case .pointsNotAllowed:
      (
        "{indicator} 的单位是“{unit}”，不能按百分点增长",
        "百分点只用于以 % 计的指标"
      )
    case .rateOnShare:
      (
        "{indicator}以 % 计，“{got}”含义不明：百分点、增长率还是水平",
        "用百分点、几率或终值书写"
      )
    case .growthOfGrowthRate:
      (
        "{indicator} 本身是增长率，没有增长率",
        "用百分点书写"
      )
    case .lawNeedsBounds:
      (
        "{indicator} 没有上限，几率写法只用于比重和评分",
        "用 18% 或 +660 这样的写法"
      )
    case .lawNeedsStock:
      (
        "{indicator} 不是存量，“存量…失效”不适用",
        "用 18% 或 +660 这样的写法"
      )
    case .phasesOverlap:
      (
        "{year} 年与前一阶段重叠",
        "各阶段按年份先后书写，互不重叠"
      )
    case .correlationOutOfRange:
      (
        "“{got}”不是 −1 到 1 之间的相关系数",
        "如 0.7；不带单位"
      )
    case .correlationWithItself:
      (
        "一项指标与自身的相关总是 1，不能是 {got}",
        "写两项不同的指标"
      )
    case .correlationAsymmetric:
      (
        "同一对写了两个数：这里 {got}，第 {line} 行 {mirrored}",
        "两处写同一个数，或只填一处"
      )
    case .correlationContradicts:
      (
        "相关互相矛盾：{first} 与 {second} 为 {got}{third}",
        "这一对最接近的可能值是 {nearest}；或者先写明另外两对"
      )
    case .compareNeedsTwo:
      (
        "对比至少要两个情景",
        "如 对比 基准 高"
      )
    case .totalNeedsFlow:
      (
        "{indicator} 不是当年值，各年相加没有意义",
        "累计法只用于当年值（带 * 的指标）"
      )
    case .sweepMixed:
      (
        "扫描的两端一为增长率、一为数量",
        "两端用同一种写法"
      )
    case .sweepStepNotPositive:
      (
        "步长为 {got}，必须大于 0",
        "如 步长 2%"
      )
    case .sweepTooLong:
      (
        "扫描超过 {limit} 步",
        "加大步长"
      )
    case .repeatedDimension:
      (
        "“{name}”写了两次",
        "每项指标、情景只能占一维"
      )
    case .tooManyRuns:
      (
        "组合超过 {limit} 个",
        "减少情景或假设，或分几次"
      )
    case .runsFailed:
      (
        "{count} 个组合中有 {failed} 个出错：{runs}",
        "其余的已算出；出错的原因在结果里"
      )
    case .jointNotUncertain:
      (
        "没有两项以上不确定、又各算各的目标，无从比较",
        "给两项以上设范围，如 增长 托管 20%..30%；由别的指标算出的请逐项看，如 敏感 高价值"
      )
    case .withinNeedsEquals:
      (
        "“误差”只用于“=”",
        "写 A = B 误差 1%"
      )
    case .mayLeaveBounds:
      (
        "{year}年起可能越过界限 {bound}：以绝对数计的波动没有止境",
        "改用有头有尾或按比例的写法，如 {form}，它们不会越界"
      )
    case .nothingUncertain:
      (
        "增长假设没有不确定性，谈不上把握",
        "写成范围或加上波动，如 增长 托管 20%..30%、增长 托管 24% 波动 10%、增长 托管 按历史"
      )
    case .historyAlone:
      (
        "“按历史”已经含有波动，不再加“波动”或“冲击”",
        "去掉“{got}”"
      )
    case .spreadNotPositive:
      (
        "“{got}”应大于零，前面不写正负号",
        "如 16% ± 4%、波动 10%、权重 0.3"
      )
    case .swingMeasure:
      (
        "“{got}”与这种写法的尺度不符：波动应以“{unit}”计",
        "按比例增长的波动写百分比，如 波动 10%；每年加一个数的，波动写同一单位的数"
      )
    case .shockSize:
      (
        "冲击的幅度“{got}”不能用",
        "写当年水平变化的百分比，大于 -100%，如 冲击 2022 -20%"
      )
    case .shockRecovery:
      (
        "恢复期“{got}”不能用",
        "写 1 到 100 的整年数，如 恢复 2年"
      )
    case .noAssumption:
      (
        "未设增长假设",
        "用“增长”给出，如 增长 {code} 18%"
      )
    case .baseMissing:
      (
        "缺 {year} 年的基期值，不能推算",
        "补上基期值，或用“实绩”给出后来的数值并从那一年起增长"
      )
    case .noValue:
      (
        "没有 {year} 年可作依据的数值（已有：{known}）",
        "用“实绩”补上，或从已有数值的年份起增长；预测值需“设置 依据 全部”"
      )
    case .conflictingYear:
      (
        "{year} 年有互相矛盾的数值：{values}",
        "去掉其中之一，或改正出处"
      )
    case .tooFewSteps:
      (
        "只列了 {given} 年，需要 {needed} 年",
        "补齐各年，或改用分阶段写法"
      )
    case .uncoveredYear:
      (
        "{year} 年没有对应的阶段",
        "最后一段可写 {year}.. 增速"
      )
    case .leavesBounds:
      (
        "{year} 年为 {value}，越过界限 {bound}{safest}",
        "减小增速，或用 几率、线性 到 等不越界的写法"
      )
    case .needsPositive:
      (
        "{year} 年为 {value}：复合增长、对数与饱和曲线只用于正数",
        "用 +数量 或 线性 到 的写法"
      )
    case .capNotAbove:
      (
        "上限 {cap} 不高于起点 {origin}",
        "写高于起点的上限"
      )
    case .onBound:
      (
        "起点 {value} 在界限上，几率无定义",
        "用 +百分点 的写法"
      )
    case .thinSeries:
      (
        "起算的那一年以前（含）可作依据的历年值只有 {points} 个，至少要 {needed} 个{setAside}",
        "补充历年值；要用之后的实绩，“设置 起点 最新”；要用预测值，“设置 依据 全部”"
      )
    case .missingYear:
      (
        "历年值缺 {year} 年，逐年递推的方法不能用",
        "补上 {year} 年的数值，或用 趋势 线性、趋势 对数"
      )
    case .greyRatioOutside:
      (
        "{year} 年的级比 {ratio} 不在 {low}–{high} 之内，GM(1,1) 不适用",
        "用 趋势、趋势 阻尼 或 趋势 西塔"
      )
    case .tooFewPlaces:
      (
        "可比地区只有 {have} 个，至少要 {need} 个",
        "加载更多对标值，或写 同 地区名"
      )
    case .noTargetToSplit:
      (
        "“{indicator}”没有目标，无从分解",
        "先写 目标 {code} 数值"
      )
    case .placeWithoutValues:
      (
        "“{place}”没有可用的两年数值{setAside}",
        "换一个地区，或加载它的历年值"
      )
    case .placeWithoutYear:
      (
        "“{place}”没有 {year} 年可用的数值（已有：{known}）",
        "换年份；预测值需“设置 依据 全部”"
      )
    case .meetsTooEarly:
      (
        "{year} 年不在起点 {origin} 年之后",
        "写更晚的年份"
      )
    case .cycle:
      (
        "互相定义，没有起点：{path}",
        "去掉其中一个公式"
      )
    case .driverUnknown:
      (
        "“{name}”没有数值：{reason}",
        "先给出“{name}”的数值或增长假设"
      )
    case .quantityWithoutYear:
      (
        "给定量“{name}”没有 {year} 年的数值",
        "用“令 {name} = 数值 在 {year}”补上"
      )
    case .divisionByZero:
      (
        "{year} 年除数为 0",
        "检查公式"
      )
    case .notFinite:
      (
        "{year} 年的数值超出可表示的范围",
        "减小增速"
      )
    case .readTooDeep:
      (
        "读取嵌套超过 {limit} 层",
        "检查脚本是否互相读取"
      )
    case .unknownSetting:
      (
        "没有“{got}”这项设置",
        "“设置”列出全部"
      )
    case .settingValue:
      (
        "“{name}”不能设为“{got}”",
        "允许：{allowed}"
      )
    case .unknownTopic:
      (
        "没有“{got}”可看",
        "可写：指标、对标、历年、主张、令、情景、增长、目标、设置，或指标名"
      )
    case .nothingToUndo:
      (
        "要撤销 {got} 条，可撤销的只有 {available} 条",
        "撤销的是改动了计划、情景或设置的语句；提问和导出不算"
      )
    case .nothingToRedo:
      (
        "要重做 {got} 条，可重做的只有 {available} 条",
        "只有刚撤销、之后没有新改动的语句可以重做"
      )
    case .interrupted:
      (
        "已中断：这条语句没有结果，也没有改动",
        "它之前的语句都有效"
      )
    case .workspaceHeld:
      (
        "工作区“{path}”正在使用：{user}@{host} 的进程 {process}，{since} 起",
        "等对方退出，或加 --read-only 只读打开：能看能算，改动不存"
      )
    case .workspaceReadOnly:
      (
        "工作区“{path}”只读：能看能算，改动只在内存里，退出就没有了",
        "要留下改动，用“保存 文件”，或换一个可写的工作区"
      )
    case .workspaceForeign:
      (
        "“{path}”不是推演的工作区",
        "--workspace 要的是推演自己建的文件；换一个文件名就会新建"
      )
    case .workspaceDamaged:
      (
        "工作区“{path}”已损坏：{reason}",
        "文件没有改动；从备份恢复，或换一个文件名新建，再读取保存过的脚本"
      )
    case .workspaceUnreachable:
      (
        "打不开工作区“{path}”：{reason}",
        "检查目录是否存在、是否可写、磁盘是否已满"
      )
    case .workspaceNotRestored:
      (
        "工作区“{path}”的 {count} 条语句只恢复到第 {number} 条之前：{statement}",
        "工作区没有改动；此后的改动只在内存里"
      )
    case .statementNotKept:
      (
        "写不进工作区“{path}”：{reason}；这条语句没有生效",
        "腾出空间或恢复权限后再试；“保存 别处的文件”可以把现状另存一份"
      )
    case .saveDiffers:
      (
        "“{path}”已写入，但重读它得不到现在的状态：加载过的文件有变化或已不在 {files}",
        "把数据文件放回原处，重新加载，再保存"
      )
    case .logExists:
      (
        "“{path}”里已有内容，不往里记录",
        "换一个文件名：一份记录只记一次会话，才能原样再执行"
      )
    case .logFailed:
      (
        "“{path}”写不下去了，记录到此为止：{reason}",
        "腾出空间后，用“记录 文件”另记一份"
      )
    case .nothingToCheck:
      (
        "没有可核对的材料",
        "写上文件或文件夹（其中的 .txt、.md、.csv、.tsv），如“核对 草案”；不写则核对已加载的表"
      )
    case .unknownFinding:
      (
        "没有编号为“{got}”的核对结果",
        "编号是 h 加八位，见“核对”的结果"
      )
    case .unknownSeverity:
      (
        "“{got}”不是核对结果的程度",
        "可用：{allowed}"
      )
    case .nothingToExport:
      (
        "还没有可导出的结果",
        "先推演或测算，再导出"
      )
    case .unknownFormat:
      (
        "“{path}”的结尾看不出格式",
        "用 .docx、.xlsx、.csv、.md、.json、.jsonl 或 .txt"
      )
    case .nothingToArchive:
      (
        "最近的结果不是“交叉”，没有组合可存",
        "先 交叉，再 导出 存档"
      )
    case .archiveNeedsWorkspace:
      (
        "没有打开工作区，无处存档",
        "用 --workspace 文件 打开一个"
      )
    case .exportFailed:
      (
        "写不了“{path}”：{reason}",
        "检查目录与权限；原有文件没有改动"
      )
    case .exportOverInput:
      (
        "“{path}”是已读入的文件，不覆盖",
        "换一个文件名"
      )
    case .tableMissing:
      (
        "没有找到可用的表",
        "要有列：{needed}；只有正文的，用“核对 文件”读"
      )
    case .tableColumnMissing:
      (
        "表里缺列：{column}",
        "要有列：{needed}"
      )
    case .tableColumnRepeated:
      (
        "列“{column}”出现两次",
        "只保留一列"
      )
    case .tableColumnUnknown:
      (
        "列“{column}”没有用到",
        "已略过；改成认识的列名即可读入"
      )
    case .tableColumnLater:
      (
        "列“{column}”是目标年（{target} 年）以后的，没有读入",
        "要测算它：设置 期末 {year}，再写“目标 编号 数值 于 {year}”"
      )
    case .tableRowsMissing:
      (
        "只有表头，没有数据行",
        "补上数据行"
      )
    case .tableRowShort:
      (
        "这一行有 {got} 格，应为 {expected} 格",
        "补齐缺的格，空格留空"
      )
    case .tableRowLong:
      (
        "这一行有 {got} 格，应为 {expected} 格",
        "多出的逗号要用引号括住"
      )
    case .tableRowWithoutValues:
      (
        "这一行没有数值",
        "补上数值，或删去这一行"
      )
    case .tableQuoteOpen:
      (
        "单元格的引号没有结束",
        "补上结束的引号"
      )
    case .tableCodeRepeated:
      (
        "编号“{code}”与第 {line} 行重复",
        "每项指标用不同的编号"
      )
    case .tableNameRepeated:
      (
        "名称“{name}”与第 {line} 行重复",
        "以编号区分"
      )
    case .tableYearUnknown:
      (
        "看不出“{column}”是哪一年",
        "表头写明年份，如 2020年"
      )
    case .tableYearOrder:
      (
        "目标年 {target} 不在基期 {base} 年之后",
        "检查表头的年份"
      )
    case .cellRequired:
      (
        "“{column}”不能为空",
        "补上内容"
      )
    case .cellNotNumber:
      (
        "“{column}”里的“{got}”不是数字",
        "写数字；没有数值写“-”"
      )
    case .cellNotSingle:
      (
        "“{column}”里的“{got}”应是一个数值，没有采用",
        "只写一个数值"
      )
    case .loadOfScript:
      (
        "“{path}”是脚本，不是表",
        "“加载”读指标表；脚本用“读取”执行"
      )
    case .readOfTable:
      (
        "“{path}”是表，不是语句",
        "“读取”执行语句；表用加载、历年、对标或主张"
      )
    case .cellPlanTotal:
      (
        "“{column}”里的“{got}”带括号，按规划的惯例是五年累计数，不当作当年的值",
        "是当年的值就去掉括号；累计数用“反解 {code} 为 累计增长 {total}”试算"
      )
    case .cellChangeUndecided:
      (
        "“{column}”里的“{got}”可以有两种意思，没有当作目标",
        "按百分比写“目标 {code} {grown}”，按数量写“目标 {code} {added}”；各年合计的，类型写“当年值”"
      )
    case .cellChangeWithoutBase:
      (
        "“{column}”里的“{got}”是一段时期的变化，缺 {year} 年的值，算不出目标",
        "在表中补上 {year} 年的值再加载，或用“目标 {code} 数值”写出目标"
      )
    case .cellRangeReversed:
      (
        "区间写反了：{low} 大于 {high}",
        "小的在前"
      )
    case .cellUnitMismatch:
      (
        "单位“{got}”不能换算为“{expected}”",
        "改成同一种单位"
      )
    case .cellOutOfBounds:
      (
        "{indicator} 不能取 {got}{unit}：允许 {allowed}",
        "检查数值与单位；可以为负的量（差额、增速）在“类型”一列写 未定 或 增长率"
      )
    case .cellYear:
      (
        "“{column}”里的“{got}”不是 {first}–{last} 之间的年份",
        "写四位年份"
      )
    case .cellWord:
      (
        "“{column}”里的“{got}”不认识",
        "允许：{allowed}"
      )
    case .conflictingValues:
      (
        "{entity}{quantity} {year} 年有两个数值：{first}（{firstSource}）与 {second}（{secondSource}）",
        "两个都保留，都不作依据；核对出处后去掉其中之一"
      )
    case .targetAlreadyMet:
      (
        "目标低于基期：{code} {indicator} {base} → {target}{unit}，按“越高越好”已经达到",
        "若是越低越好，写“目标 {code} <= {target}”，或在表里加“方向”列（越低越好）"
      )
    case .farFromBase:
      (
        "{indicator} {got}{unit} 与基期值 {base}{unit} 相差悬殊",
        "多半是单位不同（家与万家，8% 与 0.08）；确是如此就不必改"
      )
    case .actualOffScale:
      (
        "{indicator} {year} 年 {got}{unit}，{lastYear} 年是 {last}{unit}，差 {factor} 倍：单位或小数点？",
        "写对了就不必改；写错了，再写一次“实绩 {code} {year} 数值”，或“撤销”"
      )
    case .actualAfterTarget:
      (
        "{indicator} 的目标年是 {target} 年，{year} 年在其后：不影响目标的判定",
        "年份写错了，“撤销”后重写"
      )
    case .entityUnsaid:
      (
        "指标 {code} 的基期值 {got}{unit} 就是{entity}的：这是{entity}的规划吗？",
        "是，就写“设置 主体 {entity}”，否则{entity}的历年值只当作别的地区的"
      )
    case .changeWithoutYearBefore:
      (
        "{indicator} 记的是各年的变化，缺 {missing} 年的，{year} 年的水平算不出来",
        "先写“实绩 {code} {missing} 数值”"
      )
    case .growthFromZero:
      (
        "{indicator} {year} 年为 0，按增速增长仍是 0",
        "用每年的增量（+10）或“线性 到 50”"
      )
    case .shortSpan:
      (
        "{entity}的增速只出自 {first}–{last} 年，跨度不足 3 年，好坏一年就能左右",
        "补充{entity}更早的数据，或用“同 中位”“同 标杆”"
      )
    case .codeTaken:
      (
        "这些编号在 {document} 里是别的指标：{codes}",
        "两张表用不同的编号；要换成这张表，先“撤销”加载 {document}"
      )
    case .thousandsSeparator:
      (
        "“{got}”：千分位逗号只用于表格",
        "去掉逗号"
      )
    case .nameNotUsable:
      (
        "“{got}”不能作名称",
        "名称要有文字，不分行；给定量不能与指标同名，也不能是数字"
      )
    case .actualContradictsBase:
      (
        "{indicator} {year} 年是基期，基期值为 {base}",
        "“实绩”不改基期；要改基期值，请改指标表"
      )
    case .expressionTooLong:
      (
        "一条语句里的数值与名称超过 {limit} 个",
        "用“令”给中间结果起名"
      )
    }
  }
}
