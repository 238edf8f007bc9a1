import ArgumentParser
import Reporting

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

  /// How the program is called.
  var usage: String {
    language == .chinese
      ? """
      用法：
        tuiyan                                交互
        tuiyan run 文件 … [-D 名=值]          依次执行脚本        tuiyan < 文件   从标准输入执行
        tuiyan -c 语句 -f 文件 …              按给出的顺序执行；-i 之后留在交互
        tuiyan lint 文件 …                    只读取与解析，不运行
        tuiyan fmt [--write] 文件 …           规范排版
        tuiyan completions bash|zsh|fish      命令行补全脚本
      选项：
        --format table|json|jsonl|csv|md   --lang zh|en   --color auto|always|never   --seed N   --jobs N
        --keep-going   --require none|binding|all   --echo   --ascii   --norc   --version   --help
        --workspace|-w 文件   改动随时存入其中，下次接着做   --read-only   只看不存
      退出码：0 正常 · 1 语句或数据有误 · 2 用法有误 · 3 --keep-going 后有误 · 4 断言不成立或目标难以达到 · 5 程序故障 · 130 中断

      """
      : """
      usage:
        tuiyan                                the shell
        tuiyan run FILE ... [-D name=value]   scenario files, in order      tuiyan < FILE   the same from standard input
        tuiyan -c STATEMENT -f FILE ...       in the order given; -i stays in the shell afterwards
        tuiyan lint FILE ...                  reads and resolves, runs nothing
        tuiyan fmt [--write] FILE ...         canonical layout
        tuiyan completions bash|zsh|fish      what a shell reads to complete options
      options:
        --format table|json|jsonl|csv|md   --lang zh|en   --color auto|always|never   --seed N   --jobs N
        --keep-going   --require none|binding|all   --echo   --ascii   --norc   --version   --help
        --workspace|-w FILE   keeps what is stated, to go on with next time   --read-only   keeps nothing
      exit: 0 ok · 1 a statement or its data is wrong · 2 usage · 3 --keep-going finished and one was wrong
            4 an assertion failed or a target is out of reach · 5 a fault of ours · 130 interrupted

      """
  }
}
