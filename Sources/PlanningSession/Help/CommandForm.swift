public import ScenarioLanguage

/// The ways to call the program, for its usage, its manual and its declaration.
public enum CommandForm: String, Sendable, Hashable, CaseIterable {
  case shell
  case inputs
  case run
  case lint
  case fmt
  case worker
  case completions

  /// The word behind the program's name, for those that have one.
  public var subcommand: String? {
    switch self {
    case .shell, .inputs: nil
    default: rawValue
    }
  }

  /// What stands behind the program's name.
  public var arguments: Bilingual {
    switch self {
    case .shell: Bilingual("", "")
    case .inputs: Bilingual("-c 语句 -f 文件 … [-i]", "-c STATEMENT -f FILE ... [-i]")
    case .run: Bilingual("run 文件 … [-D 名=值]", "run FILE ... [-D name=value]")
    case .lint: Bilingual("lint 文件 …", "lint FILE ...")
    case .fmt: Bilingual("fmt [--write] 文件 …", "fmt [--write] FILE ...")
    case .worker: Bilingual("worker", "worker")
    case .completions: Bilingual("completions bash|zsh|fish", "completions bash|zsh|fish")
    }
  }

  /// What it does.
  public var summary: Bilingual {
    switch self {
    case .shell: Bilingual("交互；标准输入不是终端时执行其中的语句", "the shell; executes standard input where that is no terminal")
    case .inputs: Bilingual("按给出的顺序执行；-i 之后留在交互", "executes in the order given; -i stays in the shell afterwards")
    case .run: Bilingual("依次执行脚本", "executes scenario files, in order")
    case .lint: Bilingual("只读取与解析，不运行", "reads and resolves, runs nothing")
    case .fmt: Bilingual("规范排版；--write 写回文件", "canonical layout; --write rewrites the files")
    case .worker: Bilingual("逐行回答 JSON 请求", "answers JSON Lines, one answer a request")
    case .completions: Bilingual("命令行补全脚本", "what a shell reads to complete options and files")
    }
  }
}
