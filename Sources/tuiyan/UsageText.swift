import ArgumentParser
import PlanningSession
import Reporting
import ScenarioLanguage
import TerminalText

/// What is said of a wrong command line, and how a right one is written.
struct UsageText {
  let language: ReportLanguage

  /// The message of a fault. The option parser speaks English only; the faults that people make have words of ours.
  func message(for error: any Error) -> String {
    let original = Tuiyan.message(for: error)
    guard language == .chinese else { return "tuiyan: \(original)" }
    let faults: [(String, String)] = [
      ("Unknown option", "没有这个选项"), ("Missing value for", "选项缺少值"), ("The value", "选项的值不对"),
      ("Unexpected argument", "多余的参数"), ("Missing expected argument", "缺少参数"),
    ]
    let said = faults.first { original.hasPrefix($0.0) }?.1 ?? "命令行有误"
    let quoted =
      original.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first.map { "“\($0)”" } ?? ""
    return "tuiyan: \(said)\(quoted)（\(original.prefix { $0 != "\n" })）"
  }

  /// How the program is called, from the tables of its forms and options.
  var usage: String {
    let language = language == .chinese ? WordLanguage.chinese : .english
    let isChinese = language == .chinese
    let forms = CommandForm.allCases.map { ("tuiyan " + $0.arguments[language], $0.summary[language]) }
    let options = CommandOption.allCases.map { ($0.form(language), $0.summary[language]) }
    return (isChinese ? "用法：\n" : "usage:\n") + Self.rows(forms) + (isChinese ? "选项：\n" : "options:\n")
      + Self.rows(options) + Self.exits[language]
  }

  /// Terms with what they mean beside them.
  private static func rows(_ rows: [(term: String, text: String)]) -> String {
    let width = (rows.map(\.term.displayWidth).max() ?? 0) + 2
    return rows.map { "  " + $0.term.padded(toWidth: width) + $0.text + "\n" }.joined()
  }

  private static let exits = Bilingual(
    "退出码：0 正常 · 1 语句或数据有误 · 2 用法有误 · 3 --keep-going 后有误 · 4 断言不成立或目标难以达到 · 5 程序故障 · 130 中断\n",
    """
    exit: 0 ok · 1 a statement or its data is wrong · 2 usage · 3 --keep-going finished and one was wrong
          4 an assertion failed or a target is out of reach · 5 a fault of ours · 130 interrupted

    """)
}
