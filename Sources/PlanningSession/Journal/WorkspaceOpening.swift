public import SourceText
public import Workspace
public import Reporting
import PlanModel

/// How a workspace comes to a session: open, only to be read, or not at all.
public enum WorkspaceOpening {
  /// Open: what is stated is kept.
  case open(Workspace)
  /// Only read: what is stated stays in memory. The diagnostic says why.
  case readOnly(Journal, Diagnostic)
  /// Not opened; the diagnostic says why.
  case failed(Diagnostic)

  /// Opens the workspace at `path`. What cannot be written is read where `mayRead` allows it, or `onlyReads` asks for it.
  public init(path: String, onlyReads: Bool, mayRead: Bool, words: Words) {
    var reason = WorkspaceError.readOnly
    do throws(WorkspaceError) {
      if !onlyReads {
        self = .open(try Workspace(path: path))
        return
      }
    } catch {
      reason = error
    }
    let diagnostic = reason.diagnostic(path: path, words: words)
    guard onlyReads || mayRead && reason.leavesItReadable else {
      self = .failed(diagnostic)
      return
    }
    do throws(WorkspaceError) {
      var warning = diagnostic
      warning.severity = .warning
      self = .readOnly(try WorkspaceSnapshot(path: path).journal, warning)
    } catch {
      self = .failed(error.diagnostic(path: path, words: words))
    }
  }
}

extension WorkspaceError {
  /// Whether what stands in the workspace can be read all the same.
  var leavesItReadable: Bool {
    switch self {
    case .held, .readOnly, .full: true
    default: false
    }
  }

  /// The diagnostic for a workspace that is not opened.
  func diagnostic(path: String, words: Words) -> Diagnostic {
    switch self {
    case .held(let holder):
      Diagnostic(
        .workspaceHeld,
        [
          "path": path, "process": holder.map { String($0.process) } ?? "?", "user": holder?.user ?? "?",
          "host": holder?.host ?? "?", "since": holder.map { CalendarTime($0.since).description } ?? "?",
        ])
    case .readOnly: Diagnostic(.workspaceReadOnly, ["path": path])
    case .foreign: Diagnostic(.workspaceForeign, ["path": path])
    case .damaged(let reason): Diagnostic(.workspaceDamaged, ["path": path, "reason": reason])
    case .newer, .full, .unreachable, .failed:
      Diagnostic(.workspaceUnreachable, ["path": path, "reason": reason(words)])
    }
  }

  /// Why, in words.
  func reason(_ words: Words) -> String {
    switch self {
    case .held: words[.workspaceIsHeld]
    case .readOnly: words[.workspaceIsReadOnly]
    case .foreign: words[.workspaceIsForeign]
    case .newer(let form): words[.workspaceIsNewer, ["form": String(form)]]
    case .full: words[.workspaceIsFull]
    case .damaged(let reason), .unreachable(let reason), .failed(let reason): reason
    }
  }
}
