import Foundation
import PlanModel
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// The example inside the program is the plan of the repository.
struct ExampleFilesTests {
  @Test func theTextsAreThoseOfTheScenario() throws {
    #expect(ExampleFiles.texts.count == 5)
    for (name, text) in ExampleFiles.texts {
      let file = Repository.path("Scenarios/zhengzhou-2025/" + name)
      let written = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text == written, "Scripts/generate-example-files.py writes \(name) anew")
    }
  }

  @Test(arguments: ["读取 示例", "read example", "读取 示例/plan.tuiyan"]) func isReadFromAnywhere(_ text: String) throws {
    try Repository.withTemporaryFolder { folder in
      let test = TestSession(in: folder)
      #expect(test.faults(text).isEmpty)
      #expect(test.state.plan.indicators.count == 18 && !test.state.plan.peers.isEmpty)
      #expect(test.state.plan.indicators[0].base.source.document.hasSuffix("/indicators.csv"))
      #expect(test.faults("加载 示例/indicators.csv").isEmpty && test.faults("加载 示例/没有.csv") == [.fileMissing])
    }
  }

  @Test func whatIsBuiltOnItIsSavedAndKept() throws {
    try Repository.withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/out", withIntermediateDirectories: false)
      let test = TestSession(in: folder)
      try test.run("读取 示例\n增长 托管 24%\n保存 out/x.tuiyan")
      #expect(!test.warns(.saveDiffers))
      let again = TestSession(in: folder + "/out")
      try again.run("读取 x.tuiyan")
      #expect(again.state.holdsTheSame(as: test.state))
    }
  }

  @Test func aFileOnTheDiskComesFirst() throws {
    try Repository.withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/示例", withIntermediateDirectories: false)
      try Repository.write("set horizon 2031\n", to: folder + "/示例/plan.tuiyan")
      let test = TestSession(in: folder)
      try test.run("读取 示例/plan.tuiyan")
      #expect(test.state.horizon == 2031 && test.state.plan.indicators.isEmpty)
    }
  }
}
