import Assessment
import Foundation
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// A session that keeps what it is told.
final class TestSession {
  /// What happened, in order.
  private(set) var events: [PlanningSession.Event] = []
  /// The session.
  private(set) lazy var session = PlanningSession(settings: settings, variables: variables) { [weak self] event, _ in
    self?.events.append(event)
  }

  private let settings: Settings
  private let variables: [String: String]
  /// Where the files that statements name are looked for.
  let directory: String

  init(in directory: String = Repository.path("."), variables: [String: String] = [:], settings: Settings = Settings())
  {
    self.directory = directory
    self.variables = variables
    self.settings = settings
  }

  /// A session in which the Zhengzhou plan is loaded.
  static func zhengzhou(in directory: String = Repository.path(".")) throws -> TestSession {
    let test = TestSession(in: directory)
    test.session.state = try loaded.get()
    return test
  }

  /// The state in which the plan is loaded, read once.
  private static let loaded = Result { () throws -> SessionState in
    let test = TestSession()
    try test.run("read '\(Repository.path("Scenarios/zhengzhou-2025/plan.tuiyan"))'")
    return test.state
  }

  /// Executes the statements of a text; the first that is wrong ends it.
  func run(_ text: String) throws {
    let script = Script(file: SourceFile(name: "t", text: text), directory: directory, depth: 0)
    let parsed = session.parse(script)
    guard parsed.faults.isEmpty else { throw Diagnostics(parsed.faults) }
    for statement in parsed.statements where try session.execute(statement, of: script) == .quit { return }
  }

  /// What is wrong with a text, by name.
  func faults(_ text: String) -> [DiagnosticID] {
    do {
      try run(text)
      return []
    } catch {
      return (error as? Diagnostics)?.all.map(\.id) ?? []
    }
  }

  var state: SessionState { session.state }

  /// The answers, in order.
  var answers: [Answer] { events.compactMap { if case .answer(let answer) = $0 { answer } else { nil } } }

  /// The last answer to `reach`.
  func reach() throws -> [ReachResult] {
    try run("reach")
    guard case .reach(let results, _) = try #require(answers.last).content else { return [] }
    return results
  }

  /// The value of an indicator in a year.
  func value(_ indicator: String, _ year: Int) throws -> Double? {
    try run("project \(indicator)")
    guard case .project(let results) = try #require(answers.last).content else { return nil }
    return try results.first?.trajectory.get().value(in: year)
  }

  /// Whether a condition holds.
  func holds(_ condition: String) throws -> Bool {
    try run("assert " + condition)
    return try #require(session.assertions.last).holds
  }
}

extension Repository {
  /// Writes a text file.
  static func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }
}
