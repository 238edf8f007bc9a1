import Glibc
import Workspace

// Keeps statements until it is killed, or until one cannot be kept. Each is acknowledged by a line on standard output, `+n` for a
// statement and `=n` for a move, written at once and only after the workspace has it.
// usage: WorkspaceProbe FILE SEED [LIMIT], with LIMIT the most bytes that a file may grow to

func acknowledge(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  var done = 0
  while done < bytes.count {
    let count = bytes[done...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    guard count > 0 else { exit(3) }
    done += count
  }
}

let arguments = CommandLine.arguments
guard arguments.count > 2, var state = UInt64(arguments[2]) else { exit(2) }
signal(SIGXFSZ, SIG_IGN)
if arguments.count > 3, let limit = UInt(arguments[3]) {
  var bounds = rlimit(rlim_cur: limit, rlim_max: limit)
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &bounds)
}

func random(_ bound: Int) -> Int {
  state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
  return Int(state >> 33) % bound
}

do throws(WorkspaceError) {
  let workspace = try Workspace(path: arguments[1])
  var (count, position) = (workspace.journal.entries.count, workspace.journal.position)
  acknowledge("@\(position)/\(count)")
  while true {
    if position > 0, random(8) == 0 {
      position -= 1 + random(min(position, 3))
      try workspace.move(to: position)
      acknowledge("=\(position)")
    } else {
      position += 1
      count = position
      let number = random(1_000_000)
      let files = (0..<random(3)).map { index in
        JournaledFile(
          name: "\(index).csv", path: "/\(index).csv", bytes: Array(repeating: UInt8(number % 251), count: random(9000))
        )
      }
      let text = "grow \(number) " + String(repeating: "长", count: random(400))
      try workspace.append(
        JournalEntry(text: text, script: "p", directory: "", line: number, column: 1, files: files, time: number))
      acknowledge("+\(number)")
    }
  }
} catch {
  acknowledge("!\(error)")
  exit(4)
}
