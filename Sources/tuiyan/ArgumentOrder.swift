import PlanningSession

/// What a parser of options loses: the order between `-c` and `-f`, and a subcommand that stands behind options.
struct ArgumentOrder {
  /// The arguments with the subcommand in front.
  let arguments: [String]
  /// What is to be executed, in the order given.
  let inputs: [BatchRun.Input]

  /// The options that take the argument behind them. A test holds this list against the declaration of the options.
  static let takingValues: Set<String> = [
    "-c", "-f", "-D", "--format", "--lang", "--color", "--seed", "--jobs", "--require", "-w", "--workspace",
  ]
  private static let subcommands: Set<String> = ["run", "worker", "lint", "fmt", "completions"]

  /// Reads the arguments behind the program's name.
  init(_ raw: [String]) {
    var rest: [String] = []
    var subcommand: String?
    var inputs: [BatchRun.Input] = []
    var index = 0
    while index < raw.count {
      let argument = raw[index]
      if argument == "--" {
        rest += raw[index...]
        break
      }
      if Self.takingValues.contains(argument), index + 1 < raw.count {
        if argument == "-c" { inputs.append(.statement(raw[index + 1])) }
        if argument == "-f" { inputs.append(.file(raw[index + 1])) }
        rest += [argument, raw[index + 1]]
        index += 2
        continue
      }
      if subcommand == nil, Self.subcommands.contains(argument) {
        subcommand = argument
      } else if argument.hasPrefix("-D"), argument.count > 2 {
        rest += ["-D", String(argument.dropFirst(2))]
      } else {
        rest.append(argument)
      }
      index += 1
    }
    self.arguments = (subcommand.map { [$0] } ?? []) + rest
    self.inputs = inputs
  }
}
