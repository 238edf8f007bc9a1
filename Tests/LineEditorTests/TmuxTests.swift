import Foundation
import TerminalScreen
import TestSupport
import Testing

/// The random operations of ``FuzzTests`` through tmux: what it shows is what its users see.
///
/// `FUZZ_OPERATIONS` makes the runs longer.
@Suite struct TmuxTests {
  private static let operations = ProcessInfo.processInfo.environment["FUZZ_OPERATIONS"].flatMap { Int($0) } ?? 60

  @Test(arguments: [(31, false), (80, true)])
  func tmuxShowsWhatTheModelSays(columns: Int, isVi: Bool) throws {
    if !TmuxSession.isInstalled { try Test.cancel("tmux is not installed") }
    let folder = try TemporaryFolder()
    folder.write(Array((isVi ? "bind -v\n" : "bind -e\n").utf8), to: folder.path + "/editrc")
    let environment = [
      "TERM": "screen-256color", "HOME": "/nonexistent", "EDITRC": folder.path + "/editrc", "LC_ALL": "C.UTF-8",
    ]
    let session = try TmuxSession(
      TerminalSession.product("LineEditorProbe"), environment: environment, columns: columns, folder: folder)
    var run = TmuxRun(session: session, isVi: isVi, seed: UInt64(columns))
    try run.check()
    for _ in 0..<Self.operations { try run.step() }
  }
}

/// A run of random operations in tmux.
struct TmuxRun {
  private let session: TmuxSession
  private var fuzzer: LineFuzzer
  private var model: LineModel
  private var trail: [String] = []

  init(session: TmuxSession, isVi: Bool, seed: UInt64) {
    self.session = session
    fuzzer = LineFuzzer(random: SplitMix64(seed: seed), isVi: isVi)
    model = LineModel(isVi: isVi, suggests: false)
  }

  mutating func step() throws {
    switch Int.random(in: 0..<30, using: &fuzzer.random) {
    case 0:
      let columns = [31, 40, 80, 132].randomElement(using: &fuzzer.random) ?? 80
      trail.append("resize \(columns)")
      try session.resize(rows: 24, columns: columns)
    case 1 where !(trail.last?.hasPrefix("escape") ?? false):
      trail.append("accept")
      model.finish(remembering: true)
      try session.send(Keys.enter)
    default:
      let operation = fuzzer.next(for: model)
      trail.append(operation.name + " " + operation.keys.debugDescription)
      operation.effect(&model)
      if let pasted = operation.pasted { try session.paste(pasted) } else { try session.send(operation.keys) }
    }
    try check()
  }

  func check() throws {
    let picture = Picture(
      prompt: "推演> ", continuation: "… ", text: model.text, cursor: model.cursor, columns: session.columns)
    let deadline = ContinuousClock.now + .seconds(6)
    while true {
      let window = try session.window()
      guard let difference = difference(of: window, from: picture) else { return }
      if ContinuousClock.now > deadline {
        throw TerminalFailure(
          wanted: "“\(String(model.text))” with the cursor at \(model.cursor), after \(trail.suffix(8))",
          reason: difference, screen: window.rows)
      }
    }
  }

  private func difference(of window: TmuxSession.Window, from picture: Picture) -> String? {
    let first = window.cursor.row - picture.cursor.row
    for row in max(first, 0)..<session.rows {
      let cells = row - first < picture.cells.count ? picture.cells[row - first] : []
      let wanted = String(cells.joined().reversed().drop { $0 == " " }.reversed())
      let shown = row < window.rows.count ? window.rows[row] : ""
      if shown.firstParts != wanted.firstParts { return "row \(row) reads \(shown), not \(wanted)" }
    }
    return window.cursor.column == picture.cursor.column ? nil : "cursor in column \(window.cursor.column)"
  }
}

extension String {
  /// The text with the first part of each joined emoji: tmux draws no more of them.
  fileprivate var firstParts: String {
    var text = String.UnicodeScalarView()
    for character in self {
      for scalar in character.unicodeScalars.prefix(while: { $0.value != 0x200D }) {
        if scalar.value != 0xFE0F && !(0x1F3FB...0x1F3FF).contains(scalar.value) { text.append(scalar) }
      }
    }
    return String(text)
  }
}
