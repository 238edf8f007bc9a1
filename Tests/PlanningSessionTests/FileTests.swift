import Foundation
import PlanModel
import Reporting
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// Files that are read and written.
struct FileTests {
  static let table = "编号,指标,单位,2020年,2025年\n1,托管数量,家,1700,5000\n2,高价值专利,件,4.62,13\n"

  // MARK: read

  @Test func aScriptIsReadAsAWholeOrNotAtAll() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write(Self.table, to: folder + "/表.csv")
      try Repository.write(
        "load 表.csv\ngrow 托管 +100\nscenario 高\ngrow 托管 200\ngrow 托管 +300\n", to: folder + "/坏.tuiyan")
      try Repository.write("load 表.csv\ngrow 托管 +100\nscenario 高 # 注\n\ngrow 托管 +200\n", to: folder + "/好.tuiyan")
      let test = TestSession(in: folder)
      let before = test.state
      #expect(test.faults("read 坏.tuiyan") == [.bareNumber])
      #expect(test.state == before)
      // A line that cannot be read keeps the whole script from starting.
      try Repository.write("load 表.csv\n增张\n加在 x\n", to: folder + "/错.tuiyan")
      #expect(test.faults("read 错.tuiyan") == [.unknownVerb, .unknownVerb])
      #expect(test.state == before)
      try test.run("read 好.tuiyan")
      #expect(test.state.plan.openScenario == "高" && test.state.plan.indicators.count == 2)
      #expect(test.state.plan.assumption(for: "1", in: "高")?.source.line == 5)
    }
  }

  @Test func namesInAScriptAreBesideIt() throws {
    try Repository.withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/内/深", withIntermediateDirectories: true)
      try Repository.write(Self.table, to: folder + "/内/深/表（一）.csv")
      try Repository.write("read 深/二.tuiyan\ngrow 托管 +1\n", to: folder + "/内/一.tuiyan")
      try Repository.write("load 表(一).csv\n", to: folder + "/内/深/二.tuiyan")
      let test = TestSession(in: folder)
      // The full-width brackets are tried as typed; here they were typed half-width and there is no such file.
      #expect(test.faults("read 内/一.tuiyan") == [.fileMissing])
      try Repository.write("load 表（一）.csv\n", to: folder + "/内/深/二.tuiyan")
      try test.run("read 内/一.tuiyan")
      #expect(test.state.plan.indicators.count == 2)
      // Typed full-width, found half-width.
      try Repository.write(Self.table, to: folder + "/t(1).csv")
      try TestSession(in: folder).run("load ｔ（１）．ｃｓｖ")
    }
  }

  @Test func scriptsMayReadScriptsSixteenDeep() throws {
    try Repository.withTemporaryFolder { folder in
      for depth in 1...17 { try Repository.write("read \(depth + 1).tuiyan\n", to: folder + "/\(depth).tuiyan") }
      try Repository.write("let x = 1\n", to: folder + "/17.tuiyan")
      let test = TestSession(in: folder)
      try test.run("read 2.tuiyan")
      #expect(test.state.plan.quantity("x") != nil)
      let other = TestSession(in: folder)
      #expect(other.faults("read 1.tuiyan") == [.readTooDeep])
      #expect(other.state == TestSession(in: folder).state)
      try Repository.write("let x = 1\nread self.tuiyan\n", to: folder + "/self.tuiyan")
      #expect(other.faults("read self.tuiyan") == [.readTooDeep])
      #expect(other.state.plan.quantities.isEmpty)
    }
  }

  @Test func quitEndsTheRun() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write("let x = 1\nquit\nlet y = 2\n", to: folder + "/a.tuiyan")
      let test = TestSession(in: folder)
      try test.run("read a.tuiyan\nlet z = 3")
      #expect(test.state.plan.quantities.map(\.name) == ["x"])
    }
  }

  @Test func encodingsAndLineEndings() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write(Self.table, to: folder + "/t.csv")
      // 增长 托管 +5 in GB18030 with the line endings of Windows.
      let bytes: [UInt8] =
        Array("load t.csv\r\n".utf8) + [0xD4, 0xF6, 0xB3, 0xA4, 0x20, 0xCD, 0xD0, 0xB9, 0xDC] + Array(" +5\r\n".utf8)
      try Data(bytes).write(to: URL(filePath: folder + "/a.tuiyan"))
      let test = TestSession(in: folder)
      try test.run("read a.tuiyan")
      #expect(test.state.plan.assumption(for: "1", in: "基准")?.law == .step(.add(5)))
      try Data([0x61, 0xFF, 0x0A]).write(to: URL(filePath: folder + "/b.tuiyan"))
      #expect(test.faults("read b.tuiyan") == [.fileEncoding])
      try Data([0x61, 0x00, 0x0A]).write(to: URL(filePath: folder + "/b.tuiyan"))
      #expect(test.faults("read b.tuiyan") == [.fileBinary])
      #expect(test.faults("read .") == [.fileIsDirectory])
    }
  }

  // MARK: Tables

  @Test func loadingATableAgainReplacesItsRows() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write(Self.table, to: folder + "/t.csv")
      let test = TestSession(in: folder)
      try test.run("load t.csv\ngrow 托管 +5")
      try Repository.write(Self.table.replacing("1700", with: "1800"), to: folder + "/t.csv")
      try test.run("load t.csv")
      #expect(test.state.plan.indicators.count == 2)
      #expect(try test.value("托管", 2025) == 1825)
      try Repository.write(Self.table, to: folder + "/u.csv")
      // A corrected table often has another name.
      try test.run("load u.csv")
      #expect(test.state.plan.indicators.count == 2)
      #expect(try test.value("托管", 2025) == 1725)
      #expect(test.notices.contains { $0.contains("2020: 1800 → 2020: 1700") })
      try Repository.write(Self.table.replacing("托管", with: "培训"), to: folder + "/v.csv")
      #expect(test.faults("load v.csv") == [.codeTaken])
    }
  }

  @Test func aTableWithAFaultIsNotLoadedInPart() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write(Self.table + "3,坏的,家,xyz,5\n", to: folder + "/t.csv")
      let test = TestSession(in: folder)
      #expect(!test.faults("load t.csv").isEmpty)
      #expect(test.state.plan.indicators.isEmpty)
    }
  }

  // MARK: export

  @Test(arguments: ["csv", "md", "json", "jsonl", "txt"]) func theLastAnswerIsWritten(_ ending: String) throws {
    try Repository.withTemporaryFolder { folder in
      let test = try TestSession.zhengzhou(in: folder)
      #expect(test.faults("export 结果.\(ending)") == [.nothingToExport])
      try test.run("reach\nexport 结果.\(ending)")
      let text = String(decoding: try Data(contentsOf: URL(filePath: folder + "/结果." + ending)), as: UTF8.self)
      #expect(text.contains("高价值") && text.hasSuffix("\n"))
      #expect(text.hasPrefix("\u{FEFF}") == (ending == "csv"))
      // Written again it is replaced, and nothing is left beside it.
      try test.run("reach 托管\nexport 结果.\(ending)")
      #expect(try String(contentsOfFile: folder + "/结果." + ending, encoding: .utf8).count < text.count)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["结果." + ending])
    }
  }

  @Test func whatWasReadIsNeverOverwritten() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write(Self.table, to: folder + "/t.csv")
      try Repository.write("let x = 1\n", to: folder + "/s.txt")
      try FileManager.default.createSymbolicLink(atPath: folder + "/link.csv", withDestinationPath: folder + "/t.csv")
      let test = TestSession(in: folder)
      try test.run("load t.csv\nread s.txt\nreach")
      for name in ["t.csv", "./t.csv", "link.csv", "s.txt", "\(folder)/t.csv"] {
        #expect(test.faults("export '\(name)'") == [.exportOverInput], "\(name)")
      }
      #expect(try String(contentsOfFile: folder + "/t.csv", encoding: .utf8) == Self.table)
    }
  }

  @Test func anExportThatFailsLeavesTheOldFile() throws {
    try Repository.withTemporaryFolder { folder in
      let test = try TestSession.zhengzhou(in: folder)
      try test.run("reach")
      #expect(test.faults("export 没有的/结果.csv") == [.exportFailed])
      #expect(test.faults("export 结果.pdf") == [.unknownFormat])
      #expect(test.faults("export 结果") == [.unknownFormat])
      // A folder stands where the file should go.
      try FileManager.default.createDirectory(atPath: folder + "/x.csv", withIntermediateDirectories: false)
      #expect(test.faults("export x.csv") == [.exportFailed])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["x.csv"])
    }
  }

  @Test func anExportKeepsThePermissionsOfTheFile() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write("alt", to: folder + "/a.md")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/a.md")
      let test = try TestSession.zhengzhou(in: folder)
      try test.run("reach\nexport a.md")
      let permissions = try FileManager.default.attributesOfItem(atPath: folder + "/a.md")[.posixPermissions] as? Int
      #expect(permissions == 0o640)
    }
  }

  // MARK: Layout

  @Test func scriptsAreLaidOutInPlaceOnlyWhenNothingIsWrong() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write("增长　托管　２４％\n", to: folder + "/a.tuiyan")
      #expect(try ScriptLayout.format(folder + "/a.tuiyan", rewriting: false) == "增长 托管 24%\n")
      #expect(try String(contentsOfFile: folder + "/a.tuiyan", encoding: .utf8) == "增长　托管　２４％\n")
      #expect(try ScriptLayout.format(folder + "/a.tuiyan", rewriting: true) == "增长 托管 24%\n")
      #expect(try String(contentsOfFile: folder + "/a.tuiyan", encoding: .utf8) == "增长 托管 24%\n")
      try Repository.write("增长　托管\n增张\n", to: folder + "/b.tuiyan")
      let error = #expect(throws: Diagnostics.self) { try ScriptLayout.format(folder + "/b.tuiyan", rewriting: true) }
      #expect(error?.all.map(\.id) == [.somethingMissing, .unknownVerb])
      #expect(try String(contentsOfFile: folder + "/b.tuiyan", encoding: .utf8) == "增长　托管\n增张\n")
    }
  }
}
