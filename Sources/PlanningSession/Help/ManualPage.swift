public import ScenarioLanguage
import TerminalText

/// The manual page `tuiyan(1)` in roff, drawn from the tables of options, verbs, laws and settings.
public struct ManualPage {
  let language: WordLanguage

  /// The page in a language.
  public init(_ language: WordLanguage) {
    self.language = language
  }

  /// The page, ready for `man`.
  public var text: String {
    ([head] + sections.map { ".SH \($0.title)\n\(Self.first($0.body))" }).joined()
  }

  private var head: String {
    """
    .\\" Generated from the tables by ManualDocumentTests.
    .TH TUIYAN 1 "" "tuiyan" "\(say("推演 手册", "Tuiyan manual"))"

    """
  }

  private var sections: [(title: String, body: String)] {
    [
      (
        say("名称", "NAME"),
        "tuiyan \\- \(say("五年规划指标的推演与检验", "project plan indicators and test whether their targets can be reached"))\n"
      ),
      (say("用法", "SYNOPSIS"), synopsis),
      (say("说明", "DESCRIPTION"), description),
      (say("选项", "OPTIONS"), terms(CommandOption.allCases.map { ($0.form(language), $0.summary[language]) })),
      (
        say("语句", "STATEMENTS"),
        terms(Verb.allCases.map { ($0.entry.synopsis[language], $0.entry.summary[language]) })
      ),
      (
        say("增长写法", "LAWS"),
        terms(LawForm.allCases.map { ($0.entry.forms[language], $0.entry.summary[language]) })
      ),
      (
        say("设置", "SETTINGS"),
        terms(SettingName.allCases.map { (setting($0), $0.entry.summary[language]) })
      ),
      (say("退出码", "EXIT STATUS"), paragraph(Concept.exitCodes.entry.text[language])),
      (say("环境变量", "ENVIRONMENT"), terms(environment)),
      (say("文件", "FILES"), terms(files)),
      (say("例子", "EXAMPLES"), examples),
    ]
  }

  private func say(_ chinese: String, _ english: String) -> String { language == .chinese ? chinese : english }

  private var synopsis: String {
    let lines = CommandForm.allCases.map { form in
      "tuiyan \(form == .shell ? "[\(say("选项", "OPTIONS"))]" : form.arguments[language])"
    }
    return lines.map { ".B \(escaped($0))\n" }.joined(separator: ".br\n")
  }

  private var description: String {
    paragraph(
      say(
        "加载五年规划的指标表，给每项指标一个增长假设，逐年推演到期末，检验每个目标够不够得着：需要多快、差多少、别人多快，每个数字都说得出来处。没有文件时进入交互；第一次用请输入“教程”。",
        "Loads the indicator table of a five-year plan, takes a growth assumption for each indicator, projects it, and tests whether each target can be reached: what it takes, how much is missing, what others do, every number explained down to its source. Without files it is a shell; newcomers type tutorial."
      )) + paragraph(Concept.statements.entry.text[language]) + paragraph(Concept.names.entry.text[language])
  }

  private func setting(_ setting: SettingName) -> String {
    say("\(setting.chinese) \(setting.rawValue)", setting.rawValue) + " (\(setting.allowed(in: language)))"
  }

  private var environment: [(String, String)] {
    [
      ("TUIYAN_LANG", say("界面语言：zh 或 en", "the language of screens: zh or en")),
      ("TUIYAN_WORKSPACE", say("没有 --workspace 时的工作区", "the workspace where --workspace names none")),
      ("TUIYAN_HISTORY", say("历史文件", "the file of the history")),
      (
        "TUIYAN_PAGER, PAGER",
        say(
          "比窗口高的结果用什么分页；没有就自己一屏一屏地显示",
          "what shows answers taller than the window; else they are shown a screen at a time")
      ),
      ("NO_COLOR", say("不用颜色", "no colour")),
    ]
  }

  private var files: [(String, String)] {
    [
      ("$XDG_CONFIG_HOME/tuiyan/rc.tuiyan", say("每次运行先执行的脚本", "the script that every run begins with")),
      ("$XDG_STATE_HOME/tuiyan/history", say("交互的历史", "the history of the shell")),
    ]
  }

  private var examples: String {
    let statements: [(String, String)] = [
      ("读取 示例", "read example"), ("反解 托管 为 5000家", "solve 托管 for 5000家"), ("增长 托管 24%", "grow 托管 24%"),
    ]
    let line = statements.map { " -c '\(say($0.0, $0.1))'" }.joined()
    return ".nf\ntuiyan\(escaped(line))\n.fi\n"
  }

  // MARK: roff

  private func terms(_ terms: [(String, String)]) -> String {
    terms.map { ".TP\n.B \(escaped($0.0))\n\(filled($0.1, width: 64))" }.joined()
  }

  private func paragraph(_ text: String) -> String { ".PP\n\(filled(text, width: 70))" }

  /// Lines for the formatter to fill. It breaks at spaces only, so Chinese is broken here.
  private func filled(_ text: String, width: Int) -> String {
    let lines = TextWrapping.lines(of: text, width: width, indent: 0).map { escaped($0) }
    return lines.joined(separator: language == .chinese ? "\n.br\n" : "\n") + "\n"
  }

  /// A section begins with its text, not with a paragraph.
  private static func first(_ body: String) -> Substring {
    body.hasPrefix(".PP\n") ? body.dropFirst(4) : body[...]
  }

  /// Backslashes, hyphens and quotes as they are, and no line that begins like a request.
  private func escaped(_ text: String) -> String {
    var result = ""
    for letter in text {
      switch letter {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      default: result.append(letter)
      }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
  }
}
