public import ArgumentParser
public import PlanningSession
public import Reporting
import ScenarioLanguage

/// The command line: what it accepts, and nothing of what it does.
struct Tuiyan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tuiyan", abstract: "Project plan indicators and test whether their targets can be reached.",
    version: "0.1.0", subcommands: [Run.self, Worker.self, Lint.self, Format.self, Completions.self])

  /// The options that every subcommand takes, spelled and explained by their table.
  struct Options: ParsableArguments {
    @Option(name: .of(.statement), parsing: .unconditionalSingleValue, help: .of(.statement))
    var statements: [String] = []
    @Option(name: .of(.file), help: .of(.file), completion: .file()) var files: [String] = []
    @Option(name: .of(.definition), help: .of(.definition)) var definitions: [String] = []
    @Flag(name: .of(.interactive), help: .of(.interactive)) var staysInShell = false
    @Option(name: .of(.workspace), help: .of(.workspace), completion: .file()) var workspace: String?
    @Flag(name: .of(.readOnly), help: .of(.readOnly)) var onlyReads = false
    @Option(name: .of(.format), help: .of(.format)) var format: OutputFormat?
    @Option(name: .of(.lang), help: .of(.lang)) var lang: ReportLanguage?
    @Option(name: .of(.color), help: .of(.color)) var color: ColorChoice = .auto
    @Option(name: .of(.seed), help: .of(.seed)) var seed: UInt64?
    @Option(name: .of(.jobs), help: .of(.jobs)) var jobs: Int?
    @Option(name: .of(.require), help: .of(.require)) var require: Requirement = .binding
    @Flag(name: .of(.keepGoing), help: .of(.keepGoing)) var keepsGoing = false
    @Flag(name: .of(.echo), help: .of(.echo)) var echo = false
    @Flag(name: .of(.ascii), help: .of(.ascii)) var ascii = false
    @Flag(name: .of(.norc), help: .of(.norc)) var norc = false

    func validate() throws {
      if let jobs, !(1...1024).contains(jobs) {
        throw ValidationError("The value '\(jobs)' is invalid for '--jobs <jobs>': 1 to 1024")
      }
    }
  }

  @OptionGroup var options: Options

  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(.run)
    @OptionGroup var options: Options
    @Argument(help: "Scenario files.", completion: .file()) var files: [String]
  }

  struct Worker: ParsableCommand {
    static let configuration = CommandConfiguration(.worker)
    @OptionGroup var options: Options
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(.lint)
    @OptionGroup var options: Options
    @Argument(help: "Scenario files.", completion: .file()) var files: [String]
  }

  struct Format: ParsableCommand {
    static let configuration = CommandConfiguration(.fmt)
    @OptionGroup var options: Options
    @Flag(help: "Rewrite the files.") var write = false
    @Argument(help: "Scenario files.", completion: .file()) var files: [String]
  }
}

extension Tuiyan {
  /// Prints what a shell reads to complete the program's options and files.
  struct Completions: ParsableCommand {
    static let configuration = CommandConfiguration(.completions)
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

extension CommandConfiguration {
  /// A subcommand, named and explained by the table of forms.
  fileprivate init(_ form: CommandForm) {
    self.init(commandName: form.subcommand, abstract: form.summary.english)
  }
}

extension NameSpecification {
  /// The spellings of an option.
  fileprivate static func of(_ option: CommandOption) -> NameSpecification {
    NameSpecification(
      option.names.map { name in
        let word = name.drop { $0 == "-" }
        return name.hasPrefix("--") ? .customLong(String(word)) : .customShort(word.first ?? "-")
      })
  }
}

extension ArgumentHelp {
  /// What an option does.
  fileprivate static func of(_ option: CommandOption) -> ArgumentHelp { ArgumentHelp(option.summary.english) }
}

extension ColorChoice: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
extension Requirement: ExpressibleByArgument {}
