/// Whose keys edit the line.
public enum EditingKeys: String, Sendable, Hashable, CaseIterable {
  /// Keys with Ctrl and Alt, as most shells have them.
  case emacs
  /// Typing and commands, as in vi.
  case vi
}
