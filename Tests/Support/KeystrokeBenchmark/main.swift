import CPseudoTerminal
import Glibc

// Measures, at a pseudo-terminal of 80 columns, how long a program takes from a key to the first bytes of what it paints.
//
// usage: KeystrokeBenchmark KEYS [-t] TEXT PROGRAM [ARGUMENT ...]
//
// TEXT is typed character by character, over and over with Ctrl-U between, until KEYS keys were measured. With -t the text is
// typed at once and what is measured is the Tab behind it.

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

  /// The microseconds from sending a text to the first bytes of an answer.
  mutating func answer(to text: String) -> Double? {
    let start = ContinuousClock.now
    send(text)
    guard cpt_read(master, &buffer, buffer.count, 5000) > 0 else { return nil }
    return (ContinuousClock.now - start) / .microseconds(1)
  }
}

func report(_ samples: [Double]) {
  let sorted = samples.sorted()
  func quantile(_ level: Double) -> Int {
    Int(sorted[min(Int(level * Double(sorted.count)), sorted.count - 1)].rounded())
  }
  print(
    "keys \(sorted.count)  median \(quantile(0.5)) us  p90 \(quantile(0.9)) us  p99 \(quantile(0.99)) us  "
      + "max \(quantile(1)) us")
}

func run() -> Int32 {
  var words = CommandLine.arguments.dropFirst()
  guard let keys = words.popFirst().flatMap({ Int($0) }), keys > 0 else { return 2 }
  let measuresTab = words.first == "-t"
  if measuresTab { words.removeFirst() }
  guard let text = words.popFirst(), !words.isEmpty, var terminal = Terminal(Array(words)) else { return 2 }
  defer { cpt_stop(terminal.master, terminal.child) }
  guard terminal.drain(quiet: 2000) else { return 1 }
  var samples: [Double] = []
  // The first round warms up.
  var isWarm = false
  while samples.count < keys {
    if measuresTab {
      terminal.send(text)
      guard terminal.drain(quiet: 20), let time = terminal.answer(to: "\t") else { return 1 }
      if isWarm { samples.append(time) }
    } else {
      for character in text {
        guard let time = terminal.answer(to: String(character)) else { return 1 }
        if isWarm { samples.append(time) }
        guard terminal.drain(quiet: 2) else { return 1 }
      }
    }
    isWarm = true
    terminal.send("\u{15}")
    guard terminal.drain(quiet: 20) else { return 1 }
  }
  report(samples)
  return 0
}

exit(run())
