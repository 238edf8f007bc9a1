import ArgumentParser
import Glibc
import PlanModel
import PlanShell
import PlanningSession
import Reporting
import ScenarioLanguage
import SourceText
import Worker

/// One run of the program, from its arguments to its exit status.
struct Program {
  let console: StandardConsole
  let arguments: [String]

  /// Executes what the arguments ask for.
  func run() -> ExitStatus {
    let order = ArgumentOrder(arguments)
    let command: any ParsableCommand
    do {
      command = try Tuiyan.parseAsRoot(order.arguments)
    } catch {
      return refuse(error)
    }
    switch command {
    case let command as Tuiyan: return execute(order.inputs, command.options)
    case let command as Tuiyan.Run: return execute(order.inputs + command.files.map { .file($0) }, command.options)
    case let command as Tuiyan.Lint: return lint(command.files, command.options)
    case let command as Tuiyan.Format: return format(command)
    case let command as Tuiyan.Worker: return work(command.options)
    case let command as Tuiyan.Completions:
      console.output(Tuiyan.completionScript(for: command.shell.completionShell) + "\n")
      return .success
    // The remaining commands are the option parser's own, such as `help`.
    default:
      console.output(UsageText(language: askedLanguage ?? Environment.language).usage)
      return .success
    }
  }

  /// The language that the arguments ask for, read before they are known to be right.
  private var askedLanguage: ReportLanguage? {
    for (place, argument) in arguments.enumerated() {
      if argument == "--lang" { return arguments.dropFirst(place + 1).first.flatMap { ReportLanguage(rawValue: $0) } }
      if argument.hasPrefix("--lang=") { return ReportLanguage(rawValue: String(argument.dropFirst(7))) }
    }
    return nil
  }

  private func refuse(_ error: any Error) -> ExitStatus {
    let text = UsageText(language: askedLanguage ?? Environment.language)
    guard Tuiyan.exitCode(for: error) != .success else {
      // --help and --version are answers, not faults.
      let answer = Tuiyan.fullMessage(for: error)
      console.output(answer == Tuiyan.configuration.version ? "tuiyan \(answer)\n" : text.usage)
      return .success
    }
    console.error(text.message(for: error) + "\n" + text.usage)
    return .usage
  }

  private func words(_ options: Tuiyan.Options) -> Words { Words(options.lang ?? Environment.language) }

  // MARK: Executing

  private func execute(_ inputs: [BatchRun.Input], _ options: Tuiyan.Options) -> ExitStatus {
    guard let variables = variables(options) else { return .usage }
    let printer = EventPrinter(
      console: console, outputStyle: Environment.style(options.color, STDOUT_FILENO),
      errorStyle: Environment.style(options.color, STDERR_FILENO), windowWidth: Environment.windowWidth)
    let session = session(options, variables, printer)
    // On a terminal that can take a line back, and never in a pipe.
    if Environment.isTerminal(STDERR_FILENO), let terminal = Environment.value("TERM"), terminal != "dumb" {
      let progress = ProgressDisplay(windowWidth: Environment.errorWidth)
      printer.progress = progress
      console.willWrite = { progress.erase() }
    }
    Interruption.endsRun(words: words(options))
    let isInteractive = Environment.isTerminal(STDIN_FILENO) && Environment.isTerminal(STDOUT_FILENO)
    let wantsShell = isInteractive && (inputs.isEmpty || options.staysInShell)
    var batch = BatchRun(keepsGoing: options.keepsGoing, echoes: options.echo, requirement: options.require) {
      printer.print($0, settings: session.state.settings)
    }
    guard begin(session, printer, &batch, options, wantsShell) else { return .statementWrong }
    var inputs = inputs
    if !wantsShell, inputs.isEmpty {
      do {
        inputs.append(try standardInput())
      } catch {
        printer.print(error.all, settings: session.state.settings)
        return .statementWrong
      }
    }
    // What is played to somebody at a terminal waits for him at the foot of each screen.
    if wantsShell, options.echo { printer.pause = ScreenPause(windowHeight: Environment.windowHeight) }
    let status =
      printer.progress?.follow(words: session.words) { batch.run(inputs, in: session) }
      ?? batch.run(inputs, in: session)
    let typed = printer.pause?.typed ?? []
    printer.pause = nil
    guard wantsShell else {
      explain(status, batch, session, options)
      return status
    }
    console.flush()
    return interact(session, printer, options, typed: typed)
  }

  /// The workspace and the rc file, which stand before everything else; false if one of them is wrong and that ends the run.
  ///
  /// At the prompt nothing of that ends the run: what is wrong is said, and the shell goes on with what there is.
  private func begin(
    _ session: PlanningSession, _ printer: EventPrinter, _ batch: inout BatchRun, _ options: Tuiyan.Options,
    _ wantsShell: Bool
  ) -> Bool {
    var isRight = true
    if let path = options.workspace ?? Environment.workspace {
      switch WorkspaceOpening(
        path: path, onlyReads: options.onlyReads, mayRead: wantsShell, words: session.words)
      {
      case .open(let workspace): session.use(workspace)
      case .readOnly(let journal, let warning):
        printer.print([warning], settings: session.state.settings)
        session.use(journal, of: path)
      case .failed(let diagnostic):
        printer.print([diagnostic], settings: session.state.settings)
        if wantsShell { console.error(session.words[.workspaceUnused] + "\n") }
        isRight = false
      }
    }
    guard isRight || wantsShell else { return false }
    if !options.norc, let path = Environment.rcFile { isRight = batch.begin(with: path, in: session) && isRight }
    guard isRight || wantsShell else { return false }
    do {
      try session.restore()
    } catch {
      printer.print(error.all, settings: session.state.settings)
      isRight = false
    }
    return isRight || wantsShell
  }

  private func standardInput() throws(Diagnostics) -> BatchRun.Input {
    do {
      let bytes = try FileReading.contents(of: STDIN_FILENO)
      return .text(try TextDecoding.decode(bytes).text, name: "<stdin>")
    } catch let error as TextDecodingError {
      switch error {
      case .binary(let offset):
        throw Diagnostics(Diagnostic(.fileBinary, ["path": "<stdin>", "offset": String(offset + 1)]))
      case .unknownEncoding(let offset):
        throw Diagnostics(Diagnostic(.fileEncoding, ["path": "<stdin>", "offset": String(offset + 1)]))
      }
    } catch {
      throw Diagnostics(Diagnostic(.fileUnreadable, ["path": "<stdin>", "got": "\(error)"]))
    }
  }

  private func session(
    _ options: Tuiyan.Options, _ variables: [String: String], _ printer: EventPrinter
  ) -> PlanningSession {
    var settings = Settings()
    _ = settings.set(.lang, to: Environment.language.rawValue, from: .environment)
    if let language = options.lang { _ = settings.set(.lang, to: language.rawValue, from: .commandLine) }
    if let format = options.format { _ = settings.set(.format, to: format.rawValue, from: .commandLine) }
    if options.ascii { _ = settings.set(.charts, to: "ascii", from: .commandLine) }
    if let jobs = options.jobs { _ = settings.set(.threads, to: String(jobs), from: .commandLine) }
    if let seed = options.seed { _ = settings.set(.seed, to: String(seed), from: .commandLine) }
    return PlanningSession(settings: settings, variables: variables) { event, settings in
      printer.print(event, settings: settings)
    }
  }

  private func variables(_ options: Tuiyan.Options) -> [String: String]? {
    var variables: [String: String] = [:]
    for definition in options.definitions {
      guard let equals = definition.firstIndex(of: "="), equals != definition.startIndex else {
        console.error("tuiyan: \(words(options)[.badDefinition, ["got": definition]])\n")
        return nil
      }
      variables[String(definition[..<equals])] = String(definition[definition.index(after: equals)...])
    }
    return variables
  }

  /// Says why a batch that ran to its end did not succeed.
  private func explain(_ status: ExitStatus, _ batch: BatchRun, _ session: PlanningSession, _ options: Tuiyan.Options) {
    let names = batch.unreachableNames(in: session)
    let plan = session.state.plan
    let untested = batch.untested(in: session)
    if !untested.isEmpty {
      console.error(
        session.words[
          .unassumed,
          [
            "count": String(untested.count),
            "names": untested.map(\.code).joined(separator: session.words[.listSeparator]),
          ]]
          + "\n")
    }
    if status == .unmet, !names.isEmpty {
      console.error(
        session.words[
          .bindingUnreachable,
          ["level": options.require.rawValue, "names": names.joined(separator: session.words[.listSeparator])]]
          + "\n")
    } else if status == .success, session.testedTargets, options.require == .binding,
      !plan.indicators.contains(where: { $0.attribute == .binding })
    {
      console.error(session.words[.noBindingTarget] + "\n")
    }
  }

  /// The shell; `typed` is what was typed for it already.
  private func interact(
    _ session: PlanningSession, _ printer: EventPrinter, _ options: Tuiyan.Options, typed: [UInt8]
  ) -> ExitStatus {
    if Environment.value("TERM") != "dumb" {
      let command = Environment.value("TUIYAN_PAGER") ?? Environment.value("PAGER")
      printer.pager = Pager(
        command: command, windowHeight: Environment.windowHeight, windowWidth: Environment.windowWidth, typed: typed)
    }
    let shell = PlanShell(
      session: session, printer: printer, historyFile: Environment.historyFile,
      style: Environment.style(options.color, STDOUT_FILENO))
    guard let shell else { return .fault }
    Interruption.endsStatement()
    console.cutsWhenCancelled = true
    console.error(session.words[.banner, ["version": Tuiyan.configuration.version]] + "\n")
    shell.run()
    console.flush()
    return .success
  }

  /// Answers requests line by line. Whatever the lines hold is answered, and is no failure of the run.
  private func work(_ options: Tuiyan.Options) -> ExitStatus {
    do {
      try Worker.run(input: STDIN_FILENO, output: STDOUT_FILENO)
      return .success
    } catch {
      // Nobody reads the answers any more, as in `| head`: that is no fault.
      if error.number == EPIPE { return .success }
      let reason = strerror(error.number).map { String(cString: $0) } ?? String(error.number)
      console.error("tuiyan: \(words(options)[.workerFailed, ["reason": reason]])\n")
      return .fault
    }
  }

  // MARK: Lint and layout

  private func lint(_ files: [String], _ options: Tuiyan.Options) -> ExitStatus {
    guard let variables = variables(options) else { return .usage }
    let printer = EventPrinter(console: console, errorStyle: Environment.style(options.color, STDERR_FILENO))
    let session = PlanningSession(settings: settings(options), variables: variables) { _, _ in }
    let faults = LintRun().faults(in: files, session: session)
    if !faults.isEmpty { printer.print(faults, settings: session.state.settings) }
    return faults.isEmpty ? .success : .statementWrong
  }

  private func settings(_ options: Tuiyan.Options) -> Settings {
    var settings = Settings()
    _ = settings.set(.lang, to: (options.lang ?? Environment.language).rawValue, from: .environment)
    return settings
  }

  private func format(_ command: Tuiyan.Format) -> ExitStatus {
    let printer = EventPrinter(console: console, errorStyle: Environment.style(command.options.color, STDERR_FILENO))
    var status = ExitStatus.success
    for path in command.files {
      do {
        let text = try ScriptLayout.format(path, rewriting: command.write)
        if !command.write { console.output(text) }
      } catch {
        printer.print(error.all, settings: settings(command.options))
        status = .statementWrong
      }
    }
    return status
  }
}
