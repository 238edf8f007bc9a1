import Glibc
import LineEditor
import TerminalText

// Reads statements in a loop and says what it got, so that tests can tell what was read from what was drawn.

let names: [CompletionCandidate] = [
  .init(text: "行情", detail: nil),
  .init(text: "成交量", detail: "万手"),
  .init(text: "成交额", detail: "亿元"),
  .init(text: "知识产权质押融资", detail: "亿元"),
  .init(text: "知识产权保险", detail: "件"),
  .init(text: "gdp"),
  .init(text: "gdp占比"),
]

/// Completes the word before the cursor; `zscq` abbreviates the two names that begin with 知识产权.
func complete(_ line: String, _ cursor: Int) -> Completion {
  let before = line.utf8.prefix(cursor)
  let start = before.lastIndex(of: UInt8(ascii: " ")).map { before.index(after: $0) } ?? before.startIndex
  let word = String(before[start...]) ?? ""
  let begin = line.utf8.distance(from: line.utf8.startIndex, to: start)
  let candidates = names.filter { name in
    name.text.hasPrefix(word) || (word == "zscq" && name.text.hasPrefix("知识产权"))
  }
  return Completion(replacing: begin..<cursor, candidates: candidates)
}

/// 行情 is a verb, digits are numbers, and what is in quotes is a text.
func highlight(_ line: String) -> [StyledRange] {
  var styles: [StyledRange] = []
  var offset = 0
  for part in line.split(separator: " ", omittingEmptySubsequences: false) {
    let range = offset..<offset + part.utf8.count
    offset = range.upperBound + 1
    if part == "行情" { styles.append(StyledRange(range, .accent)) }
    if part.allSatisfy(\.isNumber) { styles.append(StyledRange(range, .green)) }
    if part.hasPrefix("“") { styles.append(StyledRange(range, .yellow)) }
  }
  return styles
}

func isIncomplete(_ text: String) -> Bool {
  text.filter { $0 == "(" }.count > text.filter { $0 == ")" }.count
}

func run() -> Int32 {
  do throws(LineEditorError) {
    let history = getenv("PROBE_HISTORY").map { String(cString: $0) }
    let isStyled = getenv("PROBE_STYLED") != nil
    let editor = try LineEditor(programName: "probe", historyFile: history, style: isStyled ? .styled : .plain)
    editor.completer = complete
    editor.highlighter = highlight
    let prompt = TextStyle.accent.applied(to: "推演", in: .styled) + "> "
    while true {
      switch editor.readLine(prompt: prompt, continuationPrompt: "… ", isIncomplete: isIncomplete) {
      case .line(let text):
        print("读到「" + String(text.map { $0 == "\n" ? "⏎" : $0 }) + "」")
        editor.remember(text)
        if text == "等待" { pause() }
      case .cancelled: print("已取消")
      case .endOfInput:
        print(editor.historyError == nil ? "再见" : "再见，历史未保存")
        return 0
      }
    }
  } catch {
    print("没有编辑器：\(error)")
    return 3
  }
}

exit(run())
