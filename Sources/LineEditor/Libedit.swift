import CEditShim
import Glibc
import TerminalText

/// libedit with the line inside it: reads it out as text with UTF-8 offsets, and changes it by scalars.
///
/// Not `Sendable`: libedit and the terminal belong to one thread, the one that reads lines.
final class Libedit {
  private let editor: OpaquePointer

  init(programName: String, plain: Bool) throws(LineEditorError) {
    guard let editor = ce_open(programName, plain) else { throw .system(errno) }
    self.editor = editor
  }

  deinit { ce_close(editor) }

  /// Whether lines are edited, or read as the terminal delivers them.
  var edits: Bool { ce_edits(editor) }

  /// Whether the keys are vi's.
  var hasViKeys: Bool { ce_has_vi_keys(editor) }

  /// The key of vi's command mode that is served.
  var viKey: Key { Key(value: ce_vi_key(editor)) }

  /// Whether keys that type something are vi's commands.
  func takeViKeys(_ takes: Bool) { ce_take_vi_keys(editor, takes) }

  func callBack(_ callbacks: ce_callbacks) { ce_call_back(editor, callbacks) }

  /// Runs a function while the signals of the terminal are the editor's.
  func withSignals<Result>(_ body: () -> Result) -> Result {
    ce_begin(editor)
    defer { ce_end(editor) }
    return body()
  }

  func typeAhead(_ bytes: [UInt8]) { ce_type_ahead(editor, bytes, bytes.count) }

  func readLine() -> CEditOutcome { ce_read_line(editor) }

  /// Reads a line without editing; what is no UTF-8 in it becomes U+FFFD.
  func readPlainLine() -> (CEditOutcome, String) {
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    let outcome = ce_read_plain_line(editor, &bytes, &count)
    return (outcome, String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
  }

  /// The line as it is now.
  var line: EditedLine {
    var count = 0
    var cursor = 0
    let scalars = UnsafeBufferPointer(start: ce_text(editor, &count, &cursor), count: count)
    var text = String.UnicodeScalarView()
    var offset = 0
    for (position, value) in scalars.enumerated() {
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      if position < cursor { offset += UTF8.width(scalar) }
      text.append(scalar)
    }
    return EditedLine(text: String(text), cursor: offset)
  }

  /// Moves the cursor to a UTF-8 offset of the line.
  func moveCursor(to offset: Int) { moveCursor(to: offset, in: line) }

  /// Puts a text in place of a part of the line, with the cursor behind it.
  func replace(_ range: Range<Int>, with text: String) {
    let line = line
    moveCursor(to: range.upperBound, in: line)
    let doomed = line.text.slice(range).unicodeScalars.count
    if doomed > 0 { ce_delete_before(editor, Int32(doomed)) }
    insert(text)
  }

  /// Inserts a text at the cursor.
  func insert(_ text: String) {
    // Zero ends the text for libedit; it is no character that anybody types.
    var scalars = text.unicodeScalars.map(\.value).filter { $0 != 0 }
    if scalars.isEmpty { return }
    scalars.append(0)
    ce_insert(editor, scalars)
  }

  /// Puts a text in place of the whole line.
  func replaceLine(with text: String, cursor: Int) {
    replace(0..<line.count, with: text)
    moveCursor(to: cursor)
  }

  /// Waits for a key; nil when the line was cancelled or the input ended.
  func nextKey() -> Key? {
    var value: UInt32 = 0
    return ce_next_key(editor, &value) ? Key(value: value) : nil
  }

  func unread(_ key: Key) { ce_unread(editor, key.value) }

  /// The text that the terminal pastes, with newlines for its carriage returns and without other control characters.
  ///
  /// Newlines at the end are dropped: they come with every line copied from a page, and nobody means them.
  func readPaste() -> String {
    var count = 0
    let bytes = UnsafeBufferPointer(start: ce_read_paste(editor, &count), count: count)
    return String(decoding: bytes, as: UTF8.self).statementText
  }

  /// Runs a command of the shell on a file, with the terminal its own meanwhile; whether it ended well.
  func run(_ command: String, on path: String) -> Bool { ce_run_with_terminal(editor, command, path) }

  /// Makes the keys vi's or emacs's.
  func chooseKeys(vi: Bool) { ce_choose_keys(editor, vi) }

  /// Whether libedit wanted to ring the bell since the last question.
  func takeBell() -> Bool { ce_take_bell(editor) }

  private func moveCursor(to offset: Int, in line: EditedLine) {
    let (from, to) = (line.cursor, offset)
    let distance = line.text.slice(min(from, to)..<max(from, to)).unicodeScalars.count
    if distance > 0 { ce_move(editor, Int32(to < from ? -distance : distance)) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a C0 or C1 control character or DEL; C1 codes stand for keys.
  var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }
}

extension String {
  /// A text from outside as it can stand in a statement: with newlines for carriage returns, and without other control
  /// characters and the newlines at its end.
  var statementText: String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && previous != "\r") { text.append("\n") }
      if scalar == "\t" || !scalar.isControl { text.append(scalar) }
      previous = scalar
    }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
