import ScenarioLanguage
public import SourceText

/// Puts script files into the canonical layout.
public enum ScriptLayout {
  /// The canonical text of a script; with `rewriting` the file is replaced by it, as a whole, if nothing is wrong with it.
  public static func format(_ path: String, rewriting: Bool) throws(Diagnostics) -> String {
    let file = try InputFile.read(path).text
    let (text, faults) = ScenarioFormatter.format(file)
    guard faults.isEmpty else { throw Diagnostics(faults) }
    guard rewriting, text != file.text else { return text }
    do {
      try OutputFile.write(Array(text.utf8), to: path)
    } catch {
      throw Diagnostics(Diagnostic(.exportFailed, ["path": path, "reason": error.reason]))
    }
    return text
  }
}
