import CPseudoTerminal
import Glibc

// Measures, at a pseudo-terminal of 80 columns, how long a program takes from a key to the first bytes of what it paints.
//
// usage: KeystrokeBenchmark KEYS [-t | -c] TEXT PROGRAM [ARGUMENT ...]
//
// TEXT is typed character by character, over and over with Ctrl-U between, until KEYS keys were measured. With -t the text is
// typed at once and what is measured is the Tab behind it. With -c the text is executed once to see how long it takes (10 s at most),
// then KEYS times with Ctrl-C at random moments spread over that time: what is measured is the time to the next prompt.
//
// What the clock says holds the time that the machine let the program wait for a processor. So beside it stands what the kernel
// counted for the program itself (/proc/PID/schedstat): the time that it computed, and the time that it waited to.

struct Terminal {
  let master: Int32
  let child: pid_t
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init?(_ words: [String]) {
    var child: pid_t = 0
    var arguments = words.map { strdup($0) } + [nil]
    master = cpt_start(&arguments, environ, 24, 80, &child)
    self.child = child
    if master < 0 { return nil }
  }

  func send(_ text: String) {
    var text = text
    _ = text.withUTF8 { bytes in bytes.baseAddress.map { cpt_write(master, $0, bytes.count) } }
  }

  /// Reads until nothing has come for a while; false when the program has gone.
  mutating func drain(quiet milliseconds: Int32) -> Bool {
    while true {
      let count = cpt_read(master, &buffer, buffer.count, milliseconds)
      if count == 0 { return false }
      if count < 0 { return true }
    }
  }

  /// Reads what comes within a while; false when the program has gone.
  mutating func read(into bytes: inout [UInt8], waiting milliseconds: Int32) -> Bool {
    let count = cpt_read(master, &buffer, buffer.count, milliseconds)
    if count > 0 { bytes += buffer[..<Int(count)] }
    return count != 0
  }

  /// The microseconds that the program has computed so far, and those that it could have but waited for a processor.
  func processorTime() -> (computed: Double, waited: Double)? {
    let descriptor = open("/proc/\(child)/schedstat", O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    let words = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self).split(separator: " ")
    guard words.count > 1, let computed = Double(words[0]), let waited = Double(words[1]) else { return nil }
    return (computed / 1000, waited / 1000)
  }

  /// The microseconds from sending a text to the first bytes of an answer.
  mutating func answer(to text: String) -> Double? {
    let start = ContinuousClock.now
    send(text)
    guard cpt_read(master, &buffer, buffer.count, 5000) > 0 else { return nil }
    return (ContinuousClock.now - start) / .microseconds(1)
  }
}

/// What was measured, in microseconds.
struct Samples {
  var elapsed: [Double] = []
  var computed: [Double] = []
  var waited: [Double] = []

  func report() {
    print("  keys \(elapsed.count)")
    print("    to the answer      " + Self.quantiles(elapsed))
    if !computed.isEmpty {
      print("    its own computing  " + Self.quantiles(computed))
      print("    waiting for a core " + Self.quantiles(waited))
    }
  }

  private static func quantiles(_ values: [Double]) -> String {
    let sorted = values.sorted()
    let levels = [("median", 0.5), ("p90", 0.9), ("p99", 0.99), ("max", 1)]
    return levels.map { name, level in
      let value = sorted[min(Int(level * Double(sorted.count)), sorted.count - 1)]
      return "\(name) \(Int(value.rounded())) us"
    }.joined(separator: "  ")
  }
}

/// Measures one key, and what the program did until it was quiet again.
func measure(_ key: String, _ terminal: inout Terminal, into samples: inout Samples?) -> Bool {
  let before = terminal.processorTime()
  guard let time = terminal.answer(to: key), terminal.drain(quiet: 2) else { return false }
  samples?.elapsed.append(time)
  if let before, let after = terminal.processorTime() {
    samples?.computed.append(after.computed - before.computed)
    samples?.waited.append(after.waited - before.waited)
  }
  return true
}

/// The seconds that a statement takes to the next prompt, 10 at most, when it is stopped; nil where the program has gone.
func duration(of statement: String, _ terminal: inout Terminal) -> Double? {
  terminal.send(statement)
  guard terminal.drain(quiet: 50) else { return nil }
  terminal.send("\r")
  let start = ContinuousClock.now
  var answer: [UInt8] = []
  while answer.count(of: Array("推演> ".utf8)) == 0, ContinuousClock.now - start < .seconds(10) {
    guard terminal.read(into: &answer, waiting: 10) else { return nil }
  }
  let time = (ContinuousClock.now - start) / .seconds(1)
  terminal.send("\u{3}")
  return terminal.drain(quiet: 2000) ? time : nil
}

/// The time from Ctrl-C, sent while a statement is executed, to the next prompt; nil where the program has gone.
func interrupt(_ statement: String, after milliseconds: Int, _ terminal: inout Terminal) -> (Double, wasDone: Bool)? {
  terminal.send(statement)
  guard terminal.drain(quiet: 50) else { return nil }
  terminal.send("\r")
  let start = ContinuousClock.now
  var answer: [UInt8] = []
  while ContinuousClock.now - start < .milliseconds(milliseconds) {
    guard terminal.read(into: &answer, waiting: 10) else { return nil }
  }
  // The line that was typed stands behind a prompt too.
  let wasDone = answer.count(of: Array("推演> ".utf8)) > 1
  answer = []
  let interrupted = ContinuousClock.now
  terminal.send("\u{3}")
  while answer.count(of: Array("推演> ".utf8)) == 0 {
    guard terminal.read(into: &answer, waiting: 1000), ContinuousClock.now - interrupted < .seconds(60) else {
      return nil
    }
  }
  let time = (ContinuousClock.now - interrupted) / .microseconds(1)
  guard terminal.drain(quiet: 50) else { return nil }
  return (time, wasDone)
}

extension [UInt8] {
  /// How often some bytes occur.
  func count(of part: [UInt8]) -> Int {
    guard count >= part.count else { return 0 }
    return (0...count - part.count).count { self[$0] == part[0] && self[$0..<$0 + part.count].elementsEqual(part) }
  }
}

func measureInterrupts(_ times: Int, _ words: ArraySlice<String>) -> Int32 {
  var words = words
  guard let text = words.popFirst(), !words.isEmpty, var terminal = Terminal(Array(words)) else { return 2 }
  defer { cpt_stop(terminal.master, terminal.child) }
  guard terminal.drain(quiet: 8000), let whole = duration(of: text, &terminal) else { return 1 }
  var samples = Samples()
  var early = 0
  for index in 0..<times {
    let share = (Double(index) + Double.random(in: 0..<1)) / Double(times)
    guard let (time, wasDone) = interrupt(text, after: Int(share * whole * 1000), &terminal) else {
      print("  no prompt after Ctrl-C")
      return 1
    }
    samples.elapsed.append(time)
    if wasDone { early += 1 }
  }
  print("  whole \(Int(whole * 1000)) ms")
  samples.report()
  if early > 0 { print("    the work was done before Ctrl-C \(early) times") }
  return 0
}

func run() -> Int32 {
  var words = CommandLine.arguments.dropFirst()
  guard let keys = words.popFirst().flatMap({ Int($0) }), keys > 0 else { return 2 }
  if words.first == "-c" { return measureInterrupts(keys, words.dropFirst()) }
  let measuresTab = words.first == "-t"
  if measuresTab { words.removeFirst() }
  guard let text = words.popFirst(), !words.isEmpty, var terminal = Terminal(Array(words)) else { return 2 }
  defer { cpt_stop(terminal.master, terminal.child) }
  guard terminal.drain(quiet: 2000) else { return 1 }
  // The first round warms up.
  var samples: Samples?
  while samples?.elapsed.count ?? 0 < keys {
    if measuresTab {
      terminal.send(text)
      guard terminal.drain(quiet: 20), measure("\t", &terminal, into: &samples) else { return 1 }
    } else {
      for character in text {
        guard measure(String(character), &terminal, into: &samples) else { return 1 }
      }
    }
    if samples == nil { samples = Samples() }
    terminal.send("\u{15}")
    guard terminal.drain(quiet: 20) else { return 1 }
  }
  samples?.report()
  return 0
}

exit(run())
