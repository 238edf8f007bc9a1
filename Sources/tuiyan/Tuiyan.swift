public import ArgumentParser
public import PlanningSession
public import Reporting

/// The command line: what it accepts, and nothing of what it does.
struct Tuiyan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tuiyan", abstract: "Project plan indicators and test whether their targets can be reached.",
    version: "0.1.0", subcommands: [Run.self, Worker.self, Lint.self, Format.self, Completions.self])

  /// The options that every subcommand takes.
  struct Options: ParsableArguments {
    @Option(name: .customShort("c"), parsing: .unconditionalSingleValue, help: "Execute a statement; may be repeated.")
    var statements: [String] = []

    @Option(name: .customShort("f"), help: "Execute a file; may be repeated.", completion: .file())
    var files: [String] = []

    @Option(name: .customShort("D"), help: "Define a variable: name=value.")
    var definitions: [String] = []

    @Option(help: "table, json, jsonl, csv or md.")
    var format: OutputFormat?

    @Option(help: "zh or en.")
    var lang: ReportLanguage?

    @Option(help: "auto, always or never.")
    var color: ColorChoice = .auto

    @Option(help: "The seed of methods that draw.")
    var seed: UInt64?

    @Option(help: "How many runs and paths are computed at a time.")
    var jobs: Int?

    @Option(help: "Which targets must be within reach: none, binding or all.")
    var require: Requirement = .binding

    @Flag(name: .customLong("keep-going"), help: "Go on after a statement that is wrong.")
    var keepsGoing = false

    @Flag(name: .customShort("i"), help: "Stay in the shell afterwards, on a terminal.")
    var staysInShell = false

    @Flag(help: "Print each statement before it is executed.")
    var echo = false

    @Flag(help: "Draw charts with ASCII characters.")
    var ascii = false

    @Option(name: [.customShort("w"), .long], help: "Keep what is stated in this file.")
    var workspace: String?

    @Flag(name: .customLong("read-only"), help: "Only read the workspace.")
    var onlyReads = false

    @Flag(help: "Do not read the rc file.")
    var norc = false

    func validate() throws {
      if let jobs, !(1...1024).contains(jobs) {
        throw ValidationError("The value '\(jobs)' is invalid for '--jobs <jobs>': 1 to 1024")
      }
    }
  }

  @OptionGroup var options: Options

  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Execute scenario files, in order.")
    @OptionGroup var options: Options
    @Argument(help: "Scenario files.", completion: .file()) var files: [String]
  }

  struct Worker: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Answer JSON Lines: one request a line, one answer a line.")
    @OptionGroup var options: Options
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Read and resolve scenario files, run nothing.")
    @OptionGroup var options: Options
    @Argument(help: "Scenario files.", completion: .file()) var files: [String]
  }

  struct Format: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "fmt", abstract: "Print the canonical layout.")
    @OptionGroup var options: Options
    @Flag(help: "Rewrite the files.") var write = false
    @Argument(help: "Scenario files.", completion: .file()) var files: [String]
  }
}

extension Tuiyan {
  /// Prints what a shell reads to complete the program's options and files.
  struct Completions: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the completion script of a shell.")
    @OptionGroup var options: Options
    @Argument(help: "bash, zsh or fish.") var shell: ShellChoice
  }
}

/// The shells that completion scripts are written for.
enum ShellChoice: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish

  /// The shell as the option parser knows it.
  var completionShell: CompletionShell {
    switch self {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}

/// When colour is used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

extension OutputFormat: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
extension Requirement: ExpressibleByArgument {}
