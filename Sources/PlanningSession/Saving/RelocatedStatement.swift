import ScenarioLanguage
import SourceText

extension ExecutedStatement {
  /// The statement as a script in `folder` has to say it: files by their name as seen from there, variables put in.
  func text(in folder: String, variables: [String: String]) -> String {
    let file = SourceFile(name: script, text: text)
    guard let tokens = tokens(of: file, variables), let syntax = try? Parser.parse(tokens, in: file) else {
      return text
    }
    switch syntax.body {
    case .file(let path):
      guard let action = FileAction(rawValue: syntax.verb.rawValue), !path.text.contains(where: \.isNewline) else {
        return text
      }
      let resolved = InputFile.canonical(
        InputFile.resolve(path.text, in: directory), in: InputFile.workingDirectory)
      let name = RelativePath.from(folder, to: resolved)
      return name == path.text ? text : StatementWriter(syntax.language).file(action, name)
    default: return tokens.usesVariables ? ScenarioFormatter.format(syntax) : text
    }
  }

  private func tokens(of file: SourceFile, _ variables: [String: String]) -> TokenizedStatement? {
    for line in Lexer.lines(of: file, variables: variables).lines {
      if case .statement(let tokens) = line { return tokens }
    }
    return nil
  }
}
