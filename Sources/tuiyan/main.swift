import Glibc
import PlanShell
import PlanningSession

// A reader that has gone away is told by the failure of the write, not by a signal.
signal(SIGPIPE, SIG_IGN)
// So is a file that may not grow any further.
signal(SIGXFSZ, SIG_IGN)
signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }

let console = StandardConsole()
let status = Program(console: console, arguments: Array(CommandLine.arguments.dropFirst())).run()
console.flush()
exit(status.rawValue)
