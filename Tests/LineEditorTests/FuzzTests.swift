import Foundation
import TerminalScreen
import TestSupport
import Testing

/// Random operations through the whole editor at a pseudo-terminal, against a model of the line and a model of the screen.
///
/// `FUZZ_OPERATIONS` makes the runs longer: 2500 are 20,000 operations over the eight of them.
@Suite struct FuzzTests {
  private static let operations = ProcessInfo.processInfo.environment["FUZZ_OPERATIONS"].flatMap { Int($0) } ?? 150
  private static let seed = ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 1

  @Test(arguments: [31, 40, 80, 132], [false, true])
  func noScreenIsWrong(columns: Int, isVi: Bool) throws {
    let folder = try TemporaryFolder()
    folder.write(Array((isVi ? "bind -v\n" : "bind -e\n").utf8), to: folder.path + "/editrc")
    // Every second terminal draws the parts of joined emoji by themselves.
    let session = try startProbe(
      columns: columns, rows: columns == 40 ? 7 : 24, editrc: folder.path + "/editrc", isStyled: true,
      joinsClusters: columns != 80)
    var run = FuzzRun(
      session: session, fuzzer: LineFuzzer(random: SplitMix64(seed: Self.seed &* 1000 &+ UInt64(columns)), isVi: isVi))
    for _ in 0..<Self.operations { try run.step() }
    #expect(session.screen.unknownSequences.isEmpty)
  }
}

/// A run of random operations.
struct FuzzRun {
  let session: TerminalSession
  var fuzzer: LineFuzzer
  var model: LineModel
  /// The last operations, for the report of a fault.
  private var trail: [String] = []
  private var above: [String] = []

  init(session: TerminalSession, fuzzer: LineFuzzer) {
    self.session = session
    self.fuzzer = fuzzer
    model = LineModel(isVi: fuzzer.isVi)
  }

  mutating func step() throws {
    switch Int.random(in: 0..<40, using: &fuzzer.random) {
    case 0: try resize()
    case 1 where !model.isCommanding || !trailsEscape: try accept()
    case 2: try search()
    case 3 where Int.random(in: 0..<4, using: &fuzzer.random) == 0: try cancel()
    default: try press()
    }
  }

  /// ESC that changed nothing may still be waited on: what follows must not look like the rest of a sequence.
  private var trailsEscape: Bool { trail.last?.hasPrefix("escape") ?? false }

  private mutating func press() throws {
    let operation = fuzzer.next(for: model)
    operation.effect(&model)
    note(operation.name + " " + operation.keys.debugDescription)
    session.send(operation.keys)
    try check()
  }

  private mutating func resize() throws {
    let columns = [31, 40, 80, 132].randomElement(using: &fuzzer.random) ?? 80
    let rows = Int.random(in: 6...30, using: &fuzzer.random)
    if columns == session.screen.columns && rows == session.screen.rows { return }
    note("resize \(rows)x\(columns)")
    let before = session.screen.erasures
    session.resize(rows: rows, columns: columns)
    above = []
    try session.wait(for: "the size to be noticed") { $0.erasures > before }
    try check()
  }

  private mutating func accept() throws { try finish("accept", Keys.enter, remembering: true) }

  private mutating func cancel() throws { try finish("cancel", Keys.control("c"), remembering: false) }

  private mutating func finish(_ name: String, _ keys: String, remembering: Bool) throws {
    note(name)
    session.send(keys)
    model.finish(remembering: remembering)
    do {
      try session.waitForPrompt()
    } catch let failure as TerminalFailure {
      throw TerminalFailure(wanted: "a prompt after \(trail)", reason: failure.reason, screen: failure.screen)
    }
    try check()
    remember()
  }

  /// What stands above the prompt, which no key may change.
  private mutating func remember() {
    let screen = session.screen
    above = screen.scrollback + (0..<screen.cursor.row).map { screen.line($0) }
  }

  private mutating func search() throws {
    let pattern = ["行", "成交", "😀", "5", "…", "é"].randomElement(using: &fuzzer.random) ?? "a"
    let takes = Bool.random(using: &fuzzer.random)
    note("search \(pattern), \(takes ? "taken" : "given up")")
    let shown = model.search(for: pattern, takes: takes)
    session.send(Keys.control("r") + pattern)
    let prompt = (shown.isFound ? "查找" : "无匹配") + "「\(pattern)」: "
    try check(prompt: prompt, text: shown.text, cursor: shown.cursor, ghost: "")
    session.send(takes ? Keys.enter : Keys.control("g"))
    try check()
  }

  private mutating func note(_ operation: String) {
    trail.append(operation)
    if trail.count > 12 { trail.removeFirst() }
  }

  private func check() throws {
    try check(prompt: "推演> ", text: model.text, cursor: model.cursor, ghost: model.ghost)
  }

  private func check(prompt: String, text: [Character], cursor: Int, ghost: String) throws {
    let picture = Picture(
      prompt: prompt, continuation: "… ", text: text, cursor: cursor, ghost: ghost, columns: session.screen.columns)
    do {
      try session.wait(for: "the line", seconds: 4) { picture.difference(from: $0, above: above) == nil }
    } catch let failure as TerminalFailure {
      let difference = picture.difference(from: session.screen, above: above) ?? ""
      throw TerminalFailure(
        wanted: "“\(String(text))” with the cursor at \(cursor), ghost “\(ghost)”, after \(trail)",
        reason: failure.reason + ", " + difference, screen: failure.screen)
    }
  }
}
