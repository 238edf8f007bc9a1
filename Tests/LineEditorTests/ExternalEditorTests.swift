import Foundation
import TerminalScreen
import Testing

@Suite struct ExternalEditorTests {
  /// A program that notes the mode and the text of the file it is given, and puts another text there.
  private func editor(in folder: TemporaryFolder, writing text: String, status: Int = 0) -> [String: String] {
    let script = """
      #!/bin/sh
      stat -c %a "$1" > \(folder.path)/mode; cp "$1" \(folder.path)/seen; stty -a | grep -o -- '-icanon' > \(folder.path)/tty
      printf '\(text)' > "$1"
      exit \(status)
      """
    folder.write(Array(script.utf8), to: folder.path + "/editor")
    chmod(folder.path + "/editor", 0o700)
    return ["VISUAL": folder.path + "/editor", "EDITOR": "/bin/false", "PATH": "/usr/bin:/bin", "TMPDIR": folder.path]
  }

  private func read(_ name: String, in folder: TemporaryFolder) -> String? {
    FileManager.default.contents(atPath: folder.path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func theStatementComesBackChangedAndIsNotAccepted() throws {
    let folder = try TemporaryFolder()
    let session = try startProbe(variables: editor(in: folder, writing: "成交\\n行情\\n"))
    session.send("行情 “旧”")
    try session.waitForLine("推演> 行情 “旧”")
    session.send(Keys.control("x") + Keys.control("e"))
    try session.wait(for: "both rows") { $0.lines.suffix(2) == ["推演> 成交", "… 行情"] && $0.cursor.column == 6 }
    #expect(read("mode", in: folder) == "600\n")
    #expect(read("seen", in: folder) == "行情 “旧”\n")
    #expect(read("tty", in: folder) == "")
    #expect(!session.screen.transcript.joined().contains("读到"))
    session.send(Keys.control("_"))
    try session.waitForLine("推演> 行情 “旧”")
    session.send(Keys.enter)
    try session.waitForOutput("读到「行情 “旧”」")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tuiyan") } == [])
  }

  @Test func aProgramThatFailsLeavesTheLine() throws {
    let folder = try TemporaryFolder()
    let session = try startProbe(variables: editor(in: folder, writing: "别的", status: 1))
    session.send("行情")
    try session.waitForLine("推演> 行情")
    session.send(Keys.control("x") + Keys.control("e"))
    try session.wait(for: "the bell") { $0.bells == 1 && $0.cursorLine == "推演> 行情" && $0.cursor.column == 10 }
    session.send("x")
    try session.waitForLine("推演> 行情x")
  }

  @Test func viHasItsOwnKeyForIt() throws {
    let folder = try TemporaryFolder()
    folder.write(Array("bind -v\n".utf8), to: folder.path + "/editrc")
    let session = try startProbe(
      editrc: folder.path + "/editrc", variables: editor(in: folder, writing: "成交"))
    session.send("行情")
    try session.waitForLine("推演> 行情")
    session.send(Keys.escape)
    try session.wait(for: "the command mode") { $0.cursor.column == 8 }
    session.send("v")
    try session.waitForLine("推演> 成交", cursor: 8)
    session.send("A量" + Keys.enter)
    try session.waitForOutput("读到「成交量」")
  }
}
