/// The stable names of all diagnostics. Each has its words in both catalogues and a reproducer in `Tests/Transcripts/errors`.
public enum DiagnosticID: String, Sendable, Hashable, CaseIterable {
  // Files
  case fileMissing = "file-missing"
  case fileIsDirectory = "file-is-directory"
  case fileNotPermitted = "file-not-permitted"
  case fileTooLarge = "file-too-large"
  case fileUnreadable = "file-unreadable"
  case fileBinary = "file-binary"
  case fileEncoding = "file-encoding"
}
