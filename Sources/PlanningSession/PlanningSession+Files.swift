import Assessment
import IndicatorTables
import LongWork
import PlanModel
import Reporting
import ScenarioLanguage
import SourceText
import TerminalText

extension PlanningSession {
  /// The statements about a file.
  func file(
    _ action: FileAction, _ name: String, _ context: StatementContext
  ) throws(Diagnostics) -> Continuation {
    let range: SourceRange
    if case .file(let path) = context.syntax.body {
      range = path.range
    } else {
      range = context.syntax.places ?? context.syntax.range
    }
    switch action {
    case .export:
      try export(name, range, context)
      return .goOn
    case .save:
      try save(name, range, context)
      return .goOn
    default: break
    }
    if action == .read { return try read(name, range, context) }
    // A text of several rows is no name of a file, but the table itself.
    let pasted = name.contains(where: \.isNewline) ? name : nil
    let input: InputFile
    if let pasted {
      input = files.table(pasted, called: state.name(ofPasted: pasted))
    } else {
      let file = try files.read(name, in: context.script, at: range)
      if let form = action.form {
        input = try file.sheet(readingAs: form, in: context.script, at: range)
      } else {
        input = file
      }
    }
    let likelyEntity = state.plan.likelyEntity
    do {
      try load(input, as: action)
    } catch {
      guard pasted == nil, isScript(input) else { throw error }
      let proposal = StatementWriter(context.syntax.language).file(.read, name)
      throw context.failed(.loadOfScript, ["path": input.text.name], at: range, suggestions: [proposal])
    }
    let place = files.canonical(input.text.name)
    if pasted == nil { inputs.insert(FilePart(place).path) }
    state.note(action, place, text: pasted)
    if likelyEntity == nil { doubtEntity(context, at: range) }
    return .goOn
  }

  // MARK: Tables

  private func load(_ input: InputFile, as action: FileAction) throws(Diagnostics) {
    switch action {
    case .load: try load(input)
    case .series: try loadSeries(input)
    case .peers: try loadPeers(input)
    case .claims: try loadClaims(input)
    case .correlate: try loadCorrelations(input)
    case .read, .export, .save: break
    }
  }

  /// Whether a file that is no table holds statements, all of which can be read.
  private func isScript(_ input: InputFile) -> Bool {
    guard !Cancellation.isRequested, input.text.layout == nil else { return false }
    let parsed = parse(Script(file: input.text, directory: "", depth: 1))
    return parsed.faults.isEmpty && !parsed.statements.isEmpty
  }

  private func load(_ input: InputFile) throws(Diagnostics) {
    let table = try IndicatorTableReader.read(input.text, encoding: input.encoding)
    let replacement = try replacement(of: input, with: table.rows)
    var next = state
    next.plan.remove(replacement.gone)
    let codes = Set(table.rows.map(\.code))
    next.plan.observations.removeAll { $0.isBesideTarget && $0.code.map(codes.contains) ?? false }
    next.plan.observations += table.history
    for indicator in table.rows {
      next.plan.add(indicator)
      next.plan.completeBase(of: indicator.code)
    }
    state = next
    report(table.report, table.warnings, .loadedIndicators)
    notice(replacement)
  }

  private func loadSeries(_ input: InputFile) throws(Diagnostics) {
    let table = try SeriesReader.read(input.text, encoding: input.encoding, plan: state.plan)
    let replaced = earlierNames(of: input, among: state.plan.observations.map(\.source))
    state.plan.observations.removeAll { replaced.contains($0.source.document) && !$0.isStated }
    state.plan.observations += table.rows
    report(table.report, table.warnings, .loadedSeries)
  }

  /// Loads other places' bases and targets; a file of their past values alone is read as a series.
  private func loadPeers(_ input: InputFile) throws(Diagnostics) {
    let forms = try TableForm.forms(of: input.text)
    if forms.contains(.series), !forms.contains(.peers) { return try loadSeries(input) }
    let table = try PeerReader.read(input.text, encoding: input.encoding, plan: state.plan)
    let replaced = earlierNames(of: input, among: state.plan.peers.map(\.source))
    state.plan.peers.removeAll { replaced.contains($0.source.document) }
    state.plan.peers += table.rows
    report(table.report, table.warnings, .loadedPeers)
  }

  private func loadClaims(_ input: InputFile) throws(Diagnostics) {
    let table = try ClaimReader.read(input.text, encoding: input.encoding)
    let replaced = earlierNames(of: input, among: state.plan.claims.map(\.source))
    state.plan.claims.removeAll { replaced.contains($0.source.document) }
    state.plan.claims += table.rows
    report(table.report, table.warnings, .loadedClaims)
  }

  /// Whether a document is the file that is loaded, under whatever name.
  func isSame(_ document: String, _ input: InputFile) -> Bool {
    document == input.text.name || files.canonical(document) == files.canonical(input.text.name)
  }

  /// The names that the file was loaded under before: what it gave then is replaced.
  private func earlierNames(of input: InputFile, among sources: [Source]) -> Set<String> {
    Set(sources.map(\.document)).filter { isSame($0, input) }
  }

  private func report(_ report: LoadReport, _ warnings: [Diagnostic], _ phrase: Phrase) {
    // What the user had stopped is taken back: nothing was loaded.
    if Cancellation.isRequested { return }
    emit(.notice(words.lines(of: report, phrase, in: state.plan).joined(separator: "\n")))
    if !warnings.isEmpty { emit(.warnings(warnings)) }
  }

  // MARK: Scripts

  /// `read`: executes the statements of a script as one: all of them, or none.
  private func read(
    _ name: String, _ range: SourceRange, _ context: StatementContext
  ) throws(Diagnostics) -> Continuation {
    guard context.script.depth < Self.maximumDepth else {
      throw context.failed(.readTooDeep, ["limit": String(Self.maximumDepth)], at: range)
    }
    let input = try files.read(name, in: context.script, at: range)
    let path = input.text.name
    guard input.text.layout == nil else { throw context.failed(.officeNoScript, ["path": path], at: range) }
    let script = Script(file: input.text, directory: InputFile.directory(of: path), depth: context.script.depth + 1)
    let parsed = parse(script)
    if !parsed.faults.isEmpty, let verb = PastedTable.verb(loading: input.text) {
      let language = context.syntax.language
      let proposal = StatementWriter(language).file(FileAction(rawValue: verb.rawValue) ?? .load, name)
      throw context.failed(.readOfTable, ["path": path], at: range, suggestions: [proposal])
    }
    guard parsed.faults.isEmpty else { throw Diagnostics(parsed.faults) }
    inputs.insert(files.canonical(path))
    let before = (state, assertions, outOfReach, lastAnswer)
    // A script takes back its own statements only; around it, it counts as one.
    let outer = history
    history = ChangeHistory()
    // A part of an answer would let the rest of the script go on.
    let showed = showsParts
    showsParts = false
    defer { (history, showsParts) = (outer, showed) }
    var executed = 0
    var continuation = Continuation.goOn
    for statement in parsed.statements.tracked(as: .reading) where continuation == .goOn {
      do {
        continuation = try execute(statement, of: script)
        executed += 1
      } catch {
        (state, assertions, outOfReach, lastAnswer) = before
        throw error
      }
    }
    emit(.notice(words[.readFile, ["file": path, "count": String(executed)]]))
    return continuation
  }

  // MARK: Export

  /// Columns enough for a table with all that it has.
  private static let fileWidth = 160

  /// `export`: writes the last answer in the form that the file's ending asks for, as a whole or not at all.
  private func export(_ name: String, _ range: SourceRange, _ context: StatementContext) throws(Diagnostics) {
    if Self.archiveNames.contains(name.lowercased()) { return try archive(range, context) }
    let path = InputFile.resolve(name, in: context.script.directory)
    guard let answer = lastAnswer else { throw context.failed(.nothingToExport) }
    guard let format = FileFormat(path: path) else {
      let ending = name.lastIndex(of: ".") ?? name.endIndex
      let stem = name[ending...].contains("/") || ending == name.startIndex ? name : String(name[..<ending])
      throw context.failed(.unknownFormat, ["path": name], at: range, suggestions: ["\(stem).docx", "\(stem).xlsx"])
    }
    guard !inputs.contains(files.canonical(path)) else {
      throw context.failed(.exportOverInput, ["path": path], at: range)
    }
    let report = ReportBuilder(words).report(answer)
    let file = format.file(of: report, width: state.settings.width ?? Self.fileWidth, words: words)
    // Of a part of an answer no file is written.
    if Cancellation.isRequested { return Discarded.take((report, file)) }
    let replaced = try write(file, to: path, range, context)
    emit(.notice(words[.exported, ["file": path]] + replaced))
  }

  /// Writes a file, as a whole or not at all, and returns the words for what it replaced: a file that this session has not
  /// written, and that says something else, is kept beside it.
  func write(
    _ bytes: [UInt8], to path: String, _ range: SourceRange, _ context: StatementContext
  ) throws(Diagnostics) -> String {
    let own = outputs.contains(files.canonical(path))
    do throws(OutputFile.Failure) {
      let replaced = try OutputFile.write(bytes, to: path, keepingOther: !own)
      outputs.insert(files.canonical(path))
      guard let replaced else { return "" }
      return words[
        .replacedFile,
        [
          "bytes": String(replaced.size), "time": CalendarTime(replaced.time).description,
          "backup": replaced.backup,
        ]]
    } catch {
      throw context.failed(.exportFailed, ["path": path, "reason": error.reason], at: range)
    }
  }
}
