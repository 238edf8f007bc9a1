import Reporting
public import ScenarioLanguage

/// The options of the command line: the one table that the program's declaration, its usage, the manual pages and the completions
/// of shells are drawn from.
public enum CommandOption: String, Sendable, Hashable, CaseIterable {
  case statement = "-c"
  case file = "-f"
  case definition = "-D"
  case interactive = "-i"
  case workspace = "--workspace"
  case readOnly = "--read-only"
  case format = "--format"
  case lang = "--lang"
  case color = "--color"
  case seed = "--seed"
  case jobs = "--jobs"
  case require = "--require"
  case keepGoing = "--keep-going"
  case echo = "--echo"
  case ascii = "--ascii"
  case norc = "--norc"
  case version = "--version"
  case help = "--help"

  /// All spellings, the first of which stands for the option.
  public var names: [String] {
    switch self {
    case .workspace: [rawValue, "-w"]
    case .help: [rawValue, "-h"]
    default: [rawValue]
    }
  }

  /// What follows the option, in each language.
  public var argument: Bilingual? {
    switch self {
    case .statement: Bilingual("语句", "STATEMENT")
    case .file, .workspace: Bilingual("文件", "FILE")
    case .definition: Bilingual("名=值", "NAME=VALUE")
    case .format: Self.choice(OutputFormat.self)
    case .lang: Self.choice(ReportLanguage.self)
    case .color: Self.choice(ColorChoice.self)
    case .seed, .jobs: Bilingual("N", "N")
    case .require: Self.choice(Requirement.self)
    case .interactive, .readOnly, .keepGoing, .echo, .ascii, .norc, .version, .help: nil
    }
  }

  private static func choice<Choice: CaseIterable & RawRepresentable<String>>(_ choice: Choice.Type) -> Bilingual {
    let words = Choice.allCases.map(\.rawValue).joined(separator: "|")
    return Bilingual(words, words)
  }

  /// The option as it is written, with what follows it.
  public func form(_ language: WordLanguage) -> String {
    [names.reversed().joined(separator: ", "), argument?[language]].compactMap { $0 }.joined(separator: " ")
  }

  /// What the option does.
  public var summary: Bilingual {
    switch self {
    case .statement: Bilingual("执行一条语句；可以多次给出，与 -f 按给出的顺序执行", "executes a statement; may be repeated, in order with -f")
    case .file: Bilingual("执行一个脚本；可以多次给出", "executes a script; may be repeated")
    case .definition: Bilingual("给出脚本中 $名 的值", "gives $NAME of scripts its value")
    case .interactive: Bilingual("之后留在交互（在终端上）", "stays in the shell afterwards, on a terminal")
    case .workspace: Bilingual("改动随时存入其中，下次接着做", "keeps what is stated, to go on with next time")
    case .readOnly: Bilingual("只看工作区，不存", "only reads the workspace, keeps nothing")
    case .format: Bilingual("结果的形式；默认 table", "the form of results; table by default")
    case .lang:
      Bilingual("界面语言；默认随 TUIYAN_LANG 与系统语言", "the language of screens; by default that of TUIYAN_LANG and the locale")
    case .color: Bilingual("何时用颜色；NO_COLOR 关闭", "when colour is used; NO_COLOR switches it off")
    case .seed: Bilingual("抽样方法的种子", "the seed of methods that draw")
    case .jobs:
      Bilingual("同时算几个组合、几路抽样；默认用上所有处理器", "how many runs and paths are computed at a time; by default all processors")
    case .require:
      Bilingual(
        "哪些目标达不到时以 4 退出；默认 binding（约束性）", "the targets whose being out of reach makes the exit 4; binding by default")
    case .keepGoing: Bilingual("有错的语句之后继续，最后以 3 退出", "goes on after a statement that is wrong, and exits 3")
    case .echo:
      Bilingual(
        "执行前先写出每条语句；在终端上逐屏停下", "writes each statement before it is executed; stops at each screenful on a terminal")
    case .ascii: Bilingual("图形只用 ASCII 字符", "draws charts with ASCII characters")
    case .norc: Bilingual("不读取 rc 文件", "does not read the rc file")
    case .version: Bilingual("版本", "the version")
    case .help: Bilingual("用法", "how the program is called")
    }
  }
}

/// When colour is used.
public enum ColorChoice: String, Sendable, Hashable, CaseIterable { case auto, always, never }
