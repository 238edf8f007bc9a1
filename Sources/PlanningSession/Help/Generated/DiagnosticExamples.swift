// Generated from Tests/Transcripts/errors by DiagnosticExamplesTests.
// swift-format-ignore-file

/// Diagnostics as they really occur, and what is right instead.
enum DiagnosticExamples {
  static let all: [String: DiagnosticExample] = [
    "file-missing": DiagnosticExample(
      chinese: "-c#1:1:4: error: 没有文件“Tests/Transcripts/errors/files/missing.csv” [file-missing]\n  1 | 加载 Tests/Transcripts/errors/files/missing.csv\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  检查文件名与所在目录；脚本中的文件名相对于脚本所在目录",
      english: "-c#1:1:4: error: no file “Tests/Transcripts/errors/files/missing.csv” [file-missing]\n  1 | 加载 Tests/Transcripts/errors/files/missing.csv\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  check the name and the folder; in a script, names are relative to the script",
      right: "加载 Tests/Transcripts/errors/files/plan.csv"),
    "file-is-directory": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Transcripts/errors/files”是目录，不是文件 [file-is-directory]\n  1 | 加载 Tests/Transcripts/errors/files\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  写出目录中的文件名",
      english: "-c#1:1:4: error: “Tests/Transcripts/errors/files” is a directory, not a file [file-is-directory]\n  1 | 加载 Tests/Transcripts/errors/files\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  name a file inside it",
      right: "加载 Tests/Transcripts/errors/files/plan.csv"),
    "file-not-permitted": DiagnosticExample(
      chinese: "-c#1:1:4: error: 没有权限打开“/proc/sys/vm/compact_memory” [file-not-permitted]\n  1 | 加载 /proc/sys/vm/compact_memory\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~\n  检查文件权限",
      english: "-c#1:1:4: error: no permission to open “/proc/sys/vm/compact_memory” [file-not-permitted]\n  1 | 加载 /proc/sys/vm/compact_memory\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~\n  check the permissions of the file",
      right: nil),
    "file-too-large": DiagnosticExample(
      chinese: "-c#1:1:4: error: “large.csv”过大（314572800 字节，上限 268435456） [file-too-large]\n  1 | 加载 large.csv\n    |      ^~~~~~~~~\n  拆分文件，或只保留需要的表",
      english: "-c#1:1:4: error: “large.csv” is too large (314572800 bytes, limit 268435456) [file-too-large]\n  1 | 加载 large.csv\n    |      ^~~~~~~~~\n  split the file, or keep only the table you need",
      right: nil),
    "file-unreadable": DiagnosticExample(
      chinese: "-c#1:1:4: error: 读不出“/proc/self/mem”（系统错误 5） [file-unreadable]\n  1 | 加载 /proc/self/mem\n    |      ^~~~~~~~~~~~~~\n  检查磁盘与文件",
      english: "-c#1:1:4: error: “/proc/self/mem” cannot be read (system error 5) [file-unreadable]\n  1 | 加载 /proc/self/mem\n    |      ^~~~~~~~~~~~~~\n  check the disk and the file",
      right: nil),
    "file-binary": DiagnosticExample(
      chinese: "-c#1:1:4: error: “binary.csv”不是文本：第 7 字节是 0 [file-binary]\n  1 | 加载 binary.csv\n    |      ^~~~~~~~~~\n  表另存为 .xlsx 或 CSV（UTF-8 或 GB18030），文稿另存为 .docx 或 .txt",
      english: "-c#1:1:4: error: “binary.csv” is no text: byte 7 is 0 [file-binary]\n  1 | 加载 binary.csv\n    |      ^~~~~~~~~~\n  save a table as .xlsx or CSV (UTF-8 or GB18030), a draft as .docx or .txt",
      right: nil),
    "file-encoding": DiagnosticExample(
      chinese: "-c#1:1:4: error: “coded.csv”的编码无法识别：第 36 字节既不合 UTF-8 也不合 GB18030 [file-encoding]\n  1 | 加载 coded.csv\n    |      ^~~~~~~~~\n  另存为 UTF-8",
      english: "-c#1:1:4: error: the encoding of “coded.csv” is unknown: byte 36 fits neither UTF-8 nor GB18030 [file-encoding]\n  1 | 加载 coded.csv\n    |      ^~~~~~~~~\n  save it as UTF-8",
      right: nil),
    "office-damaged": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Corpora/office/bad/截断.xlsx”读不出来：文件不完整，可能没有下载完 [office-damaged]\n  1 | 加载 Tests/Corpora/office/bad/截断.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  在 Excel、Word 或 WPS 里打开（能修复就修复），另存为 .xlsx 或 .docx；从邮件或网盘来的，再下载一次",
      english: "-c#1:1:4: error: “Tests/Corpora/office/bad/截断.xlsx” cannot be read: the file ends too early; it may not have been fetched completely [office-damaged]\n  1 | 加载 Tests/Corpora/office/bad/截断.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  open it in Excel, Word or WPS (repair it if asked) and save it as .xlsx or .docx; if it came by mail, fetch it again",
      right: nil),
    "office-encrypted": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Corpora/office/bad/密码.xlsx”有密码保护，读不出来 [office-encrypted]\n  1 | 加载 Tests/Corpora/office/bad/密码.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  在 Excel、Word 或 WPS 里打开，去掉密码后另存",
      english: "-c#1:1:4: error: “Tests/Corpora/office/bad/密码.xlsx” is protected by a password [office-encrypted]\n  1 | 加载 Tests/Corpora/office/bad/密码.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  open it in Excel, Word or WPS, remove the password and save it",
      right: nil),
    "office-too-large": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Corpora/office/bad/炸弹.xlsx”里的 xl/worksheets/sheet1.xml 展开后有 95 MB，远大于任何一张表 [office-too-large]\n  1 | 加载 Tests/Corpora/office/bad/炸弹.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  只把要用的表复制到一个新文件里再加载",
      english: "-c#1:1:4: error: xl/worksheets/sheet1.xml in “Tests/Corpora/office/bad/炸弹.xlsx” has 95 MB unpacked, far more than any table [office-too-large]\n  1 | 加载 Tests/Corpora/office/bad/炸弹.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  copy the table that is needed to a new file and load that",
      right: nil),
    "office-other-kind": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Corpora/office/bad/旧表.xls”是旧格式的表格（Excel 97–2003 的 .xls，或 WPS 的 .et），不能直接读 [office-other-kind]\n  1 | 加载 Tests/Corpora/office/bad/旧表.xls\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  在 Excel 或 WPS 里打开，另存为“Excel 工作簿（.xlsx）”",
      english: "-c#1:1:4: error: “Tests/Corpora/office/bad/旧表.xls” is a workbook of the old format (.xls of Excel 97–2003, .et of WPS), which cannot be read directly [office-other-kind]\n  1 | 加载 Tests/Corpora/office/bad/旧表.xls\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  open it in Excel or WPS and save it as an Excel workbook (.xlsx)",
      right: nil),
    "office-no-script": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Corpora/office/good/两稿.xlsx”是表格或文档，不是脚本 [office-no-script]\n  1 | 读取 Tests/Corpora/office/good/两稿.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  表用“加载”“历年”“对标”“主张”读入；文稿用“核对”",
      english: "-c#1:1:4: error: “Tests/Corpora/office/good/两稿.xlsx” is a workbook or document, not a script [office-no-script]\n  1 | 读取 Tests/Corpora/office/good/两稿.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  read tables with load, series, peers or claims; drafts with check",
      right: nil),
    "sheet-unknown": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Corpora/office/good/两稿.xlsx”里没有“2025年稿”；有：2023年稿、2024年稿 [sheet-unknown]\n  1 | 加载 Tests/Corpora/office/good/两稿.xlsx!2025年稿\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  可以写：Tests/Corpora/office/good/两稿.xlsx!2023年稿  Tests/Corpora/office/good/两稿.xlsx!2024年稿\n  写明其中一张，如 加载 规划.xlsx!表名，或第几张：加载 规划.xlsx!1",
      english: "-c#1:1:4: error: “Tests/Corpora/office/good/两稿.xlsx” has no “2025年稿”; it has: 2023年稿、2024年稿 [sheet-unknown]\n  1 | 加载 Tests/Corpora/office/good/两稿.xlsx!2025年稿\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  try: Tests/Corpora/office/good/两稿.xlsx!2023年稿  Tests/Corpora/office/good/两稿.xlsx!2024年稿\n  name one of them, such as load plan.xlsx!SHEET, or its number: load plan.xlsx!1",
      right: "加载 Tests/Corpora/office/good/两稿.xlsx!2024年稿"),
    "sheet-ambiguous": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Corpora/office/good/两稿.xlsx”有几张表都可以读作指标表：2023年稿、2024年稿 [sheet-ambiguous]\n  1 | 加载 Tests/Corpora/office/good/两稿.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  可以写：Tests/Corpora/office/good/两稿.xlsx!2023年稿  Tests/Corpora/office/good/两稿.xlsx!2024年稿\n  写明读哪一张；名称里有空格就整个加引号",
      english: "-c#1:1:4: error: several sheets of “Tests/Corpora/office/good/两稿.xlsx” read as a table of indicators: 2023年稿、2024年稿 [sheet-ambiguous]\n  1 | 加载 Tests/Corpora/office/good/两稿.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  try: Tests/Corpora/office/good/两稿.xlsx!2023年稿  Tests/Corpora/office/good/两稿.xlsx!2024年稿\n  say which one; quote the whole if it holds blanks",
      right: "加载 Tests/Corpora/office/good/两稿.xlsx!2024年稿"),
    "sheet-missing": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Corpora/office/good/无表.xlsx”的几张工作表都不像指标表：封面、联系人 [sheet-missing]\n  1 | 加载 Tests/Corpora/office/good/无表.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  可以写：Tests/Corpora/office/good/无表.xlsx!封面  Tests/Corpora/office/good/无表.xlsx!联系人\n  写明读哪一张，它缺哪几列就会说清楚",
      english: "-c#1:1:4: error: no sheet of “Tests/Corpora/office/good/无表.xlsx” reads as a table of indicators: 封面、联系人 [sheet-missing]\n  1 | 加载 Tests/Corpora/office/good/无表.xlsx\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  try: Tests/Corpora/office/good/无表.xlsx!封面  Tests/Corpora/office/good/无表.xlsx!联系人\n  say which one to read, and what it lacks will be named",
      right: nil),
    "cell-date": DiagnosticExample(
      chinese: "Tests/Corpora/office/bad/日期与公式.xlsx 指标!E2: error: “2025年”一栏是日期“3月4日”，多半是 Excel 把范围改成了日期 [cell-date]\n  指标!E2 | 1 示范园区数量 个 3 3月4日\n          |                     ^~~~~~\n  可以写：3-4\n  把单元格格式改为“文本”，重新输入原来的数",
      english: "Tests/Corpora/office/bad/日期与公式.xlsx 指标!E2: error: column “2025年” holds the date “3月4日”; most likely Excel turned a range into it [cell-date]\n  指标!E2 | 1 示范园区数量 个 3 3月4日\n          |                     ^~~~~~\n  try: 3-4\n  set the format of the cell to text and enter the number again",
      right: nil),
    "cell-formula-error": DiagnosticExample(
      chinese: "Tests/Corpora/office/bad/日期与公式.xlsx 指标!D3: error: “2020年”一栏的公式没有结果：#DIV/0! [cell-formula-error]\n  指标!D3 | 2 专利转化率 % #DIV/0! 30\n          |                ^~~~~~~\n  在 Excel 里改正公式，或者改写为数值；确实缺数就写 -",
      english: "Tests/Corpora/office/bad/日期与公式.xlsx 指标!D3: error: the formula in column “2020年” has no result: #DIV/0! [cell-formula-error]\n  指标!D3 | 2 专利转化率 % #DIV/0! 30\n          |                ^~~~~~~\n  mend the formula in Excel, or write the number; where there is none, write -",
      right: nil),
    "cell-formula-empty": DiagnosticExample(
      chinese: "Tests/Corpora/office/bad/日期与公式.xlsx 指标!E4: error: “2025年”一栏的公式没有存下结果：=D4*1.8 [cell-formula-empty]\n  指标!E4 | 3 技术合同成交额 亿元 100 =D4*1.8\n          |                           ^~~~~~~\n  在 Excel 或 WPS 里打开，重新计算并保存；或把公式粘贴为数值",
      english: "Tests/Corpora/office/bad/日期与公式.xlsx 指标!E4: error: the formula in column “2025年” was stored without its result: =D4*1.8 [cell-formula-empty]\n  指标!E4 | 3 技术合同成交额 亿元 100 =D4*1.8\n          |                           ^~~~~~~\n  open the file in Excel or WPS, recalculate and save; or paste the formula as a value",
      right: nil),
    "line-too-long": DiagnosticExample(
      chinese: "long.tuiyan:1:1: error: 这一行超过 1 MiB，既不是语句，也不是表中的一行 [line-too-long]\n  1 | 断言 1                                                                                             …\n    | ^~\n  检查文件是否选错，或换行丢失",
      english: "long.tuiyan:1:1: error: this line is longer than 1 MiB: neither a statement nor a row of a table [line-too-long]\n  1 | 断言 1                                                                                             …\n    | ^~\n  check whether it is the right file, or whether its line endings were lost",
      right: nil),
    "unclosed-quote": DiagnosticExample(
      chinese: "-c#1:1:4: error: 引号没有结束 [unclosed-quote]\n  1 | 情景 \"高\n    |      ^\n  补上结束的引号",
      english: "-c#1:1:4: error: the quote is not closed [unclosed-quote]\n  1 | 情景 \"高\n    |      ^\n  add the closing quote",
      right: "情景 \"高\""),
    "unclosed-bracket": DiagnosticExample(
      chinese: "-c#1:1:4: error: 括号没有结束 [unclosed-bracket]\n  1 | 断言 (1 + 2 >= 3\n    |      ^\n  补上“)”",
      english: "-c#1:1:4: error: the bracket is not closed [unclosed-bracket]\n  1 | 断言 (1 + 2 >= 3\n    |      ^\n  add “)”",
      right: "断言 (1 + 2) >= 3"),
    "unclosed-variable": DiagnosticExample(
      chinese: "-c#1:1:4: error: 变量“主题”缺少“}” [unclosed-variable]\n  1 | 查看 ${主题\n    |      ^~~~~~\n  写作 $主题 或 ${name:-默认值}",
      english: "-c#1:1:4: error: “}” is missing after the variable “主题” [unclosed-variable]\n  1 | 查看 ${主题\n    |      ^~~~~~\n  write $主题 or ${name:-default}",
      right: "查看 ${主题:-指标}"),
    "undefined-variable": DiagnosticExample(
      chinese: "-c#1:1:4: error: 变量“主题”没有定义 [undefined-variable]\n  1 | 查看 $主题\n    |      ^~~~~\n  可以写：主体\n  用 -D 主题=值 给出，或写 ${主题:-默认值}",
      english: "-c#1:1:4: error: the variable “主题” is not defined [undefined-variable]\n  1 | 查看 $主题\n    |      ^~~~~\n  try: 主体\n  give it with -D 主题=VALUE, or write ${主题:-default}",
      right: nil),
    "number-exponent": DiagnosticExample(
      chinese: "-c#2:1:9: error: “1e2”：数字不用指数写法 [number-exponent]\n  1 | 增长 专利密度 1e2%\n    |               ^~~\n  写成普通小数，或用 万、亿",
      english: "-c#2:1:9: error: “1e2”: numbers are written without exponent [number-exponent]\n  1 | 增长 专利密度 1e2%\n    |               ^~~\n  write a plain decimal, or use 万 and 亿",
      right: "增长 专利密度 100%"),
    "number-malformed": DiagnosticExample(
      chinese: "-c#2:1:6: error: “1.2.3”不是数字：有不止一个小数点 [number-malformed]\n  1 | 增长 1 1.2.3%\n    |        ^~~~~\n  只保留一个小数点",
      english: "-c#2:1:6: error: “1.2.3” is no number: it has more than one point [number-malformed]\n  1 | 增长 1 1.2.3%\n    |        ^~~~~\n  keep one decimal point",
      right: "增长 1 1.23%"),
    "number-too-long": DiagnosticExample(
      chinese: "-c#2:1:7: error: 数字超过 30 位 [number-too-long]\n  1 | 增长 1 +1234567890123456789012345678901\n    |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  写出需要的位数，或用 万、亿",
      english: "-c#2:1:7: error: the number has more than 30 digits [number-too-long]\n  1 | 增长 1 +1234567890123456789012345678901\n    |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  write the digits you need, or use 万 and 亿",
      right: "增长 1 +1200"),
    "nested-too-deeply": DiagnosticExample(
      chinese: "deep.tuiyan:1:205: error: 括号嵌套超过 200 层 [nested-too-deeply]\n  1 | …((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))…\n    |                              ^\n  用“令”给中间结果起名",
      english: "deep.tuiyan:1:205: error: brackets are nested more than 200 deep [nested-too-deeply]\n  1 | …((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))…\n    |                              ^\n  name parts of it with let",
      right: nil),
    "unknown-verb": DiagnosticExample(
      chinese: "-c#2:1:1: error: 没有“增涨”这个动词 [unknown-verb]\n  1 | 增涨 1 18%\n    | ^~~~\n  可以写：增长\n  “帮助”列出全部动词",
      english: "-c#2:1:1: error: there is no verb “增涨” [unknown-verb]\n  1 | 增涨 1 18%\n    | ^~~~\n  try: 增长\n  help lists all verbs",
      right: "增长 1 18%"),
    "unknown-law": DiagnosticExample(
      chinese: "-c#2:1:6: error: 没有“翻倍”这种增长写法 [unknown-law]\n  1 | 增长 1 翻倍\n    |        ^~~~\n  可以写：翻番\n  如 18%、+660、+2pp、到 13、持平；“帮助 增长”列出全部",
      english: "-c#2:1:6: error: there is no growth law “翻倍” [unknown-law]\n  1 | 增长 1 翻倍\n    |        ^~~~\n  try: 翻番\n  such as 18%, +660, +2pp, to 13, hold; help grow lists them all",
      right: "增长 1 翻番"),
    "something-missing": DiagnosticExample(
      chinese: "-c#2:1:5: error: 语句没有写完：缺增长写法（如 18%、+660、到 13） [something-missing]\n  1 | 增长 1\n    |       ^\n  “帮助 增长”有写法和例子",
      english: "-c#2:1:5: error: the statement is not complete: a growth law (such as 18%, +660, to 13) is missing [something-missing]\n  1 | 增长 1\n    |       ^\n  help 增长 shows the form and examples",
      right: "增长 1 18%"),
    "something-else-expected": DiagnosticExample(
      chinese: "-c#2:1:6: error: 此处应为关键词，得到“5000” [something-else-expected]\n  1 | 反解 1 5000\n    |        ^~~~\n  可以写：为\n  “帮助 反解”有写法和例子",
      english: "-c#2:1:6: error: a keyword is expected here, got “5000” [something-else-expected]\n  1 | 反解 1 5000\n    |        ^~~~\n  try: 为\n  help 反解 shows the form and examples",
      right: "反解 1 为 5000"),
    "unexpected-rest": DiagnosticExample(
      chinese: "-c#1:1:4: error: 多出“吧” [unexpected-rest]\n  1 | 退出 吧\n    |      ^~\n  一行一条语句；名称有空格时加引号",
      english: "-c#1:1:4: error: “吧” is left over [unexpected-rest]\n  1 | 退出 吧\n    |      ^~\n  one statement a line; a name with spaces is quoted",
      right: "退出"),
    "comparison-not-allowed": DiagnosticExample(
      chinese: "-c#2:1:6: error: 目标不能用“>” [comparison-not-allowed]\n  1 | 目标 1 > 2000\n    |        ^\n  可以写：>=  <=\n  用 >= 或 <=，或写区间 3..4",
      english: "-c#2:1:6: error: a target cannot use “>” [comparison-not-allowed]\n  1 | 目标 1 > 2000\n    |        ^\n  try: >=  <=\n  use >= or <=, or a range such as 3..4",
      right: "目标 1 >= 2000"),
    "year-out-of-range": DiagnosticExample(
      chinese: "-c#2:1:6: error: 年份 1899 不在 1900–2200 之内 [year-out-of-range]\n  1 | 推演 到 1899\n    |         ^~~~\n  写四位年份",
      english: "-c#2:1:6: error: the year 1899 is not within 1900–2200 [year-out-of-range]\n  1 | 推演 到 1899\n    |         ^~~~\n  write a year of four digits",
      right: "推演 到 2025"),
    "unknown-indicator": DiagnosticExample(
      chinese: "-c#2:1:4: error: 没有名为“专利密庆”的指标 [unknown-indicator]\n  1 | 增长 专利密庆 18%\n    |      ^~~~~~~~\n  可以写：专利密度  发明专利拥有量\n  可用编号、名称的一部分或拼音首字母；“查看 指标”列出全部",
      english: "-c#2:1:4: error: there is no indicator named “专利密庆” [unknown-indicator]\n  1 | 增长 专利密庆 18%\n    |      ^~~~~~~~\n  try: 专利密度  发明专利拥有量\n  use a code, a part of the name, or pinyin initials; show indicators lists them",
      right: "增长 专利密度 18%"),
    "ambiguous-indicator": DiagnosticExample(
      chinese: "-c#2:1:4: error: “专利”可以是 2 项指标 [ambiguous-indicator]\n  1 | 增长 专利 18%\n    |      ^~~~\n  可以写：1 发明专利拥有量  9 专利密度\n  多写几个字，或用编号",
      english: "-c#2:1:4: error: “专利” could be 2 indicators [ambiguous-indicator]\n  1 | 增长 专利 18%\n    |      ^~~~\n  try: 1 发明专利拥有量  9 专利密度\n  write more of the name, or its code",
      right: "增长 发明专利 18%"),
    "no-indicators": DiagnosticExample(
      chinese: "-c#1:1:1: error: 还没有加载指标表，“可达”无从查起 [no-indicators]\n  1 | 可达\n    | ^~~~\n  先加载指标表",
      english: "-c#1:1:1: error: no indicator table is loaded, so “可达” means nothing yet [no-indicators]\n  1 | 可达\n    | ^~~~\n  load a table first",
      right: "加载 Tests/Transcripts/errors/files/plan.csv"),
    "unknown-scenario": DiagnosticExample(
      chinese: "-c#3:1:7: error: 没有名为“乐关”的情景 [unknown-scenario]\n  1 | 对比 基准 乐关\n    |           ^~~~\n  可以写：乐观\n  “查看 情景”列出全部",
      english: "-c#3:1:7: error: there is no scenario named “乐关” [unknown-scenario]\n  1 | 对比 基准 乐关\n    |           ^~~~\n  try: 乐观\n  show scenarios lists them",
      right: "对比 基准 乐观"),
    "scenario-has-parent": DiagnosticExample(
      chinese: "-c#4:1:8: error: 情景“高”已存在，继承自“基准”，不能改为“中” [scenario-has-parent]\n  1 | 情景 高 从 中\n    |            ^~\n  换一个名称新建",
      english: "-c#4:1:8: error: the scenario 高 exists and inherits from 基准, not 中 [scenario-has-parent]\n  1 | 情景 高 从 中\n    |            ^~\n  make one under another name",
      right: "情景 高"),
    "scenario-inherited": DiagnosticExample(
      chinese: "-c#4:1:1: error: 情景“高”不能清除：更高 继承自它 [scenario-inherited]\n  1 | 清除 情景 高\n    | ^~~~~~~~~~~~\n  先清除继承它的情景",
      english: "-c#4:1:1: error: the scenario high cannot be dropped: higher inherit from it [scenario-inherited]\n  1 | drop scenario high\n    | ^~~~~~~~~~~~~~~~~~\n  drop those that inherit from it first",
      right: "清除 情景 高"),
    "baseline-stays": DiagnosticExample(
      chinese: "-c#2:1:1: error: “基准”是其他情景的根，不能清除 [baseline-stays]\n  1 | 清除 情景 基准\n    | ^~~~~~~~~~~~~~\n  逐项清除其中的假设和目标，或用“撤销”",
      english: "-c#2:1:1: error: 基准 is the root of the other scenarios and cannot be dropped [baseline-stays]\n  1 | drop scenario 基准\n    | ^~~~~~~~~~~~~~~~~~\n  drop its assumptions and targets one by one, or use undo",
      right: "清除 情景 高"),
    "nothing-to-drop": DiagnosticExample(
      chinese: "-c#4:1:1: error: 情景“高”里没有“商标注册量”自己的假设或改动 [nothing-to-drop]\n  1 | 清除 增长 2\n    | ^~~~~~~~~~~\n  可以写：情景 基准\n  “查看 假设”“查看 目标”列出现有的；继承来的要打开所属的情景再清除",
      english: "-c#4:1:1: error: the scenario high itself states nothing of this for “商标注册量” [nothing-to-drop]\n  1 | drop grow 2\n    | ^~~~~~~~~~~\n  try: scenario 基准\n  show assumptions and show targets list what there is; what is inherited is dropped where it was stated",
      right: "清除 增长 2"),
    "unknown-place": DiagnosticExample(
      chinese: "-c#4:1:11: error: 对标数据里没有“武Han” [unknown-place]\n  1 | 增长 专利密度 同 武Han\n    |                  ^~~~~\n  可以写：全国  西安  武汉\n  “查看 对标”列出全部地区",
      english: "-c#4:1:11: error: there is no place “武Han” in the peers [unknown-place]\n  1 | 增长 专利密度 同 武Han\n    |                  ^~~~~\n  try: 全国  西安  武汉\n  show peers lists the places",
      right: "增长 专利密度 同 武汉"),
    "unknown-quantity": DiagnosticExample(
      chinese: "-c#3:1:9: error: 没有名为“人囗”的指标或给定量 [unknown-quantity]\n  1 | 增长 1 弹性 人囗 1.2\n    |             ^~~~\n  可以写：人口\n  先用“令 人囗 = 数值”给出",
      english: "-c#3:1:9: error: there is no indicator and no stated quantity named “人囗” [unknown-quantity]\n  1 | 增长 1 弹性 人囗 1.2\n    |             ^~~~\n  try: 人口\n  state it first: let 人囗 = VALUE",
      right: "令 人口 = 1200万人 在 2021"),
    "unit-mismatch": DiagnosticExample(
      chinese: "-c#2:1:6: error: 单位“家”与“亿元”不能换算 [unit-mismatch]\n  1 | 目标 5 12家\n    |        ^~~~\n  可以写：12亿元\n  用指标的单位书写",
      english: "-c#2:1:6: error: the unit “家” cannot be converted to “亿元” [unit-mismatch]\n  1 | 目标 5 12家\n    |        ^~~~\n  try: 12亿元\n  write it in the unit of the indicator",
      right: "目标 5 12亿元"),
    "value-out-of-bounds": DiagnosticExample(
      chinese: "-c#2:1:6: error: 研发投入占比 不能取 105%：允许 0–100 [value-out-of-bounds]\n  1 | 目标 3 105\n    |        ^~~\n  检查数值与单位",
      english: "-c#2:1:6: error: 研发投入占比 cannot be 105%: 0–100 is allowed [value-out-of-bounds]\n  1 | 目标 3 105\n    |        ^~~\n  check the value and its unit",
      right: "目标 3 5"),
    "rate-needs-percent": DiagnosticExample(
      chinese: "-c#2:1:11: error: “80”：增长率要写 % [rate-needs-percent]\n  1 | 增长 1 累计增长 80\n    |                 ^~\n  可以写：80%\n  如 10%",
      english: "-c#2:1:11: error: “80”: a rate is written in % [rate-needs-percent]\n  1 | 增长 1 累计增长 80\n    |                 ^~\n  try: 80%\n  such as 10%",
      right: "增长 1 累计增长 80%"),
    "rate-too-low": DiagnosticExample(
      chinese: "-c#2:1:6: error: 增长率为 -100%，必须大于 -100% [rate-too-low]\n  1 | 增长 1 -100%\n    |        ^~~~~\n  检查符号与数值",
      english: "-c#2:1:6: error: the growth rate is -100%, but must be greater than -100% [rate-too-low]\n  1 | 增长 1 -100%\n    |        ^~~~~\n  check the sign and the number",
      right: "增长 1 -10%"),
    "probability-out-of-range": DiagnosticExample(
      chinese: "-c#2:1:12: error: “180%”不在 0%–100% 之内 [probability-out-of-range]\n  1 | 断言 可达 1 >= 180%\n    |                ^~~~\n  写成 80% 或 0.8",
      english: "-c#2:1:12: error: “180%” is not within 0%–100% [probability-out-of-range]\n  1 | 断言 可达 1 >= 180%\n    |                ^~~~\n  write 80% or 0.8",
      right: "断言 可达 1 >= 80%"),
    "range-reversed": DiagnosticExample(
      chinese: "-c#2:1:6: error: 区间写反了：4 不小于 3 [range-reversed]\n  1 | 目标 8 4..3\n    |        ^~~~\n  可以写：3..4\n  小的在前",
      english: "-c#2:1:6: error: the range is reversed: 4 is not below 3 [range-reversed]\n  1 | 目标 8 4..3\n    |        ^~~~\n  try: 3..4\n  write the smaller first",
      right: "目标 8 3..4"),
    "year-not-after-base": DiagnosticExample(
      chinese: "-c#2:1:6: error: 2020 年不在基期 2020 年之后 [year-not-after-base]\n  1 | 推演 到 2020\n    |         ^~~~\n  写基期以后的年份",
      english: "-c#2:1:6: error: 2020 is not after the base year 2020 [year-not-after-base]\n  1 | 推演 到 2020\n    |         ^~~~\n  write a year after the base year",
      right: "推演 到 2025"),
    "year-not-allowed": DiagnosticExample(
      chinese: "-c#2:1:13: error: 增长公式里不能指定年份（@2023） [year-not-allowed]\n  1 | 增长 1 = 专利密度@2023 * 2\n    |                   ^~~~\n  公式逐年计算，各量取同一年",
      english: "-c#2:1:13: error: a growth formula cannot name a year (@2023) [year-not-allowed]\n  1 | 增长 1 = 专利密度@2023 * 2\n    |                   ^~~~\n  it is computed for every year, each quantity in that year",
      right: "增长 1 = 2000"),
    "signed-percent": DiagnosticExample(
      chinese: "-c#2:1:6: error: “+18%”含义不明：是每年增长率，还是每年增加的数量 [signed-percent]\n  1 | 增长 1 +18%\n    |        ^~~~\n  可以写：18%  +18\n  不带加号的百分数是增长率",
      english: "-c#2:1:6: error: “+18%” could be a rate or an amount [signed-percent]\n  1 | 增长 1 +18%\n    |        ^~~~\n  try: 18%  +18\n  a rate is written without a plus sign",
      right: "增长 1 18%"),
    "bare-number": DiagnosticExample(
      chinese: "-c#2:1:6: error: “24”含义不明：是增长率，还是每年增加的数量 [bare-number]\n  1 | 增长 1 24\n    |        ^~\n  可以写：24%  +24\n  写出 % 或 +",
      english: "-c#2:1:6: error: “24” could be a rate or an amount [bare-number]\n  1 | 增长 1 24\n    |        ^~\n  try: 24%  +24\n  write % or +",
      right: "增长 1 24%"),
    "points-not-allowed": DiagnosticExample(
      chinese: "-c#2:1:6: error: 发明专利拥有量 的单位是“件”，不能按百分点增长 [points-not-allowed]\n  1 | 增长 1 +2pp\n    |        ^~~~\n  可以写：2%  +2\n  百分点只用于以 % 计的指标",
      english: "-c#2:1:6: error: 发明专利拥有量 is measured in “件” and cannot grow by percentage points [points-not-allowed]\n  1 | 增长 1 +2pp\n    |        ^~~~\n  try: 2%  +2\n  points are for indicators in %",
      right: "增长 1 +2件"),
    "rate-on-share": DiagnosticExample(
      chinese: "-c#2:1:6: error: 研发投入占比以 % 计，“10%”含义不明：百分点、增长率还是水平 [rate-on-share]\n  1 | 增长 3 10%\n    |        ^~~\n  可以写：+0.18pp  几率 10%  线性 到 3\n  用百分点、几率或终值书写",
      english: "-c#2:1:8: error: 研发投入占比 is measured in %: “10%” could be points, a rate or the level [rate-on-share]\n  1 | grow 3 10%\n    |        ^~~\n  try: +0.18pp  odds 10%  linear to 3\n  use points, odds or the level to land on",
      right: "增长 3 +0.1pp"),
    "growth-of-growth-rate": DiagnosticExample(
      chinese: "-c#2:1:6: error: 地区生产总值增速 本身是增长率，没有增长率 [growth-of-growth-rate]\n  1 | 增长 6 翻番\n    |        ^~~~\n  可以写：+0.6pp  线性 到 6\n  用百分点书写",
      english: "-c#2:1:6: error: 地区生产总值增速 is a growth rate and has no growth rate [growth-of-growth-rate]\n  1 | 增长 6 翻番\n    |        ^~~~\n  try: +0.6pp  线性 到 6\n  use percentage points",
      right: "增长 6 +0.5pp"),
    "law-needs-bounds": DiagnosticExample(
      chinese: "-c#2:1:6: error: 发明专利拥有量 没有上限，几率写法只用于比重和评分 [law-needs-bounds]\n  1 | 增长 1 几率 10%\n    |        ^~~~~~~~\n  用 18% 或 +660 这样的写法",
      english: "-c#2:1:6: error: 发明专利拥有量 has no upper bound: odds are for shares and scores [law-needs-bounds]\n  1 | 增长 1 几率 10%\n    |        ^~~~~~~~\n  use 18% or +660",
      right: "增长 1 10%"),
    "law-needs-stock": DiagnosticExample(
      chinese: "-c#2:1:6: error: 研发投入占比 不是存量，“存量…失效”不适用 [law-needs-stock]\n  1 | 增长 3 存量 +1 失效 8%\n    |        ^~~~~~~~~~~~~~~\n  用 18% 或 +660 这样的写法",
      english: "-c#2:1:6: error: 研发投入占比 is no stock, so stock … lapse does not apply [law-needs-stock]\n  1 | 增长 3 存量 +1 失效 8%\n    |        ^~~~~~~~~~~~~~~\n  use 18% or +660",
      right: "增长 3 +0.1pp"),
    "phases-overlap": DiagnosticExample(
      chinese: "-c#2:1:21: error: 2023 年与前一阶段重叠 [phases-overlap]\n  1 | 增长 1 2021..2023 8%, 2023.. 12%\n    |                       ^~~~\n  各阶段按年份先后书写，互不重叠",
      english: "-c#2:1:21: error: the phase from 2023 overlaps the one before [phases-overlap]\n  1 | 增长 1 2021..2023 8%, 2023.. 12%\n    |                       ^~~~\n  write phases in order, without overlap",
      right: "增长 1 2021..2022 8%, 2023.. 12%"),
    "may-leave-bounds": DiagnosticExample(
      chinese: "-c#2:1:6: error: 2021年起可能越过界限 0：以绝对数计的波动没有止境 [may-leave-bounds]\n  1 | 增长 1 +1 波动 300\n    |        ^~\n  改用有头有尾或按比例的写法，如 12%..20%、波动 10%，它们不会越界",
      english: "-c#2:1:6: error: from 2021 on the path may pass the bound 0: an uncertainty in absolute amounts knows no end [may-leave-bounds]\n  1 | 增长 1 +1 波动 300\n    |        ^~\n  write it with ends or in proportion, such as 12%..20% or swing 10%, which never leave the bounds",
      right: nil),
    "nothing-uncertain": DiagnosticExample(
      chinese: "-c#3:1:1: error: 增长假设没有不确定性，谈不上把握 [nothing-uncertain]\n  1 | 反解 1 把握 80%\n    | ^~~~~~~~~~~~~~~\n  写成范围或加上波动，如 增长 托管 20%..30%、增长 托管 24% 波动 10%、增长 托管 按历史",
      english: "-c#3:1:1: error: nothing about the growth is uncertain, so there is no probability [nothing-uncertain]\n  1 | 反解 1 把握 80%\n    | ^~~~~~~~~~~~~~~\n  assume a range or a swing: grow 托管 20%..30%, grow 托管 24% swing 10%, grow 托管 history",
      right: nil),
    "history-alone": DiagnosticExample(
      chinese: "-c#2:1:13: error: “按历史”已经含有波动，不再加“波动”或“冲击” [history-alone]\n  1 | 增长 1 按历史 波动 5%\n    |                    ^~\n  去掉“5%”",
      english: "-c#2:1:13: error: history has a swing of its own; swing and shock cannot be added [history-alone]\n  1 | 增长 1 按历史 波动 5%\n    |                    ^~\n  leave out “5%”",
      right: nil),
    "spread-not-positive": DiagnosticExample(
      chinese: "-c#2:1:13: error: “-5%”应大于零，前面不写正负号 [spread-not-positive]\n  1 | 增长 1 18% 波动 -5%\n    |                 ^~~\n  如 16% ± 4%、波动 10%、权重 0.3",
      english: "-c#2:1:13: error: “-5%” must be above zero, without a sign [spread-not-positive]\n  1 | 增长 1 18% 波动 -5%\n    |                 ^~~\n  such as 16% ± 4%, swing 10%, weight 0.3",
      right: nil),
    "swing-measure": DiagnosticExample(
      chinese: "-c#2:1:12: error: “10%”与这种写法的尺度不符：波动应以“件”计 [swing-measure]\n  1 | 增长 1 +1 波动 10%\n    |                ^~~\n  可以写：波动 10件\n  按比例增长的波动写百分比，如 波动 10%；每年加一个数的，波动写同一单位的数",
      english: "-c#2:1:12: error: “10%” does not fit the law: its swing is measured in “件” [swing-measure]\n  1 | 增长 1 +1 波动 10%\n    |                ^~~\n  try: 波动 10件\n  laws that multiply swing by a percentage, such as swing 10%; laws that add swing by an amount in their unit",
      right: nil),
    "shock-size": DiagnosticExample(
      chinese: "-c#2:1:18: error: 冲击的幅度“-20”不能用 [shock-size]\n  1 | 增长 1 18% 冲击 2022 -20\n    |                      ^~~\n  可以写：-20%\n  写当年水平变化的百分比，大于 -100%，如 冲击 2022 -20%",
      english: "-c#2:1:18: error: a shock of “-20” cannot be [shock-size]\n  1 | 增长 1 18% 冲击 2022 -20\n    |                      ^~~\n  try: -20%\n  write the change of that year's level in per cent, above -100%, such as shock 2022 -20%",
      right: nil),
    "shock-recovery": DiagnosticExample(
      chinese: "-c#2:1:26: error: 恢复期“1.5年”不能用 [shock-recovery]\n  1 | 增长 1 18% 冲击 2022 -20% 恢复 1.5年\n    |                                ^~~~~\n  可以写：2\n  写 1 到 100 的整年数，如 恢复 2年",
      english: "-c#2:1:26: error: a recovery of “1.5年” cannot be [shock-recovery]\n  1 | 增长 1 18% 冲击 2022 -20% 恢复 1.5年\n    |                                ^~~~~\n  try: 2\n  write whole years from 1 to 100, such as recover 2y",
      right: nil),
    "correlation-out-of-range": DiagnosticExample(
      chinese: "-c#2:1:8: error: “1.5”不是 −1 到 1 之间的相关系数 [correlation-out-of-range]\n  1 | 相关 1 2 1.5\n    |          ^~~\n  如 0.7；不带单位",
      english: "-c#2:1:8: error: “1.5” is no correlation between −1 and 1 [correlation-out-of-range]\n  1 | 相关 1 2 1.5\n    |          ^~~\n  such as 0.7, without a unit",
      right: "相关 1 2 0.5"),
    "correlation-with-itself": DiagnosticExample(
      chinese: "-c#2:1:6: error: 一项指标与自身的相关总是 1，不能是 0.5 [correlation-with-itself]\n  1 | 相关 1 1 0.5\n    |        ^\n  写两项不同的指标",
      english: "-c#2:1:6: error: an indicator has a correlation of 1 with itself, not 0.5 [correlation-with-itself]\n  1 | 相关 1 1 0.5\n    |        ^\n  name two different indicators",
      right: "相关 1 2 0.5"),
    "correlation-asymmetric": DiagnosticExample(
      chinese: "m.csv:3:3: error: 同一对写了两个数：这里 0.6，第 2 行 0.5 [correlation-asymmetric]\n  3 | 2,0.6,1\n    |   ^~~\n  两处写同一个数，或只填一处",
      english: "m.csv:3:3: error: one pair has two numbers: 0.6 here, 0.5 in line 2 [correlation-asymmetric]\n  3 | 2,0.6,1\n    |   ^~~\n  write the same number in both places, or leave one empty",
      right: "加载 Tests/Transcripts/errors/files/plan.csv"),
    "correlation-contradicts": DiagnosticExample(
      chinese: "-c#5:1:1: error: 相关互相矛盾：发明专利拥有量 与 研发投入占比 为 -0.5，商标注册量 与两者为 0.9、0.9 [correlation-contradicts]\n  1 | 相关 1 3 -0.5\n    | ^~~~~~~~~~~~~\n  这一对最接近的可能值是 0.64；或者先写明另外两对",
      english: "-c#5:1:1: error: the correlations contradict each other: 发明专利拥有量 and 研发投入占比 -0.5, 商标注册量 has 0.9 and 0.9 with the two [correlation-contradicts]\n  1 | 相关 1 3 -0.5\n    | ^~~~~~~~~~~~~\n  the nearest possible value of this pair is 0.64; or state the other two pairs first",
      right: "相关 1 3 0.7"),
    "compare-needs-two": DiagnosticExample(
      chinese: "-c#2:1:4: error: 对比至少要两个情景 [compare-needs-two]\n  1 | 对比 基准\n    |      ^~~~\n  如 对比 基准 高",
      english: "-c#2:1:4: error: compare needs two scenarios at least [compare-needs-two]\n  1 | 对比 基准\n    |      ^~~~\n  such as compare 基准 high",
      right: "对比 基准 高"),
    "total-needs-flow": DiagnosticExample(
      chinese: "-c#2:1:13: error: 发明专利拥有量 不是当年值，各年相加没有意义 [total-needs-flow]\n  1 | 反解 1 为 累计增长 9000\n    |                    ^~~~\n  累计法只用于当年值（带 * 的指标）",
      english: "-c#2:1:13: error: 发明专利拥有量 is no yearly flow: its years cannot be added up [total-needs-flow]\n  1 | 反解 1 为 累计增长 9000\n    |                    ^~~~\n  totals are for flows (indicators with *)",
      right: "反解 2 为 累计增长 9000"),
    "sweep-mixed": DiagnosticExample(
      chinese: "-c#1:1:7: error: 扫描的两端一为增长率、一为数量 [sweep-mixed]\n  1 | 扫描 托管 20%..+30家 步长 2%\n    |           ^~~~~~~~~~~~~~~~~~\n  两端用同一种写法",
      english: "-c#1:1:7: error: 扫描的两端一为增长率、一为数量 [sweep-mixed]\n  1 | 扫描 托管 20%..+30家 步长 2%\n    |           ^~~~~~~~~~~~~~~~~~\n  两端用同一种写法",
      right: "扫描 1 20%..30% 步长 2%"),
    "sweep-step-not-positive": DiagnosticExample(
      chinese: "-c#2:1:18: error: 步长为 0，必须大于 0 [sweep-step-not-positive]\n  1 | 扫描 1 20%..30% 步长 0\n    |                      ^\n  如 步长 2%",
      english: "-c#2:1:18: error: the step is 0, but must be greater than 0 [sweep-step-not-positive]\n  1 | 扫描 1 20%..30% 步长 0\n    |                      ^\n  such as step 2%",
      right: "扫描 1 20%..30% 步长 2%"),
    "sweep-too-long": DiagnosticExample(
      chinese: "-c#2:1:6: error: 扫描超过 10000 步 [sweep-too-long]\n  1 | 扫描 1 1%..90% 步长 0.001%\n    |        ^~~~~~~~~~~~~~~~~~~\n  加大步长",
      english: "-c#2:1:6: error: the sweep has more than 10000 steps [sweep-too-long]\n  1 | 扫描 1 1%..90% 步长 0.001%\n    |        ^~~~~~~~~~~~~~~~~~~\n  make the step larger",
      right: "扫描 1 1%..90% 步长 1%"),
    "repeated-dimension": DiagnosticExample(
      chinese: "-c#2:1:18: error: “发明专利拥有量”写了两次 [repeated-dimension]\n  1 | 交叉 1 10% 或 20% 与 1 30%\n    |                      ^\n  每项指标、情景只能占一维",
      english: "-c#2:1:18: error: 发明专利拥有量 stands in two dimensions [repeated-dimension]\n  1 | 交叉 1 10% 或 20% 与 1 30%\n    |                      ^\n  each indicator, and the scenarios, can be one dimension only",
      right: "交叉 1 10% 或 20%"),
    "too-many-runs": DiagnosticExample(
      chinese: "-c#2:1:1: error: 组合超过 100000 个 [too-many-runs]",
      english: "-c#2:1:1: error: more than 100000 combinations [too-many-runs]",
      right: "交叉 1 1% 或 2% 与 2 1% 或 2%"),
    "runs-failed": DiagnosticExample(
      chinese: "-c#2:1:1: warning: 2 个组合中有 1 个出错：rceb42d97b4cd [runs-failed]\n  1 | 交叉 调解 +1pp 或 +20pp\n    | ^~~~~~~~~~~~~~~~~~~~~~~\n  其余的已算出；出错的原因在结果里",
      english: "-c#2:1:1: warning: 1 of 2 runs failed: rceb42d97b4cd [runs-failed]\n  1 | 交叉 调解 +1pp 或 +20pp\n    | ^~~~~~~~~~~~~~~~~~~~~~~\n  the others were computed; the reasons stand in the result",
      right: "交叉 调解 +1pp 或 +2pp"),
    "joint-not-uncertain": DiagnosticExample(
      chinese: "-c#3:1:1: error: 没有两项以上不确定、又各算各的目标，无从比较 [joint-not-uncertain]\n  1 | 敏感\n    | ^~~~\n  给两项以上设范围，如 增长 托管 20%..30%；由别的指标算出的请逐项看，如 敏感 高价值",
      english: "-c#2:1:1: error: fewer than two targets are uncertain, or some are computed from others [joint-not-uncertain]\n  1 | 敏感\n    | ^~~~\n  give two or more a range, such as grow 托管 20%..30%; ask of what is computed one by one, as in sensitivity 高价值",
      right: "敏感"),
    "within-needs-equals": DiagnosticExample(
      chinese: "-c#1:1:14: error: “误差”只用于“=” [within-needs-equals]\n  1 | 断言 1 >= 2 误差 1%\n    |                  ^~\n  写 A = B 误差 1%",
      english: "-c#1:1:14: error: within goes with = only [within-needs-equals]\n  1 | 断言 1 >= 2 误差 1%\n    |                  ^~\n  write A = B within 1%",
      right: "断言 1 = 1.01 误差 1%"),
    "base-missing": DiagnosticExample(
      chinese: "-c#2:1:1: error: 缺 2020 年的基期值，不能推算 [base-missing]\n  1 | 反解 8 为 4\n    | ^~~~~~~~~~~\n  补上基期值，或用“实绩”给出后来的数值并从那一年起增长",
      english: "-c#2:1:1: error: there is no base value for 2020, so nothing can be projected [base-missing]\n  1 | 反解 8 为 4\n    | ^~~~~~~~~~~\n  add the base, or give a later value with actual and grow from that year",
      right: "目标 8 4"),
    "no-value": DiagnosticExample(
      chinese: "-c#3:1:16: error: 没有 2019 年可作依据的数值（已有：2020、2021） [no-value]\n  1 | 增长 专利密度 从 2019 18%\n    |                       ^~~\n  用“实绩”补上，或从已有数值的年份起增长；预测值需“设置 依据 全部”",
      english: "-c#3:1:16: error: there is no usable value for 2019 (there are: 2020, 2021) [no-value]\n  1 | 增长 专利密度 从 2019 18%\n    |                       ^~~\n  add it with actual, or grow from a year that has one; predicted values need set evidence all",
      right: "增长 专利密度 18%"),
    "conflicting-year": DiagnosticExample(
      chinese: "-c#3:1:16: error: 2022 年有互相矛盾的数值：7.1、7.3 [conflicting-year]\n  1 | 增长 专利密度 从 2022 18%\n    |                       ^~~\n  去掉其中之一，或改正出处",
      english: "-c#3:1:16: error: the values for 2022 contradict each other: 7.1, 7.3 [conflicting-year]\n  1 | 增长 专利密度 从 2022 18%\n    |                       ^~~\n  drop one of them, or correct the source",
      right: "增长 专利密度 18%"),
    "too-few-steps": DiagnosticExample(
      chinese: "-c#2:1:6: error: 只列了 3 年，需要 5 年 [too-few-steps]\n  1 | 增长 1 60%,45%,35%\n    |        ^~~~~~~~~~~\n  补齐各年，或改用分阶段写法",
      english: "-c#2:1:6: error: 3 years are listed, 5 are needed [too-few-steps]\n  1 | 增长 1 60%,45%,35%\n    |        ^~~~~~~~~~~\n  list every year, or use phases",
      right: "增长 1 60%,45%,35%,30%,25%"),
    "uncovered-year": DiagnosticExample(
      chinese: "-c#2:1:6: error: 2023 年没有对应的阶段 [uncovered-year]\n  1 | 增长 1 2021..2022 8%\n    |        ^~~~~~~~~~~~~\n  最后一段可写 2023.. 增速",
      english: "-c#2:1:6: error: no phase covers 2023 [uncovered-year]\n  1 | 增长 1 2021..2022 8%\n    |        ^~~~~~~~~~~~~\n  end with 2023.. RATE",
      right: "增长 1 2021..2022 8%, 2023.. 12%"),
    "leaves-bounds": DiagnosticExample(
      chinese: "-c#2:1:6: error: 2023 年为 102.15分，越过界限 100；每年最多 +4.37分 [leaves-bounds]\n  1 | 增长 4 +8\n    |        ^~\n  减小增速，或用 几率、线性 到 等不越界的写法",
      english: "-c#2:1:6: error: 2023 comes to 102.15分, beyond the bound 100; at most +4.37分 a year [leaves-bounds]\n  1 | 增长 4 +8\n    |        ^~\n  slow it down, or use odds or linear to, which stay inside",
      right: "增长 4 +4"),
    "needs-positive": DiagnosticExample(
      chinese: "-c#2:1:6: error: 2020 年为 -5万元：复合增长、对数与饱和曲线只用于正数 [needs-positive]\n  1 | 增长 7 18%\n    |        ^~~\n  用 +数量 或 线性 到 的写法",
      english: "-c#2:1:6: error: 2020 is -5万元: compound growth, logarithms and saturation need positive values [needs-positive]\n  1 | 增长 7 18%\n    |        ^~~\n  use an amount a year, or linear to",
      right: "增长 7 线性 到 10"),
    "cap-not-above": DiagnosticExample(
      chinese: "-c#2:1:6: error: 上限 900件 不高于起点 1000件 [cap-not-above]\n  1 | 增长 1 逻辑斯蒂 上限 900 速度 40%\n    |        ^~~~~~~~~~~~~~~~~~~~~~~~~~\n  写高于起点的上限",
      english: "-c#2:1:6: error: the cap 900件 is not above the start 1000件 [cap-not-above]\n  1 | 增长 1 逻辑斯蒂 上限 900 速度 40%\n    |        ^~~~~~~~~~~~~~~~~~~~~~~~~~\n  write a cap above it",
      right: "增长 1 逻辑斯蒂 上限 3000 速度 40%"),
    "on-bound": DiagnosticExample(
      chinese: "-c#2:1:6: error: 起点 0% 在界限上，几率无定义 [on-bound]\n  1 | 增长 1 几率 5%\n    |        ^~~~~~~\n  用 +百分点 的写法",
      english: "-c#2:1:6: error: the start 0% is on the bound, where odds are undefined [on-bound]\n  1 | 增长 1 几率 5%\n    |        ^~~~~~~\n  use points a year",
      right: "增长 1 持平"),
    "thin-series": DiagnosticExample(
      chinese: "-c#3:1:9: error: 起算的那一年以前（含）可作依据的历年值只有 1 个，至少要 3 个（另有 1 个不作依据） [thin-series]\n  1 | 增长 专利密度 趋势\n    |               ^~~~\n  补充历年值；要用之后的实绩，“设置 起点 最新”；要用预测值，“设置 依据 全部”",
      english: "-c#3:1:9: error: only 1 usable values up to the year that it starts from, 3 are needed (1 more are not evidence) [thin-series]\n  1 | 增长 专利密度 趋势\n    |               ^~~~\n  add values; set origin latest uses later actuals, set evidence all predicted ones",
      right: "增长 专利密度 18%"),
    "missing-year": DiagnosticExample(
      chinese: "-c#3:1:12: error: 历年值缺 2016 年，逐年递推的方法不能用 [missing-year]\n  1 | 增长 发明专利拥有量 趋势 阻尼\n    |                     ^~~~~~~~~\n  补上 2016 年的数值，或用 趋势 线性、趋势 对数",
      english: "-c#3:1:12: error: there is no value of 2016, and the method goes from year to year [missing-year]\n  1 | 增长 发明专利拥有量 趋势 阻尼\n    |                     ^~~~~~~~~\n  add the value of 2016, or use trend linear, trend log",
      right: nil),
    "grey-ratio-outside": DiagnosticExample(
      chinese: "-c#4:1:16: error: 2021 年的级比 0.729 不在 0.7515–1.3307 之内，GM(1,1) 不适用 [grey-ratio-outside]\n  1 | 增长 专利密度 从 2021 趋势 灰色\n    |                       ^~~~~~~~~\n  用 趋势、趋势 阻尼 或 趋势 西塔",
      english: "-c#4:1:16: error: the ratio of 2021, 0.729, lies outside 0.7515–1.3307, where GM(1,1) does not hold [grey-ratio-outside]\n  1 | 增长 专利密度 从 2021 趋势 灰色\n    |                       ^~~~~~~~~\n  use trend, trend damped or trend theta",
      right: nil),
    "too-few-places": DiagnosticExample(
      chinese: "-c#3:1:9: error: 可比地区只有 0 个，至少要 3 个 [too-few-places]\n  1 | 增长 专利密度 同 最快\n    |               ^~~~~~~\n  加载更多对标值，或写 同 地区名",
      english: "-c#3:1:9: error: only 0 comparable places, 3 are needed [too-few-places]\n  1 | 增长 专利密度 同 最快\n    |               ^~~~~~~\n  load more peers, or write like PLACE",
      right: nil),
    "no-target-to-split": DiagnosticExample(
      chinese: "-c#2:1:1: error: “发明专利拥有量”没有目标，无从分解 [no-target-to-split]\n  1 | 分解 1\n    | ^~~~~~\n  先写 目标 1 数值",
      english: "-c#2:1:1: error: “发明专利拥有量” has no target to divide into years [no-target-to-split]\n  1 | 分解 1\n    | ^~~~~~\n  state one: target 1 VALUE",
      right: nil),
    "place-without-values": DiagnosticExample(
      chinese: "-c#3:1:9: error: “西安”没有可用的两年数值（另有 1 个不作依据） [place-without-values]\n  1 | 增长 专利密度 同 西安\n    |               ^~~~~~~\n  换一个地区，或加载它的历年值",
      english: "-c#3:1:9: error: “西安” has no two usable values (1 more are not evidence) [place-without-values]\n  1 | 增长 专利密度 同 西安\n    |               ^~~~~~~\n  name another place, or load its series",
      right: "增长 专利密度 同 全国"),
    "place-without-year": DiagnosticExample(
      chinese: "-c#3:1:9: error: “武汉”没有 2016 年可用的数值（已有：2020、2021） [place-without-year]\n  1 | 增长 专利密度 同 武汉 2016..2021\n    |               ^~~~~~~~~~~~~~~~~~\n  换年份；预测值需“设置 依据 全部”",
      english: "-c#3:1:9: error: “武汉” has no usable value for 2016 (there are: 2020, 2021) [place-without-year]\n  1 | 增长 专利密度 同 武汉 2016..2021\n    |               ^~~~~~~~~~~~~~~~~~\n  name other years; predicted values need set evidence all",
      right: "增长 专利密度 同 武汉 2020..2021"),
    "meets-too-early": DiagnosticExample(
      chinese: "-c#4:1:16: error: 2021 年不在起点 2021 年之后 [meets-too-early]\n  1 | 增长 专利密度 从 2021 趋同 全国 于 2021\n    |                       ^~~~~~~~~~~~~~~~~\n  写更晚的年份",
      english: "-c#4:1:16: error: 2021 is not after the start 2021 [meets-too-early]\n  1 | 增长 专利密度 从 2021 趋同 全国 于 2021\n    |                       ^~~~~~~~~~~~~~~~~\n  write a later year",
      right: "增长 专利密度 趋同 全国 于 2025"),
    "cycle": DiagnosticExample(
      chinese: "-c#4:1:6: error: 互相定义，没有起点：发明专利拥有量 → 专利密度 → 发明专利拥有量 [cycle]\n  1 | 增长 1 = 专利密度 * 100\n    |        ^~~~~~~~~~~~~~~~\n  去掉其中一个公式",
      english: "-c#4:1:6: error: defined by each other: 发明专利拥有量 → 专利密度 → 发明专利拥有量 [cycle]\n  1 | 增长 1 = 专利密度 * 100\n    |        ^~~~~~~~~~~~~~~~\n  drop one of the formulas",
      right: "增长 1 12%"),
    "driver-unknown": DiagnosticExample(
      chinese: "-c#3:1:7: error: “门店”没有数值：2020 年除数为 0 [driver-unknown]\n  1 | 增长 员工 弹性 门店 1.2\n    |           ^~~~~~~~~~~~~\n  先给出“门店”的数值或增长假设",
      english: "-c#3:1:7: error: “门店”没有数值：2020 年除数为 0 [driver-unknown]\n  1 | 增长 员工 弹性 门店 1.2\n    |           ^~~~~~~~~~~~~\n  先给出“门店”的数值或增长假设",
      right: nil),
    "quantity-without-year": DiagnosticExample(
      chinese: "-c#4:1:9: error: 给定量“人口”没有 2022 年的数值 [quantity-without-year]\n  1 | 增长 专利密度 = 发明专利 / 人口\n    |               ^~~~~~~~~~~~~~~~~\n  用“令 人口 = 数值 在 2022”补上",
      english: "-c#4:1:9: error: the quantity 人口 has no value for 2022 [quantity-without-year]\n  1 | 增长 专利密度 = 发明专利 / 人口\n    |               ^~~~~~~~~~~~~~~~~\n  add it: let 人口 = VALUE in 2022",
      right: "令 人口 = 1260"),
    "division-by-zero": DiagnosticExample(
      chinese: "-c#2:1:9: error: 2021 年除数为 0 [division-by-zero]\n  1 | 增长 专利密度 = 1 / (1 - 1)\n    |               ^~~~~~~~~~~~~\n  检查公式",
      english: "-c#2:1:9: error: division by zero in 2021 [division-by-zero]\n  1 | 增长 专利密度 = 1 / (1 - 1)\n    |               ^~~~~~~~~~~~~\n  check the formula",
      right: "增长 专利密度 = 1 / 2"),
    "not-finite": DiagnosticExample(
      chinese: "-c#3:1:6: error: 2032 年的数值超出可表示的范围 [not-finite]\n  1 | 增长 1 99999999999999999999999999999%\n    |        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  减小增速",
      english: "-c#3:1:6: error: the value of 2032 is too large to represent [not-finite]\n  1 | 增长 1 99999999999999999999999999999%\n    |        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  slow it down",
      right: "增长 1 9%"),
    "nothing-to-check": DiagnosticExample(
      chinese: "-c#1:1:1: error: 没有可核对的材料 [nothing-to-check]\n  1 | 核对\n    | ^~~~\n  写上文件或文件夹（其中的 .txt、.md、.csv、.tsv），如“核对 草案”；不写则核对已加载的表",
      english: "-c#1:1:1: error: there is nothing to check [nothing-to-check]\n  1 | 核对\n    | ^~~~\n  name a file or a folder (.txt, .md, .csv, .tsv in it), as in check DRAFT; without one the loaded tables are checked",
      right: "核对"),
    "unknown-finding": DiagnosticExample(
      chinese: "-c#3:1:4: error: 没有编号为“h12”的核对结果 [unknown-finding]\n  1 | 接受 h12 因为 \"口径不同\"\n    |      ^~~\n  可以写：h2e8e2893\n  编号是 h 加八位，见“核对”的结果",
      english: "-c#3:1:4: error: no finding is called “h12” [unknown-finding]\n  1 | 接受 h12 因为 \"口径不同\"\n    |      ^~~\n  try: h2e8e2893\n  names are h and eight signs, as check prints them",
      right: "接受 h00000000 因为 \"口径不同\""),
    "unknown-severity": DiagnosticExample(
      chinese: "-c#2:1:7: error: “存移”不是核对结果的程度 [unknown-severity]\n  1 | 核对 不许 存移\n    |           ^~~~\n  可以写：存疑\n  可用：提示, note, 存疑, doubt, 矛盾, contradiction",
      english: "-c#2:1:7: error: “存移” is no severity [unknown-severity]\n  1 | 核对 不许 存移\n    |           ^~~~\n  try: 存疑\n  allowed: 提示, note, 存疑, doubt, 矛盾, contradiction",
      right: "核对 不许 矛盾"),
    "read-too-deep": DiagnosticExample(
      chinese: "self.tuiyan:1:4: error: 读取嵌套超过 16 层 [read-too-deep]\n  1 | 读取 self.tuiyan\n    |      ^~~~~~~~~~~\n  检查脚本是否互相读取",
      english: "self.tuiyan:1:4: error: read is nested more than 16 deep [read-too-deep]\n  1 | 读取 self.tuiyan\n    |      ^~~~~~~~~~~\n  check whether scripts read each other",
      right: nil),
    "unknown-setting": DiagnosticExample(
      chinese: "-c#1:1:4: error: 没有“期未”这项设置 [unknown-setting]\n  1 | 设置 期未 2030\n    |      ^~~~\n  可以写：期末\n  “设置”列出全部",
      english: "-c#1:1:4: error: there is no setting “期未” [unknown-setting]\n  1 | 设置 期未 2030\n    |      ^~~~\n  try: 期末\n  set lists them all",
      right: "设置 期末 2030"),
    "setting-value": DiagnosticExample(
      chinese: "-c#1:1:12: error: “horizon”不能设为“二零三零” [setting-value]\n  1 | 设置 horizon 二零三零\n    |              ^~~~~~~~\n  允许：1900–2200",
      english: "-c#1:1:12: error: “horizon” cannot be “二零三零” [setting-value]\n  1 | 设置 horizon 二零三零\n    |              ^~~~~~~~\n  allowed: 1900–2200",
      right: "设置 horizon 2030"),
    "unknown-topic": DiagnosticExample(
      chinese: "-c#2:1:4: error: 没有“指杯”可看 [unknown-topic]\n  1 | 查看 指杯\n    |      ^~~~\n  可以写：指标\n  可写：指标、对标、历年、主张、令、情景、增长、目标、设置，或指标名",
      english: "-c#2:1:4: error: there is no “指杯” to show [unknown-topic]\n  1 | 查看 指杯\n    |      ^~~~\n  try: 指标\n  indicators, peers, series, claims, let, scenarios, grow, target, set, or an indicator",
      right: "查看 指标"),
    "nothing-to-undo": DiagnosticExample(
      chinese: "-c#3:1:1: error: 要撤销 2 条，可撤销的只有 1 条 [nothing-to-undo]\n  1 | 撤销 2\n    | ^~~~~~\n  撤销的是改动了计划、情景或设置的语句；提问和导出不算",
      english: "-c#2:1:1: error: 2 to take back, but only 1 can be [nothing-to-undo]\n  1 | undo 2\n    | ^~~~~~\n  only statements that changed the plan, a scenario or a setting are taken back, not questions or exports",
      right: nil),
    "nothing-to-redo": DiagnosticExample(
      chinese: "-c#3:1:1: error: 要重做 2 条，可重做的只有 0 条 [nothing-to-redo]\n  1 | 重做 2\n    | ^~~~~~\n  只有刚撤销、之后没有新改动的语句可以重做",
      english: "-c#2:1:1: error: 2 to do again, but only 0 can be [nothing-to-redo]\n  1 | redo 2\n    | ^~~~~~\n  only what was taken back last can be done again, as long as nothing new was stated since",
      right: nil),
    "interrupted": DiagnosticExample(
      chinese: "error: 已中断：这条语句没有结果，也没有改动 [interrupted]",
      english: "error: interrupted: this statement has no result and has changed nothing [interrupted]",
      right: nil),
    "workspace-held": DiagnosticExample(
      chinese: "error: 工作区“a.tyw”正在使用：… [workspace-held]\n  等对方退出，或加 --read-only 只读打开：能看能算，改动不存",
      english: "error: the workspace “b.tyw” is in use: … [workspace-held]\n  wait for it to end, or open it with --read-only: everything can be seen and computed, nothing is kept",
      right: nil),
    "workspace-read-only": DiagnosticExample(
      chinese: "warning: 工作区“a.tyw”只读：能看能算，改动只在内存里，退出就没有了 [workspace-read-only]\n  要留下改动，用“保存 文件”，或换一个可写的工作区",
      english: "warning: the workspace “a.tyw” is read only: what is stated stays in memory and is gone at the end [workspace-read-only]\n  to keep it, use save FILE, or a workspace that can be written",
      right: nil),
    "workspace-foreign": DiagnosticExample(
      chinese: "error: “a.csv”不是推演的工作区 [workspace-foreign]\n  --workspace 要的是推演自己建的文件；换一个文件名就会新建",
      english: "error: “a.csv” is no workspace [workspace-foreign]\n  --workspace takes a file that tuiyan made; under another name a new one is made",
      right: nil),
    "workspace-damaged": DiagnosticExample(
      chinese: "error: 工作区“b.tyw”已损坏：database disk image is malformed [workspace-damaged]\n  文件没有改动；从备份恢复，或换一个文件名新建，再读取保存过的脚本",
      english: "error: the workspace “b.tyw” is damaged: database disk image is malformed [workspace-damaged]\n  the file is left as it is; restore it from a copy, or begin another and read a saved script",
      right: nil),
    "workspace-unreachable": DiagnosticExample(
      chinese: "error: 打不开工作区“没有/a.tyw”：No such file or directory [workspace-unreachable]\n  检查目录是否存在、是否可写、磁盘是否已满",
      english: "error: the workspace “没有/a.tyw” cannot be opened: No such file or directory [workspace-unreachable]\n  check that the folder is there and can be written, and that the disk is not full",
      right: nil),
    "workspace-not-restored": DiagnosticExample(
      chinese: "error: 工作区“a.tyw”的 3 条语句只恢复到第 2 条之前：设置 horizom 2031 [workspace-not-restored]\n  工作区没有改动；此后的改动只在内存里",
      english: "error: of the 3 statements of the workspace “a.tyw” only those before number 2 are restored: 设置 horizom 2031 [workspace-not-restored]\n  the workspace is left as it is; what is stated from now on stays in memory",
      right: nil),
    "statement-not-kept": DiagnosticExample(
      chinese: "-c#1:1:1: error: 写不进工作区“a.tyw”：disk I/O error, File too large；这条语句没有生效 [statement-not-kept]\n  1 | 历年 zhengzhou-2025/series.csv\n    | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  腾出空间或恢复权限后再试；“保存 别处的文件”可以把现状另存一份",
      english: "-c#1:1:1: error: 写不进工作区“a.tyw”：disk I/O error, File too large；这条语句没有生效 [statement-not-kept]\n  1 | 历年 zhengzhou-2025/series.csv\n    | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  腾出空间或恢复权限后再试；“保存 别处的文件”可以把现状另存一份",
      right: nil),
    "save-differs": DiagnosticExample(
      chinese: "-c#2:1:4: warning: “a.tuiyan”已写入，但重读它得不到现在的状态：加载过的文件有变化或已不在 /dev/stdin [save-differs]\n  1 | 保存 a.tuiyan\n    |      ^~~~~~~~\n  把数据文件放回原处，重新加载，再保存",
      english: "-c#2:1:6: warning: “a.tuiyan” is written, but reading it does not give the present state: a file that was loaded has changed or is gone /dev/stdin [save-differs]\n  1 | save a.tuiyan\n    |      ^~~~~~~~\n  put the data files back, load them again, and save again",
      right: nil),
    "log-exists": DiagnosticExample(
      chinese: "-c#1:1:4: error: “a.tuiyan”里已有内容，不往里记录 [log-exists]\n  1 | 记录 a.tuiyan\n    |      ^~~~~~~~\n  换一个文件名：一份记录只记一次会话，才能原样再执行",
      english: "-c#1:1:5: error: “a.tuiyan” has something in it, and no transcript is added to it [log-exists]\n  1 | log a.tuiyan\n    |     ^~~~~~~~\n  use another name: a transcript holds one session, so that it can be run again as it is",
      right: nil),
    "log-failed": DiagnosticExample(
      chinese: "warning: “/dev/full”写不下去了，记录到此为止：No space left on device [log-failed]\n  腾出空间后，用“记录 文件”另记一份",
      english: "warning: “/dev/full” cannot be written any further, the transcript ends here: No space left on device [log-failed]\n  free some space, then begin another with log FILE",
      right: nil),
    "nothing-to-export": DiagnosticExample(
      chinese: "-c#2:1:1: error: 还没有可导出的结果 [nothing-to-export]\n  1 | 导出 a.csv\n    | ^~~~~~~~~~\n  先推演或测算，再导出",
      english: "-c#2:1:1: error: there is no result to export yet [nothing-to-export]\n  1 | 导出 a.csv\n    | ^~~~~~~~~~\n  ask something first",
      right: nil),
    "unknown-format": DiagnosticExample(
      chinese: "-c#3:1:4: error: “a.pdf”的结尾看不出格式 [unknown-format]\n  1 | 导出 a.pdf\n    |      ^~~~~\n  可以写：a.docx  a.xlsx\n  用 .docx、.xlsx、.csv、.md、.json、.jsonl 或 .txt",
      english: "-c#3:1:4: error: the ending of “a.pdf” tells no format [unknown-format]\n  1 | 导出 a.pdf\n    |      ^~~~~\n  try: a.docx  a.xlsx\n  use .docx, .xlsx, .csv, .md, .json, .jsonl or .txt",
      right: nil),
    "nothing-to-archive": DiagnosticExample(
      chinese: "-c#3:1:1: error: 最近的结果不是“交叉”，没有组合可存 [nothing-to-archive]\n  1 | 导出 存档\n    | ^~~~~~~~~\n  先 交叉，再 导出 存档",
      english: "-c#3:1:1: error: the last result is none of cross, so that there are no runs to keep [nothing-to-archive]\n  1 | export archive\n    | ^~~~~~~~~~~~~~\n  cross first, then export archive",
      right: "导出 存档"),
    "archive-needs-workspace": DiagnosticExample(
      chinese: "-c#3:1:4: error: 没有打开工作区，无处存档 [archive-needs-workspace]\n  1 | 导出 存档\n    |      ^~~~\n  用 --workspace 文件 打开一个",
      english: "-c#2:1:1: error: no workspace is open to keep runs in [archive-needs-workspace]\n  1 | show runs\n    | ^~~~~~~~~\n  open one with --workspace FILE",
      right: "导出 存档"),
    "export-failed": DiagnosticExample(
      chinese: "-c#3:1:4: error: 写不了“没有/a.csv”：No such file or directory [export-failed]\n  1 | 导出 没有/a.csv\n    |      ^~~~~~~~~~\n  检查目录与权限；原有文件没有改动",
      english: "-c#3:1:4: error: “没有/a.csv” cannot be written: No such file or directory [export-failed]\n  1 | 导出 没有/a.csv\n    |      ^~~~~~~~~~\n  check the folder and its permissions; an existing file is unchanged",
      right: nil),
    "export-over-input": DiagnosticExample(
      chinese: "-c#3:1:4: error: “plan.csv”是已读入的文件，不覆盖 [export-over-input]\n  1 | 导出 plan.csv\n    |      ^~~~~~~~\n  换一个文件名",
      english: "-c#3:1:4: error: “plan.csv” was read in this session and is not overwritten [export-over-input]\n  1 | 导出 plan.csv\n    |      ^~~~~~~~\n  use another name",
      right: nil),
    "table-missing": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/prose.txt:1:1: error: 没有找到可用的表 [table-missing]\n  1 | 这是一段文字，没有表。\n    | ^~~~~~~~~~~~\n  要有列：指标, 基期, 目标；只有正文的，用“核对 文件”读",
      english: "Tests/Transcripts/errors/files/prose.txt:1:1: error: no table was found [table-missing]\n  1 | 这是一段文字，没有表。\n    | ^~~~~~~~~~~~\n  it needs the columns 指标, 基期, 目标; check FILE reads running text",
      right: nil),
    "table-column-missing": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/column-missing.csv:1:1: error: 表里缺列：基期, 目标 [table-column-missing]\n  1 | 编号,指标,单位\n    | ^~~~~~~~~~~~~~\n  要有列：指标, 基期, 目标",
      english: "Tests/Transcripts/errors/files/column-missing.csv:1:1: error: the table lacks the columns 基期, 目标 [table-column-missing]\n  1 | 编号,指标,单位\n    | ^~~~~~~~~~~~~~\n  it needs 指标, 基期, 目标",
      right: nil),
    "table-column-repeated": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/column-repeated-2.csv:1:7: error: 列“指标”出现两次 [table-column-repeated]\n  1 | 编号,指标,指标,2020年,2025年\n    |           ^~~~\n  只保留一列",
      english: "Tests/Transcripts/errors/files/column-repeated-2.csv:1:7: error: the column “指标” stands there twice [table-column-repeated]\n  1 | 编号,指标,指标,2020年,2025年\n    |           ^~~~\n  keep one of them",
      right: nil),
    "table-column-unknown": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/column-unknown.csv:1:22: warning: 列“责任人电话”没有用到 [table-column-unknown]\n  1 | 编号,指标,单位,2020年,2025年,责任人电话\n    |                              ^~~~~~~~~~\n  已略过；改成认识的列名即可读入",
      english: "Tests/Transcripts/errors/files/column-unknown.csv:1:22: warning: the column “责任人电话” is not used [table-column-unknown]\n  1 | 编号,指标,单位,2020年,2025年,责任人电话\n    |                              ^~~~~~~~~~\n  it was left out; name it as a column that is known",
      right: nil),
    "table-column-later": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/column-later.csv:1:24: warning: 列“2035年远景目标”是目标年（2025 年）以后的，没有读入 [table-column-later]\n  1 | 编号,指标,单位,2020年,2025年目标,2035年远景目标\n    |                                  ^~~~~~~~~~~~~~\n  要测算它：设置 期末 2035，再写“目标 编号 数值 于 2035”",
      english: "Tests/Transcripts/errors/files/column-later.csv:1:24: warning: the column “2035年远景目标” is of a year behind that of the targets (2025) and was not read [table-column-later]\n  1 | 编号,指标,单位,2020年,2025年目标,2035年远景目标\n    |                                  ^~~~~~~~~~~~~~\n  to test it: set horizon 2035, then target INDICATOR VALUE by 2035",
      right: "可达"),
    "table-rows-missing": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/rows-missing.csv:1:1: error: 只有表头，没有数据行 [table-rows-missing]\n  1 | 编号,指标,单位,2020年,2025年\n    | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  补上数据行",
      english: "Tests/Transcripts/errors/files/rows-missing.csv:1:1: error: there are headings, but no row of data [table-rows-missing]\n  1 | 编号,指标,单位,2020年,2025年\n    | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  add the rows",
      right: nil),
    "table-row-short": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/row-short.csv:3:10: error: 这一行有 4 格，应为 5 格 [table-row-short]\n  3 | 2,商标,件,10\n    |             ^\n  补齐缺的格，空格留空",
      english: "Tests/Transcripts/errors/files/row-short.csv:3:10: error: this row has 4 cells, 5 are expected [table-row-short]\n  3 | 2,商标,件,10\n    |             ^\n  fill in the missing cells, empty where there is nothing",
      right: nil),
    "table-row-long": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/row-long.csv:2:14: error: 这一行有 6 格，应为 5 格 [table-row-long]\n  2 | 1,专利,件,1,000,20\n    |                 ^~\n  多出的逗号要用引号括住",
      english: "Tests/Transcripts/errors/files/row-long.csv:2:14: error: this row has 6 cells, 5 are expected [table-row-long]\n  2 | 1,专利,件,1,000,20\n    |                 ^~\n  quote a comma that belongs to a cell",
      right: nil),
    "table-row-without-values": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/row-without-values-2.csv:3:1: error: 这一行没有数值 [table-row-without-values]\n  3 | 2,,,,\n    | ^\n  补上数值，或删去这一行",
      english: "Tests/Transcripts/errors/files/row-without-values-2.csv:3:1: error: 这一行没有数值 [table-row-without-values]\n  3 | 2,,,,\n    | ^\n  补上数值，或删去这一行",
      right: nil),
    "table-quote-open": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/quote-open.csv:2:3: error: 单元格的引号没有结束 [table-quote-open]\n  2 | 1,\"专利,件,10,20\n    |   ^\n  补上结束的引号",
      english: "Tests/Transcripts/errors/files/quote-open.csv:2:3: error: the quote of this cell is not closed [table-quote-open]\n  2 | 1,\"专利,件,10,20\n    |   ^\n  add the closing quote",
      right: nil),
    "table-code-repeated": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/code-repeated.csv:4:1: error: 编号“1”与第 2 行重复 [table-code-repeated]\n  4 | 1,版权,件,5,6\n    | ^\n  每项指标用不同的编号",
      english: "Tests/Transcripts/errors/files/code-repeated.csv:4:1: error: the code “1” repeats that of line 2 [table-code-repeated]\n  4 | 1,版权,件,5,6\n    | ^\n  give each row a code of its own",
      right: nil),
    "table-name-repeated": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/name-repeated.csv:3:3: warning: 名称“专利”与第 2 行重复 [table-name-repeated]\n  3 | 2,专利,件,1,2\n    |   ^~~~\n  以编号区分",
      english: "Tests/Transcripts/errors/files/name-repeated.csv:3:3: warning: the name “专利” repeats that of line 2 [table-name-repeated]\n  3 | 2,专利,件,1,2\n    |   ^~~~\n  tell them apart by code",
      right: nil),
    "table-year-unknown": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/year-unknown.csv:1:10: error: 看不出“基期”是哪一年 [table-year-unknown]\n  1 | 编号,指标,单位,基期,目标\n    |                ^~~~\n  表头写明年份，如 2020年",
      english: "Tests/Transcripts/errors/files/year-unknown.csv:1:10: error: the year of “基期” is not told [table-year-unknown]\n  1 | 编号,指标,单位,基期,目标\n    |                ^~~~\n  write the year in the heading, such as 2020",
      right: nil),
    "table-year-order": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/year-order.csv:1:18: error: 目标年 2020 不在基期 2025 年之后 [table-year-order]\n  1 | 编号,指标,单位,2025年基期,2020年目标\n    |                           ^~~~~~~~~~\n  检查表头的年份",
      english: "Tests/Transcripts/errors/files/year-order.csv:1:18: error: the target year 2020 is not after the base year 2025 [table-year-order]\n  1 | 编号,指标,单位,2025年基期,2020年目标\n    |                           ^~~~~~~~~~\n  check the years of the headings",
      right: nil),
    "cell-required": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-required.csv:2:3: error: “指标”不能为空 [cell-required]\n  2 | 1,,件,10,20\n    |   ^\n  补上内容",
      english: "Tests/Transcripts/errors/files/cell-required.csv:2:3: error: “指标” cannot be empty [cell-required]\n  2 | 1,,件,10,20\n    |   ^\n  fill it in",
      right: nil),
    "cell-not-number": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-not-number.csv:2:8: error: “2020年”里的“约十来件”不是数字 [cell-not-number]\n  2 | 1,专利,件,约十来件,20\n    |           ^~~~~~~~\n  写数字；没有数值写“-”",
      english: "Tests/Transcripts/errors/files/cell-not-number.csv:2:8: error: “约十来件” in “2020年” is no number [cell-not-number]\n  2 | 1,专利,件,约十来件,20\n    |           ^~~~~~~~\n  write a number, or “-” where there is none",
      right: nil),
    "cell-not-single": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-not-single.csv:2:8: warning: “2020年”里的“10-12”应是一个数值，没有采用 [cell-not-single]\n  2 | 1,专利,件,10-12,20\n    |           ^~~~~\n  只写一个数值",
      english: "Tests/Transcripts/errors/files/cell-not-single.csv:2:8: warning: “10-12” in “2020年” should be one value, and is not used [cell-not-single]\n  2 | 1,专利,件,10-12,20\n    |           ^~~~~\n  write one value",
      right: nil),
    "cell-plan-total": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-plan-total.csv:2:15: warning: “2025年”里的“【300】”带括号，按规划的惯例是五年累计数，不当作当年的值 [cell-plan-total]\n  2 | 1,*新增专利,万件,40,【300】\n    |                     ^~~~~~~\n  是当年的值就去掉括号；累计数用“反解 1 为 累计增长 300万件”试算",
      english: "Tests/Transcripts/errors/files/cell-plan-total.csv:2:15: warning: “【300】” in “2025年” stands in brackets, which plans use for the sum of five years: it is not taken for the value of the year [cell-plan-total]\n  2 | 1,*新增专利,万件,40,【300】\n    |                     ^~~~~~~\n  leave the brackets out if it is; solve 1 for total 300万件 works with sums",
      right: "反解 1 为 累计增长 300万件"),
    "cell-change-undecided": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-change.csv:3:17: warning: “2025年”里的“〔0.7〕”可以有两种意思，没有当作目标 [cell-change-undecided]\n  3 | 2,每千人口医师数,人,2.6,〔0.7〕,-\n    |                         ^~~~~~~\n  按百分比写“目标 2 2.6182”，按数量写“目标 2 3.3”；各年合计的，类型写“当年值”",
      english: "Tests/Transcripts/errors/files/cell-change.csv:3:17: warning: “〔0.7〕” in “2025年” can mean two things, and was taken for no target [cell-change-undecided]\n  3 | 2,每千人口医师数,人,2.6,〔0.7〕,-\n    |                         ^~~~~~~\n  in per cent write target 2 2.6182, as an amount target 2 3.3; for the sum of the years state the kind flow",
      right: "可达 2"),
    "cell-change-without-base": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-change.csv:5:16: warning: “年均增长〔累计〕”里的“〔1〕”是一段时期的变化，缺 2020 年的值，算不出目标 [cell-change-without-base]\n  5 | 4,人均预期寿命,岁,-,-,〔1〕\n    |                       ^~~~~\n  在表中补上 2020 年的值再加载，或用“目标 4 数值”写出目标",
      english: "Tests/Transcripts/errors/files/cell-change.csv:5:16: warning: “〔1〕” in “年均增长〔累计〕” is a change over the period, and no target follows from it without the value of 2020 [cell-change-without-base]\n  5 | 4,人均预期寿命,岁,-,-,〔1〕\n    |                       ^~~~~\n  put the value of 2020 into the table and load it again, or state the target: target 4 VALUE",
      right: "可达 4"),
    "cell-range-reversed": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-range-reversed.csv:2:11: error: 区间写反了：8 大于 5 [cell-range-reversed]\n  2 | 1,专利,件,10,8-5\n    |              ^~~\n  可以写：5-8\n  小的在前",
      english: "Tests/Transcripts/errors/files/cell-range-reversed.csv:2:11: error: the range is reversed: 8 is above 5 [cell-range-reversed]\n  2 | 1,专利,件,10,8-5\n    |              ^~~\n  try: 5-8\n  write the smaller first",
      right: nil),
    "cell-unit-mismatch": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-unit-mismatch.csv:2:11: error: 单位“家”不能换算为“件” [cell-unit-mismatch]\n  2 | 1,专利,件,10,20家\n    |              ^~~~\n  改成同一种单位",
      english: "Tests/Transcripts/errors/files/cell-unit-mismatch.csv:2:11: error: the unit “家” cannot be converted to “件” [cell-unit-mismatch]\n  2 | 1,专利,件,10,20家\n    |              ^~~~\n  write it in the unit of the column",
      right: nil),
    "cell-out-of-bounds": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-out-of-bounds.csv:2:11: error: 占比 不能取 120%：允许 0–100 [cell-out-of-bounds]\n  2 | 1,占比,%,10,120\n    |             ^~~\n  检查数值与单位；可以为负的量（差额、增速）在“类型”一列写 未定 或 增长率",
      english: "Tests/Transcripts/errors/files/cell-out-of-bounds.csv:2:11: error: 占比 cannot be 120%: 0–100 is allowed [cell-out-of-bounds]\n  2 | 1,占比,%,10,120\n    |             ^~~\n  check the value and its unit; what may be negative (a balance, a growth rate) takes the kind unknown or growth_rate in a column kind",
      right: nil),
    "cell-year": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-year.csv:2:7: error: “year”里的“20年”不是 1900–2200 之间的年份 [cell-year]\n  2 | 武汉,专利,20年,7\n    |           ^~~~\n  写四位年份",
      english: "Tests/Transcripts/errors/files/cell-year.csv:2:7: error: “20年” in “year” is no year from 1900 to 2200 [cell-year]\n  2 | 武汉,专利,20年,7\n    |           ^~~~\n  write a year of four digits",
      right: nil),
    "cell-word": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/cell-word.csv:2:6: error: “类型”里的“奇怪”不认识 [cell-word]\n  2 | 1,专利,奇怪,件,10,20,必须\n    |        ^~~~\n  允许：存量, 当年值, 累计个数, 人均量, 比重, 评分, 比值, 指数, 增长率, 未定, 累计, 累计值, 流量, 当年, 年度值, 个数, 计数, 数量, 人均, 占比, 份额, 得分, 分值, 比率, 倍数, 增速, 增幅, 未知, stock, flow, count, per_capita, share, score, ratio, index, growth_rate, unknown, percapita",
      english: "Tests/Transcripts/errors/files/cell-word.csv:2:6: error: “奇怪” in “类型” is not known [cell-word]\n  2 | 1,专利,奇怪,件,10,20,必须\n    |        ^~~~\n  allowed: 存量, 当年值, 累计个数, 人均量, 比重, 评分, 比值, 指数, 增长率, 未定, 累计, 累计值, 流量, 当年, 年度值, 个数, 计数, 数量, 人均, 占比, 份额, 得分, 分值, 比率, 倍数, 增速, 增幅, 未知, stock, flow, count, per_capita, share, score, ratio, index, growth_rate, unknown, percapita",
      right: nil),
    "conflicting-values": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/conflict.csv:3:12: warning: 专利密度 2022 年有两个数值：7.1（Tests/Transcripts/errors/files/conflict.csv:2 公报）与 7.3（Tests/Transcripts/errors/files/conflict.csv:3 年鉴） [conflicting-values]\n  3 | ,专利密度,2022,7.3,年鉴\n    |                ^~~\n  两个都保留，都不作依据；核对出处后去掉其中之一",
      english: "Tests/Transcripts/errors/files/conflict.csv:3:12: warning: two values for  专利密度 2022: 7.1 (Tests/Transcripts/errors/files/conflict.csv:2 公报) and 7.3 (Tests/Transcripts/errors/files/conflict.csv:3 年鉴) [conflicting-values]\n  3 | ,专利密度,2022,7.3,年鉴\n    |                ^~~\n  both are kept and neither counts; check the sources and drop one",
      right: nil),
    "target-already-met": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/below-base.csv:2:18: warning: 目标低于基期：1 扬尘指标 84 → 70微克/立方米，按“越高越好”已经达到 [target-already-met]\n  2 | 1,扬尘指标,微克/立方米,84,70\n    |                           ^~\n  若是越低越好，写“目标 1 <= 70”，或在表里加“方向”列（越低越好）",
      english: "Tests/Transcripts/errors/files/below-base.csv:2:18: warning: the target is below the base: 1 扬尘指标 84 → 70微克/立方米; met already if higher is better [target-already-met]\n  2 | 1,扬尘指标,微克/立方米,84,70\n    |                           ^~\n  if lower is better, write target 1 <= 70, or add a column “direction” (down) to the table",
      right: nil),
    "actual-off-scale": DiagnosticExample(
      chinese: "-c#2:1:1: warning: 专利密度 2021 年 50件，2020 年是 4.62件，差 11 倍：单位或小数点？ [actual-off-scale]\n  1 | 实绩 专利密度 2021 50\n    | ^~~~~~~~~~~~~~~~~~~~~\n  写对了就不必改；写错了，再写一次“实绩 9 2021 数值”，或“撤销”",
      english: "-c#2:1:1: warning: 专利密度: 50件 in 2021 after 4.62件 in 2020, 11 times: the unit, or the decimal point? [actual-off-scale]\n  1 | 实绩 专利密度 2021 50\n    | ^~~~~~~~~~~~~~~~~~~~~\n  if it is meant so, leave it; else state actual 9 2021 VALUE again, or undo",
      right: "实绩 专利密度 2021 5.0"),
    "actual-after-target": DiagnosticExample(
      chinese: "-c#2:1:1: warning: 专利密度 的目标年是 2025 年，2026 年在其后：不影响目标的判定 [actual-after-target]\n  1 | 实绩 专利密度 2026 12\n    | ^~~~~~~~~~~~~~~~~~~~~\n  年份写错了，“撤销”后重写",
      english: "-c#2:1:1: warning: the target of 专利密度 is for 2025, and 2026 lies behind it: it decides nothing about the target [actual-after-target]\n  1 | 实绩 专利密度 2026 12\n    | ^~~~~~~~~~~~~~~~~~~~~\n  if the year is wrong, undo and state it again",
      right: nil),
    "change-without-year-before": DiagnosticExample(
      chinese: "-c#2:1:1: error: 单位GDP能耗（2020年=100） 记的是各年的变化，缺 2021 年的，2022 年的水平算不出来 [change-without-year-before]\n  1 | 实绩 5 2022 3\n    | ^~~~~~~~~~~~~\n  先写“实绩 5 2021 数值”",
      english: "-c#2:1:1: error: 单位GDP能耗（2020年=100） is stated by yearly changes, and without that of 2021 the level of 2022 is not known [change-without-year-before]\n  1 | 实绩 5 2022 3\n    | ^~~~~~~~~~~~~\n  state actual 5 2021 VALUE first",
      right: "实绩 5 2022 3"),
    "entity-unsaid": DiagnosticExample(
      chinese: "-c#2:1:4: warning: 指标 9 的基期值 4.62件 就是甲市的：这是甲市的规划吗？ [entity-unsaid]\n  1 | 历年 Tests/Transcripts/errors/files/places.csv\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  是，就写“设置 主体 甲市”，否则甲市的历年值只当作别的地区的",
      english: "-c#2:1:4: warning: the base of indicator 9, 4.62件, is that of 甲市: is this the plan of 甲市? [entity-unsaid]\n  1 | 历年 Tests/Transcripts/errors/files/places.csv\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  if it is: set entity 甲市; else its past values count as those of another place",
      right: "历年 Tests/Transcripts/errors/files/places.csv"),
    "far-from-base": DiagnosticExample(
      chinese: "-c#2:1:12: warning: 发明专利拥有量 3301000件 与基期值 1000件 相差悬殊 [far-from-base]\n  1 | 增长 发明专利拥有量 +660000\n    |                     ^~~~~~~\n  多半是单位不同（家与万家，8% 与 0.08）；确是如此就不必改",
      english: "-c#2:1:12: warning: 发明专利拥有量 3301000件 is far from its base 1000件 [far-from-base]\n  1 | 增长 发明专利拥有量 +660000\n    |                     ^~~~~~~\n  most often the units differ (8% and 0.08); if it is meant so, leave it",
      right: nil),
    "growth-from-zero": DiagnosticExample(
      chinese: "-c#2:1:6: warning: 示范园区 2020 年为 0，按增速增长仍是 0 [growth-from-zero]\n  1 | 增长 1 20%\n    |        ^~~\n  用每年的增量（+10）或“线性 到 50”",
      english: "-c#2:1:6: warning: 示范园区 is 0 in 2020, and a rate leaves it there [growth-from-zero]\n  1 | 增长 1 20%\n    |        ^~~\n  use an amount a year (+10) or linear to 50",
      right: nil),
    "short-span": DiagnosticExample(
      chinese: "-c#3:1:9: warning: 甲市的增速只出自 2020–2021 年，跨度不足 3 年，好坏一年就能左右 [short-span]\n  1 | 增长 专利密度 同 甲市\n    |               ^~~~~~~\n  补充甲市更早的数据，或用“同 中位”“同 标杆”",
      english: "-c#3:1:9: warning: the pace of 甲市 rests on 2020–2021 alone, fewer than 3 years: one good or bad year decides [short-span]\n  1 | 增长 专利密度 同 甲市\n    |               ^~~~~~~\n  add earlier values of 甲市, or use like median, like champion",
      right: nil),
    "code-taken": DiagnosticExample(
      chinese: "Tests/Transcripts/errors/files/code-taken.csv:1:1: error: 这些编号在 Tests/Transcripts/errors/files/plan.csv 里是别的指标：1 [code-taken]\n  1 | 编号,指标,单位,2020年,2025年\n    | ^~\n  两张表用不同的编号；要换成这张表，先“撤销”加载 Tests/Transcripts/errors/files/plan.csv",
      english: "Tests/Transcripts/errors/files/code-taken.csv:1:1: error: codes that stand for other indicators in Tests/Transcripts/errors/files/plan.csv: 1 [code-taken]\n  1 | 编号,指标,单位,2020年,2025年\n    | ^~\n  give the rows of the two tables different codes; to load this table instead, undo the loading of Tests/Transcripts/errors/files/plan.csv first",
      right: nil),
    "read-of-table": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Transcripts/commands/files/small.csv”是表，不是语句 [read-of-table]\n  1 | 读取 Tests/Transcripts/commands/files/small.csv\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  可以写：加载 Tests/Transcripts/commands/files/small.csv\n  “读取”执行语句；表用加载、历年、对标或主张",
      english: "-c#1:1:6: error: “Tests/Transcripts/commands/files/small.csv” is a table, no statements [read-of-table]\n  1 | read Tests/Transcripts/commands/files/small.csv\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  try: load Tests/Transcripts/commands/files/small.csv\n  read executes statements; tables are loaded with load, series, peers or claims",
      right: "加载 Tests/Transcripts/commands/files/small.csv"),
    "load-of-script": DiagnosticExample(
      chinese: "-c#1:1:4: error: “Tests/Transcripts/errors/files/script.tuiyan”是脚本，不是表 [load-of-script]\n  1 | 加载 Tests/Transcripts/errors/files/script.tuiyan\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  可以写：读取 Tests/Transcripts/errors/files/script.tuiyan\n  “加载”读指标表；脚本用“读取”执行",
      english: "-c#1:1:6: error: “Tests/Transcripts/errors/files/script.tuiyan” is a script, no table [load-of-script]\n  1 | load Tests/Transcripts/errors/files/script.tuiyan\n    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  try: read Tests/Transcripts/errors/files/script.tuiyan\n  load reads indicator tables; read executes scripts",
      right: "读取 Tests/Transcripts/errors/files/script.tuiyan"),
    "thousands-separator": DiagnosticExample(
      chinese: "-c#2:1:6: error: “5,000”：千分位逗号只用于表格 [thousands-separator]\n  1 | 目标 1 5,000\n    |        ^~~~~\n  可以写：5000\n  去掉逗号",
      english: "-c#2:1:6: error: “5,000”：千分位逗号只用于表格 [thousands-separator]\n  1 | 目标 1 5,000\n    |        ^~~~~\n  可以写：5000\n  去掉逗号",
      right: "目标 1 5000"),
    "name-not-usable": DiagnosticExample(
      chinese: "-c#2:1:3: error: “专利密度”不能作名称 [name-not-usable]\n  1 | 令 专利密度 = 3\n    |    ^~~~~~~~\n  名称要有文字，不分行；给定量不能与指标同名，也不能是数字",
      english: "-c#2:1:3: error: “专利密度”不能作名称 [name-not-usable]\n  1 | 令 专利密度 = 3\n    |    ^~~~~~~~\n  名称要有文字，不分行；给定量不能与指标同名，也不能是数字",
      right: "令 人口 = 1260万人"),
    "actual-contradicts-base": DiagnosticExample(
      chinese: "-c#1:1:12: error: 中小企业知识产权托管数量 2020 年是基期，基期值为 1700家 [actual-contradicts-base]\n  1 | 实绩 托管 2020 1800\n    |                ^~~~\n  “实绩”不改基期；要改基期值，请改指标表",
      english: "-c#1:1:12: error: 中小企业知识产权托管数量 2020 年是基期，基期值为 1700家 [actual-contradicts-base]\n  1 | 实绩 托管 2020 1800\n    |                ^~~~\n  “实绩”不改基期；要改基期值，请改指标表",
      right: "实绩 托管 2021 1800"),
    "expression-too-long": DiagnosticExample(
      chinese: "error: 一条语句里的数值与名称超过 1000 个 [expression-too-long]",
      english: "error: 一条语句里的数值与名称超过 1000 个 [expression-too-long]",
      right: nil),
  ]
}
