import TerminalScreen

/// The probe on a terminal of its own, in an environment that holds nothing of the tester's.
func startProbe(
  in locale: LocaleCase = .cUTF8, columns: Int = 80, rows: Int = 24, terminal: String = "xterm-256color",
  history: String? = nil, editrc: String = "/dev/null", isStyled: Bool = false,
  joinsClusters: Bool = true, variables: [String: String] = [:]
) throws -> TerminalSession {
  var environment = locale.variables
  environment["TERM"] = terminal
  environment["HOME"] = "/nonexistent"
  environment["EDITRC"] = editrc
  environment["PROBE_HISTORY"] = history
  environment["PROBE_STYLED"] = isStyled ? "1" : nil
  environment.merge(variables) { $1 }
  let session = try TerminalSession(
    TerminalSession.product("LineEditorProbe"), environment: environment, rows: rows, columns: columns,
    joinsClusters: joinsClusters)
  if terminal != "dumb" { try session.waitForPrompt() }
  return session
}
