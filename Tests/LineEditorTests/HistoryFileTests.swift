import TerminalScreen
import Glibc
import Testing

@testable import LineEditor

@Suite struct HistoryFileTests {
  @Test(arguments: ["行情", "一\n二", "C:\\新\\n", "\\", "\\\\n", "末尾\\", "\ttab", ""])
  func anEntryComesBackFromItsLine(_ entry: String) {
    let line = HistoryLine.line(for: entry)
    #expect(!line.contains("\n"))
    #expect(HistoryLine.entry(of: line) == entry)
  }

  @Test func anUnknownEscapeIsTakenForItself() { #expect(HistoryLine.entry(of: "a\\tb\\") == "a\\tb\\") }

  @Test func entriesAreAppendedForTheUserAlone() throws {
    let folder = try TemporaryFolder()
    let file = HistoryFile(path: folder.path + "/state/tuiyan/history")
    #expect(try file.load() == [])
    try file.append("行情")
    try file.append("一\n二")
    #expect(try file.load() == ["行情", "一\n二"])
    var status = stat()
    #expect(stat(file.path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    try file.replace(with: ["新"])
    #expect(try file.load() == ["新"])
  }

  @Test func aFileThatCannotBeReadSaysWhy() throws {
    let folder = try TemporaryFolder()
    #expect(throws: LineEditorError.system(EISDIR)) { try HistoryFile(path: folder.path).load() }
    #expect(throws: LineEditorError.system(ENOTDIR)) { try HistoryFile(path: "/dev/null/history").append("行情") }
  }

  @Test func bytesThatAreNoTextAreReplaced() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/history"
    folder.write([0xD0, 0xD0, 0x0A, 0x61, 0x0A], to: path)
    #expect(try HistoryFile(path: path).load() == ["\u{FFFD}\u{FFFD}", "a"])
  }
}
