import SourceText

extension Lexer {
  /// Reads `$name` or `${name:-default}` and puts in the tokens of what it stands for, at the place of the variable.
  mutating func readVariable(into line: inout LineInProgress) {
    let start = index
    index += 1
    var fallback: String?
    let name: String
    if peek() == "{" {
      index += 1
      name = readVariableName()
      if peek() == ":", peek(1) == "-" {
        index += 2
        let from = index
        while let scalar = peek(), scalar != "}", scalar != "\n" { index += 1 }
        fallback = raw(from: from)
      }
      guard peek() == "}" else {
        report(.unclosedVariable, ["name": name], at: range(from: start))
        return addInvalid(from: start, to: &line)
      }
      index += 1
    } else {
      name = readVariableName()
    }
    line.usesVariables = true
    guard let variables else { return addInvalid(from: start, to: &line) }
    guard !name.isEmpty, let value = variables[name] ?? fallback else {
      let nearest = Suggestions.nearest(to: name, among: variables.keys.sorted())
      report(.undefinedVariable, ["name": name], at: range(from: start), suggestions: nearest)
      return addInvalid(from: start, to: &line)
    }
    insert(value, at: range(from: start), into: &line)
  }

  private mutating func readVariableName() -> String {
    var name = String.UnicodeScalarView()
    while let scalar = peek(), isWordScalar(scalar) {
      name.append(scalar)
      index += 1
    }
    return String(name)
  }

  private func addInvalid(from start: Int, to line: inout LineInProgress) {
    line.tokens.append(
      Token(kind: .invalid, range: range(from: start), raw: raw(from: start), spaceBefore: line.spaceBefore))
    line.spaceBefore = false
  }

  /// Reads the value as if it stood in the text, with the place of the variable for all its tokens.
  private mutating func insert(_ value: String, at place: SourceRange, into line: inout LineInProgress) {
    var inner = Lexer(SourceFile(name: file.name, text: value), variables: [:])
    var tokens = LineInProgress()
    tokens.spaceBefore = line.spaceBefore
    while inner.index < inner.scalars.count {
      inner.skipSpaces(&tokens)
      inner.readToken(into: &tokens)
    }
    for fault in inner.diagnostics { report(fault.id, fault.arguments, at: place, suggestions: fault.suggestions) }
    line.tokens += tokens.tokens.map {
      Token(kind: $0.kind, range: place, raw: $0.raw, spaceBefore: $0.spaceBefore)
    }
    line.spaceBefore = tokens.tokens.isEmpty ? line.spaceBefore : tokens.spaceBefore
  }
}
