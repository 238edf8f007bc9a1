import ScenarioLanguage

/// What help knows of a concept.
struct ConceptEntry {
  /// The names that it is asked for by; the first is its title.
  let chineseNames: [String]
  let englishNames: [String]
  /// What it is.
  let text: Bilingual
  /// A statement that tests execute, in each language.
  let example: Bilingual

  init(_ chineseNames: [String], _ englishNames: [String], _ text: (String, String), example: (String, String)) {
    self.chineseNames = chineseNames
    self.englishNames = englishNames
    self.text = Bilingual(text.0, text.1)
    self.example = Bilingual(example.0, example.1)
  }

  /// The names in a language.
  func names(_ language: WordLanguage) -> [String] { language == .chinese ? chineseNames : englishNames }
}

extension Concept {
  /// The entry of the concept.
  var entry: ConceptEntry {
    switch self {
    case .statements:
      ConceptEntry(
        ["语句", "语法"], ["statements", "syntax"],
        (
          "一行一条语句，动词在前；中文词与英文词完全等同，可以混用。# 之后是注释；行尾的 \\、没有结束的引号或括号表示下一行继续。全角的字母、数字、标点在引号之外都当半角。",
          "One statement a line, the verb first; Chinese and English words are equal and can be mixed. # begins a comment; a line that ends in \\ or leaves a quote or bracket open continues. Full-width letters, digits and signs are folded outside quotes."
        ), example: ("增长 托管 24% # 与去年持平", "grow 托管 24% # as last year"))
    case .names:
      ConceptEntry(
        ["名称", "指标名"], ["names"],
        (
          "指标可用编号（18）、全名、别名、拼音首字母（tgsl）、名称中独有的一部分（托管）来指，依此顺序。含空格或标点的名称加引号。写得不清楚时会列出最接近的三个。",
          "An indicator is named by its code (18), full name, alias, pinyin initials (tgsl) or a part that only it has (托管), in that order. A name with spaces or punctuation is quoted. What is unclear is answered with the nearest three."
        ), example: ("可达 tgsl", "reach tgsl"))
    case .numbers:
      ConceptEntry(
        ["数字", "单位"], ["numbers", "units"],
        (
          "数字按文件里的写法：5000家、12亿元、70万件、1.4个百分点，单位不同会换算。语句里不用千分位逗号，逗号用来隔开。百分比与百分点是两回事：比重每年提高 1.4 个百分点写 +1.4pp。",
          "Numbers as documents write them: 5000家, 12亿元, 70万件, 1.4个百分点; other units are converted. There are no thousands separators in statements, a comma separates. Per cent and points differ: a share that rises by 1.4 points a year is +1.4pp."
        ), example: ("反解 质押 为 120000万元", "solve 质押 for 120000万元"))
    case .laws:
      ConceptEntry(
        ["增长写法", "写法"], ["laws"],
        ("“增长 指标”之后可以写的全部：", "What can follow grow INDICATOR:"),
        example: ("增长 托管 到 5000家", "grow 托管 to 5000家"))
    case .kinds:
      ConceptEntry(
        ["类型", "指标类型"], ["kinds", "kind"],
        (
          "类型决定怎样计算：比重不能写 18%，存量不会低于 0，只有当年值能逐年相加。类型由名称、单位和 * 号（当年值）推断，或由表中“类型”一列写明。",
          "The kind decides the arithmetic: a share does not grow by 18%, a stock does not fall below 0, only flows add up. It is inferred from name, unit and star (* marks flows), or stated in a column."
        ), example: ("查看 调解", "show 调解"))
    case .base:
      ConceptEntry(
        ["基期", "基期值", "底数"], ["base", "base year"],
        (
          "规划所比较的起点：表中“2020年”一列。缺基期值的指标推算不了，但对标和目标照样列出。基期不因后来的实绩而改变。",
          "The year and value that the plan starts from: the column 2020年 of its table. Without it nothing can be projected, but peers and target are shown. Later outcomes do not change it."
        ), example: ("查看 指标", "show indicators"))
    case .actuals:
      ConceptEntry(
        ["实绩值", "新实绩"], ["actuals", "newer-actual"],
        (
          "基期之后的真实数字，用“实绩”或历年表给出。“可达”随即列出从最新实绩起还需要的年均增长；“增长 X 从 2021 18%”从那一年的实绩起算。",
          "Outcomes after the base, stated with actual or in a series. reach then gives the rate required from the newest; grow X from 2021 18% starts there."
        ), example: ("增长 高价值 从 2021 18%", "grow 高价值 from 2021 18%"))
    case .horizon:
      ConceptEntry(
        ["期末年", "规划期"], ["planning period", "plan years"],
        (
          "推演到哪一年：表中目标的年份，可用“设置 期末 2030”改变，或在“推演 … 到 2030”里临时给出。",
          "The year that projections run to: that of the table's targets, changed with set horizon 2030, or for once with project … to 2030."
        ), example: ("推演 托管 到 2025", "project 托管 to 2025"))
    case .required:
      ConceptEntry(
        ["需年均", "需年增", "所需增速"], ["required rate", "required"],
        (
          "需年均 =（目标 ÷ 基期）^(1/年数) - 1；需年增 =（目标 - 基期）÷ 年数。从最新实绩起的另行列出。换一个目标值试算，用“反解”。",
          "The required rate is (target / base)^(1/years) - 1, the required increment (target - base) / years. From the newest actual it is given separately. solve computes it for any value."
        ), example: ("反解 托管 为 5000家", "solve 托管 for 5000家"))
    case .gap:
      ConceptEntry(
        ["差距", "缺口"], ["gap"],
        (
          "推演值减目标：正数是超出，负数是不足；越低越好的指标相反。判定不看四舍五入：4983.76 不算达到 5000。",
          "The projected value less the target: positive is beyond it, negative short of it; the other way round where lower is better. Verdicts do not round: 4983.76 does not reach 5000."
        ), example: ("增长 托管 24%", "grow 托管 24%"))
    case .verdicts:
      ConceptEntry(
        ["判定", "结论"], ["verdicts", "verdict"],
        (
          "没有不确定性时只有已达、可达、难以达到、无法判断；给出区间增速后按达到的概率分级：稳可达 ≥90%，较可能 ≥60%，不确定 ≥40%，较难 ≥10%，再低是难以达到。已达：基期值或实绩已达目标，而且假设的路径到目标年保得住（概率 ≥90%）；保不住就按路径判定。没有假设就没有判定，只列出所需增速（已达的除外）。曾达：基期值或较早的实绩达到过，最新实绩又不达标，这样的约束性目标批处理按没有达到退出。未达到：目标年已有实绩而没有达到。“可达 按 方法”逐个方法看中位值过没过目标，只有可达、难以达到两档，所以概率 31% 也可能是难以达到；有假设的“可达”按概率分级。",
          "Without uncertainty only reached, within reach, out of reach and unknown occur; with it, verdicts follow the probability: robust from 90 %, likely from 60 %, uncertain from 40 %, unlikely from 10 %, below that out of reach. Reached: the base or an actual meets the target and the assumed path keeps it to the target year (p ≥ 90 %); otherwise the path decides. Without an assumption there is no verdict unless the target is met, only what it takes. Met before: the base or an earlier actual met it, the newest does not; a batch counts such a binding target as not met. Missed: the actual of its own year does not meet it. The lines of reach by methods ask of each method whether its median meets the target, within reach or out of reach, so that 31 % may be out of reach there; reach under an assumption grades the probability."
        ), example: ("可达 托管", "reach 托管"))
    case .probability:
      ConceptEntry(
        ["把握", "概率"], ["probability", "chance"],
        (
          "写了范围、波动或“按历史”的假设，“可达”就给出达到目标的把握。倒过来问“八成把握能定多少”：反解 指标 把握 80%；要在终端之外设关：断言 可达 指标 >= 80%。",
          "An assumption with a range, a swing or history gives reach the probability of the target. The other way round, the target that is reached with 80 %: solve INDICATOR at 80%. assert reach INDICATOR >= 80% makes it a condition."
        ), example: ("增长 托管 20%..28%", "grow 托管 20%..28%"))
    case .baseline:
      ConceptEntry(
        ["基准", "基准情景"], ["baseline"],
        (
          "第一个情景，总在那里。别的情景从它继承：没有改动的假设和目标随它而变。提示符里写着打开的是哪一个。",
          "The first scenario, always there. Others inherit from it: what they leave alone follows it. The prompt names the one that is open."
        ), example: ("情景 乐观 从 基准", "scenario 乐观 from 基准"))
    case .comparability:
      ConceptEntry(
        ["口径"], ["comparability", "definition"],
        (
          "同名的指标可能量的不是同一件事：单位不同、说明里写着“覆盖率”“国家级”。这样的对标照样列出，但不参与比较，并说明原因。",
          "Indicators of one name may measure different things: another unit, a note such as 覆盖率 or 国家级. Such peers are listed, not compared, and it says why."
        ), example: ("解释 高价值", "explain 高价值"))
    case .sources:
      ConceptEntry(
        ["出处", "来源"], ["sources", "provenance"],
        (
          "每个数字都记着它从哪个文件、哪一行来，假设记着是哪条语句、因为什么。“解释”把它们和公式一起写出。",
          "Every number knows the file and line that it came from, every assumption its statement and reason. explain writes them beside the formula."
        ), example: ("解释 托管", "explain 托管"))
    case .scripts:
      ConceptEntry(
        ["脚本"], ["scripts", "script"],
        (
          "脚本与提示符用同一种语言。tuiyan run 文件、tuiyan < 文件、tuiyan -c 语句；脚本中的文件名相对于脚本所在目录。-D 名=值 给出 $名。",
          "Scripts use the language of the prompt: tuiyan run FILE, tuiyan < FILE, tuiyan -c STATEMENT. Files are looked for beside the script. -D name=value gives $name."
        ),
        example: ("读取 Scenarios/zhengzhou-2025/plan.tuiyan", "read Scenarios/zhengzhou-2025/plan.tuiyan"))
    case .example:
      ConceptEntry(
        ["郑州", "例子"], ["zhengzhou", "examples"],
        (
          "所有例子都用郑州市“十四五”知识产权规划（征求意见稿）：18 项指标、十一个地区的对标、2016—2021 年的历年值、文中写明的数字。",
          "All examples use Zhengzhou's draft plan for intellectual property 2021–2025: 18 indicators, peers of eleven places, past values of 2016–2021, numbers stated in its text."
        ), example: ("查看", "show"))
    case .settings:
      ConceptEntry(
        ["设置项", "选项"], ["settings", "options"],
        ("“设置 名称 值”修改，“设置”列出现在的值与来处：", "set NAME VALUE changes one, set lists the values and where they came from:"),
        example: ("设置", "set"))
    case .diagnostics:
      ConceptEntry(
        ["诊断", "错误", "诊断代码"], ["diagnostics", "errors", "codes"],
        (
          "出错时，方括号里的是诊断代码；“解释 代码”说明它的意思、成因和改法。出错的语句什么也没有改变。全部代码：",
          "The code of a diagnostic stands in brackets; explain CODE says what it means, why it arises and what to do. A statement that fails has changed nothing. All codes:"
        ), example: ("解释 unknown-indicator", "explain unknown-indicator"))
    case .keys:
      ConceptEntry(
        ["快捷键", "按键"], ["keys", "shortcuts"],
        (
          "Tab 补全动词、指标、文件与设置；↑ ↓ 翻历史，Ctrl-R 按词找历史（中文也行）；Ctrl-A Ctrl-E 行首行尾，Ctrl-W 删词，Ctrl-U 删到行首；Ctrl-C 放弃这一行，或停下正在算的；空行 Ctrl-D 离开。",
          "Tab completes verbs, indicators, files and settings; ↑ ↓ walk the history, Ctrl-R searches it; Ctrl-A Ctrl-E go to the ends of the line, Ctrl-W deletes a word, Ctrl-U the line so far; Ctrl-C drops the line, or stops what is being computed; Ctrl-D on an empty line leaves."
        ), example: ("帮助 快捷键", "help keys"))
    case .files:
      ConceptEntry(
        ["表格", "文件格式"], ["tables", "file formats"],
        (
          "CSV、TSV 与粘贴的文字，UTF-8、UTF-16 或 GB18030；标题行、单位行、注、6.3/12、3-4、44万 都认得。从电子表格里复制的表格直接粘贴到提示符、回车，就等于加载。读完会说读了几行、缺什么、推断了什么。",
          "CSV, TSV and pasted text, UTF-8, UTF-16 or GB18030; title, unit and note rows, 6.3/12, 3-4 and 44万 are understood. A table copied from a spreadsheet is pasted at the prompt and loaded by Enter. Loading reports rows, missing cells and what was inferred."
        ),
        example: ("加载 Scenarios/zhengzhou-2025/indicators.csv", "load Scenarios/zhengzhou-2025/indicators.csv"))
    case .commandLine:
      ConceptEntry(
        ["命令行"], ["command line"],
        (
          "tuiyan 进入交互；tuiyan run 文件 … 依次执行脚本；tuiyan -c 语句 -f 文件 按给出的顺序执行，-i 之后留在交互；tuiyan lint 只检查，tuiyan fmt 排版，tuiyan worker 逐行应答。tuiyan --help 列出选项。",
          "tuiyan is the shell; tuiyan run FILE ... executes scripts; tuiyan -c STATEMENT -f FILE in the order given, -i stays in the shell; tuiyan lint checks, tuiyan fmt lays out, tuiyan worker answers line by line. tuiyan --help lists the options."
        ), example: ("设置 格式 table", "set format table"))
    case .exitCodes:
      ConceptEntry(
        ["退出码"], ["exit codes"],
        (
          "0 正常；1 语句或数据有误；2 用法有误；3 --keep-going 后有误；4 断言不成立，或要求的目标难以达到、曾达而最新实绩不达标；5 程序故障；130 中断。",
          "0 ok; 1 a statement or its data is wrong; 2 usage; 3 --keep-going finished and one was wrong; 4 an assertion failed, or a required target is out of reach or met before and missed by the newest actual; 5 a fault of ours; 130 interrupted."
        ), example: ("断言 个数 可达 >= 0", "assert count reach >= 0"))
    case .flags, .thinEvidence, .methodsDisagree, .worsening, .tooEasy, .baseMissing, .aboveRange, .notComparable:
      flagEntry
    case .methods, .evidenceModel, .greyModel, .scores: methodEntry
    case .official, .midTerm, .statcan, .eurostat, .unsd, .escap, .aarr: officialEntry
    }
  }
}
