import Foundation
import TestSupport
import Testing

@testable import Workspace

/// A workspace keeps what it is given.
struct WorkspaceTests {
  private static func entry(_ number: Int, files: [JournaledFile] = []) -> JournalEntry {
    JournalEntry(
      text: "增长 \(number) \"二\n行\" 5%", script: "提示符", directory: number % 2 == 0 ? "" : "/a", line: number, column: 3,
      variables: ["rate": "\(number)%", "空": ""], files: files, time: 1_700_000_000 + number)
  }

  @Test func everythingComesBack() throws {
    try Repository.withTemporaryFolder { folder in
      let path = folder + "/a.tyw"
      let file = JournaledFile(name: "a.csv", path: "/x/a.csv", bytes: Array("甲,1\n".utf8))
      let empty = JournaledFile(name: "b.csv", path: "/x/b.csv", bytes: [])
      let entries = [Self.entry(1), Self.entry(2, files: [file, empty]), Self.entry(3, files: [file])]
      do {
        let workspace = try Workspace(path: path)
        #expect(workspace.isNew && workspace.journal == Journal())
        for entry in entries { try workspace.append(entry) }
        try workspace.move(to: 1)
      }
      do {
        let workspace = try Workspace(path: path)
        #expect(!workspace.isNew && workspace.journal.entries == entries && workspace.journal.position == 1)
        // What was taken back goes when something new is stated.
        try workspace.append(Self.entry(9))
      }
      #expect(try Workspace(path: path).journal.entries == [entries[0], Self.entry(9)])
      #expect(try WorkspaceSnapshot(path: path).journal.entries == [entries[0], Self.entry(9)])
      // Closed, it is one file.
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.tyw"])
    }
  }

  @Test func oneAtATimeAndTheOtherIsToldWho() throws {
    try Repository.withTemporaryFolder { folder in
      let path = folder + "/a.tyw"
      let probe = try Probe(path, seed: 1)
      try #require(Self.waitsForLog(of: path))
      var holder: WorkspaceHolder?
      do throws(WorkspaceError) {
        _ = try Workspace(path: path)
        Issue.record("opened twice")
      } catch {
        guard case .held(let who) = error else {
          Issue.record("\(error)")
          return
        }
        holder = who
      }
      #expect(holder.map { $0.process > 1 && !$0.host.isEmpty && !$0.user.isEmpty } == true)
      // Read while it is written, whatever the moment: always a whole number of statements.
      for _ in 0..<4 { #expect(try WorkspaceSnapshot(path: path).journal.position >= 0) }
      _ = probe.acknowledged(killedAfter: 1)
      _ = try Workspace(path: path)
    }
  }

  /// Waits until the log of a workspace is there, with a deadline.
  private static func waitsForLog(of path: String) -> Bool {
    for _ in 0..<2000 {
      if let size = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int, size > 0 {
        return true
      }
      usleep(5000)
    }
    return false
  }

  @Test func whatIsNoWorkspaceIsLeftAsItIs() throws {
    try Repository.withTemporaryFolder { folder in
      let text = folder + "/a.csv"
      try "指标,2020年\n".write(toFile: text, atomically: false, encoding: .utf8)
      #expect(throws: WorkspaceError.foreign) { try Workspace(path: text) }
      #expect(try String(contentsOfFile: text, encoding: .utf8) == "指标,2020年\n")
      let other = folder + "/b.db"
      try SQLiteDatabase(path: other, creating: true).execute("create table t(x)")
      #expect(throws: WorkspaceError.foreign) { try Workspace(path: other) }
      let later = folder + "/c.tyw"
      _ = try Workspace(path: later)
      try SQLiteDatabase(path: later, creating: false).execute("pragma user_version = 99")
      #expect(throws: WorkspaceError.newer(99)) { try Workspace(path: later) }
      #expect(throws: WorkspaceError.self) { try Workspace(path: folder + "/nowhere/a.tyw") }
      #expect(throws: WorkspaceError.self) { try WorkspaceSnapshot(path: folder + "/nothing.tyw") }
      #expect(!FileManager.default.fileExists(atPath: folder + "/nothing.tyw"))
    }
  }

  @Test(arguments: [
    "update present set position = 7", "delete from statement where seq = 1", "delete from present",
    "update content set bytes = x'00'", "delete from content", "insert into variable values (9, 'a', 'b')",
    "update reading set seq = seq + 6",
  ]) func whatDoesNotFitTogetherIsDamage(_ change: String) throws {
    try Repository.withTemporaryFolder { folder in
      let path = folder + "/a.tyw"
      do {
        let workspace = try Workspace(path: path)
        let file = JournaledFile(name: "a.csv", path: "/a.csv", bytes: [1, 2, 3])
        for number in 1...3 { try workspace.append(Self.entry(number, files: [file])) }
      }
      try SQLiteDatabase(path: path, creating: false).execute(change)
      do throws(WorkspaceError) {
        _ = try Workspace(path: path)
        Issue.record("opened")
      } catch {
        guard case .damaged = error else {
          Issue.record("\(error)")
          return
        }
      }
    }
  }

  @Test func anythingThatIsOverwrittenIsAPrefixOrToldToBeDamaged() throws {
    try Repository.withTemporaryFolder { folder in
      var random = SplitMix64(seed: 510)
      let path = folder + "/a.tyw"
      do {
        let workspace = try Workspace(path: path)
        for number in 1...40 { try workspace.append(Self.entry(number)) }
      }
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      for _ in 0..<150 {
        var changed = bytes
        let start = random.int(0...(bytes.count - 1))
        for index in start..<min(start + random.int(1...64), bytes.count) {
          changed[index] = UInt8(random.int(0...255))
        }
        let copy = folder + "/copy.tyw"
        for suffix in ["-wal", "-journal"] { unlink(copy + suffix) }
        try Data(changed).write(to: URL(filePath: copy))
        // Whatever it says of it, it says something, and goes on.
        _ = try? Workspace(path: copy).journal
      }
    }
  }

  // Digests of FIPS 180-4, appendix B, and of coreutils 9.1 `sha256sum`.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]) func digests(_ text: String, _ digest: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digest)
  }
}
