import TerminalScreen
import TestSupport

/// Random keys at a terminal, with the screen compared cell by cell after each.
struct LineFuzzer {
  /// One operation: its keys, and what the screen must show in between.
  struct Operation {
    var name: String
    var keys: String
    /// The text that the keys paste, if they do.
    var pasted: String?
    var effect: (inout LineModel) -> Void
  }

  private static let plain = "abxyz 019.- 行情成交量知识产权质押融资亿元年，。：（）％５Ａ　·…—“”①±é"
  private static let joined = ["e\u{301}", "n\u{303}", "😀", "👍🏽", "👨‍👩‍👧", "🇨🇳", "❤\u{FE0F}", " "]
  private static let alphabet: [String] = plain.map { String($0) } + joined

  var random: SplitMix64
  let isVi: Bool

  /// A few characters of all kinds.
  private mutating func text(_ counts: ClosedRange<Int>) -> String {
    (0..<Int.random(in: counts, using: &random)).map { _ in Self.alphabet.randomElement(using: &random) ?? " " }
      .joined()
  }

  /// The next operation on a line.
  mutating func next(for model: LineModel) -> Operation {
    if model.isCommanding { return command() }
    let operation = Int.random(in: 0..<(isVi ? 34 : 32), using: &random)
    switch operation {
    case 0..<9:
      let text = text(1...4)
      return Operation(name: "type", keys: text) { $0.type(text) }
    case 9:
      let text = text(5...40) + (Bool.random(using: &random) ? "\n" : "·") + text(0...9) + "x"
      return Operation(name: "paste", keys: Keys.paste(text), pasted: text) { $0.paste(text) }
    case 10, 11: return Operation(name: "left", keys: Keys.left) { $0.left() }
    case 12: return Operation(name: "right", keys: Keys.right) { $0.right() }
    case 13: return Operation(name: "home", keys: Keys.home) { $0.home() }
    case 14: return Operation(name: "end", keys: Keys.end) { $0.end() }
    case 15: return Operation(name: "word left", keys: Keys.wordLeft) { $0.moveWordLeft() }
    case 16: return Operation(name: "word right", keys: Keys.wordRight) { $0.moveWordRight() }
    case 17, 18: return Operation(name: "backspace", keys: Keys.backspace) { $0.backspace() }
    case 19: return Operation(name: "delete", keys: Keys.delete) { $0.delete() }
    case 20: return Operation(name: "kill to end", keys: Keys.control("k")) { $0.killToRowEnd() }
    case 21: return Operation(name: "kill word", keys: Keys.control("w")) { $0.killWordLeft() }
    case 22: return Operation(name: "yank", keys: Keys.control("y")) { $0.yank() }
    case 23: return Operation(name: "undo", keys: Keys.control("_")) { $0.undo() }
    case 24: return Operation(name: "up", keys: Keys.up) { $0.vertical(-1) }
    case 25: return Operation(name: "down", keys: Keys.down) { $0.vertical(1) }
    default: return isVi ? typingInVi(operation) : emacs(operation)
    }
  }

  private mutating func emacs(_ operation: Int) -> Operation {
    switch operation {
    case 26: Operation(name: "kill all", keys: Keys.control("u")) { $0.killAll() }
    case 27: Operation(name: "kill word right", keys: Keys.escape + "d") { $0.killWordRight() }
    case 28:
      Operation(name: "yank older", keys: Keys.control("y") + Keys.escape + "y") {
        $0.yank(); $0.yankOlder()
      }
    case 29: Operation(name: "redo", keys: Keys.escape + "_") { $0.redo() }
    case 30: Operation(name: "transpose", keys: Keys.control("t")) { $0.transpose() }
    default: Operation(name: "undo", keys: Keys.control("x") + Keys.control("u")) { $0.undo() }
    }
  }

  private mutating func typingInVi(_ operation: Int) -> Operation {
    operation == 26
      ? Operation(name: "kill to start", keys: Keys.control("u")) { $0.killToRowStart() }
      : Operation(name: "escape", keys: Keys.escape) { $0.escape() }
  }

  /// A key of vi's command mode.
  private mutating func command() -> Operation {
    switch Int.random(in: 0..<24, using: &random) {
    case 0..<3: Operation(name: "i", keys: "i") { $0.viInsert() }
    case 3..<6: Operation(name: "a", keys: "a") { $0.viAppend() }
    case 6..<9: Operation(name: "A", keys: "A") { $0.viAppendAtEnd() }
    case 9: Operation(name: "h", keys: "h") { $0.viLeft() }
    case 10: Operation(name: "l", keys: "l") { $0.viRight() }
    case 11: Operation(name: "0", keys: "0") { $0.viRowStart() }
    case 12: Operation(name: "$", keys: "$") { $0.viRowEnd() }
    case 13: Operation(name: "w", keys: "w") { $0.viWord() }
    case 14: Operation(name: "b", keys: "b") { $0.viBack() }
    case 15: Operation(name: "e", keys: "e") { $0.viEnd() }
    case 16: Operation(name: "dw", keys: "dw") { $0.viDeleteWord() }
    case 17: Operation(name: "x", keys: "x") { $0.viDelete() }
    case 18: Operation(name: "D", keys: "D") { $0.viDeleteToEnd() }
    case 19: Operation(name: "p", keys: "p") { $0.viPut() }
    case 20: Operation(name: "u", keys: "u") { $0.undo() }
    case 21: Operation(name: "U", keys: "U") { $0.redo() }
    case 22: Operation(name: "k", keys: "k") { $0.vertical(-1) }
    default: Operation(name: "j", keys: "j") { $0.vertical(1) }
    }
  }
}
