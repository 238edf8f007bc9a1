import PlanModel
import SourceText

extension ScenarioFormatter {
  func text(_ statement: StatementSyntax) -> String {
    let verb = statement.verb.spelling(in: language)
    var rest = text(statement.body)
    if statement.verb == .correlate, rest.isEmpty { rest = language == .chinese ? "无" : "none" }
    if statement.verb == .show, case .places = statement.body { rest = Verb.peers.spelling(in: language) + " " + rest }
    return rest.isEmpty ? verb : verb + " " + rest
  }

  private func text(_ body: StatementSyntax.Body) -> String {
    switch body {
    case .none: ""
    case .log(let path): path.map(self.path) ?? ""
    case .times(let count): count.map(String.init) ?? ""
    case .file(let path): self.path(path)
    case .define(let name, let value, let year):
      joined(self.name(name), "=", text(value), clause(.in, year))
    case .actual(let name, let year, let value): joined(self.name(name), String(year.year), text(value))
    case .scenario(let name, let parent):
      joined(self.name(name), parent.map { word(.from) + " " + self.name($0) })
    case .grow(let name, let from, let law, let modifiers, let reason):
      joined(self.name(name), clause(.from, from), text(law), text(modifiers), because(reason))
    case .target(let name, let condition, let year, let reason):
      joined(self.name(name), text(condition), clause(.by, year), because(reason))
    case .correlate(let first, let second, let rank): joined(name(first), name(second), text(rank))
    case .drop(let what, let name): joined(what.spelling(in: language), self.name(name))
    case .reach(let names, let order):
      joined(names.map(name).joined(separator: " "), order.map { by(language) + " " + $0.spelling(in: language) })
    case .places(let name, let place): joined(self.name(name), place.map(self.name))
    case .indicators(let names, let year): joined(names.map(name).joined(separator: " "), clause(.to, year))
    case .methods(let names): joined(names.map(name).joined(separator: " "), word(.by) + " " + word(.methods))
    case .why(let name, let value, let rejected):
      joined(self.name(name), text(value), rejected.map { word(.not) + " " + text($0) })
    case .milestones(let name, let shape):
      joined(self.name(name), shape.map { word($0 == .linear ? .linear : .compound) })
    case .review(let year): year.map { String($0.year) } ?? ""
    case .solve(let name, let goal, let year): joined(self.name(name), text(goal), clause(.by, year))
    case .compare(let names): names.map(name).joined(separator: " ")
    case .sweep(let name, let from, let to, let step):
      text(SweepAxisSyntax(name: name, from: from, to: to, step: step))
    case .grid(let first, let second, let name):
      joined(text(first), by(language), text(second), name.map { word(.for) + " " + self.name($0) })
    case .cross(let dimensions): dimensions.map(text).joined(separator: " \(word(.with)) ")
    case .sensitivity(let name, let year): (name.map(self.name) ?? "") + (year.map { "@\($0.year)" } ?? "")
    case .explain(let name, let year):
      self.name(name) + (year.map { "@\($0.year)" } ?? "")
    case .check(let principles, let path, let severity):
      joined(
        principles ? word(.principles) : nil, path.map(self.path), severity.map { word(.fail) + " " + self.name($0) })
    case .accept(let finding, let reason): joined(self.name(finding), because(reason))
    case .assert(let condition): text(condition)
    case .topic(let name): name.map(self.name) ?? ""
    case .set(let name, let value): joined(name.map(self.name), value.map { $0.isQuoted ? quoted($0.text) : $0.text })
    }
  }

  private func text(_ axis: SweepAxisSyntax) -> String {
    joined(name(axis.name), text(axis.from) + ".." + text(axis.to), word(.step), text(axis.step))
  }

  private func text(_ dimension: CrossDimensionSyntax) -> String {
    let or = " \(word(.or)) "
    switch dimension {
    case .scenarios(let names): return names.map(name).joined(separator: or)
    case .laws(let name, let from, let laws):
      let laws = laws.map { joined(text($0.law), text($0.modifiers)) }
      return joined(self.name(name), clause(.from, from), laws.joined(separator: or))
    }
  }

  private func by(_ language: WordLanguage) -> String { language == .chinese ? "按" : word(.by) }

  private func path(_ path: PathSyntax) -> String { path.isQuoted ? quoted(path.text) : self.path(path.text) }

  /// The parts that are there, with a space between.
  private func joined(_ parts: String?...) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func clause(_ keyword: Keyword, _ year: YearSyntax?) -> String? {
    year.map { word(keyword) + " " + String($0.year) }
  }

  private func because(_ reason: TextSyntax?) -> String? {
    reason.map { word(.because) + " " + quoted($0.text) }
  }

  /// A file name, in quotes where it could not stand without.
  func path(_ path: String) -> String {
    path.contains(where: Self.needsQuotesInPath) ? quoted(path) : path
  }

  private static func needsQuotesInPath(_ letter: Character) -> Bool {
    letter.isWhitespace || InputFolding.fold(String(letter)).contains { "#\"'$()\\".contains($0) }
  }

  /// The name as it was written: what stood in quotes could mean something else without.
  func name(_ name: NameSyntax) -> String {
    name.isQuoted ? quoted(name.text) : name.text
  }

  func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  func text(_ quantity: QuantitySyntax) -> String {
    quantity.number.description + attached(quantity.unit)
  }

  func text(_ step: StepSyntax) -> String {
    let magnitude = step.number < 0 ? -step.number : step.number
    return (step.sign?.rawValue ?? "") + magnitude.description + attached(step.unit)
  }

  /// The unit behind a number, with a space where it would be taken for a part of the number: `5 e3`.
  private func attached(_ unit: String?) -> String {
    guard let unit, let first = unit.first else { return "" }
    return ("eE.。".contains(first) ? " " : "") + unit
  }

  private func text(_ condition: ConditionSyntax) -> String {
    switch condition {
    case .value(let value): text(value)
    case .atLeast(let value): ">= " + text(value)
    case .atMost(let value): "<= " + text(value)
    case .range(let low, let high): text(low) + ".." + text(high)
    }
  }

  private func text(_ goal: SolveGoalSyntax) -> String {
    switch goal {
    case .value(let value): word(.for) + " " + text(value)
    case .total(let value): word(.for) + " " + word(.total) + " " + text(value)
    case .probability(let value): word(.at) + " " + text(value)
    case .valueWith(let value, let chance): word(.for) + " " + text(value) + " " + word(.at) + " " + text(chance)
    }
  }
}
